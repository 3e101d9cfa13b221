import { lowered } from '../plain.ts';
import type { Hit, Rule, Sheet } from '../types.ts';
import { wordsFor } from '../word-list.ts';
import { wordLanguages } from '../words/index.ts';

const refusals = new Set(['refuse', 'withdraw']);

export const shaming: Rule = {
  id: 'shaming',
  severity: 'error',
  role: 'refuse',
  flags: 'A refusal that makes the person speak badly of themselves, or that puts what they lose into their mouth.',
  why: 'A refusal must be as easy to press as a yes. Words that shame make people say yes to what they do not want.',
  source:
    'EDPB Guidelines 03/2022 v2.0, 4.3.1 emotional steering; 11 CCR §7004; a first-person pronoun stands in 168 of 169 shaming labels that Mathur et al. (2019) collected.',
  mend: 'Name the act and nothing else: Refuse, Refuse all, No, do not allow.',
  languages: wordLanguages,
  limits:
    'Plain refusals in the first person ("I do not agree") are left alone. It looks at labels of refusal only; in a catalogue they are known by their keys.',
  bad: 'No thanks, I like paying full price',
  good: 'I do not agree',
  wording: true,
  *check(sheet: Sheet): Iterable<Hit> {
    if (!sheet.texts.some(({ role }) => refusals.has(role))) return;
    const shame = wordsFor('shaming', sheet);
    const first = wordsFor('first-person', sheet);
    const neutral = wordsFor('neutral-refusal', sheet);
    for (const text of sheet.texts) {
      if (!refusals.has(text.role) || text.standard) continue;
      const lower = lowered(text)
        .trim()
        .replace(/[.!]+$/, '');
      if (neutral?.test(lower)) continue;
      const shamed = shame?.exec(lower);
      const found = shamed ?? first?.exec(lower);
      if (!found) continue;
      const message = shamed
        ? `This refusal shames: "${text.text.trim()}".`
        : `This refusal makes the person say something about themselves: "${text.text.trim()}".`;
      yield { path: text.path, found: found[0], message };
    }
  },
};
