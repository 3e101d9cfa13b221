import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchOptions } from '../../scripts/browser.ts';
import { type Example, install } from './example.ts';

const title = 'May Homeward learn from your trips?';
let example: Example;
let next: Awaited<ReturnType<Example['start']>>;
let browser: Browser;

async function visit(options: BrowserContextOptions, act: (page: Page, faults: string[]) => Promise<void>) {
  const context = await browser.newContext(options);
  const faults: string[] = [];
  try {
    const page = await context.newPage();
    page.on('pageerror', (fault) => faults.push(fault.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(next.url);
    await act(page, faults);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
}

describe.skipIf(!existsSync('dist/index.js'))('the App Router (skipped where nothing is built yet)', () => {
  beforeAll(async () => {
    example = install('next');
    example.run('npm', 'run', 'build');
    next = await example.start(
      'node',
      ['node_modules/next/dist/bin/next', 'start', '-p', '0', '-H', '127.0.0.1'],
      /Local:\s+(http:\S+)[\s\S]*Ready/,
    );
    browser = await chromium.launch(launchOptions);
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    await next?.stop();
    example?.remove();
  }, 60_000);

  test('has the banner in the first HTML, under a strict policy with nonces', async () => {
    const answer = await fetch(next.url);
    const html = await answer.text();
    expect(html).toContain(title);
    expect(html).toContain('Refuse all');
    expect(html).not.toMatch(/ style="/);
    expect(answer.headers.get('content-security-policy')).toMatch(
      /script-src 'nonce-[^']+' 'strict-dynamic'; style-src 'self'/,
    );
  });

  test('records a press without JavaScript by a server action, and asks no more', async () => {
    await visit({ javaScriptEnabled: false }, async (page) => {
      await page.getByRole('button', { name: 'Refuse all' }).click();
      await page.getByRole('heading', { name: 'Homeward', exact: true }).waitFor();
      await expect.poll(() => page.getByRole('button', { name: 'Refuse all' }).count()).toBe(0);
      await page.goto(`${next.url}/privacy`);
      expect(await page.getByRole('main').textContent()).toContain('Start from where you are');
    });
  });

  test('records a press with JavaScript, and whoever comes back sees no flash and no mismatch', async () => {
    await visit({}, async (page) => {
      const banner = page.getByRole('region', { name: title });
      await banner.getByRole('button', { name: 'Refuse all' }).click();
      await expect.poll(() => banner.getByRole('status').textContent()).not.toBe('');
      const [cookie] = await page.context().cookies();
      const html = await (await fetch(next.url, { headers: { cookie: `${cookie?.name}=${cookie?.value}` } })).text();
      expect(html).not.toContain('Refuse all');
      await page.reload();
      await page.getByRole('heading', { name: 'Homeward', exact: true }).waitFor();
      expect(await page.getByRole('button', { name: 'Refuse all' }).count()).toBe(0);
    });
  });

  test('takes back on the page of choices what was given, in one press', async () => {
    await visit({}, async (page) => {
      await page.getByRole('region', { name: title }).getByRole('button', { name: 'Accept all' }).click();
      await page.getByRole('link', { name: 'Privacy choices' }).first().click();
      await page.getByRole('heading', { name: 'Privacy choices' }).waitFor();
      const cookie = async () => (await page.context().cookies())[0]?.value;
      const before = await cookie();
      await page
        .getByRole('main')
        .getByRole('button', { name: /Take back|Withdraw|Turn off/ })
        .first()
        .click();
      await expect.poll(cookie).not.toBe(before);
    });
  });
});
