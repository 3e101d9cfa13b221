import { askedIn, type Finding, type GuideDocument } from '../../schema/index.ts';
import { type Feasible, feasible, stepsOf, stillNeeded } from './guide-feasible.ts';
import { type Edge, firstEdges, type Graph, graphOf, type Reached } from './guide-graph.ts';
import { provenPath } from './guide-path.ts';
import { many, personFaults } from './guide-person.ts';
import { loopFaults, trapFaults } from './guide-trap.ts';

// Design promise 14: a person is one action away from every node, and the build fails where that is not so.
// Each fault names the shortest path from the start that proves it.

function lostFaults(guide: GuideDocument, graph: Graph, reached: Reached, unasked: ReadonlyArray<Finding>): Finding[] {
  return graph.ids.flatMap((id, at): Finding[] => {
    if (reached[at] !== undefined) return [];
    const path = ['nodes', id];
    const from = graph.into[at]!.filter((edge) => edge.from !== at);
    const expected = `a way from ${guide.start} to it`;
    const closed = nearest(from, reached);
    if (closed) {
      // Said already: its condition looks at a question that was never asked.
      const way = closed.path.slice(0, -1).join(' ');
      if (unasked.some(({ path: at }) => at.join(' ').startsWith(`${way} `))) return [];
      const proof = `${provenPath(graph, reached, closed.from)} ${closed.answer === undefined ? '→' : `—${closed.answer}→`} ${id}`;
      const found = `only under a condition that no answers on the way make true: ${proof}`;
      const mend = `Correct the condition at ${closed.path.slice(0, -1).join('.')}, lead another answer to it, or take it out.`;
      return [{ code: 'unreachable', path, at: 'key', expected, found, mend }];
    }
    if (from.length > 0) {
      const found = `only from ${many([...new Set(from.map((edge) => graph.ids[edge.from]!))])}, which nothing reaches`;
      return [{ code: 'unreachable', path, at: 'key', expected, found, mend: 'Lead an answer to it, or take it out.' }];
    }
    if ('outcome' in guide.nodes[id]!)
      return [
        {
          code: 'unreachable',
          path,
          at: 'key',
          expected,
          found: 'no answer leads to it',
          mend: 'Lead an answer to it, or take it out.',
        },
      ];
    return [
      {
        code: 'second-start',
        path,
        at: 'key',
        expected: `one start, ${guide.start}`,
        found: `${id}, which nothing leads to, as if it were a second start`,
        mend: 'Lead an answer to it, take it out, or make a guide of its own.',
      },
    ];
  });
}

/** The way whose beginning is nearest to the start, of those that no answers take although they begin where people come. */
function nearest(edges: ReadonlyArray<Edge>, reached: Reached): Edge | undefined {
  const depth = ({ from }: Edge) => {
    let steps = 0;
    for (let by = reached[from]; by !== undefined && by !== 'source'; by = reached[by.from]) steps++;
    return steps;
  };
  const near = edges.filter(({ from }) => reached[from] !== undefined).slice(0, 20);
  return near.sort((a, b) => depth(a) - depth(b))[0];
}

function conditionFaults(graph: Graph, reached: Reached, { known }: Feasible): Finding[] {
  return graph.conditions.flatMap(({ node, when, path, own }) =>
    askedIn(when).flatMap(({ question, path: at }): Finding[] => {
      const index = graph.index.get(question)!;
      if (reached[node] === undefined || (own && index === node) || (known[node]?.get(index) ?? 1n) > 1n) return [];
      const mend = `Ask ${question} before ${graph.ids[node]}, or take the condition out.`;
      return [
        {
          code: 'never-asked',
          path: [...path, ...at],
          at: 'key',
          expected: 'a question asked before',
          found: `${question}, which is never asked on the way: ${provenPath(graph, reached, node)}`,
          mend,
        },
      ];
    }),
  );
}

/**
 * What is wrong with a guide as a graph: nodes without a person, traps, loops, nodes that nothing reaches, conditions
 * over questions that were never asked. Empty if it is sound.
 *
 * Conditions are judged: a way that no answers can take is no way, neither to a node nor out of a trap. What may have
 * been answered is kept per node and question, so a node may count as reached although the answers that lead to it
 * exclude each other; a way out never counts unless it is certain. Where that is in doubt, the answers that matter are
 * tried one by one, up to 50,000 places; beyond that the guide is refused. Linear in nodes and answers, times the
 * questions that conditions still need there.
 * @param guide one in which every name exists, as `guideDuties` says
 */
export function guideFaults(guide: GuideDocument): Finding[] {
  const graph = graphOf(guide);
  const steps = stepsOf(guide, graph);
  const needed = stillNeeded(graph, steps);
  const ways = feasible(guide, graph, steps, needed);
  const open = graph.out.map((edges) => edges.filter((edge) => ways.open.has(edge)));
  const reached = firstEdges([graph.start], open, ({ to }) => to);
  const traps = trapFaults(graph, steps, needed, ways, reached);
  // What lies in a trap is not said again for each node behind its entrance.
  const ends = steps.flatMap((own, at) => (own.length === 0 ? [at] : []));
  const outcomes = firstEdges(ends, graph.into, ({ from }) => from);
  const unasked = conditionFaults(graph, reached, ways);
  return [
    ...personFaults(guide, graph, reached),
    ...traps,
    ...loopFaults(guide, graph, reached, outcomes).filter(
      ({ path }) => !traps.some((trap) => trap.path[1] === path[1]),
    ),
    ...lostFaults(guide, graph, reached, unasked),
    ...unasked,
  ];
}
