import type { GuideNext } from '../schema/index.ts';
import { answerName, type ImportedCondition, nodeName } from './imported-guide.ts';

/** One step that was recorded: where an answer led, and what had been answered before. */
export interface Evidence {
  readonly node: string;
  readonly answer: string;
  readonly to: string;
  readonly earlier: ReadonlyMap<string, string>;
}

type Conditions = Record<string, string[]>;
const unanswered = '';

const groupBy = (evidence: ReadonlyArray<Evidence>, question: string) => {
  const groups = new Map<string, Evidence[]>();
  for (const one of evidence) {
    const answer = one.earlier.get(question) ?? unanswered;
    groups.set(answer, [...(groups.get(answer) ?? []), one]);
  }
  return groups;
};

/** How much is still open in a group: 0 if all of it leads to the same node (Shannon's entropy). */
function openness(evidence: ReadonlyArray<Evidence>): number {
  const counts = new Map<string, number>();
  for (const { to } of evidence) counts.set(to, (counts.get(to) ?? 0) + 1);
  return [...counts.values()].reduce(
    (sum, count) => sum - (count / evidence.length) * Math.log2(count / evidence.length),
    0,
  );
}

/**
 * Works out which earlier answers decide where one answer leads: a small decision tree over the recorded steps, asking
 * first about the question that settles most. The last way has no condition.
 */
export function waysFrom(
  evidence: ReadonlyArray<Evidence>,
  tree: { nodes: ReadonlyArray<{ id: string; options?: ReadonlyArray<{ value: string }> }> },
  notes: string[],
): GuideNext {
  const ways: Array<{ conditions: Conditions; to: string }> = [];
  const split = (some: ReadonlyArray<Evidence>, conditions: Conditions): void => {
    const [first] = some;
    if (!first) return;
    if (some.every(({ to }) => to === first.to)) {
      ways.push({ conditions, to: first.to });
      return;
    }
    const questions = [...new Set(some.flatMap(({ earlier }) => [...earlier.keys()]))].filter(
      (question) => !(question in conditions),
    );
    const left = (question: string) =>
      [...groupBy(some, question).values()].reduce(
        (sum, group) => sum + (group.length / some.length) * openness(group),
        0,
      );
    // A question that everybody was asked before one that only some came by: the conditions are easier to read.
    const skipped = (question: string) => (groupBy(some, question).has(unanswered) ? 1 : 0);
    const [question] = questions
      .filter((one) => groupBy(some, one).size > 1)
      .sort((a, b) => skipped(a) - skipped(b) || left(a) - left(b));
    if (question === undefined) {
      notes.push(
        `${first.node}: the same answers lead to ${[...new Set(some.map(({ to }) => to))].join(' and to ')}; the first was taken.`,
      );
      ways.push({ conditions, to: first.to });
      return;
    }
    const groups = groupBy(some, question);
    const offered = tree.nodes.find(({ id }) => id === question)?.options?.map(({ value }) => value) ?? [];
    const unseen = offered.filter((value) => !groups.has(value));
    // Groups that are settled the same way stand together, so that the file stays short.
    const settled = new Map<string, { answers: string[]; evidence: Evidence[] }>();
    for (const [answer, group] of groups) {
      const to = group.every((one) => one.to === group[0]?.to) ? `to ${group[0]?.to}` : `open ${answer}`;
      const same = settled.get(to) ?? { answers: [], evidence: [] };
      settled.set(to, { answers: [...same.answers, answer], evidence: [...same.evidence, ...group] });
    }
    if (unseen.length > 0)
      notes.push(
        `${first.node}, ${first.answer}: no recorded walk came by ${question} with ${unseen.join(', ')}; the last way was taken for it.`,
      );
    for (const { answers, evidence: group } of settled.values()) split(group, { ...conditions, [question]: answers });
  };
  split(evidence, {});
  while (ways.length > 1 && ways.at(-2)?.to === ways.at(-1)?.to) ways.splice(-2, 1);
  return ways.map(({ conditions, to }, index) =>
    index === ways.length - 1 ? { to: nodeName(to) } : { when: whenOf(conditions), to: nodeName(to) },
  );
}

function whenOf(conditions: Conditions): ImportedCondition {
  let cases: Array<Record<string, string | string[] | { answered: boolean }>> = [{}];
  for (const [question, answers] of Object.entries(conditions)) {
    const said = answers.filter((answer) => answer !== unanswered).map(answerName);
    const named = said.length > 0 ? [said.length === 1 ? said[0]! : said] : [];
    const wanted = answers.includes(unanswered) ? [...named, { answered: false }] : named;
    cases = cases.flatMap((one) => wanted.map((value) => ({ ...one, [nodeName(question)]: value })));
  }
  return cases.length === 1 ? cases[0]! : cases;
}
