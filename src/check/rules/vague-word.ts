import { lowered } from '../plain.ts';
import type { Hit, Role, Rule, Sheet } from '../types.ts';
import { wordsFor } from '../word-list.ts';
import { wordLanguages } from '../words/index.ts';

const exact = new Set<Role>(['purpose', 'recipient', 'retention', 'item-title']);

export const vagueWord: Rule = {
  id: 'vague-word',
  severity: 'warning',
  role: 'purpose',
  flags:
    'Words that leave open what is done: may, might, some, various, etc. An error in purposes, recipients and retention.',
  why: 'Nobody can agree to what is not said. The burden of showing that a vague word is needed is on the writer.',
  source: 'WP260 rev.01 §12–13 (endorsed by the EDPB); EDPB Guidelines 03/2022 v2.0, 4.6.2.',
  mend: 'Say what you do. If it is done only sometimes, say when.',
  languages: wordLanguages,
  limits:
    'What the person may do ("you may withdraw") is a permission and left alone. Outside purposes, recipients and retention only phrases about what the company does with data count. Where "may" is right, silence the rule with your reason.',
  bad: 'We might use your data for various purposes.',
  good: 'You may use your address to sign in as soon as possible.',
  wording: true,
  *check(sheet: Sheet): Iterable<Hit> {
    const strict = wordsFor('vague', sheet);
    const loose = wordsFor('vague-anywhere', sheet);
    for (const text of sheet.texts) {
      if (text.standard) continue;
      const isExact = exact.has(text.role);
      const found = (isExact ? strict : loose)?.exec(lowered(text));
      if (!found) continue;
      const message = isExact
        ? `"${found[0]}" leaves open what is done, where it must be exact.`
        : `"${found[0]}" leaves open whether it is done.`;
      yield {
        path: text.path,
        found: found[0],
        message,
        ...(isExact && sheet.notice && { severity: 'error' as const }),
      };
    }
  },
};
