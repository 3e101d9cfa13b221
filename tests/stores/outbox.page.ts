import type { ConsentRecord } from '../../src/core/index.ts';
import { createOutbox, type Outbox, type OutboxFault } from '../../src/stores/index.ts';

/** What happened, for the test to read. */
export const faults: OutboxFault[] = [];
let outbox: Outbox;

/** Opens the outbox of this page; it tries again quickly, and is as patient as the test says. */
export function open(timeoutMs = 10_000): void {
  outbox = createOutbox({
    url: '/records',
    waitMs: (failed) => Math.min(failed, 5) * 5,
    timeoutMs,
    onFault: (fault) => faults.push(fault),
  });
}
export const add = (record: ConsentRecord) => outbox.add(record);
export const flush = () => outbox.flush();
export const stop = () => outbox.stop();
export const pending = () => outbox.pending().map(({ id }) => id);
export const rejected = () => outbox.rejected().map(({ id }) => id);
export const retryRejected = () => outbox.retryRejected();
