import { exampleNotice } from '../example-notice.ts';
import { lowered } from '../plain.ts';
import type { Hit, Rule, Sheet } from '../types.ts';
import { wordsFor } from '../word-list.ts';
import { wordLanguages } from '../words/index.ts';

const decided = 'The computer decides: an algorithm decides who gets a letter.';
const sheetOf = (item: Parameters<typeof exampleNotice>[0]): Partial<Sheet> => ({
  notice: /* @__PURE__ */ exampleNotice({ purpose: decided, ...item }),
  texts: [{ path: ['items', 'post', 'purpose'], text: decided, role: 'purpose' }],
});

export const dutyAutomated: Rule = {
  id: 'duty-automated',
  severity: 'warning',
  flags: 'Words about a decision made by a computer, and no automatedDecision.',
  why: 'People must be told how such a decision comes about, what it changes, and how to reach a human who can change it.',
  source: 'GDPR Art. 13(2)(f), 22(3); CJEU C-203/22.',
  mend: 'Add automatedDecision with logic, effects and humanReview.',
  languages: wordLanguages,
  limits: 'It sees what the words say. A decision that the copy hides cannot be found here.',
  bad: /* @__PURE__ */ sheetOf({}),
  good: /* @__PURE__ */ sheetOf({
    automatedDecision: { logic: 'By your last order.', effects: 'Who gets a letter.', humanReview: 'Call us.' },
  }),
  *check(sheet: Sheet): Iterable<Hit> {
    const words = wordsFor('automated', sheet);
    if (!sheet.notice || !words) return;
    for (const text of sheet.texts) {
      const item = text.path[0] === 'items' ? sheet.notice.items[String(text.path[1])] : undefined;
      if (!item || item.automatedDecision) continue;
      const found = words.exec(lowered(text))?.[0];
      if (found)
        yield { path: text.path, found, message: `"${found}" tells of an automated decision that the fields do not.` };
    }
  },
};
