import { lowered } from '../plain.ts';
import type { Hit, Rule, Sheet } from '../types.ts';
import { wordsFor } from '../word-list.ts';
import { wordLanguages } from '../words/index.ts';

export const missingConsequence: Rule = {
  id: 'missing-consequence',
  severity: 'warning',
  role: 'refusal',
  flags: 'What happens after a no, told only as a loss.',
  why: 'Somebody who reads only what breaks is frightened into a yes. Say also what still works.',
  source: 'GDPR Art. 13(2)(e); EDPB Guidelines 03/2022 v2.0, Annex II (explaining consequences); WP260 rev.01 §10.',
  mend: 'Add what still works: You can still search by date.',
  languages: wordLanguages,
  limits: 'A missing field is named by missing-field. It looks at consent items only, and only at words of loss.',
  bad: 'The search stops working.',
  good: 'Search by face stops working. You can still search by date.',
  wording: true,
  *check(sheet: Sheet): Iterable<Hit> {
    const loss = wordsFor('loss', sheet);
    const still = wordsFor('still', sheet);
    for (const text of sheet.texts) {
      if (text.role !== 'refusal' || text.standard) continue;
      const item = sheet.notice?.items[String(text.path[1])];
      if (item && item.basis !== 'consent') continue;
      const lower = lowered(text);
      const found = loss?.exec(lower);
      if (!loss || !found) continue;
      const rest = loss.without(lower);
      if (still?.test(rest)) continue;
      yield { path: text.path, found: found[0], message: 'This says only what is lost by saying no.' };
    }
  },
};
