import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean } from '../../src/schema/index.ts';

const fields = ['title', 'purpose', 'basis', 'ifRefused', 'withdrawal', 'retention', 'recipients'];

describe('"did you mean"', () => {
  it.each([
    ['titel', 'title'],
    ['purpsoe', 'purpose'],
    ['if_refused', 'ifRefused'],
    ['IFREFUSED', 'ifRefused'],
    ['retetnion', 'retention'],
    ['recipient', 'recipients'],
    ['withdrawel', 'withdrawal'],
  ])('%s: %s', (typed, meant) => {
    expect(didYouMean(typed, fields)).toBe(meant);
  });

  it.each(['colour', 'x', '', '---', '???', 'a'.repeat(1000)])('says nothing for %s', (typed) => {
    expect(didYouMean(typed, fields)).toBeUndefined();
  });

  it('never says what is not known', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ unit: 'grapheme' })), (typed, known) => {
        const meant = didYouMean(typed, known);
        if (meant !== undefined) expect(known).toContain(meant);
      }),
    );
  });

  it('finds any longer word with one slip in it', () => {
    const slip = fc.constantFrom('drop', 'swap', 'double');
    fc.assert(
      fc.property(fc.constantFrom(...fields), slip, fc.nat(), (word, kind, seed) => {
        const at = seed % (word.length - 1);
        const [a, b, rest] = [word[at]!, word[at + 1]!, word.slice(at + 2)];
        const slipped = { drop: b, swap: b + a, double: a + a + b }[kind];
        expect(didYouMean(word.slice(0, at) + slipped + rest, fields)).toBe(word);
      }),
    );
  });
});
