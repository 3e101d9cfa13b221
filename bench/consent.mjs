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

const script = await bundle('../bench/consent.page.ts');
const server = await serve((request, response) => {
  response.setHeader('Content-Type', request.url === '/page.js' ? 'text/javascript' : 'text/html');
  response.end(
    request.url === '/page.js' ? script : '<!doctype html><title>bench</title><script src="/page.js"></script>',
  );
});
const browser = await chromium.launch(launchOptions);
try {
  const page = await browser.newPage();
  if (process.argv.includes('--slow')) {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  await page.goto(server.url);
  console.log(JSON.stringify(await page.evaluate(() => globalThis.page.run()), null, 2));
} finally {
  await browser.close();
  await server.close();
}

const folder = mkdtempSync(join(tmpdir(), 'forthright-bench-'));
const dist = resolve('dist');
const sizes = {
  dialog: `export { ConsentDialog, ForthrightProvider } from '${dist}/index.js'`,
  'banner, dialog, store with cookie, changes': `export { ConsentBanner, ConsentDialog, ForthrightProvider } from '${dist}/index.js';export { createConsentStore, cookieStorage } from '${dist}/stores.js';export { changesBetween } from '${dist}/core.js'`,
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
