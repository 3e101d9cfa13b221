import { wordRule } from '../word-rule.ts';

export const urgency = /* @__PURE__ */ wordRule({
  id: 'urgency',
  list: 'urgency',
  roles: [
    'accept',
    'refuse',
    'settings',
    'close',
    'label',
    'heading',
    'item-title',
    'purpose',
    'benefit',
    'refusal',
    'text',
  ],
  severity: 'error',
  role: 'accept',
  flags: 'Hurry: limited time, last chances, countdowns, "now".',
  why: 'Consent has no deadline. Hurry keeps people from reading what they agree to.',
  source: 'EDPB Guidelines 03/2022 v2.0 §43–48; the urgency class of Mathur et al. (2019).',
  mend: 'Take the hurry out: Accept all. A real date is told as a date.',
  limits: '"Now" alone is left alone: "You can now see who gets your data" hurries nobody.',
  message: (found) => `"${found}" hurries the person.`,
  bad: 'Accept now, only 5 minutes left',
  good: 'You can decide at any time',
});
