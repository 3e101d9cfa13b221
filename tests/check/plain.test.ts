import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEuropean, sentencesOf, wordsOf } from '../../src/check/plain.ts';

// What the quick patterns for European texts must agree with: Unicode's own classes.
const words = (text: string) => text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];
const sentences = (text: string) =>
  text
    .split(/(?<=[\p{L}\p{N})\]%"'”’»]{2}[.!?…]+["'”’»)\]]*)\s+(?=[^\p{Ll}])|(?<=[。！？])|\s*\n\s*/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

const european = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code)).filter(isEuropean);

describe('words and sentences', () => {
  it('of every European letter and mark are those that Unicode sees', () => {
    expect(european.length).toBeGreaterThan(400);
    for (const sign of european.filter((each) => !/[{%$<&]/.test(each))) {
      expect(wordsOf(`a${sign}b`), sign).toEqual(words(`a${sign}b`));
      expect(sentencesOf(`One.${sign} ${sign}wo. ab${sign}. X`), sign).toEqual(
        sentences(`One.${sign} ${sign}wo. ab${sign}. X`),
      );
    }
  });

  it('of any text are those that Unicode sees', () => {
    const sign = fc.oneof(
      fc.constantFrom(...european.filter((each) => !/[{}%$<>&:]/.test(each))),
      fc.constantFrom('. ', '! ', '.” ', '…', '。', 'ß', 'Ā', 'ā', 'ſ', 'Ω', 'я', 'Я', '字', '\u0301', '🙂', 'ǆ'),
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
        const text = signs.join('');
        expect(wordsOf(text)).toEqual(words(text));
        expect(sentencesOf(text)).toEqual(sentences(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('leave out placeholders and links', () => {
    expect(wordsOf('Hello {{name}}, see https://a.example/b for %s')).toEqual(['Hello', 'see', 'for']);
  });
});
