import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { defineConfig, parse } from '@terrazzo/parser';
import { describe, expect, test } from 'vitest';
import { type TokenFile, tokensIn } from '../../scripts/tokens-css.ts';
import { lookCss, looks, skinCss } from '../../scripts/tokens-files.ts';

const text = (file: string) => readFileSync(file, 'utf8');
const file = JSON.parse(text('src/styles/tokens.json')) as TokenFile;
const files = ['src/styles/tokens.json', ...looks().map((look) => `stories/looks/${look}.tokens.json`)];

interface Node {
  readonly [name: string]: unknown;
}
/** Every colour that is written out in a file, wherever it stands. */
function colours(node: unknown): Array<{ components: number[]; hex: string }> {
  if (typeof node !== 'object' || node === null) return [];
  if ('components' in node && 'hex' in node) return [node as never];
  return Object.values(node as Node).flatMap(colours);
}

describe.each(files)('%s', (name) => {
  test('is in the Design Tokens format: a parser of the format finds no fault', async () => {
    const cwd = pathToFileURL(`${process.cwd()}/`);
    const config = defineConfig({}, { cwd });
    const { tokens } = await parse([{ filename: new URL(name, cwd), src: text(name) }], { config });
    expect(Object.keys(tokens).length).toBeGreaterThan(20);
  });

  test('says each colour twice, and the same both times', () => {
    for (const { components, hex } of colours(JSON.parse(text(name)))) {
      const written = components.map((share) =>
        Math.round(share * 255)
          .toString(16)
          .padStart(2, '0'),
      );
      expect(`#${written.join('')}`).toBe(hex);
    }
  });
});

test('a token that is not what its type says is found by the parser', async () => {
  const cwd = pathToFileURL(`${process.cwd()}/`);
  const src = JSON.stringify({ shape: { radius: { $type: 'dimension', $value: '14px or so' } } });
  const config = defineConfig({}, { cwd });
  await expect(parse([{ filename: new URL('bad.json', cwd), src }], { config })).rejects.toThrow(/dimension/i);
});

test('the variables of the stylesheet are those of the tokens: npm run tokens was not forgotten', () => {
  expect(text('src/styles/styles.css')).toBe(skinCss(text('src/styles/styles.css')));
});

test.each(looks())('the variables of the look %s are those of its tokens', (look) => {
  expect(existsSync(`stories/looks/${look}.css`)).toBe(true);
  expect(text(`stories/looks/${look}.css`)).toBe(lookCss(look));
});

test.each([
  ['theme.dark', 'theme.light'],
  ['theme.light-more-contrast', 'theme.light'],
  ['theme.dark-more-contrast', 'theme.light'],
  ['density.compact', 'density.comfortable'],
  ['motion.reduced', 'motion.full'],
])('%s holds the same names as %s, of the same types', (one, other) => {
  const types = (path: string) =>
    Object.fromEntries(Object.entries(tokensIn(file, path)).map(([name, { type }]) => [name, type]));
  expect(types(one)).toEqual(types(other));
});

test('no name stands in two groups that are in force together, since it is one variable', () => {
  const together = ['type', 'shape', 'density.comfortable', 'motion.full', 'theme.light'];
  const names = together.flatMap((path) => Object.keys(tokensIn(file, path)));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test('the measures are those of the design: 17, 15 and 22 px, never below 14, space in steps of 4', () => {
  const px = (path: string) =>
    Object.fromEntries(
      Object.entries(tokensIn(file, path))
        .filter(([, { type }]) => type === 'dimension')
        .map(([name, { value }]) => {
          const { value: size, unit } = value as { value: number; unit: string };
          return [name, unit === 'rem' ? size * 16 : size];
        }),
    );
  expect(px('type')).toEqual({ text: 17, 'text-small': 15, 'text-title': 22 });
  expect(px('shape')).toMatchObject({ radius: 14, 'radius-control': 10, target: 44, 'focus-width': 3, 'focus-gap': 2 });
  expect(px('density.comfortable')).toMatchObject({ space: 24, 'space-narrow': 16, 'space-item': 20, 'space-text': 8 });
  for (const density of ['comfortable', 'compact'])
    for (const [name, size] of Object.entries(px(`density.${density}`))) expect(size % 4, name).toBe(0);
});

test('a reference to a token that is not there is said, not left empty', () => {
  expect(() =>
    tokensIn({ theme: { light: { ink: { $type: 'color', $value: '{theme.night.ink}' } } } }, 'theme.light'),
  ).toThrow('Forthright: the token file has no "theme.night"');
});
