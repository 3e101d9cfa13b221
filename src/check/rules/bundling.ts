import { wordRule } from '../word-rule.ts';

export const bundling = wordRule({
  id: 'bundling',
  list: 'bundling',
  roles: ['accept', 'label', 'heading', 'item-title', 'purpose', 'text'],
  severity: 'error',
  role: 'accept',
  flags: 'Consent tied to something else: terms of use, a newsletter, a privacy policy.',
  why: 'A yes to two things is a yes to neither: nobody can tell which one was meant.',
  source: 'GDPR Art. 7(2) and Recital 43; EDPB Guidelines 05/2020 §3.1.3 (granularity).',
  mend: 'Ask each on its own. Terms of a contract are accepted elsewhere, never in a consent dialog.',
  message: (found) => `"${found}" ties consent to something else.`,
  bad: 'I accept the cookies and the terms',
  good: 'Accept the cookies for measuring visits',
});
