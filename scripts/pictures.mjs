// Pictures under test: every story in light, dark, right to left, forced colours and 320 px, against those in pictures/.
//   npm run build-storybook && npm run pictures        compares, as npm test does; says what differs, and where to see it
//   npm run pictures -- --accept                       takes what differs now as right; look at it first
//   npm run pictures -- --only escalation [--accept]   only stories with this in their id
// For each picture that differs, node_modules/.cache/pictures has what was kept, what was found, and what changed (red).
// Pictures are those of one browser with one set of fonts: on another machine nothing is compared, and the closing line
// says so. How they are made still: pictures-studio.mjs. How they are kept, and what is tolerated: pictures-sheets.ts.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { difference, family, png, tidy, trimmed } from './pictures-sheets.ts';
import { open, sessions } from './pictures-studio.mjs';

const { values } = parseArgs({ options: { accept: { type: 'boolean' }, only: { type: 'string', default: '' } } });
const kept = 'pictures';
const out = 'node_modules/.cache/pictures';
/** So many pixels may be off: fewer than a full stop has. */
const tolerated = 6;
const pages = 2;

const { stories, machine, studio, close } = await open();
const here = await machine();
const written = join(kept, 'machine.json');
const madeOn = existsSync(written) ? JSON.parse(readFileSync(written, 'utf8')) : undefined;
if (!values.accept && JSON.stringify(madeOn) !== JSON.stringify(here)) {
  console.log(
    `Pictures: NOT compared. They are of Chromium ${madeOn?.chromium ?? '(none)'} with its fonts, and this is Chromium ${here.chromium} or other fonts.`,
  );
  await close();
  process.exit(0);
}
rmSync(out, { recursive: true, force: true });

const wanted = stories.filter(({ id, tags }) => id.includes(values.only) && !tags.includes('no-picture'));
/** A component, as the first half of an id names it, with its stories in their order. */
const families = new Map();
for (const { id } of wanted) {
  const [name, story] = id.split('--');
  if (!families.has(name)) families.set(name, { album: family(kept, name), stories: [], found: {} });
  families.get(name).stories.push(story);
}

const faults = [];
const broken = new Set();
let count = 0;
let changed = 0;

async function save(name, picture) {
  const file = join(out, `${name}.png`);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, await png(picture));
}

/** Compares one picture; what is new or differs is noted. */
async function judge({ album, found }, name, story, variant, picture) {
  count++;
  found[variant] ??= {};
  const before = await album.picture(variant, story);
  const { count: off, share, marks } = before ? difference(before, picture) : { count: Infinity };
  if (off <= tolerated) {
    found[variant][story] = { picture: before, kept: true };
    return;
  }
  found[variant][story] = { picture, kept: false };
  changed++;
  if (values.accept) return;
  const at = `${variant}/${name}--${story}`;
  await save(`${at}.found`, picture);
  if (before) {
    await save(`${at}.kept`, before);
    await save(`${at}.changed`, marks);
  }
  faults.push(
    before
      ? `${at}: ${off} pixels differ, ${(share * 100).toFixed(share < 0.01 ? 2 : 0)} %; see ${out}/${at}.changed.png`
      : `${at}: there is no picture yet; see ${out}/${at}.found.png`,
  );
}

const jobs = [...families].flatMap(([name, one]) => Object.values(sessions).map((session) => ({ name, one, session })));
async function work() {
  const room = await studio();
  for (let job = jobs.shift(); job; job = jobs.shift()) {
    const { name, one, session } = job;
    await room.begin(session);
    for (const story of one.stories) {
      const { pictures, good } = await room.portray(`${name}--${story}`, session.variants);
      if (!good)
        broken.add(`${session.variants[0]}/${name}--${story}: the story itself fails; open it in the Storybook`);
      for (const [variant, picture] of Object.entries(pictures))
        await judge(one, name, story, variant, trimmed(picture));
    }
  }
  await room.close();
}
await Promise.all(Array.from({ length: pages }, work));
await close();

for (const line of [...broken].sort()) console.log(line);
if (values.accept) {
  for (const { album, stories: order, found } of families.values()) {
    // In the order of the Storybook; where only some were taken, the others stay as they are.
    const next = {};
    for (const variant of Object.values(sessions).flatMap((session) => session.variants)) {
      const others = values.only ? album.all.filter((one) => one.startsWith(`${variant}/`)) : [];
      const names = new Set([...others.map((one) => one.slice(variant.length + 1)), ...order]);
      next[variant] = {};
      for (const story of names)
        next[variant][story] = found[variant]?.[story] ?? { picture: await album.picture(variant, story), kept: true };
    }
    const taken = Object.values(found).some((of) => Object.values(of).some((one) => !one.kept));
    const gone = !values.only && album.all.length !== order.length * Object.keys(next).length;
    if (taken || gone) await album.write(next);
  }
  if (!values.only) tidy(kept, [...families.keys()]);
  mkdirSync(kept, { recursive: true });
  writeFileSync(written, `${JSON.stringify(here)}\n`);
  console.log(`Pictures: ${changed} of ${count} are new or changed, and now count as right. Look at them.`);
} else {
  if (!values.only)
    for (const [name, { album, stories: order }] of families)
      for (const one of album.all)
        if (!order.includes(one.slice(one.indexOf('/') + 1)))
          faults.push(`${one.replace('/', `/${name}--`)}: its story is no more`);
  for (const fault of faults.sort()) console.log(fault);
  console.log(
    faults.length === 0
      ? `Pictures: ${count} are as they were.`
      : `Pictures: ${faults.length} of ${count} differ; see ${out}. If they are right: npm run pictures -- --accept`,
  );
}
process.exitCode = faults.length + broken.size === 0 ? 0 : 1;
