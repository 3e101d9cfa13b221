import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needlesOf } from '../../src/check/needles.ts';
import { plain } from '../../src/check/plain.ts';
import type { Sheet } from '../../src/check/types.ts';
import { wordsFor, wordsIn } from '../../src/check/word-list.ts';
import { en } from '../../src/check/words/en.ts';
import { type ListName, listOf, wordLanguages } from '../../src/check/words/index.ts';
import { de as germanLabels } from './labels/de.ts';
import { en as englishLabels } from './labels/en.ts';
import { es as spanishLabels } from './labels/es.ts';
import { fr as frenchLabels } from './labels/fr.ts';
import { it as italianLabels } from './labels/it.ts';
import { nl as dutchLabels } from './labels/nl.ts';

const labels = {
  en: englishLabels,
  de: germanLabels,
  fr: frenchLabels,
  es: spanishLabels,
  it: italianLabels,
  nl: dutchLabels,
};
const names = Object.keys(en()) as ListName[];

describe('what must stand in a text for a pattern to match', () => {
  it.each<[string, ReadonlyArray<string> | undefined]>([
    ['may', ['may']],
    ['do not (?:like|want) it', ['do not ']],
    ['(?:the )?colou?rs', ['colo']],
    ['a|b', ['a', 'b']],
    ['(?:save|keep) \\d+ ?%', ['save', 'keep']],
    ['\\w+ly', ['ly']],
    ['(?<!not )free(?! of)', ['free']],
    ['ab{2}c', ['ab']],
    ['ab{0,2}c', ['a']],
    ['ab*c', ['a']],
    ['x(?:a|\\w)y', ['x']],
    ['z\\. ?b\\.', ['z.']],
    ['[a-z]+', undefined],
    ['yes|[a-z]+', undefined],
    ['(?:ab)?', undefined],
    ['a(?:b(?:c|d)|e)', ['a']],
  ])('%s', (pattern, needles) => {
    expect(needlesOf(pattern)).toEqual(needles);
  });

  it('is known for every phrase of every list, so that none is compiled for nothing', () => {
    const lost = wordLanguages.flatMap((language) =>
      names.flatMap((name) => listOf(name, language)!.filter((phrase) => needlesOf(phrase) === undefined)),
    );
    expect(lost).toEqual([]);
  });
});

describe('a word list', () => {
  it('is there in every language, and never empty', () => {
    for (const language of wordLanguages)
      for (const name of names) expect(listOf(name, language)?.length, `${name} ${language}`).toBeGreaterThan(0);
    expect(listOf('vague', 'pl')).toBeUndefined();
    expect(listOf('vague', 'constructor')).toBeUndefined();
    expect(wordsIn('vague', 'pl')).toBeUndefined();
  });

  // The list as one pattern of alternatives: slow to compile, and plainly right.
  const latin = '\\u00aa\\u00ba\\u00c0-\\u024f';
  const inLatin = (phrase: string) =>
    phrase.replaceAll('[\\p{L}', `[a-z${latin}`).replaceAll('\\p{L}', `[a-z${latin}]`);
  const asOnePattern = (name: ListName, language: string) =>
    new RegExp(`(?<![\\w${latin}])(?:${inLatin(listOf(name, language)!.join('|'))})(?![\\w${latin}])`, 'g');

  it.each(Object.entries(labels))(
    'finds in %s what one pattern of all its phrases finds',
    (language, { bad, good }) => {
      const texts = [...Object.values(bad), ...Object.values(good)].flat();
      // Texts joined hold several phrases, some beside each other.
      const all = [...texts, ...texts.map((text, at) => `${text} ${texts[(at + 7) % texts.length]}`)].map(plain);
      for (const name of names) {
        const pattern = asOnePattern(name, language);
        const words = wordsIn(name, language)!;
        for (const text of all) {
          const expected = [...text.matchAll(pattern)].map(({ index, 0: found }) => [index, found]);
          expect(words.all(text).map(({ index, 0: found }) => [index, found])).toEqual(expected);
          expect(words.test(text)).toBe(expected.length > 0);
          expect(words.without(text)).toBe(text.replace(pattern, ' '));
        }
      }
    },
  );

  it('finds in a sheet what it finds in each of its texts, whatever they are put together from', () => {
    const phrase = fc.constantFrom(...Object.values(englishLabels.bad).flat(), 'may', 'etc', '%', 'ſ', 'Ünder', '\n');
    const text = fc.array(phrase, { maxLength: 4 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), fc.constantFrom(...names), (texts, name) => {
        const sheet: Sheet = {
          file: 'x',
          language: 'en',
          texts: texts.map((text, at) => ({ path: [at], text, role: 'text' })),
        };
        for (const lower of texts.map(plain))
          expect(wordsFor(name, sheet)?.all(lower) ?? []).toEqual(wordsIn(name, 'en')!.all(lower));
      }),
      { numRuns: 300 },
    );
  });
});
