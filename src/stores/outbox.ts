import type { ConsentRecord } from '../core/index.ts';

/** What became of one attempt to send. */
type Delivery = 'delivered' | 'retry' | 'rejected';

/** Why an attempt failed, for whoever watches the outbox. */
export interface OutboxFault {
  /** `offline`: no answer. `redirect`: the server sent us elsewhere, and a record must not end up there. */
  readonly code: 'offline' | 'timeout' | 'redirect' | 'status' | 'storage';
  readonly record: string;
  readonly status?: number;
}

export interface OutboxOptions {
  /** Where records are posted as JSON, one a request, with the record's id as `Idempotency-Key`. */
  readonly url: string;
  /** The beginning of every entry's name. @default "forthright" */
  readonly name?: string;
  /** Where the queue is kept until the server has it. @default the browser's local storage */
  readonly storage?: () => Storage;
  /** @default the browser's fetch */
  readonly fetch?: typeof fetch;
  /** More request headers: who is signed in, a token against forged requests. */
  readonly headers?: () => Readonly<Record<string, string>>;
  /** Milliseconds to wait before the next attempt, by how many failed. @default 1 s, doubling, at most 5 min */
  readonly waitMs?: (failed: number) => number;
  /** How long to wait for an answer. @default 30 s */
  readonly timeoutMs?: number;
  readonly onFault?: (fault: OutboxFault) => void;
}

/** A queue of records on their way to a server. */
export interface Outbox {
  /** Puts a record at the end of the queue and begins to send. */
  readonly add: (record: ConsentRecord) => void;
  /** Records the server does not have yet, in order; those it rejected last. */
  readonly pending: () => ReadonlyArray<ConsentRecord>;
  /** Records the server says it will never take. They are kept until you deal with them. */
  readonly rejected: () => ReadonlyArray<ConsentRecord>;
  /** Puts rejected records back into the queue, once the server has been mended. */
  readonly retryRejected: () => void;
  /** Sends what is there, now; resolves when the queue is empty or the outbox was stopped. */
  readonly flush: () => Promise<void>;
  /** Stops sending; the queue stays. */
  readonly stop: () => void;
}

/** What a status means: 409 says the server has this id already. Only what can never succeed is set aside. */
function deliveryOf(status: number): Delivery {
  if ((status >= 200 && status < 300) || status === 409) return 'delivered';
  return [400, 413, 422].includes(status) ? 'rejected' : 'retry';
}

const mostMs = 300_000;
/** Browsers refuse to outlive a page with more than 64 KiB (Fetch, 4.6); a record of a thousand items is more. */
const mostKept = 60_000;
/** What another tab removed is not gone here at once: browsers pass local storage on with a delay. */
const settleMs = 200;

/**
 * Posts records in the order they were made, each until the server has it. Survives a reload, a closed page and a day
 * without a server. One tab sends at a time. A record whose answer got lost is sent again with the same id, so the
 * server must take an id once and answer 409 (or 200) to the second.
 */
export function createOutbox(options: OutboxOptions): Outbox {
  const { url, name = 'forthright', storage = () => localStorage, timeoutMs = 30_000 } = options;
  const { waitMs = (failed: number) => Math.min(1000 * 2 ** (failed - 1), mostMs) } = options;
  const [queueAt, rejectedAt] = [`${name}.o.`, `${name}.x.`];
  let held: ConsentRecord[] = []; // where storage is full or blocked, the queue lives as long as the page
  const done = new Set<string>(); // delivered, though the entry could not be removed
  const stopped = new AbortController();
  let wake = () => {};
  let sending: Promise<void> | undefined;

  const keys = (prefix: string): string[] => {
    try {
      return Object.keys(storage())
        .filter((key) => key.startsWith(prefix))
        .sort();
    } catch {
      return [];
    }
  };
  const at = (key: string): ConsentRecord | undefined => {
    try {
      const record = JSON.parse(storage().getItem(key) ?? '') as ConsentRecord;
      return typeof record.id === 'string' && record.format === 'forthright-record-1' ? record : undefined;
    } catch {
      return undefined; // not ours, or damaged: nothing that could be sent
    }
  };
  const remove = (key: string) => {
    try {
      storage().removeItem(key);
    } catch {} // blocked meanwhile; another visit sends it again with the same id
  };
  const all = (prefix: string) => keys(prefix).flatMap((key) => at(key) ?? []);
  const next = (prefix: string) => {
    const last = keys(prefix).at(-1);
    const count = last ? Number.parseInt(last.slice(prefix.length), 36) + 1 : 0;
    return `${prefix}${count.toString(36).padStart(6, '0')}.`;
  };

  async function post(record: ConsentRecord): Promise<Delivery> {
    const fail = (code: OutboxFault['code'], status?: number): Delivery => {
      options.onFault?.({ code, record: record.id, ...(status && { status }) });
      return 'retry';
    };
    const late = AbortSignal.timeout(timeoutMs);
    const body = JSON.stringify(record);
    try {
      const response = await (options.fetch ?? fetch)(url, {
        method: 'POST',
        headers: { ...options.headers?.(), 'Content-Type': 'application/json', 'Idempotency-Key': record.id },
        body,
        redirect: 'manual',
        keepalive: body.length < mostKept, // the press may be the last thing before the page closes
        credentials: 'same-origin',
        signal: AbortSignal.any([late, stopped.signal]),
      });
      if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400))
        return fail('redirect');
      const delivery = deliveryOf(response.status);
      if (delivery !== 'delivered') fail('status', response.status);
      return delivery;
    } catch {
      return fail(late.aborted ? 'timeout' : 'offline');
    }
  }

  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  async function drain(): Promise<void> {
    let failed = 0;
    while (!stopped.signal.aborted) {
      const key = keys(queueAt).find((entry) => !done.has(at(entry)?.id ?? '') && at(entry));
      const record = key ? at(key) : held[0];
      if (!record) return;
      const delivery = await post(record);
      if (delivery === 'retry') {
        if (!stopped.signal.aborted) await pause(waitMs(++failed));
        continue;
      }
      failed = 0;
      if (delivery === 'rejected') {
        try {
          storage().setItem(next(rejectedAt) + record.id, JSON.stringify(record));
        } catch {
          await pause(waitMs(++failed)); // set aside only if it can be kept
          continue;
        }
      }
      done.add(record.id);
      held = held.filter(({ id }) => id !== record.id);
      if (key) remove(key);
    }
  }
  const locked = async () => {
    // There are none in Node 20, in an old browser, and in a page without an origin of its own: nobody shares its queue.
    const locks = globalThis.navigator?.locks;
    if (!locks) return drain();
    const lock = `${name}.outbox`;
    let busy = false;
    const first = locks.request(lock, { ifAvailable: true }, (held) => {
      busy = held === null;
      return busy ? undefined : drain();
    });
    await first.catch((error: unknown) => {
      if ((error as Error).name !== 'SecurityError') throw error;
      return drain();
    });
    if (!busy) return;
    const take = async () => {
      await new Promise((settled) => setTimeout(settled, settleMs));
      await drain();
    };
    await locks.request(lock, { signal: stopped.signal }, take).catch((error: unknown) => {
      if (!stopped.signal.aborted) throw error;
    });
  };
  function flush(): Promise<void> {
    wake();
    sending ??= locked().finally(() => {
      sending = undefined;
    });
    return sending;
  }
  const begin = () => void flush();
  function add(record: ConsentRecord): void {
    try {
      storage().setItem(next(queueAt) + record.id, JSON.stringify(record));
    } catch {
      held.push(record);
      options.onFault?.({ code: 'storage', record: record.id });
    }
    if (sending) void sending.then(begin);
    else begin();
  }
  if (typeof addEventListener === 'function') addEventListener('online', begin, { signal: stopped.signal });

  return {
    add,
    pending: () => [...all(queueAt).filter(({ id }) => !done.has(id)), ...held, ...all(rejectedAt)],
    rejected: () => all(rejectedAt),
    retryRejected() {
      for (const key of keys(rejectedAt)) {
        const record = at(key);
        remove(key);
        if (!record) continue;
        done.delete(record.id);
        add(record);
      }
    },
    flush,
    stop: () => {
      stopped.abort();
      wake();
    },
  };
}
