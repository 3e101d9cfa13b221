import type { ConsentNotice, ConsentRecord, Digest } from '../core/index.ts';
import type { ConsentStorage } from './storage.ts';

/** Keeps records as long as the page is open, or for one request on a server. */
export function memoryStorage(initial: ReadonlyArray<ConsentRecord> = []): ConsentStorage {
  let records = [...initial];
  const notices = new Map<Digest, ConsentNotice>();
  const told = new Map<string, Digest>();
  return {
    onServer: true,
    read: () => ({ records, unreadable: [] }),
    append(record) {
      records = [...records, record];
    },
    keepNotice: (notice) => void notices.set(notice.digest, notice),
    noticeOf: (copy) => notices.get(copy),
    told: (explanation) => told.get(explanation),
    setTold: (explanation, copy) => void told.set(explanation, copy),
    clear() {
      records = [];
      notices.clear();
      told.clear();
    },
  };
}
