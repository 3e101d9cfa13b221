import { pairsOf } from '../pairs.ts';
import type { CopyText, Hit, Rule, Sheet } from '../types.ts';

const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** Characters that count: one of Chinese, Japanese or Korean says about as much as two and a half letters. */
const weight = (text: string) => text.length + (text.match(dense)?.length ?? 0) * 1.5;

const text = (words: string): CopyText[] => [{ path: ['why'], text: words, role: 'text' }];
const english = 'We count how often this page is read, so that we can shorten the pages that nobody reads to the end.';
const origin: Sheet = { file: 'en.json', language: 'en', catalogue: 'icu', texts: text(english) };

export const lengthRatio: Rule = {
  id: 'length-ratio',
  severity: 'warning',
  flags: 'A translation less than half or more than two and a half times as long as its source.',
  why: 'Most likely a sentence is missing, or one was added that the source does not have.',
  source: 'WP260 rev.01 §13: a translation must say the same.',
  mend: 'Compare the two sentence by sentence.',
  languages: 'all',
  limits:
    'Sources of fewer than 50 characters are not judged; a character of Chinese, Japanese or Korean counts as two and a half.',
  bad: { file: 'de.json', language: 'de', catalogue: 'icu', origin, texts: text('Wir zählen die Leser.') },
  good: {
    file: 'de.json',
    language: 'de',
    catalogue: 'icu',
    origin,
    texts: text('Wir zählen, wie oft diese Seite gelesen wird, um Seiten zu kürzen, die niemand zu Ende liest.'),
  },
  *check(sheet: Sheet): Iterable<Hit> {
    for (const { from, to } of pairsOf(sheet)) {
      if (weight(from.text) < 50) continue;
      const ratio = weight(to.text) / weight(from.text);
      if (ratio >= 0.5 && ratio <= 2.5) continue;
      const message = `This is ${ratio.toFixed(1)} times as long as its source.`;
      yield { path: to.path, found: to.text.trim().slice(0, 80), message };
    }
  },
};
