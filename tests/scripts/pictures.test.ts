import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { difference, family, type Picture, tidy, trimmed } from '../../scripts/pictures-sheets.ts';

const folder = mkdtempSync(join(tmpdir(), 'forthright-pictures-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Colour = readonly [number, number, number];
const paper: Colour = [251, 249, 246];
const hairline: Colour = [222, 216, 206];

/** A page with a box of one colour on it. */
function page({
  x = 20,
  y = 20,
  width = 200,
  height = 40,
  colour = hairline as Colour,
  size = [300, 200],
} = {}): Picture {
  const [across, down] = size as [number, number];
  const pixels = Buffer.alloc(across * down * 4);
  for (let at = 0; at < across * down; at++) {
    const [left, top] = [at % across, Math.floor(at / across)];
    const inside = left >= x && left < x + width && top >= y && top < y + height;
    pixels.set([...(inside ? colour : paper), 255], at * 4);
  }
  return { pixels, width: across, height: down };
}

/** Writes a picture, and reads it as the next run does. */
async function keep(picture: Picture, name = 'one'): Promise<Picture> {
  await family(folder, name).write({ light: { default: { picture: trimmed(picture), kept: false } } });
  return (await family(folder, name).picture('light', 'default'))!;
}

test('a picture that was kept is the picture that was taken', async () => {
  const { pixels, width, height } = trimmed(page());
  const kept = await keep(page());
  expect([kept.width, kept.height]).toEqual([width, height]);
  expect(kept.pixels.equals(pixels)).toBe(true);
  expect(difference(kept, trimmed(page())).count).toBe(0);
});

test('what is empty at the right and at the bottom is not kept', () => {
  const { width, height } = trimmed(page());
  expect([width, height]).toEqual([220, 60]);
});

test.each([
  ['hairlines of 600 px in all, three of 255 darker', { height: 3, colour: [219, 213, 203] as Colour }, { height: 3 }],
  ['a short hairline, a step of 17 darker', { height: 1, colour: [205, 199, 189] as Colour }, { height: 1 }],
  ['a box that moved by a pixel', { x: 21 }, {}],
  ['a box that moved down by four', { y: 24 }, {}],
  ['a box that is a pixel lower', { height: 41 }, {}],
  ['a box that is gone', { width: 0 }, {}],
])('%s is seen', async (_, now, before) => {
  const { count, marks } = difference(await keep(page(before)), trimmed(page(now)));
  expect(count).toBeGreaterThan(6);
  expect(marks.pixels.includes(Buffer.from([220, 0, 60, 255]))).toBe(true);
});

test('the edge of a letter is kept in steps, and is no difference to itself', async () => {
  const picture = page();
  for (let at = 0; at < 100; at++) picture.pixels.set([at * 2, at * 2, at * 2, 255], (70 * 300 + 20 + at) * 4);
  const kept = await keep(picture);
  expect(kept.pixels.equals(trimmed(picture).pixels)).toBe(false);
  expect(difference(kept, trimmed(picture)).count).toBe(0);
});

test('a picture that is the same in two variants is kept once', async () => {
  const entry = { picture: trimmed(page()), kept: false };
  await family(folder, 'twice').write({ light: { default: entry, states: entry }, dark: { default: entry } });
  expect(readdirSync(folder).filter((file) => file.startsWith('twice'))).toEqual(['twice.json', 'twice.light.webp']);
  expect(difference((await family(folder, 'twice').picture('dark', 'default'))!, entry.picture).count).toBe(0);
});

test('more pictures than one file can hold go into two', async () => {
  const tall = trimmed(page({ height: 9000, size: [300, 9100] }));
  const other = trimmed(page({ height: 9001, size: [300, 9100] }));
  await family(folder, 'tall').write({
    light: { default: { picture: tall, kept: false }, states: { picture: other, kept: false } },
  });
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['tall.light.webp', 'tall.light-2.webp']));
  expect(difference((await family(folder, 'tall').picture('light', 'states'))!, other).count).toBe(0);
});

test('what is kept of a component that is no more goes', async () => {
  await keep(page(), 'gone');
  tidy(folder, ['one', 'twice', 'tall']);
  expect(readdirSync(folder).filter((file) => file.startsWith('gone'))).toEqual([]);
  expect(readdirSync(folder)).toContain('one.json');
});

test('npm test compares the pictures, after the Storybook was built', () => {
  const source = readFileSync(new URL('../../scripts/test-all.mjs', import.meta.url), 'utf8');
  const commands = [...source.matchAll(/^ {2}\['[^']+', '[^']+', \[([^\]]*)\]/gm)].map(([, words]) => words ?? '');
  const build = commands.findIndex((words) => words.includes("'build-storybook'"));
  expect(build).toBeGreaterThan(0);
  expect(commands.findIndex((words) => words.includes("'pictures'"))).toBeGreaterThan(build);
});
