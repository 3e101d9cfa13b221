import type { ConsentRecord, Digest } from '../core/index.ts';
import { fromCompact, toCompact } from './compact.ts';
import { type ConsentStorage, StorageFault } from './storage.ts';

/** What browsers take for one cookie, name and value together (RFC 6265 section 6.1). */
const mostBytes = 4096;

export interface CookieStorageOptions {
  /** How long the cookie stays. There is no default: how long an answer lasts is yours to decide and to tell. */
  readonly maxAgeS: number;
  /** @default "forthright" */
  readonly name?: string;
  /** @default "/" */
  readonly path?: string;
  readonly domain?: string;
  /** Whether the cookie is sent over https only. @default true where the page came over https */
  readonly secure?: boolean;
  /** The request's `Cookie` header. @default `document.cookie` */
  readonly read?: () => string;
  /** Takes one `Set-Cookie` value. @default sets `document.cookie` */
  readonly write?: (setCookie: string) => void;
}

interface Entry {
  readonly text: string;
  readonly record?: ConsentRecord;
}

/** Frameworks percent-encode whatever cookie they are given (Next's `cookies().set`): every entry of ours has a colon. */
function plain(value: string): string {
  try {
    return value.includes(':') ? value : decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** The entries that still decide something: whoever answers an item last. What cannot be read stays where it is. */
function deciding(entries: ReadonlyArray<Entry>): Entry[] {
  const answered = new Set<string>();
  const kept: Entry[] = [];
  for (const entry of [...entries].reverse()) {
    const { record } = entry;
    const fresh = Object.keys(record?.choices ?? {}).filter((item) => !answered.has(`${record?.explanation} ${item}`));
    if (!record || fresh.length > 0) kept.unshift(entry);
    for (const item of fresh) answered.add(`${record?.explanation} ${item}`);
  }
  return kept;
}

/**
 * Keeps in one cookie the records that count now, so that a server knows them with the first request.
 * There is no room for a history, nor for notices: keep those in local storage or on your server.
 */
export function cookieStorage(options: CookieStorageOptions): ConsentStorage {
  const { name = 'forthright', path = '/', maxAgeS, domain } = options;
  const inPage = typeof document === 'object' && !options.read;
  const read = options.read ?? (() => document.cookie);
  const write = options.write ?? ((text: string) => void Object.assign(document, { cookie: text }));
  const secure = options.secure ?? (typeof location === 'object' && location.protocol === 'https:');
  // One line for hearing and for telling: nobody hears what they said themselves.
  let line: BroadcastChannel | undefined;
  function channel(): BroadcastChannel | undefined {
    if (inPage && typeof BroadcastChannel === 'function') line ??= new BroadcastChannel(name);
    return line;
  }

  let written: string | undefined; // a server's request does not hear of its own answer
  function texts(): string[] {
    let all: string;
    try {
      all = read();
    } catch {
      throw new StorageFault('blocked', name); // a page without an origin of its own
    }
    const value =
      written ??
      all
        .split(/;\s*/)
        .find((pair) => pair.startsWith(`${name}=`))
        ?.slice(name.length + 1);
    return value ? plain(value).split('|') : [];
  }
  const entries = () =>
    texts()
      .filter((text) => !text.startsWith('t:'))
      .map((text): Entry => {
        const record = fromCompact(text);
        return { text, ...(record && { record }) };
      });
  const tolds = () => texts().filter((text) => text.startsWith('t:'));

  function set(parts: ReadonlyArray<string>, ageS: number): void {
    const value = parts.join('|');
    if (name.length + 1 + value.length > mostBytes) throw new StorageFault('full', name);
    const where = `; Path=${path}${domain ? `; Domain=${domain}` : ''}; SameSite=Lax${secure ? '; Secure' : ''}`;
    try {
      write(`${name}=${value}${where}; Max-Age=${ageS}`);
    } catch {
      throw new StorageFault('blocked', name);
    }
    if (!inPage) written = value;
    else if (texts().join('|') !== value) throw new StorageFault('blocked', name);
    channel()?.postMessage(0);
  }

  return {
    onServer: true,
    read() {
      const records: ConsentRecord[] = [];
      const unreadable: Array<{ about: string; explanation?: string; after: number }> = [];
      for (const { text, record } of entries()) {
        if (record) records.push(record);
        else
          unreadable.push({
            about: name,
            after: records.length,
            ...(text.includes(':') && { explanation: text.split(':')[2] ?? '' }),
          });
      }
      return { records, unreadable };
    },
    append(record) {
      // What the other items meant is not asked of a cookie.
      const meaning = Object.fromEntries(Object.keys(record.choices).map((id) => [id, record.meaning[id] as Digest]));
      const all = [...entries(), { text: toCompact({ ...record, meaning }), record }];
      set([...deciding(all).map(({ text }) => text), ...tolds()], maxAgeS);
    },
    told: (explanation) =>
      tolds()
        .find((text) => text.startsWith(`t:${explanation}:`))
        ?.split(':')
        .slice(2)
        .join(':') as Digest | undefined,
    setTold(explanation, copy) {
      const others = tolds().filter((text) => !text.startsWith(`t:${explanation}:`));
      set([...entries().map(({ text }) => text), ...others, `t:${explanation}:${copy}`], maxAgeS);
    },
    subscribe(changed) {
      channel()?.addEventListener('message', changed);
      return () => line?.removeEventListener('message', changed);
    },
    clear: () => set([], 0),
  };
}
