import type { ConsentNotice, ConsentRecord, Digest } from '../core/index.ts';
import { fromCompact, toCompact } from './compact.ts';
import { type ConsentStorage, StorageFault, type Stored } from './storage.ts';

// One entry for each record: two tabs that choose at once add two entries and overwrite none.
// An entry is named by its place and its id, so both tabs read them in the same order.

const place = (count: number) => count.toString(36).padStart(6, '0');

export interface LocalStorageOptions {
  /** The beginning of every entry's name. Two shops on one address need two names. @default "forthright" */
  readonly name?: string;
  /** @default the browser's local storage */
  readonly storage?: () => Storage;
}

/** A digest's notice, if that is what stands there: anybody on this address may have written it. */
function asNotice(text: string, copy: Digest): ConsentNotice | undefined {
  try {
    const notice = JSON.parse(text) as ConsentNotice;
    const whole = Object.values(notice.items).every(
      (item) => item.data && item.recipients && item.retention && item.benefit,
    );
    return notice.digest === copy && notice.controller.name && whole ? notice : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps records, and the notices that were shown, in the browser's local storage. */
export function localStorageStorage(options: LocalStorageOptions = {}): ConsentStorage {
  const { name = 'forthright', storage = () => localStorage } = options;
  const [recordsAt, noticesAt, toldAt] = [`${name}.r.`, `${name}.n.`, `${name}.t.`];

  /** Asks for the storage each time: a browser may block it between two presses. */
  function at(): Storage {
    try {
      const found = storage();
      if (found) return found;
    } catch {} // the getter itself throws where storage is blocked
    throw new StorageFault('blocked', name);
  }
  // Not Object.keys, which asks the storage for every entry once more.
  const keys = (store: Storage, prefix: string) =>
    (Reflect.ownKeys(store) as string[]).filter((key) => key.startsWith(prefix));
  function write(store: Storage, key: string, text: string): void {
    try {
      store.setItem(key, text);
    } catch (error) {
      const full = error instanceof DOMException && error.name === 'QuotaExceededError';
      throw new StorageFault(full ? 'full' : 'blocked', key);
    }
  }
  const placeOf = (key: string) => Number.parseInt(key.slice(recordsAt.length), 36) || 0;
  /** Where the next record goes, as long as there are as many entries as when that was found. */
  let next = { place: 0, entries: 0 };
  function count(store: Storage, records: ReadonlyArray<string>): void {
    next = { place: records.reduce((most, key) => Math.max(most, placeOf(key) + 1), 0), entries: store.length };
  }

  return {
    onServer: false,
    read(): Stored {
      const store = at();
      const all = keys(store, recordsAt);
      count(store, all);
      // Two tabs that wrote in the same moment took the same place; the time, then the id, puts them in one order for both.
      const sorted = all
        .map((key) => {
          const record = fromCompact(store.getItem(key) ?? '');
          return { key, record, order: `${key.slice(0, recordsAt.length + 6)} ${record?.at ?? ''} ${key}` };
        })
        .sort((a, b) => (a.order < b.order ? -1 : 1));
      const records: ConsentRecord[] = [];
      const unreadable: Array<Stored['unreadable'][number]> = [];
      for (const { key, record } of sorted) {
        const explanation = key.slice(recordsAt.length).split('.')[1];
        if (record) records.push(record);
        else unreadable.push({ about: key, ...(explanation && { explanation }), after: records.length });
      }
      return { records, unreadable };
    },
    append(record) {
      const store = at();
      // Another tab may have written since. Where it also took as much away, the two records share a place: `read` orders them.
      if (store.length !== next.entries) count(store, keys(store, recordsAt));
      const key = `${recordsAt}${place(next.place)}.${record.explanation}.${record.id}`;
      const line = toCompact(record);
      try {
        write(store, key, line);
      } catch (fault) {
        // A choice is worth more than the words of an old notice: they make room.
        const old = keys(store, noticesAt);
        if (!(fault instanceof StorageFault && fault.code === 'full' && old.length > 0)) throw fault;
        for (const notice of old) store.removeItem(notice);
        write(store, key, line);
      }
      next = { place: next.place + 1, entries: store.length };
    },
    keepNotice(notice) {
      const store = at();
      const key = noticesAt + notice.digest.slice('sha256:'.length);
      if (store.getItem(key) === null) write(store, key, JSON.stringify(notice));
    },
    noticeOf(copy) {
      const text = at().getItem(noticesAt + copy.slice('sha256:'.length));
      return text === null ? undefined : asNotice(text, copy);
    },
    told: (explanation) => (at().getItem(toldAt + explanation) as Digest | null) ?? undefined,
    setTold: (explanation, copy) => write(at(), toldAt + explanation, copy),
    subscribe(changed) {
      const heard = ({ key }: StorageEvent) => key?.startsWith(`${name}.`) !== false && changed();
      globalThis.addEventListener?.('storage', heard); // there is none on a server
      return () => globalThis.removeEventListener?.('storage', heard);
    },
    clear() {
      const store = at();
      // Not what an outbox of the same name has still to send: a withdrawal that nobody heard of would be none.
      for (const at of [recordsAt, noticesAt, toldAt]) for (const key of keys(store, at)) store.removeItem(key);
    },
  };
}
