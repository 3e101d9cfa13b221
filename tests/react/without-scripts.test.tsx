import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { renderToString } from 'react-dom/server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchOptions } from '../../scripts/browser.ts';
import { type ConsentRecord, createTranslate, decideFromForm, verifyRecord } from '../../src/core/index.ts';
import en from '../../src/locales/en.json' with { type: 'json' };
import { cookieStorage, createConsentStore, memoryStorage } from '../../src/stores/index.ts';
import { bundle, serve } from '../serve.ts';
import type * as Exported from './without-scripts.page.tsx';
import { page, shop } from './without-scripts.tsx';

const styles = readFileSync(fileURLToPath(new URL('../../src/styles/styles.css', import.meta.url)), 'utf8');
const words = createTranslate('en', en);
let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let recorded: ConsentRecord[];
let tokens: Array<string | null>;
let count = 0;

beforeAll(async () => {
  const script = await bundle('./react/without-scripts.page.tsx');
  browser = await chromium.launch(launchOptions);
  server = await serve((request, response, body) => {
    const url = new URL(request.url ?? '/', 'http://shop.test');
    const own = { now: () => '2026-11-23T17:00:00.000Z', id: () => `server-${++count}` };
    const storage = cookieStorage({
      maxAgeS: 3600,
      read: () => request.headers.cookie ?? '',
      write: (cookie) => response.setHeader('Set-Cookie', cookie),
    });
    if (url.pathname === '/page.js') return response.setHeader('Content-Type', 'text/javascript').end(script);
    if (url.pathname === '/decide') {
      const form = new URLSearchParams(body);
      const { record, faults } = decideFromForm(shop, form, {
        at: own.now(),
        id: own.id(),
        translate: (tag) => (tag === 'en' ? words : undefined),
      });
      if (!record) return response.writeHead(400).end(JSON.stringify(faults));
      tokens.push(form.get('token'));
      recorded.push(record);
      createConsentStore({ ...own, storage }).save(record);
      return response.writeHead(303, { Location: request.headers.referer ?? '/' }).end();
    }
    const asked = {
      path: url.pathname,
      storage: url.searchParams.get('storage') ?? undefined,
      forms: !url.searchParams.has('no-forms'),
    };
    const known = asked.storage === 'local' ? { ...memoryStorage(), onServer: false } : storage;
    const html = renderToString(page({ ...asked, store: createConsentStore({ ...own, storage: known }) }));
    response.setHeader('Content-Type', 'text/html');
    response.setHeader(
      'Content-Security-Policy',
      "default-src 'none'; script-src 'self' 'nonce-n'; style-src 'nonce-n'; form-action 'self'; connect-src 'self'",
    );
    response.end(
      `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Shop</title><style nonce="n">${styles}</style><body><div id="app">${html}</div><script nonce="n" src="/page.js"></script><script nonce="n">page.start(${JSON.stringify(asked)})</script>`,
    );
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(() => {
  [recorded, tokens] = [[], []];
});

async function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  const tab = await context.newPage();
  tab.setDefaultTimeout(5000);
  await tab.goto(server.url + path);
  return tab;
}
const withoutScripts = { javaScriptEnabled: false };
const press = (tab: Page, name: string) => tab.getByRole('button', { name, exact: true }).click();

describe('without JavaScript', () => {
  test.each([
    ['Refuse all', { nearby: 'refused', news: 'refused', faces: 'refused' }],
    ['Accept all', { nearby: 'given', news: 'given', faces: 'refused' }],
  ])('the banner is in the first HTML, and %s makes a record that verifies', async (label, choices) => {
    const tab = await visit('/', withoutScripts);
    await press(tab, label);
    expect(recorded).toHaveLength(1);
    expect(recorded[0]).toMatchObject({ surface: 'banner', choices, shown: { label, language: 'en' } });
    expect(verifyRecord(recorded[0]!, [shop])).toEqual([]);
    expect(tokens).toEqual(['t-1']);
    expect(await tab.getByRole('region').count()).toBe(0);
    expect(await tab.getByRole('heading', { name: 'Bread' }).isVisible()).toBe(true);
    await tab.context().close();
  });

  test('choosing one by one works, and nothing is chosen before', async () => {
    const tab = await visit('/', withoutScripts);
    await tab.getByText('Choose one by one').click();
    const switches = await tab.getByRole('switch').all();
    expect(await Promise.all(switches.map((one) => one.isChecked()))).toEqual([false, false, false]);
    await tab.getByRole('switch', { name: 'Send news' }).check();
    await press(tab, 'Save my choices');
    expect(recorded[0]?.choices).toEqual({ nearby: 'refused', news: 'given', faces: 'refused' });
    await tab.context().close();
  });

  test('the Enter key on a switch answers nothing by a slip', async () => {
    const tab = await visit('/', withoutScripts);
    await tab.getByText('Choose one by one').click();
    await tab.getByRole('switch', { name: 'Send news' }).press('Enter');
    await tab.getByRole('switch', { name: 'Send news' }).check();
    expect(recorded).toEqual([]);
    expect(new URL(tab.url()).pathname).toBe('/');
    await tab.context().close();
  });

  test('one item at the point of use', async () => {
    const tab = await visit('/inline', withoutScripts);
    await press(tab, 'Accept');
    expect(recorded[0]).toMatchObject({ act: 'choose-press', surface: 'inline', choices: { nearby: 'given' } });
    await tab.context().close();
  });

  test('the page of choices: answer one item, take it back, in one press each', async () => {
    const tab = await visit('/choices', withoutScripts);
    await press(tab, 'Accept Send news');
    await press(tab, 'Take back Send news');
    await press(tab, 'Accept Know your face');
    expect(recorded.map(({ act, choices }) => [act, choices])).toEqual([
      ['choose-press', { news: 'given' }],
      ['withdraw-press', { news: 'refused' }],
      ['choose-press', { faces: 'given' }],
    ]);
    expect(await tab.getByRole('listitem', { name: 'Send news' }).textContent()).toContain(
      'You said no on November 23, 2026 at 5:00 PM.',
    );
    await tab.context().close();
  });
});

describe('with JavaScript the same markup comes alive', () => {
  const alive = async (tab: Page) => {
    await tab.locator('[type="submit"]').first().waitFor({ state: 'detached' });
    return tab.evaluate(() => (globalThis as unknown as { page: typeof Exported }).page.complaints);
  };

  test('without a complaint, under a strict policy, and records without leaving the page', async () => {
    const tab = await visit('/');
    expect(await alive(tab)).toEqual([]);
    await press(tab, 'Accept all');
    const sent = await tab.evaluate(() => (globalThis as unknown as { page: typeof Exported }).page.sent);
    expect(sent).toHaveLength(1);
    expect(verifyRecord(JSON.parse(sent[0]!), [shop])).toEqual([]);
    expect(recorded).toEqual([]);
    await tab.context().close();
  });

  test('no selector tells the two answers apart once it is alive', async () => {
    const tab = await visit('/');
    await alive(tab);
    const names = await tab
      .locator('button[data-forthright="choice"]')
      .evaluateAll((buttons) =>
        buttons.map((button) => button.getAttributeNames().map((name) => `${name}=${button.getAttribute(name)}`)),
      );
    expect(names).toHaveLength(2);
    expect(names[0]).toEqual(names[1]);
    await tab.context().close();
  });

  test('a returning visitor sees no flash: the server knows from the cookie, and nothing is drawn anew', async () => {
    const tab = await visit('/');
    await alive(tab);
    await press(tab, 'Refuse all');
    const response = await tab.reload();
    expect(await response!.text()).not.toContain('<section');
    expect(await tab.evaluate(() => (globalThis as unknown as { page: typeof Exported }).page.complaints)).toEqual([]);
    expect(await tab.getByRole('region').count()).toBe(0);
    await tab.context().close();
  });

  test('where only the browser knows, the server shows nothing, and a returning visitor is not asked', async () => {
    const tab = await visit('/?storage=local');
    await press(tab, 'Refuse all');
    const response = await tab.reload();
    expect(await response!.text()).not.toContain('<section');
    await tab.getByRole('heading', { name: 'Bread' }).waitFor();
    expect(await tab.getByRole('region').count()).toBe(0);
    await tab.context().close();
  });

  test.each(['/', '/?storage=local'])('%s: two tabs agree', async (path) => {
    const one = await visit(path);
    const two = await one.context().newPage();
    await two.goto(server.url + path);
    await two.getByRole('region').waitFor();
    await press(one, 'Refuse all');
    await two.getByRole('region').waitFor({ state: 'detached' });
    await one.context().close();
  });

  test.each(['/', '/?storage=local'])('%s: a page that is closed in the press has lost nothing', async (path) => {
    const tab = await visit(path);
    const context = tab.context();
    await tab.getByRole('button', { name: 'Refuse all' }).waitFor();
    await alive(tab);
    await tab.evaluate(() => document.querySelector<HTMLElement>('button[data-forthright="choice"]')?.click());
    await tab.close();
    const next = await context.newPage();
    await next.goto(server.url + path);
    await next.getByRole('heading', { name: 'Bread' }).waitFor();
    await next.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    expect(await next.getByRole('region').count()).toBe(0);
    await context.close();
  });

  test.each(['/', '/?storage=local'])(
    '%s: the banner moves nothing while the page is loading (CLS 0.00)',
    async (path) => {
      const tab = await visit('/choices');
      await tab.addInitScript(() => {
        const shifts = { sum: 0 };
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await tab.goto(server.url + path);
      await tab.getByRole('region').waitFor();
      await alive(tab);
      await tab.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      expect(await tab.evaluate(() => (globalThis as unknown as { shifts: { sum: number } }).shifts.sum)).toBe(0);
      await tab.context().close();
    },
  );

  test.each([
    ['/', false],
    ['/?storage=local', true],
  ])('%s: the banner covers no focused element (WCAG 2.4.11)', async (path, late) => {
    const tab = await visit(path, { viewport: { width: 640, height: 480 } });
    await tab.getByRole('region').waitFor();
    expect(await tab.locator('[data-forthright="banner"][data-late]').count()).toBe(late ? 1 : 0);
    await tab.evaluate(() => {
      for (let n = 0; n < 40; n++) {
        const link = document.createElement('a');
        Object.assign(link, { href: '#', textContent: `Loaf ${n}` });
        link.style.display = 'block';
        document.querySelector('main')!.append(link);
      }
    });
    for (let n = 0; n < 60; n++) {
      await tab.keyboard.press('Tab');
      const hidden = await tab.evaluate(() => {
        const focused = document.activeElement;
        const banner = document.querySelector('[data-forthright="banner"]');
        if (!focused || !banner || focused === document.body || banner.contains(focused)) return false;
        const [box, cover] = [focused.getBoundingClientRect(), banner.getBoundingClientRect()];
        const fixed = getComputedStyle(banner).position === 'fixed';
        return fixed && box.top >= cover.top && box.bottom <= cover.bottom;
      });
      expect(hidden).toBe(false);
    }
    await tab.context().close();
  });
});
