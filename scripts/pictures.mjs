// Pictures under test: every story in light, dark, right to left, forced colours and 320 px, against those in pictures/.
//   npm run pictures -- --accept   before a change, then:
//   npm run pictures            compares; what differs is put into node_modules/.cache/pictures (found, and what changed)
// Pictures are kept on this machine only: they are not yet the same in every run, so no check depends on them.
//   npm run pictures -- --accept [--only <part of an id>]   takes the pictures of now as right; look at them first
// Serves the built Storybook (npm run build-storybook). Pictures are those of one browser with one set of fonts: on
// another nothing is compared, and the closing line says so.
import { createReadStream, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import pixelmatch from 'pixelmatch';
import { chromium } from 'playwright';
import sharp from 'sharp';
import { launchOptions } from './browser.ts';

const { values } = parseArgs({ options: { accept: { type: 'boolean' }, only: { type: 'string', default: '' } } });
const kept = 'pictures';
const out = 'node_modules/.cache/pictures';
/** A pixel may be so far off, and so many of them: less than one letter in another colour. */
const tolerance = { threshold: 0.16, pixels: 60 };
const width = 900;
const tallest = 1600; // px; what stands further down is a repetition of what is above
const variants = {
  light: { globals: { theme: 'light', language: 'en' } },
  dark: { globals: { theme: 'dark', language: 'en' } },
  'right-to-left': { globals: { theme: 'light', language: 'ar' } },
  'forced-colours': { globals: { theme: 'light', language: 'en' }, forcedColors: 'active' },
  'phone-320': { globals: { theme: 'light', language: 'en' }, width: 320 },
};

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};
const server = createServer((request, response) => {
  const file = join('storybook-static', new URL(request.url, 'http://x').pathname);
  if (!existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const address = `http://127.0.0.1:${server.address().port}`;

const index = JSON.parse(readFileSync('storybook-static/index.json', 'utf8'));
const stories = Object.values(index.entries)
  .filter(({ type, id, tags }) => type === 'story' && id.includes(values.only) && !tags.includes('no-picture'))
  .map(({ id }) => id);

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

/** Where every studio begins: a small story that no picture is taken of first. */
const first = Object.values(index.entries).find(({ type, id }) => type === 'story' && id !== stories[0]).id;

/** A page that shows one story after another; loaded once, since loading costs more than everything else. */
async function studio({ globals, forcedColors, width: narrow = width }) {
  const context = await browser.newContext({
    viewport: { width: narrow, height: narrow === width ? 800 : 640 },
    reducedMotion: 'reduce',
    ...(forcedColors && { forcedColors }),
  });
  const page = await context.newPage();
  await page.clock.setFixedTime('2026-11-23T10:00:00Z'); // hours and "as of" are those of one moment
  const chosen = Object.entries(globals).map((pair) => pair.join(':'));
  await page.goto(`${address}/iframe.html?id=${first}&viewMode=story&globals=${chosen.join(';')}`);
  await page.waitForSelector('.sb-show-main');
  await page.waitForFunction(() => globalThis.__STORYBOOK_PREVIEW__?.currentRender?.phase === 'finished');
  return {
    async show(id) {
      await page.keyboard.press('Shift'); // so that a focus set by a script shows its ring, whatever was before
      await page.evaluate(async (storyId) => {
        const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
        const finished = new Promise((resolve) => {
          const heard = (event) => {
            if (event.storyId !== storyId) return;
            channel.off('storyFinished', heard);
            resolve();
          };
          channel.on('storyFinished', heard);
        });
        document.activeElement?.blur();
        channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
        await finished;
        scrollTo(0, 0);
        await document.fonts.ready;
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      }, id);
      await page.mouse.move(0, 0);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const clip = { x: 0, y: 0, width: narrow, height: Math.min(height, tallest) };
      return page.screenshot({ animations: 'disabled', caret: 'hide', fullPage: true, clip });
    },
    close: () => context.close(),
  };
}

/** Without loss of an edge, and small enough to keep hundreds of them. */
const small = (png) => sharp(png).webp({ nearLossless: true, quality: 60, effort: 4 }).toBuffer();
const raw = (png) => sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });

/** Which share of the pixels differs; 1 where the picture has another size. */
async function difference(before, after) {
  const [a, b] = [await raw(before), await raw(after)];
  if (a.info.width !== b.info.width || a.info.height !== b.info.height) return { share: 1, count: Infinity };
  const picture = Buffer.alloc(a.data.length);
  const count = pixelmatch(a.data, b.data, picture, a.info.width, a.info.height, { threshold: tolerance.threshold });
  const { width: across, height: down } = a.info;
  return {
    count,
    share: count / (across * down),
    picture: () =>
      sharp(picture, { raw: { width: across, height: down, channels: 4 } })
        .png()
        .toBuffer(),
  };
}

const here = await machine();
const madeOn = existsSync(join(kept, 'machine.json'))
  ? JSON.parse(readFileSync(join(kept, 'machine.json'), 'utf8'))
  : undefined;
if (!values.accept && JSON.stringify(madeOn) !== JSON.stringify(here)) {
  console.log(
    `Pictures: not compared. They are of Chromium ${madeOn?.chromium ?? '(none)'} with its fonts, and this is Chromium ${here.chromium} with others.`,
  );
  process.exit(0);
}
rmSync(out, { recursive: true, force: true });
const faults = [];
let count = 0;
let accepted = 0;
await Promise.all(
  Object.entries(variants).map(async ([variant, options]) => {
    const room = await studio(options);
    for (const id of stories) {
      const file = join(kept, variant, `${id}.webp`);
      const found = await room.show(id);
      count++;
      const {
        share,
        count: off,
        picture,
      } = existsSync(file) ? await difference(readFileSync(file), found) : { share: 1, count: Infinity };
      if (off <= tolerance.pixels) continue;
      const target = values.accept ? file : join(out, variant, `${id}.webp`);
      mkdirSync(join(target, '..'), { recursive: true });
      writeFileSync(target, await small(found));
      accepted++;
      if (values.accept) continue;
      if (picture) writeFileSync(target.replace('.webp', '.changed.png'), await picture());
      faults.push(
        `${variant}/${id}: ${existsSync(file) ? `${(share * 100).toFixed(1)} % of it differs` : 'there is no picture yet'}`,
      );
    }
    await room.close();
  }),
);
await browser.close();
server.close();
if (values.accept) {
  writeFileSync(join(kept, 'machine.json'), `${JSON.stringify(here)}\n`);
  // A story that is gone leaves no picture behind.
  if (!values.only)
    for (const variant of Object.keys(variants))
      for (const file of existsSync(join(kept, variant)) ? readdirSync(join(kept, variant)) : [])
        if (!stories.includes(file.replace('.webp', ''))) rmSync(join(kept, variant, file));
  console.log(`Pictures: ${accepted} of ${count} are new or changed, and now count as right. Look at them.`);
} else {
  for (const fault of faults.sort()) console.log(fault);
  console.log(
    faults.length === 0
      ? `Pictures: ${count} are as they were.`
      : `Pictures: ${faults.length} of ${count} differ; see ${out}. If they are right: npm run pictures -- --accept`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}
