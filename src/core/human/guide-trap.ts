import type { Finding, GuideDocument, Path } from '../../schema/index.ts';
import type { Feasible, Step } from './guide-feasible.ts';
import type { Edge, Graph, Reached } from './guide-graph.ts';
import { pathInWords, provenPath } from './guide-path.ts';
import { holds } from './guide-walk.ts';

/** How many places, each a node and the answers that still matter there, are tried one by one at most. */
const mostPlaces = 50_000;

/**
 * The nodes from which an outcome can be reached whatever was answered before: by an answer that is always on offer, and
 * by each way that this answer can take.
 */
function surelyEscaping(graph: Graph, steps: ReadonlyArray<ReadonlyArray<Step>>, open: Feasible['open']): boolean[] {
  const escapes = steps.map((own) => own.length === 0);
  const queue = escapes.flatMap((yes, at) => (yes ? [at] : []));
  const stepOf = new Map<Edge, { node: number; left: number }>();
  for (const [node, own] of steps.entries())
    for (const { hidden, ways } of own) {
      if (hidden) continue;
      const taken = ways.filter(({ edge }) => open.has(edge));
      const step = { node, left: taken.length };
      for (const { edge } of taken) stepOf.set(edge, step);
    }
  for (let head = 0; head < queue.length; head++) {
    for (const edge of graph.into[queue[head]!]!) {
      const step = stepOf.get(edge);
      if (!step || --step.left > 0 || escapes[step.node]) continue;
      escapes[step.node] = true;
      queue.push(step.node);
    }
  }
  return escapes;
}

interface Place {
  readonly node: number;
  readonly answers: ReadonlyMap<string, string>;
  readonly by: { readonly edge: Edge; readonly from: Place } | undefined;
  readonly before: Place[];
  escapes: boolean;
}

/**
 * The first places from which no answers lead on to an outcome, with the shortest way there.
 * @returns undefined if there are too many places to try
 */
function trappedPlaces(
  graph: Graph,
  steps: ReadonlyArray<ReadonlyArray<Step>>,
  needed: ReadonlyArray<ReadonlySet<number>>,
  escapes: ReadonlyArray<boolean>,
): Place[] | undefined {
  const places = new Map<string, Place>();
  const all: Place[] = [];
  const come = (node: number, answers: ReadonlyMap<string, string>, by: Place['by']): void => {
    const kept = [...needed[node]!].flatMap((at) => {
      const answer = answers.get(graph.ids[at]!);
      return answer === undefined ? [] : [[graph.ids[at]!, answer] as const];
    });
    kept.sort(([a], [b]) => (a < b ? -1 : 1));
    const key = `${node} ${kept.map((pair) => pair.join('=')).join('&')}`;
    let place = places.get(key);
    if (!place) {
      place = { node, answers: new Map(kept), by, before: [], escapes: escapes[node]! };
      places.set(key, place);
      all.push(place);
    }
    if (by) place.before.push(by.from);
  };
  come(graph.start, new Map(), undefined);
  for (let head = 0; head < all.length; head++) {
    if (all.length > mostPlaces) return undefined;
    const from = all[head]!;
    for (const { answer, hidden, ways } of steps[from.node]!) {
      if (!holds(hidden, from.answers)) continue;
      const given = answer === undefined ? from.answers : new Map(from.answers).set(graph.ids[from.node]!, answer);
      const edge = ways.find(({ when }) => holds(when, given))?.edge;
      if (edge) come(edge.to, given, { edge, from });
    }
  }
  const queue = all.filter((place) => place.escapes);
  for (let head = 0; head < queue.length; head++) {
    for (const place of queue[head]!.before) {
      if (place.escapes) continue;
      place.escapes = true;
      queue.push(place);
    }
  }
  return all.filter((place) => !place.escapes && (!place.by || place.by.from.escapes));
}

/** Nodes from which a person never comes to an outcome: whatever is answered, or after some answers. */
export function trapFaults(
  graph: Graph,
  steps: ReadonlyArray<ReadonlyArray<Step>>,
  needed: ReadonlyArray<ReadonlySet<number>>,
  { open }: Feasible,
  reached: Reached,
): Finding[] {
  const escapes = surelyEscaping(graph, steps, open);
  const doubtful = graph.ids.flatMap((_, at) => (reached[at] !== undefined && !escapes[at] ? [at] : []));
  if (doubtful.length === 0) return [];
  const fault = (node: number, found: string): Finding => ({
    code: 'trap',
    path: ['nodes', graph.ids[node]!],
    at: 'key',
    expected: 'an outcome after some answers',
    found,
    mend: 'Let one of the answers lead on to an outcome.',
  });
  const places = trappedPlaces(graph, steps, needed, escapes);
  // Too many to try: what cannot be shown to lead on is not believed.
  if (!places)
    return doubtful
      .slice(0, 1)
      .map((at) =>
        fault(at, `none that is certain, its conditions hang on too many answers: ${provenPath(graph, reached, at)}`),
      );
  const first = new Map([...places].reverse().map((place) => [place.node, place]));
  return [...first.values()].reverse().map((place) => {
    const way: Edge[] = [];
    for (let { by } = place; by; by = by.from.by) way.push(by.edge);
    return fault(place.node, `none, whatever is answered: ${pathInWords(graph, way.reverse())}`);
  });
}

/** Things to know that only lead to each other, and nodes that lead to themselves. */
export function loopFaults(guide: GuideDocument, graph: Graph, reached: Reached, outcomes: Reached): Finding[] {
  const found: Finding[] = [];
  const place = (at: number): Path => ['nodes', graph.ids[at]!];
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
    'info' in guide.nodes[id]! && !settled.has(at) && reached[at] && outcomes[at] !== undefined ? [at] : [],
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
