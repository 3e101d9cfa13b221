import { type GuideCondition, type GuideDocument, type Path, waysOf } from '../../schema/index.ts';

/** One way from a node to another: the answer that takes it, if it is an answer, and its place in the file. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly answer?: string;
  readonly conditional: boolean;
  readonly path: Path;
}

/** Where in the file a condition stands, and the node it is looked at. */
interface PlacedCondition {
  readonly node: number;
  readonly when: GuideCondition;
  readonly path: Path;
  /** Whether the node's own question has been answered by then. */
  readonly own: boolean;
}

/** A guide as a graph of numbered nodes, with every way that is written; `guide-feasible.ts` judges the conditions. */
export interface Graph {
  readonly ids: ReadonlyArray<string>;
  readonly index: ReadonlyMap<string, number>;
  readonly start: number;
  readonly out: ReadonlyArray<ReadonlyArray<Edge>>;
  readonly into: ReadonlyArray<ReadonlyArray<Edge>>;
  readonly conditions: ReadonlyArray<PlacedCondition>;
}

/** Builds the graph of a guide whose names all exist. */
export function graphOf(guide: GuideDocument): Graph {
  const ids = Object.keys(guide.nodes);
  const index = new Map(ids.map((id, at) => [id, at]));
  const out: Edge[][] = ids.map(() => []);
  const into: Edge[][] = ids.map(() => []);
  const conditions: PlacedCondition[] = [];
  for (const [from, id] of ids.entries()) {
    const node = guide.nodes[id]!;
    const path = ['nodes', id];
    const options =
      'question' in node ? Object.entries(node.options) : 'info' in node ? [[undefined, node] as const] : [];
    for (const [answer, option] of options) {
      const here = answer === undefined ? path : [...path, 'options', answer];
      const hidden = 'when' in option && option.when !== undefined;
      if ('when' in option && option.when)
        conditions.push({ node: from, when: option.when, path: [...here, 'when'], own: false });
      for (const [place, way] of waysOf(option.next).entries()) {
        const edge: Edge = {
          from,
          to: index.get(way.to)!,
          ...(answer !== undefined && { answer }),
          conditional: hidden || way.when !== undefined || place > 0,
          path: [...here, 'next', ...way.path],
        };
        out[from]!.push(edge);
        into[edge.to]!.push(edge);
        if (way.when)
          conditions.push({
            node: from,
            when: way.when,
            path: [...here, 'next', place, 'when'],
            own: answer !== undefined,
          });
      }
    }
  }
  return { ids, index, start: index.get(guide.start)!, out, into, conditions };
}

/** The edge by which each node is first reached from some nodes, breadth first; undefined where it is not reached. */
export function firstEdges(
  sources: Iterable<number>,
  edges: Graph['out'],
  next: (edge: Edge) => number,
): Array<Edge | 'source' | undefined> {
  const found: Array<Edge | 'source' | undefined> = new Array(edges.length).fill(undefined);
  const queue: number[] = [];
  for (const source of sources) {
    found[source] = 'source';
    queue.push(source);
  }
  for (let head = 0; head < queue.length; head++) {
    for (const edge of edges[queue[head]!]!) {
      const to = next(edge);
      if (found[to] !== undefined) continue;
      found[to] = edge;
      queue.push(to);
    }
  }
  return found;
}

/** How each node is first reached. */
export type Reached = ReturnType<typeof firstEdges>;

/** The nodes in an order in which each stands after what leads to it, except where the graph turns back. */
export function inOrder(graph: Graph): number[] {
  const order: number[] = [];
  const seen = new Uint8Array(graph.ids.length);
  for (const root of [graph.start, ...graph.ids.keys()]) {
    if (seen[root]) continue;
    seen[root] = 1;
    const stack = [{ node: root, edge: 0 }];
    while (stack.length > 0) {
      const top = stack[stack.length - 1]!;
      const to = graph.out[top.node]![top.edge++]?.to;
      if (to === undefined) order.push(stack.pop()!.node);
      else if (!seen[to]) {
        seen[to] = 1;
        stack.push({ node: to, edge: 0 });
      }
    }
  }
  return order.reverse();
}
