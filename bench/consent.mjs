// What remembering costs: npm run bench:consent. Chromium, this machine; with --slow the processor at a quarter.
//   first    reading 10,000 records from local storage, and saying what may be done now
//   again    asking once more; press: one more choice; after: asking after that
//   history  the whole timeline of 10,000 records
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
};
const server = await serve((request, response) => {
  const [path, name] = (request.url ?? '/').split('?');
  if (scripts[path]) return response.setHeader('Content-Type', 'text/javascript').end(scripts[path]);
  response.setHeader('Content-Type', 'text/html');
  response.end(`<!doctype html><title>bench</title><body><script src="/${name}.js"></script>`);
});
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
} finally {
  await browser.close();
  await server.close();
}

const folder = mkdtempSync(join(tmpdir(), 'forthright-bench-'));
const dist = resolve('dist');
const sizes = {
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
