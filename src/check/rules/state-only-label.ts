import { lowered } from '../plain.ts';
import type { Hit, Rule, Sheet } from '../types.ts';
import { anchored } from '../word-list.ts';
import { wordLanguages } from '../words/index.ts';

const labels = new Set(['accept', 'refuse', 'label']);

export const stateOnlyLabel: Rule = {
  id: 'state-only-label',
  severity: 'warning',
  role: 'accept',
  flags: 'A label that is only "Yes", "No", "On" or "Off".',
  why: 'Read alone, by a screen reader or after the question has scrolled away, it does not say what is switched.',
  source: '11 CCR §7004(a)(3)(B); WCAG 2.2, 2.4.6 Headings and Labels.',
  mend: 'Put the thing into the label: Yes, send letters.',
  languages: wordLanguages,
  bad: 'On',
  good: 'Letters on',
  wording: true,
  *check(sheet: Sheet): Iterable<Hit> {
    for (const text of sheet.texts) {
      if (!labels.has(text.role) || text.standard || !anchored('state-only', sheet.language, lowered(text))) continue;
      yield {
        path: text.path,
        found: text.text.trim(),
        message: `"${text.text.trim()}" does not say what it switches.`,
      };
    }
  },
};
