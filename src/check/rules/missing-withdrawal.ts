import { lowered, wordsOf } from '../plain.ts';
import type { Hit, Rule, Sheet } from '../types.ts';
import { wordsFor } from '../word-list.ts';
import { wordLanguages } from '../words/index.ts';

const label = { path: ['accept'], text: 'Accept all', role: 'accept' as const };

export const missingWithdrawal: Rule = {
  id: 'missing-withdrawal',
  severity: 'error',
  flags:
    'A catalogue that asks for consent and never says that it can be taken back; a withdrawal that does not say how.',
  why: 'People must be told before they agree that they can change their mind, and how.',
  source: 'GDPR Art. 7(3); EDPB Guidelines 05/2020 §64 (iv).',
  mend: 'Say where to take it back: You can change this at any time under Privacy choices.',
  languages: wordLanguages,
  limits:
    'In a catalogue it looks for any words about taking back, in the whole file, where there are labels to accept and running text.',
  bad: {
    catalogue: 'icu',
    texts: [label, { path: ['text'], text: 'We would like to count your visits to this shop.', role: 'text' }],
  },
  good: {
    catalogue: 'icu',
    texts: [label, { path: ['text'], text: 'You can change your mind at any time.', role: 'text' }],
  },
  *check(sheet: Sheet): Iterable<Hit> {
    for (const { path, text, role } of sheet.texts) {
      const item = role === 'withdrawal' ? sheet.notice?.items[String(path[1])] : undefined;
      if (item?.basis === 'consent' && wordsOf(text).length < 4)
        yield { path, found: text, message: `"${text}" does not say how to take consent back.` };
    }
    const accept = sheet.texts.find(({ role }) => role === 'accept');
    const prose = sheet.texts.some(({ text, role }) => role === 'text' && wordsOf(text).length > 6);
    if (!sheet.catalogue || !accept || !prose) return;
    const words = wordsFor('withdrawal', sheet);
    if (words && sheet.texts.some((text) => words.test(lowered(text)))) return;
    yield {
      path: accept.path,
      at: 'key',
      found: accept.text.trim(),
      message: 'No text of this file says that consent can be taken back.',
    };
  },
};
