// Measured beside the peers, in one run, in Chromium with the processor at a quarter: node bench/peers.mjs [--rounds 5].
// Every contender shows the same items with the same words. Rounds are interleaved, so that a noisy minute is everybody's.
//   open     from the press to the next paint that has the dialog in it: what a person waits for
//   whole    from the press to the next paint that has the last switch in it: the list is all there
//   work     what the page's main thread worked in that time, waiting and the other programs of the machine left out
//   toggle   the last switch, scrolled to, to the next paint
//   heap     after opening, after a collection;  nodes  of the document once open
//   shift    cumulative layout shift of the banner, from the server's HTML where there is some;  server, hydrate  the banner of the React contenders
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright';
import { build } from 'vite';
import { launchOptions } from '../scripts/browser.ts';
import { serve } from '../tests/serve.ts';

const here = resolve('bench');
/** Contenders, and how many items they can show. */
const contenders = {
  forthright: Infinity,
  'forthright-plain': 5,
  platform: Infinity,
  radix: Infinity,
  klaro: Infinity,
  'vanilla-cookieconsent': Infinity,
  c15t: 5,
  'react-cookie-consent': 0,
};
const names = process.env.BENCH_ONLY?.split(' ') ?? Object.keys(contenders);
const counts = (process.env.BENCH_ITEMS ?? '5 50 500 2000').split(' ').map(Number);
const patience = 10_000; // ms: whoever takes longer once is not asked again in later rounds

/** The package as people get it, unpacked beside the peers. */
export function unpack() {
  const target = join(here, 'node_modules/forthright');
  const folder = mkdtempSync(join(tmpdir(), 'forthright-pack-'));
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, packed.filename), '-C', target, '--strip-components', '1']);
  rmSync(folder, { recursive: true });
}

const react = ['react', 'react-dom', 'react-dom/client', 'react/jsx-runtime', 'scheduler'];
async function bundle(input, { external = [], format = 'iife', ssr = false } = {}) {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: here,
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { dedupe: ['react', 'react-dom'] },
    ...(ssr && { ssr: { noExternal: true } }),
    build: {
      write: false,
      minify: true,
      cssCodeSplit: false, // a stylesheet is linked, as pages do, and not made by the script
      cssMinify: true,
      ssr,
      rolldownOptions: {
        input,
        external,
        output: { format, ...(format === 'iife' && { name: 'bench' }) },
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const { output } = Array.isArray(result) ? result[0] : result;
  const text = (ending) =>
    output
      .filter(({ fileName }) => fileName.endsWith(ending))
      .map((file) => file.code ?? String(file.source))
      .join('\n');
  return { script: text('.js') || text('.mjs'), style: text('.css') };
}

const virtual = join(here, 'node_modules/.entry');
async function size(source) {
  mkdirSync(virtual, { recursive: true });
  const file = join(virtual, 'entry.js');
  writeFileSync(file, source);
  const { script } = await bundle(file, { external: react, format: 'es' });
  return brotliCompressSync(script).length / 1000;
}

const sizes = {
  'forthright: decide and a record': `export { decide, noChoices } from 'forthright/core'`,
  'forthright: dialog': `export { ConsentDialog, ForthrightProvider } from 'forthright'`,
  'forthright: banner, dialog, store, records, changes': `export { ConsentBanner, ConsentDialog, ForthrightProvider } from 'forthright';export { createConsentStore, cookieStorage, localStorageStorage } from 'forthright/stores';export { changesBetween } from 'forthright/core'`,
  'c15t 2.2.1': `export { ConsentBanner, ConsentDialog, ConsentManagerProvider } from '@c15t/react'`,
  'Klaro 0.7.22 (Preact in)': `import * as klaro from 'klaro';export default klaro`,
  'vanilla-cookieconsent 3.1.0 (no React)': `export * from 'vanilla-cookieconsent'`,
  'react-cookie-consent 10.0.2 (a banner only)': `export { default } from 'react-cookie-consent'`,
  'Radix Dialog 1.3.1 and nothing else': `export * from '@radix-ui/react-dialog'`,
};

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
export const spread = (list) =>
  list.length === 0
    ? undefined
    : { median: median(list), low: Math.min(...list), high: Math.max(...list), runs: list.length };

const ending = { platform: 'ts', klaro: 'ts', 'vanilla-cookieconsent': 'ts' };

export async function measure({ rounds = 5, log = console.error } = {}) {
  process.env.NODE_ENV = 'production'; // React's server build looks at it when it is imported
  if (!existsSync(join(here, 'node_modules/klaro')))
    execFileSync('npm', ['ci', '--prefix', 'bench', '--no-audit', '--no-fund', '--ignore-scripts'], {
      stdio: 'inherit',
    });
  unpack();
  const results = {
    sizes: {},
    open: {},
    whole: {},
    work: {},
    toggle: {},
    heap: {},
    nodes: {},
    shift: {},
    server: {},
    hydrate: {},
  };
  for (const [name, source] of Object.entries(sizes)) results.sizes[name] = await size(source);
  const bundles = {};
  for (const name of names) bundles[name] = await bundle(join(here, `peers/${name}.${ending[name] ?? 'tsx'}`));
  const reacts = await bundle(join(here, 'peers/server.tsx'), {
    ssr: true,
    format: 'es',
    external: [...react, 'react-dom/server'],
  });

  const serverFile = join(virtual, 'server.mjs');
  writeFileSync(serverFile, reacts.script);
  const server = await import(serverFile);
  const hydration = await bundle(join(here, 'peers/hydrate.tsx'));

  const site = await serve((request, response) => {
    const [, name, file] = (request.url ?? '').split('?')[0].split('/');
    const from = name === 'hydrate' ? hydration : bundles[name];
    if (!from) return response.writeHead(404).end(); // the browser asks for an icon
    if (file === 'page.js') {
      response.setHeader('Content-Type', 'text/javascript');
      return response.end(from.script);
    }
    if (file === 'page.css') {
      response.setHeader('Content-Type', 'text/css');
      return response.end(from.style);
    }
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    const html = name === 'hydrate' ? server.render(file) : '';
    const style = name === 'hydrate' ? hydration.style : from.style;
    const filler = '<main><h1>A page</h1><p>With some words that must not move.</p></main>';
    response.end(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title>${style ? `<link rel="stylesheet" href="/${name}/page.css">` : ''}<div id="app">${html}</div>${filler}<script src="/${name}/page.js"></script></html>`,
    );
  });
  const browser = await chromium.launch(launchOptions);
  results.chromium = browser.version();
  const note = (kind, name, count, value) => {
    results[kind][name] ??= {};
    results[kind][name][count] ??= [];
    results[kind][name][count].push(value);
  };
  const given = new Set();
  const inPage = async (path, act) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(300_000);
      const session = await context.newCDPSession(page);
      await page.goto(`${site.url}/${path}`);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      return await act(page, session);
    } finally {
      await context.close();
    }
  };
  try {
    for (let round = 0; round < rounds; round++) {
      for (const count of counts)
        for (const name of names) {
          if (count > contenders[name] || given.has(`${name} ${count}`)) continue;
          await inPage(`${name}/`, async (page, session) => {
            await session.send('Performance.enable', { timeDomain: 'threadTicks' });
            const worked = async () => {
              const { metrics } = await session.send('Performance.getMetrics');
              return metrics.find((metric) => metric.name === 'TaskDuration').value * 1000;
            };
            await page.evaluate(async (count) => {
              await globalThis.bench.page.prepare(count);
              await globalThis.bench.painted();
            }, count);
            const before = await worked();
            const { open, whole, found } = await page.evaluate(
              async ({ count }) => {
                const { page } = globalThis.bench;
                const button = document.getElementById('open');
                const seen = () =>
                  [
                    ...document.querySelectorAll(`dialog[open], [role="dialog"], ${page.unnamed ?? 'dialog[open]'}`),
                  ].some((dialog) => dialog.checkVisibility({ visibilityProperty: true }));
                if (seen()) throw new Error('a dialog was there before the press');
                // What is there as a frame goes to be painted, whoever renders in the press itself, in a microtask after it
                // or in a later task; and the time once it has been painted.
                const frame = () =>
                  new Promise((resolve) =>
                    requestAnimationFrame(() => {
                      const there = { seen: seen(), last: Boolean(page.lastSwitch(count)) };
                      const { port1, port2 } = new MessageChannel();
                      port1.onmessage = () => resolve({ ...there, at: performance.now() });
                      port2.postMessage(undefined);
                    }),
                  );
                const start = performance.now();
                button.click();
                let open;
                let whole;
                while (whole === undefined && performance.now() - start < 240_000) {
                  const { seen, last, at } = await frame();
                  if (seen) open ??= at - start;
                  if (seen && last) whole = at - start;
                }
                return { open, whole, found: whole !== undefined };
              },
              { count },
            );
            const work = (await worked()) - before;
            if (!found) {
              log(`${name} did not open with ${count} items`);
              given.add(`${name} ${count}`);
              return;
            }
            const toggle = await page.evaluate(
              async ({ count }) => {
                const { page, painted } = globalThis.bench;
                const control = page.lastSwitch(count);
                control.scrollIntoView({ block: 'center' }); // a person presses what is in sight
                for (let frame = 0; frame < 3; frame++) await painted();
                const start = performance.now();
                control.click();
                await painted();
                return performance.now() - start;
              },
              { count },
            );
            await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
            await session.send('HeapProfiler.collectGarbage');
            const { usedSize } = await session.send('Runtime.getHeapUsage');
            const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
            note('open', name, count, open);
            note('whole', name, count, whole);
            note('work', name, count, work);
            note('toggle', name, count, toggle);
            note('heap', name, count, usedSize / 1e6);
            note('nodes', name, count, nodes);
            if (whole > patience) given.add(`${name} ${count}`);
          });
          log(`round ${round + 1}  ${name} ${count}: ${Math.round(results.open[name]?.[count]?.at(-1))} ms`);
        }
      // A banner as its maker means it to come: with the server's HTML where it can, else put there by a script. Ours both
      // ways: a script that puts it at the top of a page that has been painted moves that page.
      const shiftOf = (path, served) =>
        inPage(path, (page) =>
          page.evaluate(async (served) => {
            const { page, painted, hydrate } = globalThis.bench;
            let moved = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) moved += entry.value;
            }).observe({ type: 'layout-shift', buffered: true });
            await (served ? hydrate(served) : page.banner());
            for (let frame = 0; frame < 30; frame++) await painted();
            return moved;
          }, served),
        );
      for (const name of names) {
        if (['platform', 'radix', 'forthright-plain'].includes(name)) continue;
        const served = server.names.includes(name);
        note('shift', name, 5, await (served ? shiftOf(`hydrate/${name}`, name) : shiftOf(`${name}/`)));
        if (name === 'forthright') note('shift', 'forthright by a script', 5, await shiftOf(`${name}/`));
      }
      for (const name of server.names) {
        const start = performance.now();
        for (let n = 0; n < 50; n++) server.render(name);
        note('server', name, 5, (performance.now() - start) / 50);
        const took = await inPage(`hydrate/${name}`, (page) =>
          page.evaluate((name) => globalThis.bench.hydrate(name), name),
        );
        note('hydrate', name, 5, took);
      }
    }
  } finally {
    await browser.close();
    await site.close();
  }
  for (const kind of ['open', 'whole', 'work', 'toggle', 'heap', 'nodes', 'shift', 'server', 'hydrate'])
    for (const name of Object.keys(results[kind]))
      for (const count of Object.keys(results[kind][name]))
        results[kind][name][count] = spread(results[kind][name][count]);
  return results;
}
