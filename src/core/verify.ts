import { isObject } from '../schema/index.ts';
import type { ConsentRecord } from './decide.ts';
import { copyDigest, meaningDigest } from './digest.ts';
import type { ConsentExplanation } from './explanation.ts';

/** One thing about a record that does not hold. */
export interface RecordFault {
  /** `not-a-record`: it has not the shape of one, and nothing else was looked at. */
  readonly code:
    | 'not-a-record'
    | 'unknown-explanation'
    | 'unknown-language'
    | 'copy-digest'
    | 'unknown-item'
    | 'meaning-digest';
  /** The item it is about, where it is about one. */
  readonly item?: string;
  readonly expected: string;
  readonly found: string;
}

/** What keeps data from being read as a record: it comes back from a browser or a database, so its type is only hoped for. */
function misshapen(record: unknown): string | undefined {
  if (!isObject(record)) return typeof record;
  const { id, explanation, at, shown, meaning, choices } = record;
  const words = [id, explanation, at, ...(isObject(shown) ? [shown.language, shown.copy, shown.label] : [undefined])];
  if (words.some((one) => typeof one !== 'string')) return 'no id, explanation, at, or shown';
  const answers = isObject(choices) ? Object.values(choices) : [undefined];
  if (answers.some((answer) => answer !== 'given' && answer !== 'refused')) return 'choices that are no answers';
  const digests = isObject(meaning) ? Object.values(meaning) : [undefined];
  return digests.some((one) => typeof one !== 'string') ? 'meaning that is no digest' : undefined;
}

/**
 * Recomputes a record's digests from the explanations and says which ones fail.
 * An empty list means: these are the very words the person was shown, and the items meant what they mean now.
 * Never throws on data of another shape. It cannot tell whether the record itself was altered; for that, sign it.
 */
export function verifyRecord(
  record: ConsentRecord,
  explanations: ReadonlyArray<ConsentExplanation>,
): ReadonlyArray<RecordFault> {
  const found = misshapen(record);
  if (found) return [{ code: 'not-a-record', expected: 'a record as decide made it', found }];
  const explanation = explanations.find(({ id }) => id === record.explanation);
  if (!explanation) {
    const known = explanations.map(({ id }) => id).join(', ') || 'an explanation';
    return [{ code: 'unknown-explanation', expected: known, found: record.explanation }];
  }
  const { notices, sourceLanguage } = explanation;
  const faults: RecordFault[] = [];
  const { language, copy } = record.shown;
  const notice = Object.hasOwn(notices, language) ? notices[language] : undefined;
  if (!notice) faults.push({ code: 'unknown-language', expected: Object.keys(notices).join(', '), found: language });
  else {
    const { digest: _, ...document } = notice;
    const expected = copyDigest(document);
    if (expected !== copy) faults.push({ code: 'copy-digest', expected, found: copy });
  }
  const { digest: _, ...source } = notices[sourceLanguage]!;
  for (const [item, found] of Object.entries(record.meaning)) {
    const now = Object.hasOwn(source.items, item) ? source.items[item] : undefined;
    if (!now) faults.push({ code: 'unknown-item', item, expected: Object.keys(source.items).join(', '), found: item });
    else {
      const expected = meaningDigest(source, item, now);
      if (expected !== found) faults.push({ code: 'meaning-digest', item, expected, found });
    }
  }
  return faults;
}
