import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createOutbox } from '../../src/stores/index.ts';
import { anExplanation, aRecord } from '../core/notices.ts';

const shop = anExplanation();
const hourMs = 3_600_000;

/** Web Storage as a page has it, for a simulated day. */
function aStorage(): Storage {
  return Object.defineProperties({} as Storage, {
    getItem: {
      value(this: Record<string, string>, key: string) {
        return Object.hasOwn(this, key) ? this[key] : null;
      },
    },
    setItem: {
      value(this: Record<string, string>, key: string, text: string) {
        this[key] = text;
      },
    },
    removeItem: {
      value(this: Record<string, string>, key: string) {
        delete this[key];
      },
    },
  });
}

describe('an outbox whose server is down for a day', () => {
  beforeEach(
    () =>
      void vi.useFakeTimers({
        now: Date.parse('2026-11-23T06:00:00Z'),
        toFake: ['setTimeout', 'clearTimeout', 'Date'],
      }),
  );
  afterEach(() => void vi.useRealTimers());

  test.each([
    ['no answer at all', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['500', async () => new Response(null, { status: 500 })],
    ['a sign-in page', async () => new Response(null, { status: 302, headers: { Location: '/login' } })],
  ])('(%s) tries ever more rarely, then delivers each record once, in order', async (_, down) => {
    const storage = aStorage();
    const attemptsAtMs: number[] = [];
    const taken: string[] = [];
    const start = Date.now();
    const send = vi.fn(async (_url: unknown, init?: RequestInit) => {
      attemptsAtMs.push(Date.now() - start);
      if (Date.now() - start < 24 * hourMs) return down();
      taken.push(new Headers(init?.headers).get('Idempotency-Key') ?? '');
      return new Response(null, { status: 201 });
    });
    const options = { url: '/records', storage: () => storage, fetch: send as typeof fetch };
    const morning = createOutbox(options);
    const ids = Array.from({ length: 12 }, (_, hour) => `at-${hour}`);
    for (const id of ids.slice(0, 6)) {
      morning.add(aRecord(shop, { nearby: 'given' }, { id }));
      await vi.advanceTimersByTimeAsync(hourMs);
    }
    morning.stop(); // the page is closed, and opened again
    await vi.advanceTimersByTimeAsync(2 * hourMs);
    const afternoon = createOutbox(options);
    for (const id of ids.slice(6)) {
      afternoon.add(aRecord(shop, { nearby: 'given' }, { id }));
      await vi.advanceTimersByTimeAsync(hourMs);
    }
    expect(afternoon.pending().map(({ id }) => id)).toEqual(ids);
    expect(taken).toEqual([]);
    await vi.advanceTimersByTimeAsync(10 * hourMs + 300_000);
    await afternoon.flush();

    expect(taken).toEqual(ids);
    expect(afternoon.pending()).toEqual([]);
    expect(Object.keys(storage)).toEqual([]);
    const waits = attemptsAtMs.slice(1).map((at, index) => at - attemptsAtMs[index]!);
    expect(waits.slice(0, 9)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256].map((s) => s * 1000));
    expect(Math.max(...waits.slice(9, 70))).toBe(300_000);
    expect(send.mock.calls.length).toBeLessThan(24 * 12 + 60); // every five minutes at most, and no storm at the end
    afternoon.stop();
  });
});

test('an outbox sends where there is no navigator, as in Node 20', async () => {
  vi.stubGlobal('navigator', undefined);
  try {
    const storage = aStorage();
    const taken: string[] = [];
    const outbox = createOutbox({
      url: '/records',
      storage: () => storage,
      fetch: async (_url, init) => {
        taken.push(JSON.parse(String(init?.body)).id);
        return new Response(null, { status: 201 });
      },
    });
    outbox.add(aRecord(shop, { nearby: 'given' }, { id: 'a' }));
    await outbox.flush();
    expect(taken).toEqual(['a']);
    expect(outbox.pending()).toEqual([]);
  } finally {
    vi.unstubAllGlobals();
  }
});
