import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchOptions } from '../../scripts/browser.ts';
import { bundle, serve } from '../serve.ts';
import type * as Exported from './two-tabs.page.ts';

declare const page: typeof Exported;

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let context: BrowserContext;

beforeAll(async () => {
  const script = await bundle('./stores/two-tabs.page.ts');
  browser = await chromium.launch(launchOptions);
  server = await serve((request, response) => {
    const isScript = request.url === '/page.js';
    response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : '<!doctype html><title>Shop</title><script src="/page.js"></script>');
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(async () => {
  context = await browser.newContext();
});
afterEach(() => context.close());

async function open(query = ''): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(server.url + query);
  await tab.evaluate(() => page.ids()); // from the first look on it listens
  return tab;
}
const ids = (tab: Page) => tab.evaluate(() => page.ids());
const choices = (tab: Page) => tab.evaluate(() => page.choices());
/** Waits until a tab knows of so many records: browsers tell other tabs a little later. */
const knows = (tab: Page, count: number) => tab.waitForFunction((most) => page.ids().length >= most, count);

describe('two tabs of one browser, with its real local storage', () => {
  test('that choose at once lose no record, and agree on the order and on what counts', async () => {
    const [one, two] = [await open(), await open()];
    const made: string[] = [];
    for (let round = 1; round <= 10; round++) {
      made.push(
        ...(await Promise.all([
          one.evaluate(() => page.choose('nearby', 'given')),
          two.evaluate(() => page.choose('nearby', 'refused')),
        ])),
      );
      await Promise.all([one, two].map((tab) => knows(tab, round * 2)));
      expect(await ids(one)).toEqual(await ids(two));
      expect(await choices(one)).toEqual(await choices(two));
    }
    expect([...(await ids(one))].sort()).toEqual([...made].sort());
    const late = await open();
    expect(await ids(late)).toEqual(await ids(one));
  });

  test('each answering another item: both answers stand in both', async () => {
    const [one, two] = [await open(), await open()];
    await Promise.all([
      one.evaluate(() => page.choose('nearby', 'given')),
      two.evaluate(() => page.choose('news', 'refused')),
    ]);
    for (const tab of [one, two]) {
      await knows(tab, 2);
      expect(await choices(tab)).toEqual({ nearby: 'given', news: 'refused' });
    }
  });

  test('a tab that is closed in the moment of its press has recorded it', async () => {
    const [one, two] = [await open(), await open()];
    await one.evaluate(() => {
      addEventListener('beforeunload', () => page.choose('nearby', 'refused'));
    });
    await one.close({ runBeforeUnload: true });
    await knows(two, 1);
    expect(await choices(two)).toEqual({ nearby: 'refused', news: 'unset' });
  });

  test('a withdrawal in one tab counts in the other before its next press', async () => {
    const [one, two] = [await open(), await open()];
    await one.evaluate(() => page.choose('nearby', 'given'));
    await knows(two, 1);
    await two.evaluate(() => page.choose('nearby', 'refused'));
    await one.waitForFunction(() => page.choices().nearby === 'refused');
  });
});

test('two tabs with a cookie: what one records the other knows, and a new page too', async () => {
  const [one, two] = [await open('/?cookie'), await open('/?cookie')];
  await one.evaluate(() => page.choose('nearby', 'given'));
  await two.waitForFunction(() => page.choices().nearby === 'given');
  await two.evaluate(() => page.choose('news', 'refused'));
  await one.waitForFunction(() => page.choices().news === 'refused');
  expect(await choices(await open('/?cookie'))).toEqual({ nearby: 'given', news: 'refused' });
});
