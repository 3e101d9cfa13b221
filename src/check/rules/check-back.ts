import { wordRule } from '../word-rule.ts';

export const checkBack = /* @__PURE__ */ wordRule({
  id: 'check-back',
  list: 'check-back',
  roles: ['heading', 'purpose', 'retention', 'refusal', 'withdrawal', 'text'],
  severity: 'error',
  role: 'text',
  flags: 'Telling people to look for changes themselves, or changing things without notice.',
  why: 'Whoever changes the rules has to tell. Nobody rereads a notice every week.',
  source: 'WP260 rev.01 §29: asking people to check back is insufficient and unfair.',
  mend: 'Say how you will tell people about a change.',
  message: (found) => `"${found}" leaves it to the person to find changes.`,
  bad: 'Please check this page regularly for changes.',
  good: 'We tell you by letter before this changes.',
});
