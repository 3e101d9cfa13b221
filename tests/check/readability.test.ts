import { describe, expect, it } from 'vitest';
import { added, countsOf, type Role, readabilityOf, type Sheet } from '../../src/check/index.ts';
import { syllablesOf } from '../../src/check/syllables.ts';

const sheet = (text: string, more: { role?: Role; language?: string; standard?: boolean } = {}): Sheet => ({
  file: 'a',
  language: more.language ?? 'en',
  texts: [{ path: ['a'], text, role: more.role ?? 'text', ...(more.standard && { standard: true }) }],
});

describe('syllables', () => {
  it.each([
    ['en', 'cat', 1],
    ['en', 'data', 2],
    ['en', 'make', 1],
    ['en', 'makes', 1],
    ['en', 'used', 1],
    ['en', 'wanted', 2],
    ['en', 'pages', 2],
    ['en', 'boxes', 2],
    ['en', 'table', 2],
    ['en', 'the', 1],
    ['en', 'rhythm', 1],
    ['en', 'information', 4],
    ['en', 'INFORMATION', 4],
    ['de', 'Daten', 2],
    ['de', 'für', 1],
    ['de', 'Löschung', 2],
    ['fr', 'page', 1],
    ['fr', 'données', 2],
    ['fr', 'montrent', 1],
    ['es', 'datos', 2],
    ['es', 'leer', 2],
    ['es', 'día', 2],
    ['it', 'dati', 2],
    ['it', 'paese', 3],
    ['nl', 'gegevens', 3],
    ['ru', 'данные', 3],
    ['en-GB', 'make', 1],
    ['pl', 'dane', 2],
    ['en', 'x', 1],
  ])('in %s, %s has %d', (language, word, count) => {
    expect(syllablesOf(word, language)).toBe(count);
  });
});

describe('what is counted', () => {
  it('is words, sentences, syllables and long words of running text', () => {
    expect(countsOf(sheet('We keep the data here. Nobody else will ever see it.'))).toEqual({
      sentences: 2,
      words: 11,
      syllables: 15,
      long: 0,
    });
    expect(countsOf(sheet('We transfer personal information')).long).toBe(3);
  });

  it('leaves out labels, fixed texts, and what is too short to be a sentence', () => {
    const none = { sentences: 0, words: 0, syllables: 0, long: 0 };
    for (const role of ['accept', 'refuse', 'settings', 'close', 'label'] as const)
      expect(countsOf(sheet('We keep the data here.', { role }))).toEqual(none);
    expect(countsOf(sheet('We keep the data here.', { standard: true }))).toEqual(none);
    expect(countsOf(sheet('We keep data.'))).toEqual(none);
    expect(countsOf(sheet('We keep data here.'))).toMatchObject({ sentences: 1, words: 4 });
    expect(countsOf(sheet('We keep the data here.', { role: 'heading' }))).toMatchObject({ sentences: 1 });
  });

  it('adds up over files', () => {
    const [a, b] = [
      { sentences: 1, words: 2, syllables: 3, long: 4 },
      { sentences: 10, words: 20, syllables: 30, long: 40 },
    ];
    expect(added(a, b)).toEqual({ sentences: 11, words: 22, syllables: 33, long: 44 });
  });
});

describe('how readable a text is', () => {
  // 100 words in 10 sentences, with 150 syllables and 20 long words.
  const counts = { sentences: 10, words: 100, syllables: 150, long: 20 };
  it.each([
    ['en', 'Flesch Reading Ease', 69.785],
    ['de', 'Amstad', 82.25],
    ['fr', 'Kandel–Moles', 86.45],
    ['es', 'Fernández-Huerta', 106.64],
    ['it', 'Flesch–Vacca', 114],
    ['nl', 'Douma', 82.035],
    ['ru', 'Oborneva', 103.685],
    ['en-GB', 'Flesch Reading Ease', 69.785],
    ['pl', 'LIX', 30],
  ])('in %s is told by %s: %d', (language, formula, score) => {
    const found = readabilityOf(language, counts)!;
    expect(found).toMatchObject({ ...counts, formula });
    expect(found.score).toBeCloseTo(score, 6);
  });

  it('is not told of fewer than a hundred words', () => {
    expect(readabilityOf('en', { ...counts, words: 99 })).toBeUndefined();
  });

  it.each([
    [100, 'very easy'],
    [126, 'very easy'],
    [127, 'easy'],
    [149, 'easy'],
    [150, 'standard'],
    [161, 'standard'],
    [162, 'fairly difficult'],
    [173, 'fairly difficult'],
    [174, 'difficult'],
    [197, 'difficult'],
    [198, 'very difficult'],
  ])('with %d syllables in a hundred English words is %s', (syllables, band) => {
    expect(readabilityOf('en', { ...counts, syllables })?.band).toBe(band);
  });

  it.each([
    [9, 'very easy'],
    [20, 'easy'],
    [29, 'easy'],
    [30, 'medium'],
    [40, 'hard'],
    [49, 'hard'],
    [50, 'very hard'],
  ])('with %d long words in a hundred Polish ones is %s', (long, band) => {
    expect(readabilityOf('pl', { ...counts, long })?.band).toBe(band);
  });
});
