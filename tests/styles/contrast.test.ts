import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { TokenFile } from '../../scripts/tokens-css.ts';
import { looks } from '../../scripts/tokens-files.ts';
import { type ContrastPair, contrastPairs, type ThemeName, themes } from '../../stories/contrast.ts';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as TokenFile;
const said = ({ over, on, ratio, atLeast, because }: ContrastPair) =>
  `${because}: ${over} on ${on} has ${ratio}:1, needs ${atLeast}:1`;
const weak = (file: TokenFile, theme: ThemeName) =>
  contrastPairs(file, [theme])
    .filter(({ ratio, atLeast }) => ratio < atLeast)
    .map(said);

test.each(themes)('every pair of colours can be told apart as well as promised, %s', (theme) => {
  expect(weak(read('src/styles/tokens.json'), theme)).toEqual([]);
});

describe.each(looks())('the look %s', (look) => {
  test.each(['light', 'dark'] as const)('keeps the same contrast, %s', (theme) => {
    expect(weak(read(`stories/looks/${look}.tokens.json`), theme)).toEqual([]);
  });
});

test('a pale label is found, and named with its figure', () => {
  const file = structuredClone(read('src/styles/tokens.json')) as Record<string, unknown>;
  const light = (file.theme as Record<string, Record<string, { $value: unknown }>>).light!;
  light.ink!.$value = { colorSpace: 'srgb', components: [0.6, 0.6, 0.6], hex: '#999999' };
  expect(weak(file, 'light')).toContain('the label of an answer: ink on choice has 2.33:1, needs 7:1');
});
