import { createReadStream, existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchOptions } from '../../scripts/browser.ts';
import { serve } from '../serve.ts';
import { type Example, install } from './example.ts';

const kinds: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
let example: Example;
let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

describe.skipIf(!existsSync('dist/index.js'))('the route planner (skipped where nothing is built yet)', () => {
  beforeAll(async () => {
    example = install('vite');
    example.run('npm', 'run', 'build');
    site = await serve((request, response) => {
      const file = join(example.folder, 'dist', request.url === '/' ? 'index.html' : (request.url ?? ''));
      if (!existsSync(file)) return response.writeHead(404).end();
      response.setHeader('Content-Type', `${kinds[extname(file)] ?? 'text/plain'}; charset=utf-8`);
      createReadStream(file).pipe(response);
    });
    browser = await chromium.launch(launchOptions);
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    example?.remove();
  }, 60_000);

  let page: Page;
  let faults: string[];
  beforeEach(async () => {
    const context = await browser.newContext();
    page = await context.newPage();
    faults = [];
    page.on('pageerror', (fault) => faults.push(fault.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(site.url);
    return async () => {
      expect(faults).toEqual([]);
      await context.close();
    };
  });

  test('says why the longer route is recommended, with the figures first, and only what they bear', async () => {
    const callout = page.getByRole('region', { name: 'Found for you' });
    await expect.poll(() => callout.textContent()).toMatch(/7 min faster.*1\.3 km longer/);
    await callout.getByText('Why this route?').click();
    await expect.poll(() => callout.textContent()).toMatch(/as of 0?2:05\sPM/i);
    expect(await callout.getByRole('checkbox', { name: 'Avoid tolls' }).or(callout.getByRole('switch')).count()).toBe(
      1,
    );
  });

  test('remembers a refusal on the next visit, and the banner does not come back', async () => {
    const banner = page.getByRole('region', { name: 'May Homeward learn from your trips?' });
    await banner.getByRole('button', { name: 'Refuse all' }).click();
    await expect.poll(() => banner.getByRole('status').textContent()).not.toBe('');
    await page.reload();
    await page.getByRole('heading', { name: 'Privacy choices' }).waitFor();
    expect(await page.getByRole('button', { name: 'Accept all' }).count()).toBe(0);
    expect(await page.getByRole('textbox', { name: 'Start from' }).inputValue()).toBe('12 Quay Street');
  });

  test('holds the place of what needs consent, and opens it when the person accepts', async () => {
    await page.getByRole('main').getByRole('button', { name: 'Accept', exact: true }).first().click();
    await expect.poll(() => page.getByText('Starting from where you are').isVisible()).toBe(true);
  });

  test('has a person on the page, by name of the way', async () => {
    const panel = page.getByRole('region', { name: 'People at Homeward' });
    expect(await panel.getByRole('link', { name: /Call a person|\+353/ }).count()).toBeGreaterThan(0);
  });
});
