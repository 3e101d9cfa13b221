import { type GuideCondition, type GuideDocument, type GuideNext, type GuideNode, waysOf } from '../../schema/index.ts';

/** One answered question. */
export interface GuideStep {
  readonly node: string;
  readonly answer: string;
}

/** Where some answers lead: the path so far, and what stands there now. */
export interface GuideWalk {
  /** Every node passed, the current one last. */
  readonly path: ReadonlyArray<string>;
  /** The questions answered so far, in order. */
  readonly steps: ReadonlyArray<GuideStep>;
  /** The current node: a question still to answer, or an outcome. */
  readonly at: string;
  readonly state: 'question' | 'outcome';
  /** Things to know that were passed since the last answer; they are shown together with the current node. */
  readonly told: ReadonlyArray<string>;
  /** The answers on offer now, in their order; empty at an outcome. */
  readonly offered: ReadonlyArray<string>;
  /** The first answer that was not on offer; the walk stops before it. */
  readonly refused?: { readonly answer: string; readonly position: number };
}

type Answers = ReadonlyMap<string, string>;

const holdsFor = (answer: string | undefined, wanted: Exclude<GuideCondition, unknown[]>[string]): boolean => {
  if (typeof wanted === 'string') return answer === wanted;
  if (Array.isArray(wanted)) return answer !== undefined && wanted.includes(answer);
  if ('not' in wanted) return answer !== undefined && !wanted.not.includes(answer);
  return (answer !== undefined) === wanted.answered;
};

/** Whether a condition holds after some answers. Where a question was answered twice, the last answer counts. */
export function holds(when: GuideCondition | undefined, answers: Answers): boolean {
  if (when === undefined) return true;
  const cases = Array.isArray(when) ? when : [when];
  return cases.some((all) => Object.entries(all).every(([node, wanted]) => holdsFor(answers.get(node), wanted)));
}

const leadsTo = (next: GuideNext, answers: Answers) => waysOf(next).find(({ when }) => holds(when, answers));

function nodeOf(guide: GuideDocument, id: string): GuideNode {
  const node = Object.hasOwn(guide.nodes, id) ? guide.nodes[id] : undefined;
  if (node) return node;
  throw new Error(
    `Forthright: the guide ${guide.id} has no node "${id}". A person would stand before nothing. Pass a guide that parseGuide accepted.`,
  );
}

/**
 * Walks a guide by answers, from its start.
 * @param answers the ids of the answers, in the order they were given
 * @throws if the guide was not accepted by `parseGuide`: a node is missing, or things to know go round in a circle
 */
export function walkGuide(guide: GuideDocument, answers: ReadonlyArray<string>): GuideWalk {
  const path: string[] = [];
  const steps: GuideStep[] = [];
  const given = new Map<string, string>();
  let told: string[] = [];
  let at = guide.start;
  for (;;) {
    const node = nodeOf(guide, at);
    path.push(at);
    const position = steps.length;
    const answer = answers[position];
    const refused = answer === undefined ? {} : { refused: { answer, position } };
    if ('outcome' in node) return { path, steps, at, state: 'outcome', told, offered: [], ...refused };
    if ('info' in node) {
      if (told.includes(at))
        throw new Error(
          `Forthright: the guide ${guide.id} goes round by itself at "${at}". A person would never get on. Pass a guide that parseGuide accepted.`,
        );
      told.push(at);
      at = leadsTo(node.next, given)?.to ?? guide.start;
      continue;
    }
    const offered = Object.keys(node.options).filter((id) => holds(node.options[id]?.when, given));
    const option = answer !== undefined && offered.includes(answer) ? node.options[answer] : undefined;
    if (answer === undefined || !option) return { path, steps, at, state: 'question', told, offered, ...refused };
    steps.push({ node: at, answer });
    given.set(at, answer);
    told = [];
    at = leadsTo(option.next, given)?.to ?? guide.start;
  }
}

/**
 * The answers after one of them was changed. Later answers are kept as long as the same questions still come up and
 * still offer them, so that nobody is asked again what was said already (WCAG 3.3.7).
 */
export function changeAnswer(
  guide: GuideDocument,
  answers: ReadonlyArray<string>,
  position: number,
  answer: string,
): string[] {
  const said = new Map(
    walkGuide(guide, answers)
      .steps.slice(position + 1)
      .map((step) => [step.node, step.answer]),
  );
  let kept = [...answers.slice(0, position), answer];
  for (;;) {
    const walk = walkGuide(guide, kept);
    const before = said.get(walk.at);
    said.delete(walk.at);
    if (walk.refused || before === undefined || !walk.offered.includes(before)) return kept;
    kept = [...kept, before];
  }
}

/** Answers as an address carries them: `yes,no,key-1`. */
export const writeAnswers = (answers: ReadonlyArray<string>): string => answers.join(',');

/** Answers as an address carries them; what is no list of answers is none. */
export const readAnswers = (written: string | null | undefined): string[] =>
  (written ?? '')
    .split(',')
    .map((answer) => answer.trim())
    .filter((answer) => answer !== '');
