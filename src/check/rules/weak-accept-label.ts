import { lowered } from '../plain.ts';
import type { Hit, Rule, Sheet } from '../types.ts';
import { anchored } from '../word-list.ts';
import { wordLanguages } from '../words/index.ts';

export const weakAcceptLabel: Rule = {
  id: 'weak-accept-label',
  severity: 'error',
  role: 'accept',
  flags: 'A button that gives consent and does not say so: "OK", "Got it", "Continue".',
  why: 'Whoever presses "Continue" wants to go on. Nobody can tell that they agreed to anything.',
  source:
    'German data protection authorities on "Okay" (DSK); GDPR Art. 4(11), unambiguous; EDPB Guidelines 03/2022 v2.0, 4.4.3.',
  mend: 'Name the act: Accept all, Allow letters.',
  languages: wordLanguages,
  limits: 'It looks at labels of acceptance only; in a catalogue they are known by their keys.',
  bad: 'Got it',
  good: 'Accept and continue',
  wording: true,
  *check(sheet: Sheet): Iterable<Hit> {
    for (const text of sheet.texts) {
      if (text.role !== 'accept' || text.standard || !anchored('weak-accept', sheet.language, lowered(text))) continue;
      yield { path: text.path, found: text.text.trim(), message: `"${text.text.trim()}" is no clear yes.` };
    }
  },
};
