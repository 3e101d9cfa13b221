import type { Answer } from './choices.ts';
import type { ConsentRecord } from './decide.ts';
import type { Digest } from './digest.ts';
import type { ConsentNotice } from './explanation.ts';

/** What a record did to one item: a first answer, a changed one, a consent taken back, or the same answer again. */
export type HistoryEvent = 'given' | 'refused' | 'withdrawn' | 'kept';

/** One entry of the timeline. */
export interface HistoryEntry {
  readonly record: ConsentRecord;
  readonly items: ReadonlyArray<{ readonly item: string; readonly answer: Answer; readonly event: HistoryEvent }>;
  /** The notice as it was shown, where it is known. */
  readonly notice?: ConsentNotice;
}

/**
 * The timeline of a person's choices, newest first, each with what it changed and what was shown.
 * Made from one pass over the records, so ten thousand of them are read once.
 * @param records in the order they were made
 * @param noticeOf finds the notice of a copy digest: what the store kept, or an archive
 */
export function historyOf(
  records: ReadonlyArray<ConsentRecord>,
  noticeOf: (copy: Digest) => ConsentNotice | undefined = () => undefined,
): HistoryEntry[] {
  const answers = new Map<string, Answer>();
  const entries = records.map((record): HistoryEntry => {
    const items = Object.entries(record.choices).map(([item, answer]) => {
      const key = `${record.explanation} ${item}`;
      const before = answers.get(key);
      answers.set(key, answer);
      const event = before === answer ? 'kept' : before === 'given' ? 'withdrawn' : answer;
      return { item, answer, event } as const;
    });
    const notice = noticeOf(record.shown.copy);
    return { record, items, ...(notice && { notice }) };
  });
  return entries.reverse();
}
