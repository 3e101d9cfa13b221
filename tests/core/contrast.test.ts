import fc from 'fast-check';
import { expect, test } from 'vitest';
import { colourOver, contrastRatio, type Rgb } from '../../src/core/contrast.ts';

const rgb = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb;
const share = fc.double({ min: 0, max: 1, noNaN: true });
const colour = fc.tuple(share, share, share);

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48], // the grey that just fails, and the one that just passes
  ['#767676', '#ffffff', 4.54],
])('%s and %s are %d:1 apart, as WCAG counts', (one, other, ratio) => {
  expect(contrastRatio(rgb(one), rgb(other))).toBeCloseTo(ratio, 2);
});

test('it does not matter which colour comes first, and no contrast is outside 1 to 21', () => {
  fc.assert(
    fc.property(colour, colour, (one, other) => {
      const ratio = contrastRatio(one, other);
      expect(ratio).toBe(contrastRatio(other, one));
      expect(ratio).toBeGreaterThanOrEqual(1);
      expect(ratio).toBeLessThanOrEqual(21.0000001);
    }),
  );
});

test('what covers nothing is not seen, what covers all is all that is seen', () => {
  expect(colourOver([1, 0, 0], 0, [0, 1, 0])).toEqual([0, 1, 0]);
  expect(colourOver([1, 0, 0], 1, [0, 1, 0])).toEqual([1, 0, 0]);
  expect(colourOver([1, 1, 1], 0.5, [0, 0, 0])).toEqual([0.5, 0.5, 0.5]);
});
