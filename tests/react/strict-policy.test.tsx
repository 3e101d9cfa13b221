import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchOptions } from '../../scripts/browser.ts';
import { photos, shop } from '../../src/presets/index.ts';
import { bundle, serve } from '../serve.ts';
import type * as Exported from './strict-policy.page.tsx';

declare const page: typeof Exported;

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'";
const read = (file: string) => readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8');
const html =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/styles.css"><script src="/listen.js"></script><script src="/page.js"></script><body><div id="app"></div><script src="/start.js"></script>';
const listen =
  "reports = []; document.addEventListener('securitypolicyviolation', (event) => reports.push(event.violatedDirective + ' ' + event.blockedURI));";

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let tab: Page;
let complaints: string[];

beforeAll(async () => {
  const files: Record<string, [type: string, text: string]> = {
    '/': ['text/html', html],
    '/styles.css': ['text/css', read('../../src/styles/styles.css')],
    '/listen.js': ['text/javascript', listen],
    '/page.js': ['text/javascript', await bundle('./react/strict-policy.page.tsx')],
    '/start.js': ['text/javascript', 'page.start()'],
  };
  server = await serve((request, response) => {
    const [type, text] = files[request.url ?? ''] ?? ['text/plain', ''];
    response.writeHead(text ? 200 : 404, { 'Content-Type': type, 'Content-Security-Policy': policy }).end(text);
  });
  // With scroll bars as most people have them: they take room.
  browser = await chromium.launch({ ...launchOptions, ignoreDefaultArgs: ['--hide-scrollbars'] });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(async () => {
  tab = await browser.newPage({ viewport: { width: 900, height: 600 } });
  tab.setDefaultTimeout(5000);
  complaints = [];
  tab.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  tab.on('pageerror', (error) => complaints.push(String(error)));
  await tab.goto(server.url);
});
afterEach(() => tab.close());

const reports = () => tab.evaluate(() => (globalThis as unknown as { reports: string[] }).reports);
const press = (name: string | RegExp) => tab.getByRole('button', { name }).click();

describe('under a strict policy with trusted types, in Chromium', () => {
  test('dialog, banner, gate, why and the way to a person open and decide without one report', async () => {
    await tab.getByRole('button', { name: 'Accept', exact: true }).click();
    await tab.getByText('Shops near you').waitFor();

    await press('Privacy choices');
    const dialog = tab.getByRole('dialog', { name: photos.notices.en.title });
    await dialog.getByRole('switch').first().check();
    await dialog.locator('summary').first().click();
    await tab.keyboard.press('Escape');
    await press('Privacy choices');
    await dialog.getByRole('button', { name: 'Refuse all' }).click();
    await tab.getByText(/^Recorded\./).waitFor();

    const banner = tab.getByRole('region', { name: shop.notices.en.title });
    await banner.getByText('Choose one by one').click();
    await banner.getByRole('switch').first().check();
    await banner.getByRole('button', { name: 'Save my choices' }).click();
    await banner.getByText(/^Recorded\./).waitFor();

    await tab.locator('[data-forthright="why"] summary').first().click();
    await tab.locator('[data-forthright="human-start"]').click();
    await tab.getByText('LP-1042').first().waitFor();

    expect(await reports()).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await tab.locator('[style], style').count()).toBe(0);
  });

  test('a style element and a string as HTML are reported, so that silence above means something', async () => {
    await tab.evaluate(() => page.trespass());
    expect(await reports()).toEqual(['style-src-elem inline', 'require-trusted-types-for trusted-types-sink']);
  });
});

describe('the page behind an open dialog', () => {
  const width = () =>
    tab
      .locator('main, #app')
      .first()
      .evaluate((element) => element.getBoundingClientRect().width);

  test('does not scroll, and nothing in it moves sideways where its scroll bar goes', async () => {
    const before = await width();
    expect(await tab.evaluate(() => innerWidth - document.documentElement.clientWidth)).toBeGreaterThan(0);
    await press('Privacy choices');
    await tab.mouse.move(10, 300);
    await tab.mouse.wheel(0, 400);
    await tab.keyboard.press('PageDown');
    await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await tab.evaluate(() => scrollY)).toBe(0);
    expect(await width()).toBe(before);
    await tab.keyboard.press('Escape');
    await tab.mouse.wheel(0, 400);
    await tab.waitForFunction(() => scrollY > 0);
  });

  test('gets no gutter where it had no scroll bar', async () => {
    await tab.setViewportSize({ width: 900, height: 6000 });
    const before = await width();
    await press('Privacy choices');
    expect(await width()).toBe(before);
  });
});
