// Pictures of stories and docs pages in a real browser, to look at:
//   node scripts/look.mjs <story-id or page--docs> [--theme dark] [--language de] [--global density:compact]…
//   [--width 320] [--height 800] [--full] [--forced] [--scale 2] [--out .screenshots/x.png] [--press "name of a button"]
// --full takes the whole height of a page; --manager shows it inside Storybook's own surroundings.
// Serves the built Storybook (npm run build-storybook) from this machine.
import { createReadStream, existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { launchOptions } from './browser.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    theme: { type: 'string', default: 'light' },
    language: { type: 'string', default: 'en' },
    width: { type: 'string', default: '1024' },
    height: { type: 'string', default: '900' },
    scale: { type: 'string', default: '1' },
    forced: { type: 'boolean' },
    open: { type: 'boolean' },
    bottom: { type: 'boolean' },
    text: { type: 'string' },
    out: { type: 'string' },
    press: { type: 'string', multiple: true },
    element: { type: 'string' },
    global: { type: 'string', multiple: true },
    full: { type: 'boolean' },
    manager: { type: 'boolean' },
    to: { type: 'string' },
  },
});
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://x');
  const file = join('storybook-static', pathname === '/' ? 'index.html' : pathname);
  if (!existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const { port } = server.address();
const browser = await chromium.launch(launchOptions);
const page = await browser.newPage({
  viewport: { width: Number(values.width), height: Number(values.height) },
  deviceScaleFactor: Number(values.scale),
  reducedMotion: 'reduce',
  ...(values.forced && { forcedColors: 'active' }),
  ...(values.manager && { colorScheme: values.theme }),
});
for (const story of positionals) {
  const globals = [`theme:${values.theme}`, `language:${values.language}`, ...(values.global ?? [])].join(';');
  const mode = story.endsWith('--docs') ? 'docs' : 'story';
  const address = values.manager ? `?path=/${mode}/${story}` : `iframe.html?id=${story}&viewMode=${mode}`;
  await page.goto(`http://127.0.0.1:${port}/${address}&globals=${globals}`);
  await page.waitForLoadState('networkidle');
  if (!values.manager)
    await page.waitForSelector(mode === 'docs' ? '.sbdocs h1' : '#storybook-root > *', { state: 'attached' });
  if (values.manager) await page.frameLocator('#storybook-preview-iframe').locator('body.sb-show-main').waitFor();
  await page.waitForTimeout(mode === 'docs' ? 2500 : 300); // stories inside a page settle; this looks, it tests nothing
  if (values.to) await page.locator(values.to).first().scrollIntoViewIfNeeded();
  if (values.text) await page.addStyleTag({ content: `html{font-size:${values.text}%}` });
  for (const name of values.press ?? []) await page.getByRole('button', { name }).first().click();
  if (values.open)
    await page.evaluate(() => {
      for (const d of document.querySelectorAll('details')) d.open = true;
    });
  if (values.bottom)
    await page.evaluate(() => {
      const d = document.querySelector('dialog') ?? document.scrollingElement;
      d.scrollTop = d.scrollHeight;
    });
  const out =
    values.out ??
    `.screenshots/${story}-${values.theme}-${values.language}-${values.width}${values.forced ? '-forced' : ''}${values.open ? '-open' : ''}.png`;
  mkdirSync(dirname(out), { recursive: true });
  await (values.element ? page.locator(values.element).first() : page).screenshot({
    path: out,
    fullPage: values.full === true,
  });
  console.log(out);
}
await browser.close();
server.close();
