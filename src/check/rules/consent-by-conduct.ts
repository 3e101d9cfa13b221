import { wordRule } from '../word-rule.ts';

export const conduct = /* @__PURE__ */ wordRule({
  id: 'consent-by-conduct',
  list: 'conduct',
  roles: ['accept', 'refuse', 'close', 'label', 'heading', 'item-title', 'purpose', 'refusal', 'withdrawal', 'text'],
  severity: 'error',
  role: 'text',
  flags: 'Text that takes going on, scrolling, closing or saying nothing for a yes.',
  why: 'Consent is a clear act. Reading on is none, and a record made from it proves nothing.',
  source: 'GDPR Art. 4(11) and Recital 32; CJEU C-673/17 (Planet49).',
  mend: 'Ask with two buttons, and say that nothing happens until one of them is pressed.',
  message: (found) => `"${found}" takes conduct for consent.`,
  bad: 'By continuing to browse you agree to our use of cookies.',
  good: 'By continuing the walk you reach the lake. Nothing is stored until you choose.',
});
