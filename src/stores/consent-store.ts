import type {
  Act,
  Choices,
  ConsentExplanation,
  ConsentNotice,
  ConsentRecord,
  Digest,
  HistoryEntry,
  Standing,
} from '../core/index.ts';
import type { Outbox } from './outbox.ts';
import type { ConsentStorage, StoreFault } from './storage.ts';

export interface ConsentStoreOptions {
  /** Where records are kept on this device. @default memory */
  readonly storage?: ConsentStorage;
  /** Where records are sent, if anywhere. */
  readonly outbox?: Outbox;
  /** The time, ISO 8601 in UTC: `() => new Date().toISOString()`. */
  readonly now: () => string;
  /** A new id for a record: `() => crypto.randomUUID()`. */
  readonly id: () => string;
  /** Earlier versions of notices, so that a change can be told in words on any device. */
  readonly earlier?: ReadonlyArray<ConsentExplanation>;
  /** The records a server read for this page, where the storage itself is not known to servers. */
  readonly initial?: ReadonlyArray<ConsentRecord>;
  /** ISO 8601 duration after which answers count no longer. Never, where it is left out. */
  readonly expireAfter?: string;
  /** ISO 8601 duration after which people are asked again. Never, where it is left out. */
  readonly refreshAfter?: string;
  /** Whether the browser sends Global Privacy Control: `readGpc(navigator)`. */
  readonly gpc?: boolean;
  /** Called for each fault of the storage, once. No choice is lost by a fault: it is held in memory and tried again. */
  readonly onFault?: (fault: StoreFault) => void;
}

/** Remembers choices, faithfully: usable with or without React. */
export interface ConsentStore {
  /** Every record, in the order they were made. The same list until something changes. */
  readonly records: () => ReadonlyArray<ConsentRecord>;
  /** What may be done now. The same object until something changes. */
  readonly standing: <I extends string, A extends I>(explanation: ConsentExplanation<I, A>) => Standing<A>;
  /** What the server could know when it rendered the page; undefined if nothing. */
  readonly serverStanding: <I extends string, A extends I>(
    explanation: ConsentExplanation<I, A>,
  ) => Standing<A> | undefined;
  /** The records a server could know when it rendered the page. */
  readonly serverRecords: () => ReadonlyArray<ConsentRecord>;
  /** Decides and saves in one step, outside a component. */
  readonly decide: <I extends string, A extends I>(
    explanation: ConsentExplanation<I, A>,
    choices: Choices<A>,
    act: Act<I>,
  ) => ConsentRecord<I, A>;
  /** Saves a record that a component made, and the notice it was shown with. A record that is there already is left alone. */
  readonly save: (record: ConsentRecord, explanation?: ConsentExplanation) => void;
  /** The timeline, newest first. */
  readonly history: () => ReadonlyArray<HistoryEntry>;
  /** The notice of a copy digest, where this device or the archive has it. */
  readonly noticeOf: (copy: Digest) => ConsentNotice | undefined;
  /** Remembers that the person was told what changed up to this version. */
  readonly markTold: (explanation: ConsentExplanation) => void;
  /** What went wrong and still does. */
  readonly faults: () => ReadonlyArray<StoreFault>;
  readonly gpc: boolean;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Forgets every record on this device, because the person asked for it. What was sent stays with the server, and what
   * is on its way there still arrives: it may be a withdrawal.
   */
  readonly clear: () => void;
}
