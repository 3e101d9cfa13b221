// What remembering costs: npm run bench:consent. Chromium, this machine; with --slow the processor at a quarter.
//   first    reading 10,000 records from local storage, and saying what may be done now
//   again    asking once more; press: one more choice; after: asking after that
//   history  the whole timeline of 10,000 records
// Then, from the press to the next paint: opening the dialog and moving one switch, beside a bare platform dialog that
// holds all the text; median of five interleaved runs.
// Sizes are of the built package (npm run build), minified and compressed with brotli, React left out.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright';
import { launchOptions } from '../scripts/browser.ts';
import { bundle, serve } from '../tests/serve.ts';

const scripts = {
  '/consent.js': await bundle('../bench/consent.page.ts', 'production'),
  '/open.js': await bundle('../bench/open.page.tsx', 'production'),
};
const styles = readFileSync('src/styles/styles.css', 'utf8');
const server = await serve((request, response) => {
  const [path, name] = (request.url ?? '/').split('?');
  if (scripts[path]) return response.setHeader('Content-Type', 'text/javascript').end(scripts[path]);
  response.setHeader('Content-Type', 'text/html');
  response.end(`<!doctype html><title>bench</title><style>${styles}</style><body><script src="/${name}.js"></script>`);
});
const median = (times) => [...times].sort((a, b) => a - b)[times.length >> 1];
const slow = process.argv.includes('--slow');
const browser = await chromium.launch(launchOptions);
const open = async (name) => {
  const page = await browser.newPage();
  if (slow) {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  await page.goto(`${server.url}/?${name}`);
  return page;
};
try {
  const page = await open('consent');
  console.log(JSON.stringify(await page.evaluate(() => globalThis.page.run()), null, 2));
  const other = await open('open');
  console.log(
    `layout shift of the banner and of the dialog over it: ${await other.evaluate(() => globalThis.page.shift())}`,
  );
  await other.evaluate(() => globalThis.page.ours(5)); // warm
  await other.evaluate(() => globalThis.page.platform(5));
  for (const count of [5, 500, 2000]) {
    const runs = [];
    for (let n = 0; n < 5; n++)
      runs.push(
        await other.evaluate(
          async (size) => [await globalThis.page.ours(size), await globalThis.page.platform(size)],
          count,
        ),
      );
    const of = (side, what) => median(runs.map((run) => run[side][what]));
    const say = (what) =>
      `${what} ${of(0, what).toFixed(0)} ms, platform dialog ${of(1, what).toFixed(0)} ms, ratio ${(of(0, what) / of(1, what)).toFixed(2)}`;
    console.log(`${count} items: ${say('open')}; ${say('toggle')}`);
  }
} finally {
  await browser.close();
  await server.close();
}

const folder = mkdtempSync(join(tmpdir(), 'forthright-bench-'));
const dist = resolve('dist');
const sizes = {
  dialog: `export { ConsentDialog, ForthrightProvider } from '${dist}/index.js'`,
  'banner, dialog, store with local storage and cookie, records, changes': `export { ConsentBanner, ConsentDialog, WhatChanged, ForthrightProvider } from '${dist}/index.js';export { createConsentStore, cookieStorage, localStorageStorage } from '${dist}/stores.js';export { changesBetween, decide } from '${dist}/core.js'`,
  'store with cookie': `export { createConsentStore, cookieStorage } from '${dist}/stores.js'`,
  changesBetween: `export { changesBetween } from '${dist}/core.js'`,
};
for (const [name, source] of Object.entries(sizes)) {
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, source);
  const out = join(folder, 'out.js');
  execFileSync(
    'npx',
    [
      'rolldown',
      entry,
      '-m',
      '-o',
      out,
      '--platform',
      'browser',
      ...['react', 'react-dom', 'react/jsx-runtime'].flatMap((id) => ['-e', id]),
    ],
    { stdio: 'ignore' },
  );
  console.log(`${(brotliCompressSync(readFileSync(out)).length / 1000).toFixed(2)} kB  ${name}`);
}
