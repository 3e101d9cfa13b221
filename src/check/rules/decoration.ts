import { wordsOf } from '../plain.ts';
import type { Hit, Rule, Sheet } from '../types.ts';

const labels = new Set(['accept', 'refuse', 'settings', 'close', 'label']);
const emoji = /\p{Extended_Pictographic}(?<![©®™])/u;

function decorationOf(text: string, isLabel: boolean): [found: string, what: string] | undefined {
  const picture = emoji.exec(text)?.[0];
  if (picture) return [picture, 'an emoji'];
  const shout = /[!！]/.exec(text)?.[0];
  if (shout) return [shout, 'an exclamation mark'];
  if (!isLabel) return undefined;
  const words = wordsOf(text).filter((word) => word.length > 3);
  const loud = words.length > 0 && words.every((word) => /^\p{Lu}+$/u.test(word));
  return loud ? [text.trim(), 'capital letters only'] : undefined;
}

export const decoration: Rule = {
  id: 'decoration',
  severity: 'warning',
  role: 'accept',
  flags: 'Exclamation marks and emoji in labels and headings, and labels in capital letters.',
  why: 'Decoration draws the eye to one answer and makes light of what is asked.',
  source: 'Derived from EDPB Guidelines 03/2022 v2.0, 4.3.1 and 4.2.2 (emotional steering, look over there).',
  mend: 'Write the words without decoration.',
  languages: 'all',
  limits:
    'Abbreviations of up to three letters are not shouting. Headings of a catalogue are not judged: they may thank for something.',
  bad: 'ACCEPT EVERYTHING!',
  good: 'Accept all',
  wording: true,
  *check(sheet: Sheet): Iterable<Hit> {
    for (const { path, text, role, standard } of sheet.texts) {
      const isHeading = !sheet.catalogue && (role === 'heading' || role === 'item-title');
      if (standard || (!labels.has(role) && !isHeading)) continue;
      const decoration = decorationOf(text, labels.has(role));
      if (decoration)
        yield { path, found: decoration[0], message: `There is ${decoration[1]} in "${text.trim().slice(0, 60)}".` };
    }
  },
};
