import { askedIn, type Finding, type GuideDocument, type Path } from '../../schema/index.ts';
import { askedBefore, firstEdges, type Graph, graphOf, type Reached } from './guide-graph.ts';
import { provenPath } from './guide-path.ts';
import { many, personFaults } from './guide-person.ts';

// Design promise 14: a person is one action away from every node, and the build fails where that is not so.
// Each fault names the shortest path from the start that proves it.

function trapFaults(guide: GuideDocument, graph: Graph, reached: Reached): Finding[] {
  const found: Finding[] = [];
  const place = (at: number): Path => ['nodes', graph.ids[at]!];
  const ends = graph.ids.flatMap((id, at) => ('outcome' in guide.nodes[id]! ? [at] : []));
  const escapes = firstEdges(ends, graph.into, ({ from }) => from);
  const trapped = (at: number) => escapes[at] === undefined;
  for (const at of graph.ids.keys()) {
    const by = reached[at];
    // The first node of each trap, not all that lie behind it.
    if (!trapped(at) || by === undefined || (by !== 'source' && trapped(by.from))) continue;
    const mend = 'Let one of the answers lead on to an outcome.';
    found.push({
      code: 'trap',
      path: place(at),
      at: 'key',
      expected: 'an outcome after some answers',
      found: `none, whatever is answered: ${provenPath(graph, reached, at)}`,
      mend,
    });
  }
  // Things to know that only lead to each other would go round without anybody pressing anything.
  const waits = graph.ids.map((id, at) =>
    'info' in guide.nodes[id]! ? graph.out[at]!.filter(({ to }) => 'info' in guide.nodes[graph.ids[to]!]!).length : 0,
  );
  const free = graph.ids.flatMap((id, at) => ('info' in guide.nodes[id]! && waits[at] === 0 ? [at] : []));
  const settled = new Set(free);
  for (let head = 0; head < free.length; head++) {
    for (const { from } of graph.into[free[head]!]!) {
      if (!('info' in guide.nodes[graph.ids[from]!]!) || settled.has(from) || --waits[from]! > 0) continue;
      settled.add(from);
      free.push(from);
    }
  }
  const round = graph.ids.flatMap((id, at) =>
    'info' in guide.nodes[id]! && !settled.has(at) && reached[at] && !trapped(at) ? [at] : [],
  );
  if (round[0] !== undefined) {
    const mend = 'Let one of them lead to a question or an outcome.';
    found.push({
      code: 'trap',
      path: place(round[0]),
      at: 'key',
      expected: 'a question or an outcome after it',
      found: `things to know that lead back to each other: ${provenPath(graph, reached, round[0])}`,
      mend,
    });
  }
  for (const edge of graph.out.flat().filter(({ from, to }) => from === to)) {
    const id = graph.ids[edge.from]!;
    const again = edge.answer === undefined ? id : `${id} —${edge.answer}→ ${id}`;
    const way = reached[edge.from] === undefined ? again : provenPath(graph, reached, edge.from);
    found.push({
      code: 'self-loop',
      path: edge.path,
      expected: 'another node',
      found: `${again}, reached by ${way}`,
      mend: 'Lead to another node: asking the same again helps nobody.',
    });
  }
  return found;
}

function lostFaults(guide: GuideDocument, graph: Graph, reached: Reached): Finding[] {
  return graph.ids.flatMap((id, at): Finding[] => {
    if (reached[at] !== undefined) return [];
    const path = ['nodes', id];
    const from = graph.into[at]!.filter((edge) => edge.from !== at);
    const expected = `a way from ${guide.start} to it`;
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

function conditionFaults(graph: Graph, reached: Reached): Finding[] {
  const asked = graph.conditions.map((condition) => ({ ...condition, questions: askedIn(condition.when) }));
  const wanted = [
    ...new Set(asked.flatMap(({ questions }) => questions.map(({ question }) => graph.index.get(question)!))),
  ];
  const before = askedBefore(graph, wanted);
  return asked.flatMap(({ node, path, own, questions }) =>
    questions.flatMap(({ question, path: at }): Finding[] => {
      const index = graph.index.get(question)!;
      if (reached[node] === undefined || (own && index === node) || before(index, node)) return [];
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
 * over questions that were never asked. Empty if it is sound. Linear in nodes and answers.
 * Conditions are not judged, so a way that no answers can take still counts as a way.
 * @param guide one in which every name exists, as `guideDuties` says
 */
export function guideFaults(guide: GuideDocument): Finding[] {
  const graph = graphOf(guide);
  const reached = firstEdges([graph.start], graph.out, ({ to }) => to);
  return [
    ...personFaults(guide, graph, reached),
    ...trapFaults(guide, graph, reached),
    ...lostFaults(guide, graph, reached),
    ...conditionFaults(graph, reached),
  ];
}
