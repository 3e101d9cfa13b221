import type { GuideCondition, GuideDocument, GuideNext } from './guide.ts';
import type { Finding, Path } from './issue.ts';
import { didYouMean } from './suggest.ts';

// What one field of a guide demands of another: every name that is used must stand somewhere.
// Whether the graph as a whole is sound is looked at in `core/human/guide-check.ts`.

const unknown = (path: Path, found: string, known: string[], where: string): Finding => {
  const near = didYouMean(found, known);
  const expected =
    known.length > 12 ? `one of the ${known.length} that stand under ${where}` : `one of ${known.join(', ')}`;
  return {
    code: 'unknown-id',
    path,
    expected,
    found,
    mend: near ? `Did you mean ${near}?` : `Add ${found} under ${where}.`,
  };
};

/** The nodes that a step may lead to, each with the condition for it and its place in the file. */
export function waysOf(next: GuideNext): ReadonlyArray<{ to: string; when?: GuideCondition; path: Path }> {
  if (typeof next === 'string') return [{ to: next, path: [] }];
  return next.map(({ to, when }, index) => ({ to, ...(when && { when }), path: [index, 'to'] }));
}

/** The questions that a condition asks about, each with the answers it names. */
export function askedIn(
  when: GuideCondition,
): ReadonlyArray<{ question: string; answers: ReadonlyArray<string>; path: Path }> {
  const cases = Array.isArray(when)
    ? when.map((one, index) => ({ one, at: [index] as Path }))
    : [{ one: when, at: [] as Path }];
  return cases.flatMap(({ one, at }) =>
    Object.entries(one).map(([question, wanted]) => {
      const answers =
        typeof wanted === 'string' ? [wanted] : Array.isArray(wanted) ? wanted : 'not' in wanted ? wanted.not : [];
      return { question, answers, path: [...at, question] };
    }),
  );
}

/** The duties between the fields of a guide: every node, question and answer that is named must exist. */
export function guideDuties(guide: GuideDocument): Finding[] {
  const ids = Object.keys(guide.nodes);
  const isNode = (id: string) => Object.hasOwn(guide.nodes, id);
  const found: Finding[] = [];
  if (!isNode(guide.start)) found.push(unknown(['start'], guide.start, ids, 'nodes'));
  const condition = (when: GuideCondition | undefined, path: Path) => {
    for (const { question, answers, path: at } of when ? askedIn(when) : []) {
      const here = [...path, ...at];
      const node = isNode(question) ? guide.nodes[question] : undefined;
      if (!node || !('question' in node)) {
        const questions = ids.filter((id) => 'question' in guide.nodes[id]!);
        found.push({ ...unknown(here, question, questions, 'nodes'), at: 'key' });
        continue;
      }
      const known = Object.keys(node.options);
      for (const answer of answers)
        if (!known.includes(answer)) found.push(unknown(here, answer, known, `nodes.${question}.options`));
    }
  };
  const follow = (next: GuideNext, path: Path) => {
    for (const [index, { to, when, path: at }] of waysOf(next).entries()) {
      if (!isNode(to)) found.push(unknown([...path, ...at], to, ids, 'nodes'));
      condition(when, [...path, index, 'when']);
    }
  };
  for (const [id, node] of Object.entries(guide.nodes)) {
    const path = ['nodes', id];
    if ('info' in node) follow(node.next, [...path, 'next']);
    if (!('question' in node)) continue;
    for (const [answer, option] of Object.entries(node.options)) {
      follow(option.next, [...path, 'options', answer, 'next']);
      condition(option.when, [...path, 'options', answer, 'when']);
    }
    // Otherwise a person could stand before a question without an answer.
    if (Object.values(node.options).every(({ when }) => when !== undefined)) {
      const mend = 'Take the condition off one of them, or add an answer such as none-of-these.';
      found.push({
        code: 'trap',
        path: [...path, 'options'],
        at: 'key',
        expected: 'at least one answer without a condition',
        found: 'none',
        mend,
      });
    }
  }
  return found;
}
