import { wordRule } from '../word-rule.ts';

export const andOr = /* @__PURE__ */ wordRule({
  id: 'and-or',
  list: 'and-or',
  roles: ['purpose', 'item-title'],
  severity: 'error',
  role: 'purpose',
  flags: 'Two purposes in one, joined by "and/or" or "as well as for".',
  why: 'One switch for two purposes is a choice about neither.',
  source: 'GDPR Recitals 32 and 43; EDPB Guidelines 05/2020 §3.1.3; plainlanguage.gov on slashes.',
  mend: 'Make an item of each purpose.',
  message: (found) => `"${found}" joins two purposes in one item.`,
  bad: 'We use your address to send letters and/or to measure the market.',
  good: 'We use your address to send you a letter when a new paper arrives.',
});
