import { lowered } from '../plain.ts';
import type { Hit, Rule, Sheet } from '../types.ts';
import { wordsFor } from '../word-list.ts';
import { wordLanguages } from '../words/index.ts';

const labels = new Set(['accept', 'refuse', 'settings', 'label', 'item-title']);
// "No, do not share it": the first word answers, it does not negate what follows.
const answer =
  /^(?:no|nein|non|nee|no gracias|no grazie|nee,? bedankt|no thanks?|nein,? danke|non merci)(?:,|\s*[–—-]|\.)\s*/;

export const doubleNegative: Rule = {
  id: 'double-negative',
  severity: 'warning',
  role: 'refuse',
  flags: 'Two negations that a reader has to undo: "Do not disable", "not unless you do not". An error in a label.',
  why: 'Whoever reads in haste drops one of the two and does the opposite of what they meant.',
  source: '11 CCR §7004(a)(3); plainlanguage.gov on double negatives.',
  mend: 'Say it once, in the positive: Allow, Share, Keep.',
  languages: wordLanguages,
  limits: 'A "No," that answers the question is no negation. In running text only fixed patterns count.',
  bad: 'Do not refuse',
  good: 'No, do not share my data',
  wording: true,
  *check(sheet: Sheet): Iterable<Hit> {
    const negatives = wordsFor('negative', sheet);
    const patterns = wordsFor('double-negative', sheet);
    if (!negatives && !patterns) return;
    for (const text of sheet.texts) {
      if (text.standard) continue;
      const lower = lowered(text).trim();
      if (labels.has(text.role)) {
        const found = (negatives?.all(lower.replace(answer, '')) ?? []).map(([word]) => word);
        if (found.length < 2) continue;
        yield {
          path: text.path,
          found: found.join(' … '),
          message: `"${text.text.trim()}" negates twice.`,
          severity: 'error',
        };
      } else {
        const found = patterns?.exec(lower)?.[0];
        if (found) yield { path: text.path, found, message: `"${found}" negates twice.` };
      }
    }
  },
};
