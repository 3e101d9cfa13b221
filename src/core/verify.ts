import type { ConsentRecord } from './decide.ts';
import { copyDigest, meaningDigest } from './digest.ts';
import type { ConsentExplanation } from './explanation.ts';

/** One thing about a record that does not hold. */
export interface RecordFault {
  readonly code: 'unknown-explanation' | 'unknown-language' | 'copy-digest' | 'unknown-item' | 'meaning-digest';
  /** The item it is about, where it is about one. */
  readonly item?: string;
  readonly expected: string;
  readonly found: string;
}

/**
 * Recomputes a record's digests from the explanations and says which ones fail.
 * An empty list means: these are the very words the person was shown, and the items meant what they mean now.
 * It cannot tell whether the record itself was altered; for that, sign it.
 */
export function verifyRecord(
  record: ConsentRecord,
  explanations: ReadonlyArray<ConsentExplanation>,
): ReadonlyArray<RecordFault> {
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
