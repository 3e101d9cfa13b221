import { lowered, sentencesOf } from '../plain.ts';
import type { Hit, Role, Rule, Sheet } from '../types.ts';
import { findWords, wordsFor } from '../word-list.ts';
import { wordLanguages } from '../words/index.ts';

const prose = new Set<Role>(['purpose', 'retention', 'refusal', 'withdrawal', 'benefit', 'text']);

export const passive: Rule = {
  id: 'passive',
  severity: 'info',
  role: 'purpose',
  flags: 'A sentence about data in the passive that does not say who acts.',
  why: '"Your data is shared" hides the one thing people want to know: by whom, with whom.',
  source: 'WP260 rev.01 §13 (active voice); plainlanguage.gov on active voice.',
  mend: 'Begin with who does it: We share your address with the printer.',
  languages: wordLanguages,
  limits: 'A remark only. A sentence that names somebody who acts is left alone.',
  bad: 'Your data is shared.',
  good: 'We share your address with the printer.',
  wording: true,
  *check(sheet: Sheet): Iterable<Hit> {
    const passives = wordsFor('passive', sheet);
    if (!passives) return;
    for (const text of sheet.texts) {
      if (text.standard || !prose.has(text.role) || !passives.test(lowered(text))) continue;
      for (const sentence of sentencesOf(text.text)) {
        const found = findWords('passive', sheet.language, sentence);
        if (!found || findWords('by-whom', sheet.language, sentence)) continue;
        yield { path: text.path, found, message: `"${found}" does not say who acts.` };
        break;
      }
    }
  },
};
