import type { Finding, GuideDocument } from '../../schema/index.ts';
import { firstEdges, type Graph, type Reached } from './guide-graph.ts';
import { provenPath } from './guide-path.ts';

/** The nodes from which one action reaches a person: by the exit shown there, or by an answer that leads straight to one. */
function withPerson(guide: GuideDocument, graph: Graph): boolean[] {
  const nodes = graph.ids.map((id) => guide.nodes[id]!);
  const shown = nodes.map(
    (node) =>
      ('outcome' in node && node.person === true) ||
      (node.human === undefined ? guide.human !== undefined : node.human !== 'none'),
  );
  const arrives = nodes.map((node) => 'outcome' in node && node.person === true);
  // Things to know pass by without an action; one at a time, backwards from where a person answers.
  const queue = arrives.flatMap((yes, at) => (yes ? [at] : []));
  for (let head = 0; head < queue.length; head++) {
    for (const edge of graph.into[queue[head]!]!) {
      if (edge.answer !== undefined || edge.conditional || arrives[edge.from]) continue;
      arrives[edge.from] = true;
      queue.push(edge.from);
    }
  }
  return shown.map(
    (yes, at) => yes || arrives[at]! || graph.out[at]!.some(({ to, conditional }) => !conditional && arrives[to]),
  );
}

/** Some names in a row; beyond sixty only how many more. */
export const many = (names: ReadonlyArray<string>) =>
  names.length <= 60 ? names.join(', ') : `${names.slice(0, 60).join(', ')} and ${names.length - 60} more`;

/** The nodes that are not one action away from a person; one finding for all of them where the guide names no person at all. */
export function personFaults(guide: GuideDocument, graph: Graph, reached: Reached): Finding[] {
  const near = withPerson(guide, graph);
  const without = graph.ids.flatMap((_, at) => (near[at] || reached[at] === undefined ? [] : [at]));
  if (without.length === 0) return [];
  const expected = 'a person one action away';
  const ownOnly = guide.human === undefined && !near.includes(true);
  if (ownOnly) {
    const last = without.find((at) => graph.out[at]!.length === 0) ?? without[0]!;
    const names = many(without.map((at) => graph.ids[at]!));
    const found = `no person from any of ${without.length} nodes: ${names}. For instance ${provenPath(graph, reached, last)}`;
    return [
      {
        code: 'no-person',
        path: [],
        expected,
        found,
        mend: 'Write human: and the id of your help file at the top of the guide. It is then shown at every step.',
      },
    ];
  }
  const people = near.flatMap((yes, at) => (yes ? [at] : []));
  const later = firstEdges(people, graph.into, ({ from }) => from);
  return without.map((at): Finding => {
    const id = graph.ids[at]!;
    const node = guide.nodes[id]!;
    const far = later[at] === undefined ? 'no person can be reached from here' : 'a person only after further steps';
    const mend =
      node.human === 'none'
        ? 'Take human: none out.'
        : 'Write human: and the id of your help file here, or at the top of the guide.';
    return {
      code: 'no-person',
      path: ['nodes', id],
      at: 'key',
      expected,
      found: `${far}: ${provenPath(graph, reached, at)}`,
      mend,
    };
  });
}
