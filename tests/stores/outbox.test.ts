import type { ServerResponse } from 'node:http';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchOptions } from '../../scripts/browser.ts';
import type { ConsentRecord } from '../../src/core/index.ts';
import { anExplanation, aRecord } from '../core/notices.ts';
import { bundle, serve } from '../serve.ts';
import type * as Exported from './outbox.page.ts';

declare const page: typeof Exported;

const shop = anExplanation();
const record = (id: string): ConsentRecord => aRecord(shop, { nearby: 'given' }, { id });

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let context: BrowserContext;
let script: string;
/** What the server does with the n-th request, and every record it took, in order. */
let answer: (response: ServerResponse, attempt: number, body: ConsentRecord) => void;
let taken: string[];
let attempts: Array<{ id: string; key: string | undefined }>;

beforeAll(async () => {
  script = await bundle('./stores/outbox.page.ts');
  browser = await chromium.launch(launchOptions);
  server = await serve((request, response, body) => {
    // A page without an origin of its own asks whether it may, as one of another origin does.
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', '*');
    if (request.method === 'OPTIONS') return response.writeHead(204).end();
    if (request.url === '/sandbox') response.setHeader('Content-Security-Policy', 'sandbox allow-scripts');
    if (request.url === '/records') {
      const sent = JSON.parse(body) as ConsentRecord;
      attempts.push({ id: sent.id, key: request.headers['idempotency-key'] as string });
      return answer(response, attempts.length, sent);
    }
    response.setHeader('Content-Type', request.url === '/page.js' ? 'text/javascript' : 'text/html');
    response.end(
      request.url === '/page.js' ? script : '<!doctype html><title>Shop</title><script src="/page.js"></script>',
    );
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Takes an id once, as a server must: browsers may tell two tabs of a removal at different moments. */
const take = (response: ServerResponse, sent: ConsentRecord) => {
  const known = taken.includes(sent.id);
  if (!known) taken.push(sent.id);
  response.writeHead(known ? 409 : 201).end();
};
beforeEach(async () => {
  [taken, attempts] = [[], []];
  answer = (response, _attempt, sent) => take(response, sent);
  context = await browser.newContext();
});
afterEach(() => context.close());

async function visit(timeoutMs?: number): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(server.url);
  await tab.evaluate((patience) => page.open(patience), timeoutMs);
  return tab;
}
const add = (tab: Page, ...ids: string[]) =>
  tab.evaluate((records) => {
    for (const one of records) page.add(one);
  }, ids.map(record));
const flush = (tab: Page) => tab.evaluate(() => page.flush());
const pending = (tab: Page) => tab.evaluate(() => page.pending());
const faults = (tab: Page) =>
  tab.evaluate(() => page.faults.map(({ code, status }) => (status ? `${code} ${status}` : code)));

describe('an outbox, in a real browser and against a real server', () => {
  it('posts records in the order they were made, each once and with its id', async () => {
    const tab = await visit();
    await add(tab, 'a', 'b', 'c');
    await flush(tab);
    expect(taken).toEqual(['a', 'b', 'c']);
    expect(attempts.every(({ id, key }) => id === key)).toBe(true);
    expect(await pending(tab)).toEqual([]);
  });

  it('loses none while the server answers 500 for as long as it likes, and keeps the order', async () => {
    answer = (response, attempt, sent) =>
      attempt <= 12 ? response.writeHead(attempt % 2 ? 500 : 503).end() : take(response, sent);
    const tab = await visit();
    await add(tab, 'a', 'b');
    await flush(tab);
    expect(taken).toEqual(['a', 'b']);
    expect(attempts.slice(0, 13).every(({ id }) => id === 'a')).toBe(true);
    expect(await faults(tab)).toHaveLength(12);
  });

  it('sends a record of a thousand items, more than browsers promise to send for a page that closes', async () => {
    const tab = await visit();
    const small = record('a');
    const meaning = Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`item-${n}`, small.meaning.nearby!]));
    await tab.evaluate((one) => page.add(one), { ...small, meaning });
    await add(tab, 'b');
    await tab.waitForFunction(() => page.pending().length === 0 || page.faults.length > 0);
    expect(await faults(tab)).toEqual([]);
    expect(taken).toEqual(['a', 'b']);
  });

  it('takes 409 for what it is: the server has this record already', async () => {
    answer = (response, _attempt, sent) => {
      if (taken.includes(sent.id)) response.writeHead(409).end();
      else {
        taken.push(sent.id);
        response.destroy(); // the record arrived, the answer got lost
      }
    };
    const tab = await visit();
    await add(tab, 'a', 'b');
    await flush(tab);
    expect(taken).toEqual(['a', 'b']);
    expect(attempts.map(({ id }) => id)).toEqual(['a', 'a', 'b', 'b']);
    expect(await pending(tab)).toEqual([]);
  });

  it('does not follow a redirect: a sign-in page that says 200 has taken no record', async () => {
    answer = (response, attempt, sent) =>
      attempt <= 2 ? response.writeHead(302, { Location: '/' }).end() : take(response, sent);
    const tab = await visit();
    await add(tab, 'a');
    await flush(tab);
    expect(await faults(tab)).toEqual(['redirect', 'redirect']);
    expect(taken).toEqual(['a']);
  });

  it('does not wait for ever for a server that never answers', async () => {
    answer = (response, attempt, sent) => attempt > 1 && take(response, sent);
    const tab = await visit(300);
    await add(tab, 'a');
    await flush(tab);
    expect(await faults(tab)).toEqual(['timeout']);
    expect(taken).toEqual(['a']);
  });

  it('survives a reload in the middle of sending', async () => {
    let arrived = () => {};
    const first = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    answer = () => arrived();
    const tab = await visit();
    await add(tab, 'a', 'b');
    await first;
    answer = (response, _attempt, sent) => take(response, sent);
    await tab.reload();
    await tab.evaluate(() => page.open());
    expect(await pending(tab)).toEqual(['a', 'b']);
    await flush(tab);
    expect(taken).toEqual(['a', 'b']);
  });

  it('survives being offline and sends by itself when the network is back', async () => {
    const tab = await visit();
    await context.setOffline(true);
    await add(tab, 'a', 'b');
    const sent = flush(tab);
    await tab.waitForFunction(() => page.faults.length > 1);
    expect(await pending(tab)).toEqual(['a', 'b']);
    await context.setOffline(false);
    await sent;
    expect(taken).toEqual(['a', 'b']);
  });

  it('sends from one tab at a time, so that a server that takes an id once has each once, in order', async () => {
    let [open, most] = [0, 0];
    answer = (response, _attempt, sent) => {
      most = Math.max(most, ++open);
      setTimeout(() => {
        open--;
        take(response, sent);
      }, 20);
    };
    const [one, two] = [await visit(), await visit()];
    await Promise.all([add(one, 'a', 'b', 'c'), add(two, 'd', 'e', 'f')]);
    await Promise.all([flush(one), flush(two)]);
    expect(most).toBe(1);
    expect([...taken].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(taken.filter((id) => 'abc'.includes(id))).toEqual(['a', 'b', 'c']);
  });

  it('goes on in another tab when the one that was sending is closed', async () => {
    answer = (response) => response.writeHead(500).end();
    const [one, two] = [await visit(), await visit()];
    await add(one, 'a');
    const sent = flush(two);
    await one.close();
    answer = (response, _attempt, body) => take(response, body);
    await sent;
    expect(taken).toEqual(['a']);
  });

  it('sets aside what the server will never take, sends the rest, and can try again later', async () => {
    answer = (response, _attempt, sent) => (sent.id === 'bad' ? response.writeHead(422).end() : take(response, sent));
    const tab = await visit();
    await add(tab, 'a', 'bad', 'b');
    await flush(tab);
    expect(taken).toEqual(['a', 'b']);
    expect(await tab.evaluate(() => page.rejected())).toEqual(['bad']);
    answer = (response, _attempt, sent) => take(response, sent);
    await tab.evaluate(() => page.retryRejected());
    await flush(tab);
    expect(taken).toEqual(['a', 'b', 'bad']);
    expect(await pending(tab)).toEqual([]);
  });

  it('passes over an entry that is not its own', async () => {
    const tab = await visit();
    await tab.evaluate(() => localStorage.setItem('forthright.o.000000.x', '{"cart":[1]}'));
    await add(tab, 'a');
    await flush(tab);
    expect(taken).toEqual(['a']);
    expect(await tab.evaluate(() => localStorage.getItem('forthright.o.000000.x'))).toBe('{"cart":[1]}');
  });

  it('stops when it is told to, and keeps what it has', async () => {
    answer = (response) => response.writeHead(500).end();
    const tab = await visit();
    await add(tab, 'a');
    const sent = flush(tab);
    await tab.evaluate(() => page.stop());
    await sent;
    expect(await pending(tab)).toEqual(['a']);
  });

  it('sends from a frame without storage and without locks: a sandboxed page has no origin of its own', async () => {
    const tab = await context.newPage();
    await tab.goto(`${server.url}/sandbox`);
    await tab.evaluate(() => page.open());
    await add(tab, 'a', 'b');
    await flush(tab);
    expect(taken).toEqual(['a', 'b']);
    expect(await faults(tab)).toEqual(['storage', 'storage']);
  });

  it('without room for the queue it sends from memory and says so', async () => {
    const tab = await visit();
    await tab.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await add(tab, 'a', 'b');
    await flush(tab);
    expect(taken).toEqual(['a', 'b']);
    expect((await faults(tab)).slice(0, 2)).toEqual(['storage', 'storage']);
  });
});
