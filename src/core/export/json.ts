import type { ConsentRecord } from '../decide.ts';
import type { Digest } from '../digest.ts';
import type { ConsentNotice } from '../explanation.ts';

/** What a person takes away: every record, and every notice they were shown, word for word. */
export interface Takeaway {
  readonly format: 'forthright-takeaway-1';
  readonly records: ReadonlyArray<ConsentRecord>;
  readonly notices: ReadonlyArray<ConsentNotice>;
}

/**
 * Records as JSON, with the notices they point to where those are known (GDPR Art. 15 and 20).
 * @returns text, indented, to be saved as a file
 */
export function toJson(
  records: ReadonlyArray<ConsentRecord>,
  noticeOf: (copy: Digest) => ConsentNotice | undefined = () => undefined,
): string {
  const shown = [...new Set(records.map((record) => record.shown.copy))];
  const takeaway: Takeaway = {
    format: 'forthright-takeaway-1',
    records,
    notices: shown.flatMap((copy) => noticeOf(copy) ?? []),
  };
  return `${JSON.stringify(takeaway, null, 2)}\n`;
}
