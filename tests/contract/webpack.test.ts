import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import webpack, { type Configuration } from 'webpack';
import { launchOptions } from '../../scripts/browser.ts';
import { serve } from '../serve.ts';
import { type Consumer, installPacked } from './consumer.ts';

// The packed package in an application that webpack 5 bundles, with nothing set that an application would not set.

let consumer: Consumer;

/** Bundles a file of the application. @returns where the bundle is, or what webpack says is wrong */
async function bundle(name: string, text: string, options: Configuration = {}) {
  const { app } = consumer;
  writeFileSync(join(app, `${name}.js`), text);
  const compiler = webpack({
    context: app,
    entry: `./${name}.js`,
    mode: 'production',
    devtool: false,
    optimization: { minimize: false },
    performance: false,
    experiments: { css: true },
    output: { path: join(app, 'dist'), filename: `${name}.cjs` },
    ...options,
  });
  const stats = await new Promise<webpack.Stats>((done, failed) =>
    compiler.run((fault, result) => (result ? done(result) : failed(fault))),
  );
  await new Promise((closed) => compiler.close(closed));
  const { errors = [], warnings = [] } = stats.toJson({ all: false, errors: true, warnings: true });
  return { file: join(app, 'dist', `${name}.cjs`), faults: [...errors, ...warnings].map(({ message }) => message) };
}

const everything = `
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { ConsentBanner, ForthrightProvider } from 'forthright';
import { checkSheet, rules, sheetOf } from 'forthright/check';
import { decide, explainRoute, noChoices, verifyRecord } from 'forthright/core';
import { fromOsrm } from 'forthright/facts';
import { fromI18next } from 'forthright/i18next';
import de from 'forthright/locales/de.json';
import { photos } from 'forthright/presets';
import schema from 'forthright/schema/consent.json';
import { createConsentStore } from 'forthright/stores';
import tokens from 'forthright/tokens.json';

const i18n = { language: 'de', getResourceBundle: () => de, on() {}, off() {} };
const act = { reason: 'refuse-all-press', surface: 'form', language: 'en', label: 'Refuse all', opened: [] };
const at = '2026-11-23T17:00:00.000Z';
const store = createConsentStore({ now: () => at, id: () => 'r-2' });
store.decide(photos, noChoices(photos), act);
const notice = photos.notices.en;
const route = (duration) => ({ distance: 12000, duration, legs: [] });
console.log(JSON.stringify({
  faults: verifyRecord(decide(photos, noChoices(photos), act, at, 'r-1'), [photos]),
  rules: rules.length,
  checked: typeof checkSheet + typeof sheetOf,
  explained: typeof explainRoute(fromOsrm({ code: 'Ok', routes: [route(900), route(960)] }, { observedAt: at })),
  faces: store.standing(photos).choices.faces,
  schema: schema.title,
  tokens: Object.keys(tokens).includes('colour') || Object.keys(tokens).length > 0,
  page: renderToString(createElement(ForthrightProvider, { from: fromI18next(i18n) }, createElement(ConsentBanner, { explanation: photos }))),
  title: notice.title,
}));
`;

describe.skipIf(!existsSync('dist/index.js'))('webpack 5 (skipped where nothing is built yet)', () => {
  beforeAll(() => {
    consumer = installPacked('webpack');
  }, 120_000);

  test('bundles every subpath for a server, and all of it works', async () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
    const scripts = Object.keys(exports).filter((subpath) => !/\.css$|^\.\/package\.json$/.test(subpath));
    for (const subpath of scripts) expect(everything).toContain(`'forthright${subpath.slice(1).replace(/\*.*/, '')}`);
    const { file, faults } = await bundle('everything', everything, { target: 'node20.19' });
    expect(faults).toEqual([]);
    const { page, ...said } = JSON.parse(consumer.run(process.execPath, [file]));
    expect(said).toMatchObject({ faults: [], faces: 'refused', explained: 'object' });
    expect(said.rules).toBeGreaterThan(30);
    expect(page).toContain('Alle ablehnen');
  });

  test('bundles a page with the skin, which asks and records in Chromium', async () => {
    const page = `
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { ConsentBanner } from 'forthright';
import { photos } from 'forthright/presets';
import 'forthright/styles.css';
const onDecide = (record) => Object.assign(globalThis, { decided: record.choices });
createRoot(document.getElementById('app')).render(createElement(ConsentBanner, { explanation: photos, onDecide }));
`;
    const { file, faults } = await bundle('page', page, { target: 'web' });
    expect(faults).toEqual([]);
    const kinds = { '/page.js': 'text/javascript', '/page.css': 'text/css' };
    const server = await serve(({ url = '/' }, response) => {
      response.setHeader('Content-Type', kinds[url as keyof typeof kinds] ?? 'text/html');
      if (url === '/page.js') return response.end(readFileSync(file));
      if (url === '/page.css') return response.end(readFileSync(file.replace('.cjs', '.css')));
      return response.end(
        '<!doctype html><html lang="en"><title>Shop</title><link rel="stylesheet" href="/page.css"><body><div id="app"></div><script src="/page.js"></script>',
      );
    });
    const browser = await chromium.launch(launchOptions);
    try {
      const tab = await browser.newPage();
      const complaints: string[] = [];
      tab.on('pageerror', (fault) => complaints.push(fault.message));
      await tab.goto(server.url);
      const refuse = tab.getByRole('button', { name: 'Refuse all' });
      expect(await refuse.evaluate((button) => button.getBoundingClientRect().height)).toBeGreaterThanOrEqual(44);
      await refuse.click();
      expect(await tab.evaluate(() => Reflect.get(globalThis, 'decided'))).toEqual({
        faces: 'refused',
        location: 'refused',
      });
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
      await server.close();
    }
  });

  describe('a bundler that reads no "exports" in a package.json', () => {
    const old = { target: 'node20.19', resolve: { exportsFields: [] } };

    test('finds a file that says what is wrong and what to use, the moment it runs', async () => {
      const { file } = await bundle('old', `import { decide } from 'forthright'; decide();`, old);
      expect(() => consumer.run(process.execPath, [file])).toThrow(
        /Forthright: this tool reads no "exports" in a package\.json.+ Use webpack 5/s,
      );
    });

    test('finds no subpath, and names it', async () => {
      const { faults } = await bundle('old-core', `import 'forthright/core';`, old);
      expect(faults.join()).toContain(`Can't resolve 'forthright/core'`);
    });
  });
});
