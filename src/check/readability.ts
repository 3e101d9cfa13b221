import { baseOf, sentencesOf, wordsOf } from './plain.ts';
import { syllablesOf } from './syllables.ts';
import type { Sheet } from './types.ts';

/** What is counted for one language over all its running text. Counts of several files add up. */
export interface Counts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
  /** Words of more than six letters. */
  readonly long: number;
}

/** How readable the texts of one language are, by the formula made for it. */
export interface Readability extends Counts {
  readonly formula: string;
  readonly score: number;
  /** What the score means, in a word; the bands of formulas are not comparable with each other. */
  readonly band: string;
}

type Formula = readonly [name: string, score: (perSentence: number, perWord: number) => number];

/** Perception formulas in the manner of Flesch: higher is easier. Constants as in textstat (2025-11-08). */
const formulas: Readonly<Record<string, Formula>> = {
  en: ['Flesch Reading Ease', (w, y) => 206.835 - 1.015 * w - 84.6 * y],
  de: ['Amstad', (w, y) => 180 - w - 58.5 * y],
  fr: ['Kandel–Moles', (w, y) => 207 - 1.015 * w - 73.6 * y],
  es: ['Fernández-Huerta', (w, y) => 206.84 - 1.02 * w - 60 * y],
  it: ['Flesch–Vacca', (w, y) => 217 - 1.3 * w - 60 * y],
  nl: ['Douma', (w, y) => 206.835 - 0.93 * w - 77 * y],
  ru: ['Oborneva', (w, y) => 206.835 - 1.3 * w - 60.1 * y],
};

const easeBands = [90, 'very easy', 70, 'easy', 60, 'standard', 50, 'fairly difficult', 30, 'difficult'] as const;
const lixBands = [60, 'very hard', 50, 'hard', 40, 'medium', 30, 'easy'] as const;

function bandOf(score: number, bands: ReadonlyArray<number | string>, below: string): string {
  for (let at = 0; at < bands.length; at += 2) if (score >= Number(bands[at])) return String(bands[at + 1]);
  return below;
}

/** Counts the running text of a sheet; labels and headings are too short to say anything. */
export function countsOf(sheet: Sheet): Counts {
  const counts = { sentences: 0, words: 0, syllables: 0, long: 0 };
  for (const { text, role, standard } of sheet.texts) {
    if (
      standard ||
      role === 'accept' ||
      role === 'refuse' ||
      role === 'settings' ||
      role === 'close' ||
      role === 'label'
    )
      continue;
    for (const sentence of sentencesOf(text)) {
      const words = wordsOf(sentence);
      if (words.length < 4) continue;
      counts.sentences++;
      counts.words += words.length;
      for (const word of words) {
        counts.syllables += syllablesOf(word, sheet.language);
        if (word.length > 6) counts.long++;
      }
    }
  }
  return counts;
}

export const added = (a: Counts, b: Counts): Counts => ({
  sentences: a.sentences + b.sentences,
  words: a.words + b.words,
  syllables: a.syllables + b.syllables,
  long: a.long + b.long,
});

/** The score of pooled counts: the formula of the language, or LIX where none is known; nothing below 100 words. */
export function readabilityOf(language: string, counts: Counts): Readability | undefined {
  const { sentences, words, syllables, long } = counts;
  if (words < 100) return undefined;
  const own = formulas[baseOf(language)];
  if (own) {
    const score = own[1](words / sentences, syllables / words);
    return { ...counts, formula: own[0], score, band: bandOf(score, easeBands, 'very difficult') };
  }
  const score = words / sentences + (100 * long) / words;
  return { ...counts, formula: 'LIX', score, band: bandOf(score, lixBands, 'very easy') };
}
