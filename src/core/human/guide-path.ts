import type { Edge, Graph, Reached } from './guide-graph.ts';

const shownAtFirst = 6;
const shownAtLast = 5;

interface Depths {
  /** How many steps lead to each node; -1 where that is not known yet. */
  readonly depth: Int32Array;
  /** The node that stands on the way to each node where its beginning ends. */
  readonly early: Int32Array;
}

const known = new WeakMap<Reached, Depths>();

/** How far away a node is. What is found on the way is kept, so that a thousand faults cost no thousand ways. */
function depthsTo(reached: Reached, node: number): Depths {
  const found = known.get(reached) ?? {
    depth: new Int32Array(reached.length).fill(-1),
    early: new Int32Array(reached.length),
  };
  known.set(reached, found);
  const { depth, early } = found;
  const way: number[] = [];
  for (let at = node; depth[at] === -1; ) {
    way.push(at);
    const edge = reached[at];
    if (edge === undefined || edge === 'source') break;
    at = edge.from;
  }
  for (const at of way.reverse()) {
    const edge = reached[at];
    const before = edge === undefined || edge === 'source' ? undefined : edge.from;
    depth[at] = before === undefined ? 0 : depth[before]! + 1;
    early[at] = depth[at]! <= shownAtFirst ? at : early[before!]!;
  }
  return found;
}

/** The last steps of the way to a node, in order, and the node before them. */
function stepsTo(reached: Reached, node: number, most: number): { edges: Edge[]; from: number } {
  const edges: Edge[] = [];
  let from = node;
  for (let edge = reached[from]; edges.length < most && edge !== undefined && edge !== 'source'; edge = reached[from]) {
    edges.push(edge);
    from = edge.from;
  }
  return { edges: edges.reverse(), from };
}

const stepIn = (graph: Graph, { answer, to }: Edge) => `${answer === undefined ? '→' : `—${answer}→`} ${graph.ids[to]}`;
const written = (graph: Graph, edges: ReadonlyArray<Edge>) => edges.map((edge) => ` ${stepIn(graph, edge)}`).join('');

/** Some steps from the start in words. Only the ends of a long way are read, so only they are written. */
export function pathInWords(graph: Graph, edges: ReadonlyArray<Edge>): string {
  const begin = graph.ids[graph.start]!;
  const more = edges.length - shownAtFirst - shownAtLast;
  if (more <= 2) return `${begin}${written(graph, edges)}`;
  return `${begin}${written(graph, edges.slice(0, shownAtFirst))} … ${more} more …${written(graph, edges.slice(-shownAtLast))}`;
}

/** The shortest way from the start to a node, in words: `region —scotland→ partner —yes→ children`. */
export function provenPath(graph: Graph, reached: Reached, node: number): string {
  const { depth, early } = depthsTo(reached, node);
  const more = depth[node]! - shownAtFirst - shownAtLast;
  // Only the ends of a long way are read, so only they are written.
  const { edges, from } = stepsTo(reached, more > 2 ? early[node]! : node, shownAtFirst + shownAtLast + 2);
  const begin = `${graph.ids[from]}${written(graph, edges)}`;
  return more > 2 ? `${begin} … ${more} more …${written(graph, stepsTo(reached, node, shownAtLast).edges)}` : begin;
}
