import { wordRule } from '../word-rule.ts';

export const emptyRetention = /* @__PURE__ */ wordRule({
  id: 'empty-retention',
  list: 'empty-retention',
  roles: ['retention', 'purpose', 'withdrawal', 'text'],
  severity: 'error',
  role: 'retention',
  flags: 'A retention that names neither a period nor a criterion: "as long as necessary".',
  why: 'People must know when their data is gone. "As long as necessary" repeats the law instead of answering it.',
  source: 'GDPR Art. 13(2)(a): the period, or the criteria used to determine it.',
  mend: 'Write a period (P30D) and its start, or say what decides: until you close your account.',
  limits:
    'Innocent where the criterion follows after a colon or after "to": "as long as we need it to deliver the parcel".',
  message: (found) => `"${found}" is neither a period nor a criterion.`,
  except: ({ lower, index, found }) =>
    /^\s*,?\s*(?:[:(–—]|(?:to|for|um|damit|pour|afin|para|per|om|voor)\s+\p{L}+)/u.test(
      lower.slice(index + found.length),
    ),
  bad: 'We keep it as long as necessary.',
  good: 'We keep it as long as you have an account.',
});
