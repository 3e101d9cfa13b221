import { baseOf, isEuropean, sentencesOf, wordsOf } from '../plain.ts';
import type { Hit, Rule, Sheet } from '../types.ts';

/** A sentence above this many words is hard for many; GOV.UK allows no longer one. */
const longWords = 25;
/** At an average of 43 words fewer than one reader in ten understands all of it. */
const tooManyWords = 43;

const unspaced = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my', 'dz', 'bo', 'yue']);
const spaced =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]/u;

export const sentenceLength: Rule = {
  id: 'sentence-length',
  severity: 'warning',
  role: 'purpose',
  flags: `Sentences of more than ${longWords} words; from ${tooManyWords} words on an error.`,
  why: 'Long sentences are not read to their end. What stands at the end is then agreed to unread.',
  source: 'GOV.UK content design: at most 25 words; of sentences with 43 words fewer than 10 % are understood.',
  mend: 'Make two sentences of it. One thought each.',
  languages: 'all',
  unjudged: (language) => unspaced.has(baseOf(language)),
  limits:
    'Words are counted between spaces, so texts in Chinese, Japanese or Thai script are not judged. In published GOV.UK copy it finds one error in over 300 sentences: 54 words on sharing data, with a bracket and two reasons, which would be three sentences.',
  bad: 'When you open the app on your phone and look at the photos that you took last summer while you were travelling, we look for the same faces in them so that you can find them.',
  good: 'We look for the same face in your photos. You can then open all photos of one person at once.',
  wording: true,
  *check(sheet: Sheet): Iterable<Hit> {
    for (const { path, text, standard } of sheet.texts) {
      // A word has at least two characters with its space: short texts cannot hold a long sentence.
      if (standard || text.length < longWords * 2 || !(isEuropean(text) ? /[a-z]/i : spaced).test(text)) continue;
      for (const sentence of sentencesOf(text)) {
        const count = sentence.length < longWords * 2 ? 0 : wordsOf(sentence).length;
        if (count <= longWords) continue;
        const flat = sentence.replace(/\s+/g, ' ');
        const found = flat.length > 80 ? `${flat.slice(0, 80)}…` : flat;
        const message = `A sentence of ${count} words.`;
        yield { path, found, message, ...(count >= tooManyWords && { severity: 'error' as const }) };
      }
    }
  },
};
