import { pairsOf } from '../pairs.ts';
import { baseOf, wordsOf } from '../plain.ts';
import type { CopyText, Hit, Rule, Sheet } from '../types.ts';

const text = (words: string): CopyText[] => [{ path: ['why'], text: words, role: 'text' }];
const origin: Sheet = {
  file: 'en.json',
  language: 'en',
  catalogue: 'icu',
  texts: text('We count how often this page is read.'),
};

export const untranslated: Rule = {
  id: 'untranslated',
  severity: 'error',
  flags: 'A text of more than three words that is the same as in the source; a file in which nearly all texts are.',
  why: 'It counts as translated and is not: people read a language they did not choose.',
  source: 'EDPB Guidelines 03/2022 v2.0, 4.5.4 language discontinuity.',
  mend: 'Translate it, or take the language off the offer.',
  languages: 'all',
  limits: 'Short texts (names, "OK") may be the same in both languages. Dialects of one language are not compared.',
  bad: {
    file: 'de.json',
    language: 'de',
    catalogue: 'icu',
    origin,
    texts: text('We count how often this page is read.'),
  },
  good: {
    file: 'de.json',
    language: 'de',
    catalogue: 'icu',
    origin,
    texts: text('Wir zählen, wie oft diese Seite gelesen wird.'),
  },
  *check(sheet: Sheet): Iterable<Hit> {
    if (!sheet.origin || baseOf(sheet.language) === baseOf(sheet.origin.language)) return;
    const pairs = pairsOf(sheet).filter(({ from }) => wordsOf(from.text).length > 0);
    const same = pairs.filter(({ from, to }) => from.text.trim() === to.text.trim());
    if (pairs.length >= 10 && same.length > pairs.length * 0.9) {
      const found = `${same.length} of ${pairs.length} texts`;
      yield { path: [], found, message: `${found} are still those of the source: this file is not translated.` };
      return;
    }
    for (const { to } of same) {
      const words = wordsOf(to.text).filter((word) => /\p{Ll}/u.test(word));
      if (words.length <= 3) continue;
      yield { path: to.path, found: to.text.trim().slice(0, 80), message: 'This is still the text of the source.' };
    }
  },
};
