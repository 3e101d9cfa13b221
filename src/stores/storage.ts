import type { ConsentNotice, ConsentRecord, Digest } from '../core/index.ts';

/**
 * What went wrong in a storage; nothing a person chose is lost by it.
 * `blocked`: the browser allows no storage here. `full`: there is no room. `unreadable`: an entry is damaged, of an older
 * version or of another program.
 */
export type StoreFaultCode = 'blocked' | 'full' | 'unreadable';

export interface StoreFault {
  readonly code: StoreFaultCode;
  /** What it is about: the name of an entry, the id of a record. */
  readonly about: string;
}

/** Everything a storage holds, in the order it was written. */
export interface Stored {
  readonly records: ReadonlyArray<ConsentRecord>;
  /** Entries that cannot be read: the notice each may be about, and how many records came before it. */
  readonly unreadable: ReadonlyArray<{ readonly about: string; readonly explanation?: string; readonly after: number }>;
}

/** Where records are kept. A storage throws `StorageFault` and nothing else. */
export interface ConsentStorage {
  /** Whether a server reads the same as the browser at its first paint. */
  readonly onServer: boolean;
  readonly read: () => Stored;
  /** Adds a record at the end. A record is never changed and never written twice. */
  readonly append: (record: ConsentRecord) => void;
  /** Keeps the notice that was shown, so that a later change can be told in words. */
  readonly keepNotice?: (notice: ConsentNotice) => void;
  readonly noticeOf?: (copy: Digest) => ConsentNotice | undefined;
  /** Which version of a notice the person was last told of, by copy digest. */
  readonly told?: (explanation: string) => Digest | undefined;
  readonly setTold?: (explanation: string, copy: Digest) => void;
  /** Calls back when another tab wrote. */
  readonly subscribe?: (changed: () => void) => () => void;
  /** Forgets everything: the person asked for it. */
  readonly clear: () => void;
}

/** The one error a storage throws. */
export class StorageFault extends Error {
  readonly code: StoreFaultCode;
  constructor(code: StoreFaultCode, about: string) {
    super(about);
    this.name = 'StorageFault';
    this.code = code;
  }
}
