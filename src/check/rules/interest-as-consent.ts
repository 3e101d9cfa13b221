import { exampleNotice } from '../example-notice.ts';
import { lowered } from '../plain.ts';
import type { Hit, Rule, Sheet } from '../types.ts';
import { wordsFor } from '../word-list.ts';
import { wordLanguages } from '../words/index.ts';

const asks = new Set(['title', 'purpose', 'ifRefused', 'withdrawal', 'interest']);
const asked = 'With your consent we check orders for fraud.';
const told = 'We check orders for fraud.';
const sheetOf = (text: string): Partial<Sheet> => ({
  notice: /* @__PURE__ */ exampleNotice({
    purpose: text,
    basis: 'legitimate-interest',
    interest: 'No fraud.',
    objection: 'Write to us.',
  }),
  texts: [{ path: ['items', 'post', 'purpose'], text, role: 'purpose' }],
});

export const interestAsConsent: Rule = {
  id: 'interest-as-consent',
  severity: 'error',
  flags: 'An item on another basis than consent that speaks of consent or permission.',
  why: 'It asks for what is done anyway. Whoever says no is deceived.',
  source: 'EDPB Guidelines 05/2020 §121–123; GDPR Art. 5(1)(a); EDPB Guidelines 03/2022 v2.0, 4.4.3.',
  mend: 'Say what is done and on what ground, and for a legitimate interest how to object.',
  languages: wordLanguages,
  bad: /* @__PURE__ */ sheetOf(asked),
  good: /* @__PURE__ */ sheetOf(told),
  wording: true,
  *check(sheet: Sheet): Iterable<Hit> {
    const words = wordsFor('asks-consent', sheet);
    if (!sheet.notice || !words) return;
    for (const text of sheet.texts) {
      const item =
        text.path[0] === 'items' && text.path.length === 3 ? sheet.notice.items[String(text.path[1])] : undefined;
      if (!item || item.basis === 'consent' || text.standard || !asks.has(String(text.path[2]))) continue;
      const found = words.exec(lowered(text))?.[0];
      if (found)
        yield { path: text.path, found, message: `"${found}" asks for consent, and the basis is ${item.basis}.` };
    }
  },
};
