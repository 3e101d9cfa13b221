import { wordRule } from '../word-rule.ts';

export const forced = wordRule({
  id: 'forced',
  list: 'forced',
  roles: ['accept', 'refuse', 'close', 'label', 'heading', 'item-title', 'purpose', 'refusal', 'benefit', 'text'],
  severity: 'error',
  role: 'text',
  flags: 'Text that makes consent the price of going on.',
  why: 'A consent that is required is not freely given, so it is none.',
  source: 'GDPR Art. 7(4); EDPB Cookie Banner Taskforce (2023) §13.',
  mend: 'Say what works without it. If it truly cannot work without the data, the basis is not consent but a contract.',
  message: (found) => `"${found}" forces the answer.`,
  bad: 'You must accept all cookies to continue.',
  good: 'You must enter an address before we can send a parcel.',
});
