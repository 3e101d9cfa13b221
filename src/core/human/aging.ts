import type { Finding, HelpDocument } from '../../schema/index.ts';
import { dayOf } from './zone.ts';

/**
 * What in a help file has grown old by a date: lists of holidays that have ended or soon will, exceptions that are
 * past, waits that were measured long ago.
 * @param today a date as 2026-12-24
 */
export function helpAging(help: HelpDocument, today: string): Finding[] {
  const now = dayOf(today);
  const found: Finding[] = [];
  const old = (path: ReadonlyArray<string>, expected: string, what: string, mend: string) =>
    found.push({ code: 'expired', severity: 'warning', path, expected, found: what, mend });
  const used = new Set(Object.values(help.hours ?? {}).map(({ holidays }) => holidays));
  for (const [id, { until }] of Object.entries(help.holidays ?? {})) {
    if (!used.has(id)) continue;
    const left = dayOf(until) - now;
    const path = ['holidays', id, 'until'];
    if (left < 0)
      old(
        path,
        `a list that reaches ${today}`,
        `one that ended on ${until}, so every day that would be open is shown as unknown`,
        'Add the holidays of the coming year.',
      );
    else if (left < 31)
      old(
        path,
        'a list that reaches a month ahead',
        `one that ends on ${until}`,
        'Add the holidays of the coming year.',
      );
  }
  for (const [id, { wait }] of Object.entries(help.channels)) {
    if (wait && now - dayOf(wait.asOf) > 365)
      old(
        ['channels', id, 'wait', 'asOf'],
        'a wait measured within a year',
        wait.asOf,
        'Measure again, or take the wait out.',
      );
  }
  return found;
}
