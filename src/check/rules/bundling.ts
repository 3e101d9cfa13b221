import { wordRule } from '../word-rule.ts';

const yes =
  /accept|agree|consent|allow|cookie|subscri|sign up|zustimm|akzeptier|einwillig|erlaub|anmeld|autoris|consen|inscri|acept|suscri|accett|acconsent|iscriv|toesta|akkoord|instem|toestem/u;

export const bundling = /* @__PURE__ */ wordRule({
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
  except: ({ lower, index, found, text }) => {
    // "Review and agree to our terms" asks for one thing only.
    const before =
      lower
        .slice(0, index)
        .split(/[.!?\n]/)
        .at(-1) ?? '';
    const startsWithAnd = /^(?:and|also|,|und|sowie|et|y|e|en|alsook|evenals)(?![\p{L}])/u.test(found);
    return text.role === 'text' && startsWithAnd && !yes.test(before);
  },
  bad: 'I accept the cookies and the terms',
  good: 'Accept the cookies for measuring visits',
});
