import { wordsFor } from '../word-list.ts';
import { wordRule } from '../word-rule.ts';

export const emptyPurpose = /* @__PURE__ */ wordRule({
  id: 'empty-purpose',
  list: 'empty-purpose',
  roles: ['purpose', 'item-title', 'recipient'],
  severity: 'error',
  role: 'purpose',
  flags: 'A purpose that fits any company: "improve our services", "marketing purposes", "trusted partners".',
  why: 'A purpose must let people foresee what happens to their data. These words allow everything.',
  source:
    'WP260 rev.01 §12 (its three examples of poor practice); GDPR Art. 5(1)(b); EDPB Guidelines 03/2022 v2.0, 4.6.2.',
  mend: 'Name the data, the act and the result: We count which pages are opened, to see which ones nobody finds.',
  limits: 'Innocent where the sentence goes on to say how: "improve our service by counting which pages fail".',
  message: (found) => `"${found}" says nothing about what is done.`,
  except: ({ lower, index, found, sheet }) => {
    const rest = lower.slice(index + found.length).split(/[.!?\n]/, 1)[0] ?? '';
    return /^\s*:/.test(rest) || (wordsFor('how', sheet)?.test(rest) ?? false);
  },
  bad: 'We use your data to improve our services.',
  good: 'We improve our service by counting which pages fail to load.',
});
