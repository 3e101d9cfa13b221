import { askedIn, type GuideCondition, type GuideDocument, waysOf } from '../../schema/index.ts';
import { type Edge, type Graph, inOrder } from './guide-graph.ts';

// Which ways of a guide some answers can take. Per node and question it is known which answers may stand by then, but
// not which of them stand together: so a way that is called closed is closed for certain, and one that is called open
// may still be closed by answers that exclude each other.

/** Which answers a question may have: the first bit is "not answered", the others its options in order. */
type Answers = bigint;
/** The questions that later conditions still look at. One that is missing has not been asked. */
type Known = ReadonlyMap<number, Answers>;

const unanswered = 1n;

/** Something that leads on from a node: an answer, or the passing of things to know, with all its ways. */
export interface Step {
  readonly answer: string | undefined;
  readonly hidden: GuideCondition | undefined;
  readonly ways: ReadonlyArray<{ readonly when: GuideCondition | undefined; readonly edge: Edge }>;
}

/** The steps that lead on from each node, in the order of the file. */
export function stepsOf(guide: GuideDocument, graph: Graph): Step[][] {
  return graph.ids.map((id, at) => {
    const node = guide.nodes[id]!;
    let place = 0;
    const ways = (next: Parameters<typeof waysOf>[0]) =>
      waysOf(next).map(({ when }) => ({ when, edge: graph.out[at]![place++]! }));
    if ('info' in node) return [{ answer: undefined, hidden: undefined, ways: ways(node.next) }];
    if (!('question' in node)) return [];
    return Object.entries(node.options).map(([answer, { when, next }]) => ({ answer, hidden: when, ways: ways(next) }));
  });
}

/** For each node, the questions that a condition at it or after it still looks at, before it is answered itself. */
export function stillNeeded(graph: Graph, steps: ReadonlyArray<ReadonlyArray<Step>>): Array<Set<number>> {
  const needed = graph.ids.map(() => new Set<number>());
  const questionsIn = (when: GuideCondition | undefined) =>
    when ? askedIn(when).map(({ question }) => graph.index.get(question)!) : [];
  const queue = [...inOrder(graph)];
  const queued = new Uint8Array(graph.ids.length).fill(1);
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    queued[node] = 0;
    const own = needed[node]!;
    const before = own.size;
    for (const { hidden, ways } of steps[node]!) {
      for (const { when, edge } of ways) {
        for (const question of [...questionsIn(when), ...needed[edge.to]!]) if (question !== node) own.add(question);
      }
      for (const question of questionsIn(hidden)) own.add(question);
    }
    if (own.size === before) continue;
    for (const { from } of graph.into[node]!) {
      if (queued[from]) continue;
      queued[from] = 1;
      queue.push(from);
    }
  }
  return needed;
}

/** What is known where a person comes to a node, and which ways some answers can take. */
export interface Feasible {
  /** Undefined where no answers come to. */
  readonly known: ReadonlyArray<Known | undefined>;
  readonly open: ReadonlySet<Edge>;
}

/** Which ways can be taken from the start. */
export function feasible(
  guide: GuideDocument,
  graph: Graph,
  steps: ReadonlyArray<ReadonlyArray<Step>>,
  needed: ReadonlyArray<ReadonlySet<number>>,
): Feasible {
  const options = graph.ids.map((id) => {
    const node = guide.nodes[id]!;
    return new Map('question' in node ? Object.keys(node.options).map((answer, at) => [answer, 2n << BigInt(at)]) : []);
  });
  const wantedIn = (question: number, wanted: Exclude<GuideCondition, unknown[]>[string]): Answers => {
    const bits = options[question]!;
    const answered = (1n << BigInt(bits.size + 1)) - 2n;
    const sum = (answers: ReadonlyArray<string>) => answers.reduce((all, one) => all | (bits.get(one) ?? 0n), 0n);
    if (typeof wanted === 'string') return sum([wanted]);
    if (Array.isArray(wanted)) return sum(wanted);
    if ('not' in wanted) return answered & ~sum(wanted.not);
    return wanted.answered ? answered : unanswered;
  };
  /** What is known where a condition holds, and where it does not; undefined where that cannot be. */
  const split = (before: Known, when: GuideCondition | undefined): [yes: Known | undefined, no: Known | undefined] => {
    if (!when) return [before, undefined];
    const cases = Array.isArray(when) ? when : [when];
    let yes: Map<number, Answers> | undefined;
    let no: Known | undefined = before;
    for (const one of cases) {
      const fields = Object.entries(one).map(([id, wanted]) => {
        const question = graph.index.get(id)!;
        return { question, has: before.get(question) ?? unanswered, wanted: wantedIn(question, wanted) };
      });
      if (fields.every(({ has, wanted }) => (has & ~wanted) === 0n)) no = undefined;
      const [only] = fields;
      if (no && only && fields.length === 1) {
        const left: Answers = (no.get(only.question) ?? unanswered) & ~only.wanted;
        no = left === 0n ? undefined : new Map(no).set(only.question, left);
      }
      if (fields.some(({ has, wanted }) => (has & wanted) === 0n)) continue;
      const here = new Map(before);
      for (const { question, has, wanted } of fields) here.set(question, has & wanted);
      if (yes) for (const [question, has] of here) yes.set(question, has | (yes.get(question) ?? unanswered));
      else yes = here;
    }
    return [yes, no];
  };

  const known: Array<Map<number, Answers> | undefined> = graph.ids.map(() => undefined);
  const open = new Set<Edge>();
  const order = inOrder(graph);
  const due = new Uint8Array(graph.ids.length);
  known[graph.start] = new Map();
  due[graph.start] = 1;
  const arrive = (edge: Edge, arriving: Known) => {
    open.add(edge);
    const there = known[edge.to] ?? new Map<number, Answers>();
    let grew = known[edge.to] === undefined;
    for (const question of needed[edge.to]!) {
      const has = there.get(question) ?? (known[edge.to] ? unanswered : 0n);
      const sum = has | (arriving.get(question) ?? unanswered);
      if (sum === has && there.has(question)) continue;
      there.set(question, sum);
      grew = true;
    }
    known[edge.to] = there;
    if (grew) due[edge.to] = 1;
  };
  for (let some = true; some; ) {
    some = false;
    for (const node of order) {
      if (!due[node]) continue;
      due[node] = 0;
      some = true;
      for (const { answer, hidden, ways } of steps[node]!) {
        let [left] = split(known[node]!, hidden);
        if (left && answer !== undefined) left = new Map(left).set(node, options[node]!.get(answer)!);
        for (const { when, edge } of ways) {
          if (!left) break;
          const [yes, no] = split(left, when);
          if (yes) arrive(edge, yes);
          left = no;
        }
      }
    }
  }
  return { known, open };
}
