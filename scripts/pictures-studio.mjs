// Where the pictures of npm run pictures are taken: a page that shows one story after another, and keeps it still.
// Each thing that once made two pictures of one story differ is named here, beside what ends it.
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { chromium } from 'playwright';
import { launchOptions } from './browser.ts';
import { readPicture } from './pictures-sheets.ts';

/** All of a picture is inside the viewport: a page that is longer is cut, one that is shorter ends where it ends. */
const height = 1000;

/** What changes the layout is rendered anew; what changes only colours is painted anew. */
export const sessions = {
  wide: { width: 900, language: 'en', variants: ['light', 'forced-colours', 'dark'] },
  'right-to-left': { width: 900, language: 'ar', variants: ['right-to-left'] },
  'phone-320': { width: 320, language: 'en', variants: ['phone-320'] },
};

/** Motion, a blinking caret, a gliding scroll, and parts that are laid out only when they come near. */
const still = `*, *::before, *::after, ::backdrop {
  transition: none !important; animation: none !important; caret-color: transparent !important;
  scroll-behavior: auto !important; content-visibility: visible !important;
}`;

/** In the page, before anything else: counts what is still to come within a second. */
function watch(css) {
  const coming = new Set();
  const { setTimeout: later, clearTimeout: never, requestIdleCallback: rest, cancelIdleCallback: noRest } = globalThis;
  globalThis.setTimeout = (does, ms = 0, ...more) => {
    const id = later(() => {
      coming.delete(id);
      if (typeof does === 'function') does(...more);
    }, ms);
    if (ms <= 1000) coming.add(id);
    return id;
  };
  globalThis.clearTimeout = (id) => {
    coming.delete(id);
    never(id);
  };
  globalThis.requestIdleCallback = (does, options) => {
    const id = rest(
      (deadline) => {
        coming.delete(`rest ${id}`);
        does(deadline);
      },
      { timeout: 50, ...options },
    );
    coming.add(`rest ${id}`);
    return id;
  };
  globalThis.cancelIdleCallback = (id) => {
    coming.delete(`rest ${id}`);
    noRest(id);
  };
  const frame = () => new Promise(requestAnimationFrame);
  let changed = 0;
  document.addEventListener('DOMContentLoaded', () => {
    const sheet = document.createElement('style');
    sheet.textContent = css;
    document.head.append(sheet);
    // On a busy machine Storybook hides a story that takes more than 100 ms to come, and what is hidden takes no focus.
    const { classList } = document.body;
    const remove = classList.remove.bind(classList);
    classList.remove = (...names) => remove(...names.filter((name) => name !== 'sb-show-main'));
    new MutationObserver(() => changed++).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
  /** Nothing more will come within a second, and nothing changed during three frames. At most five seconds. */
  async function quiet() {
    const end = performance.now() + 5000;
    for (let calm = 0; calm < 3 && performance.now() < end; ) {
      const before = changed;
      await frame();
      calm = coming.size === 0 && changed === before ? calm + 1 : 0;
      if (coming.size > 0) await new Promise((done) => later(done, 10));
    }
    await document.fonts.ready;
    scrollTo(0, 0);
    await frame();
    await frame();
  }
  const told = (id) =>
    new Promise((resolve, reject) => {
      const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
      const heard = (event) => {
        if (event.storyId !== id) return;
        channel.off('storyFinished', heard);
        resolve();
      };
      channel.on('storyFinished', heard);
      later(() => reject(new Error(`Forthright: the story ${id} did not finish within two minutes.`)), 120_000);
    });
  /** Whether something has the focus without a ring, as the browser has it after some events and not after others. */
  function hidesFocus() {
    const { activeElement: one, body } = document;
    return one !== null && one !== body && !one.matches(':focus-visible');
  }
  function focusAgain() {
    const one = document.activeElement;
    one?.blur();
    one?.focus({ preventScroll: true });
  }
  async function show(storyId) {
    localStorage.clear();
    sessionStorage.clear();
    document.activeElement?.blur();
    const finished = told(storyId);
    const shown = globalThis.__STORYBOOK_PREVIEW__.currentRender.id === storyId;
    const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
    if (shown) channel.emit('forceRemount', { storyId });
    else channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
    await finished;
    await quiet();
    return globalThis.__STORYBOOK_PREVIEW__.currentRender.phase; // "errored" where its play function threw
  }
  /** @param id the story on show; none before the first one */
  async function change(globals, id) {
    const finished = id ? told(id) : undefined;
    globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', { globals });
    await finished;
    await quiet();
  }
  globalThis.pictures = { show, change, quiet, hidesFocus, focusAgain };
}

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** The built Storybook, served, and a browser beside it. */
export async function open() {
  const server = createServer((request, response) => {
    const file = join('storybook-static', new URL(request.url, 'http://x').pathname);
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const address = `http://127.0.0.1:${server.address().port}`;
  const index = JSON.parse(readFileSync('storybook-static/index.json', 'utf8'));
  const stories = Object.values(index.entries).filter(({ type }) => type === 'story');
  const browser = await chromium.launch(launchOptions);

  /** What decides how letters look: the browser's great version, and the width of some words in its fonts. */
  async function machine() {
    const page = await browser.newPage();
    const widths = await page.evaluate(() =>
      ['system-ui', 'sans-serif', 'monospace'].map((family) => {
        const context = document.createElement('canvas').getContext('2d');
        context.font = `17px ${family}`;
        return ['Privacy choices', 'اختيارات الخصوصية', 'プライバシー'].map(
          (text) => Math.round(context.measureText(text).width * 10) / 10,
        );
      }),
    );
    await page.close();
    return { chromium: browser.version().split('.')[0], widths };
  }

  /** A page that takes the pictures of one story after another; loaded once, since that costs more than all the rest. */
  async function studio() {
    const context = await browser.newContext({ viewport: { width: 900, height }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.clock.setFixedTime('2026-11-23T10:00:00Z'); // hours and "as of" are those of one moment
    await page.addInitScript(watch, still);
    // axe has its own test for each story; here it would take half of the time.
    await page.goto(`${address}/iframe.html?id=${stories[0].id}&viewMode=story&globals=a11y.manual:!true`);
    await page.waitForFunction(() => globalThis.__STORYBOOK_PREVIEW__?.currentRender?.phase === 'finished');
    const devtools = await context.newCDPSession(page);
    let shown = stories[0].id;
    const change = (globals) => page.evaluate(([to, id]) => globalThis.pictures.change(to, id), [globals, shown]);
    const take = async () => {
      await page.evaluate(() => globalThis.pictures.quiet());
      for (let tries = 0; await page.evaluate(() => globalThis.pictures.hidesFocus()); tries++) {
        if (tries === 5) throw new Error(`Forthright: what has the focus in ${shown} never shows it.`);
        await page.keyboard.press('Shift'); // after a key a focus that a script sets is shown
        await page.evaluate(() => globalThis.pictures.focusAgain());
        await page.evaluate(() => globalThis.pictures.quiet());
      }
      const { data } = await devtools.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true });
      return readPicture(Buffer.from(data, 'base64'));
    };
    const paint = {
      'forced-colours': [
        () => page.emulateMedia({ forcedColors: 'active' }),
        () => page.emulateMedia({ forcedColors: 'none' }),
      ],
      dark: [() => change({ theme: 'dark' }), () => change({ theme: 'light' })],
    };
    return {
      async begin({ width, language }) {
        await page.setViewportSize({ width, height });
        await change({ language, theme: 'light' });
      },
      /** The pictures of a story by variant, and whether its play function came to its end. */
      async portray(id, variants) {
        const phase = await page.evaluate((one) => globalThis.pictures.show(one), id);
        shown = id;
        const pictures = {};
        for (const variant of variants) {
          const [before, after] = paint[variant] ?? [];
          await before?.();
          pictures[variant] = await take();
          await after?.();
        }
        return { pictures, good: phase === 'finished' };
      },
      close: () => context.close(),
    };
  }

  const close = async () => {
    await browser.close();
    server.close();
  };
  return { stories, machine, studio, close };
}
