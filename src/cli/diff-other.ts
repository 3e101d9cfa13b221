import type { GuideExplanation, HelpExplanation, WhyExplanation } from '../core/index.ts';
import { dotted, type Node, type Path, textsOf } from '../schema/index.ts';
import { type ExplanationDiff, type ShownChange, words } from './diff-explanations.ts';
import { kinds } from './kinds.ts';

/** An explanation to which nobody says yes or no. */
export type OtherExplanation = WhyExplanation | HelpExplanation | GuideExplanation;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The fields that somebody is shown. */
const seen = (notice: object): Fields =>
  Object.fromEntries(Object.entries(notice).filter(([field]) => field !== 'digest' && field !== 'silenced'));

/** Each field that differs, with both values: below an id or a group of fields, but a list is one value. */
function* differences(before: Fields, after: Fields, path: Path = []): Iterable<[Path, unknown, unknown]> {
  for (const key of new Set([...Object.keys(after), ...Object.keys(before)])) {
    const [old, now] = [before[key], after[key]];
    if (same(old, now)) continue;
    const here = [...path, key];
    if (isFields(old) && isFields(now)) yield* differences(old, now, here);
    else yield [here, old, now];
  }
}

/**
 * What changed in an explanation that asks for nothing. Nobody is asked again: words are editorial, anything else
 * (a number, hours, the way through a guide) is `inform`.
 */
export function diffOther(before: OtherExplanation, after: OtherExplanation): ExplanationDiff {
  const tags = new Set([...Object.keys(after.notices), ...Object.keys(before.notices)]);
  const language = [after.sourceLanguage, before.sourceLanguage].find(
    (tag) => Object.hasOwn(before.notices, tag) && Object.hasOwn(after.notices, tag),
  );
  const old = seen(before.notices[language ?? before.sourceLanguage]!);
  const now = seen(after.notices[language ?? after.sourceLanguage]!);
  const schema = kinds[after.kind]!.schema as Node;
  const texts = new Set([...textsOf(schema, old), ...textsOf(schema, now)].map(({ path }) => dotted(path)));
  const isText = (path: Path, value: unknown) =>
    texts.has(dotted(path)) || (Array.isArray(value) && value.every((_, at) => texts.has(dotted([...path, at]))));
  const changes = [...differences(old, now)].map(([path, was, is]): ShownChange => {
    const onlyWords = was !== undefined && is !== undefined && isText(path, was) && isText(path, is);
    const [from, to] = [words(was), words(is)];
    return {
      field: dotted(path),
      code: was === undefined ? 'added' : is === undefined ? 'removed' : onlyWords ? 'wording' : 'changed',
      class: onlyWords ? 'editorial' : 'inform',
      ...(from !== undefined && { before: from }),
      ...(to !== undefined && { after: to }),
    };
  });
  // The order of channels, questions and controls is shown too.
  if (changes.length === 0 && !same(old, now)) changes.push({ field: 'order', code: 'order', class: 'editorial' });
  const languages = [...tags].flatMap((tag): ExplanationDiff['languages'] => {
    const [was, is] = [before.notices[tag], after.notices[tag]];
    if (!was || !is) return [{ language: tag, code: is ? 'added' : 'removed' }];
    return tag !== language && was.digest !== is.digest ? [{ language: tag, code: 'wording' }] : [];
  });
  return {
    explanation: after.id,
    kind: after.kind,
    status: changes.length > 0 || languages.length > 0 ? 'changed' : 'same',
    class: changes.some((change) => change.class === 'inform') ? 'inform' : 'editorial',
    ask: [],
    changes,
    languages,
  };
}
