import {
  type ConsentExplanation,
  type ConsentNotice,
  type ConsentRecord,
  type Digest,
  decide,
  type HistoryEntry,
  historyOf,
  type Standing,
  standingOf,
} from '../core/index.ts';
import type { ConsentStore, ConsentStoreOptions } from './consent-store.ts';
import { memoryStorage } from './memory-storage.ts';
import { StorageFault, type StoreFault } from './storage.ts';

interface Read {
  readonly records: ReadonlyArray<ConsentRecord>;
  readonly unreadable: ReadonlyArray<{ readonly explanation?: string; readonly after: number }>;
}

const minuteMs = 60_000;

/** Whether two standings of one version of a notice say the same. Records are told apart by their ids. */
function alike(one: Standing, other: Standing): boolean {
  return (
    one.record?.id === other.record?.id &&
    one.tell?.before.digest === other.tell?.before.digest &&
    Object.keys(one.items).every((id) => {
      const [a, b] = [one.items[id], other.items[id]];
      return (
        a?.choice === b?.choice &&
        a?.reason === b?.reason &&
        a?.ask === b?.ask &&
        a?.record?.id === b?.record?.id &&
        a?.before?.digest === b?.before?.digest
      );
    })
  );
}
const none: ReadonlyArray<ConsentRecord> = [];

/** Makes a store of consent records. Nothing is read before it is asked for, so it may be made on a server. */
export function createConsentStore(options: ConsentStoreOptions): ConsentStore {
  const {
    storage = memoryStorage(),
    outbox,
    now,
    expireAfter,
    refreshAfter,
    gpc = false,
    initial,
    earlier = [],
  } = options;
  const listeners = new Set<() => void>();
  const faults = new Map<string, StoreFault>();
  const notices = new Map<Digest, ConsentNotice | undefined>();
  for (const { notices: versions } of earlier)
    for (const notice of Object.values<ConsentNotice>(versions)) notices.set(notice.digest, notice);
  let held: ConsentRecord[] = []; // made, but not written yet: storage is full or blocked
  let ids = new Set<string>();
  let read: Read | undefined;
  const standings = new Map<string, { standing: Standing; atMs: number; since: number }>();
  let version = 0; // counts whatever may change an answer
  const onServer = new Map<string, Standing>();
  let timeline: ReadonlyArray<HistoryEntry> | undefined;
  let listening = false;

  function fault(code: StoreFault['code'], about: string): void {
    if (faults.has(`${code} ${about}`)) return;
    const found = { code, about };
    faults.set(`${code} ${about}`, found);
    options.onFault?.(found);
  }
  /** Runs a storage action; a fault is told and answered with undefined. */
  function attempt<T>(action: () => T): T | undefined {
    try {
      return action();
    } catch (error) {
      if (!(error instanceof StorageFault)) throw error;
      fault(error.code, error.message);
      return undefined;
    }
  }
  function current(): Read {
    if (read) return read;
    // From the first look on, and for as long as the page lives: what is remembered here must not go stale.
    if (!listening) {
      storage.subscribe?.(changed);
      // Nobody told the page while it lay aside, to be brought back as it was left.
      globalThis.addEventListener?.('pageshow', ({ persisted }) => persisted && changed());
    }
    listening = true;
    const { records, unreadable } = attempt(storage.read) ?? { records: initial ?? [], unreadable: [] };
    for (const { about } of unreadable) fault('unreadable', about);
    ids = new Set(records.map(({ id }) => id));
    held = held.filter(({ id }) => !ids.has(id));
    for (const { id } of held) ids.add(id);
    read = { records: [...records, ...held], unreadable };
    return read;
  }
  function tell(): void {
    timeline = undefined;
    version++;
    for (const listener of listeners) listener();
  }
  function changed(): void {
    read = undefined;
    tell();
  }
  function noticeOf(copy: Digest): ConsentNotice | undefined {
    if (!notices.has(copy))
      notices.set(
        copy,
        attempt(() => storage.noticeOf?.(copy)),
      );
    return notices.get(copy);
  }
  function stand(explanation: ConsentExplanation, { records, unreadable }: Read): Standing {
    const doubt = unreadable.filter((entry) => (entry.explanation ?? explanation.id) === explanation.id).at(-1);
    const told = attempt(() => storage.told?.(explanation.id));
    const unreadableAfter = doubt?.after;
    return standingOf(explanation, records, {
      now: now(),
      noticeOf,
      gpc,
      expireAfter,
      refreshAfter,
      told,
      unreadableAfter,
    });
  }
  // Two versions of one explanation may be on a page at once: each has a standing of its own. Two copies of one version
  // (each surface that fetches a language makes one) share theirs, or each would take the other's for news.
  const versions = new WeakMap<object, string>();
  function versionOf({ notices: all }: ConsentExplanation): string {
    const known =
      versions.get(all) ??
      Object.values<ConsentNotice>(all)
        .map(({ digest }) => digest)
        .join();
    versions.set(all, known);
    return known;
  }
  const key = (explanation: ConsentExplanation) =>
    `${explanation.id} ${explanation.asked.join()} ${versionOf(explanation)}`;

  function standing(explanation: ConsentExplanation): Standing {
    const name = key(explanation);
    const kept = standings.get(name);
    const timed = expireAfter !== undefined || refreshAfter !== undefined;
    const atMs = timed ? Date.parse(now()) : 0;
    if (kept?.since === version && Math.abs(atMs - kept.atMs) < minuteMs) return kept.standing;
    const fresh = stand(explanation, current());
    const said = kept && alike(kept.standing, fresh) ? kept.standing : fresh;
    standings.set(name, { standing: said, atMs, since: version });
    return said;
  }
  function serverStanding(explanation: ConsentExplanation): Standing | undefined {
    if (!initial) return storage.onServer ? standing(explanation) : undefined;
    const name = key(explanation);
    const found = onServer.get(name) ?? stand(explanation, { records: initial, unreadable: [] });
    onServer.set(name, found);
    return found;
  }

  function keep(record: ConsentRecord, explanation: ConsentExplanation): void {
    const all = Object.values<ConsentNotice>(explanation.notices);
    const shown = all.find(({ digest }) => digest === record.shown.copy);
    if (!shown) return;
    notices.set(shown.digest, shown);
    try {
      storage.keepNotice?.(shown);
    } catch {} // no room for words: a later change is then asked without saying what it was
  }
  function save(record: ConsentRecord, explanation?: ConsentExplanation): void {
    const { records, unreadable } = current();
    if (ids.has(record.id)) return; // the same press told twice
    outbox?.add(record); // first, so that a page that closes here has not lost it
    held.push(record);
    while (held[0] && attempt(() => storage.append(held[0] as ConsentRecord) === undefined)) held.shift();
    if (held.length === 0) for (const [name, { code }] of faults) if (code !== 'unreadable') faults.delete(name);
    ids.add(record.id);
    read = { records: [...records, record], unreadable };
    if (explanation) keep(record, explanation);
    tell();
  }

  return {
    records: () => current().records,
    // The store knows items by name only; whose they are is the caller's type.
    standing: (explanation) => standing(explanation as unknown as ConsentExplanation) as never,
    serverStanding: (explanation) => serverStanding(explanation as unknown as ConsentExplanation) as never,
    serverRecords: () => initial ?? (storage.onServer ? current().records : none),
    decide(explanation, choices, act) {
      const record = decide(explanation, choices, gpc ? { ...act, signals: ['gpc'] } : act, now(), options.id());
      save(record, explanation as unknown as ConsentExplanation);
      return record;
    },
    save,
    history: () => {
      timeline ??= historyOf(current().records, noticeOf);
      return timeline;
    },
    noticeOf,
    markTold(explanation) {
      const notice = explanation.notices[explanation.sourceLanguage] as ConsentNotice;
      attempt(() => storage.setTold?.(explanation.id, notice.digest));
      tell();
    },
    faults: () => [...faults.values()],
    gpc,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    clear() {
      held = [];
      attempt(storage.clear);
      changed();
    },
  };
}
