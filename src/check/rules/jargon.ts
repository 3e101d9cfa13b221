import { lowered, plain } from '../plain.ts';
import type { Hit, Rule, Sheet } from '../types.ts';
import { wordsFor } from '../word-list.ts';
import { wordLanguages } from '../words/index.ts';

/** Labels and headings have no room to explain; the text below them does it. */
const brief = new Set(['accept', 'refuse', 'settings', 'close', 'label', 'heading', 'item-title']);
const tooCommon = /^cookie/;

export const jargon: Rule = {
  id: 'jargon',
  severity: 'warning',
  role: 'purpose',
  flags: 'Words of lawyers and engineers that the glossary does not explain.',
  why: 'Information must be in clear and plain language. A word that only its writer knows informs nobody.',
  source: 'GDPR Art. 12(1); WCAG 2.2, 3.1.3 Unusual Words; EDPB Guidelines 03/2022 v2.0, 4.6.2.',
  mend: 'Use an everyday word, or add the word under glossary with its meaning.',
  languages: wordLanguages,
  limits:
    'Each word is named once a file. A catalogue has no glossary, so there it is only a remark, and "cookie" is left alone.',
  bad: 'Pursuant to the contract we share telemetry.',
  good: 'We count how often the app fails.',
  wording: true,
  *check(sheet: Sheet): Iterable<Hit> {
    const words = wordsFor('jargon', sheet);
    if (!words) return;
    const explained = Object.values(sheet.notice?.glossary ?? {}).map(({ term }) => plain(term));
    const seen = new Set<string>();
    for (const text of sheet.texts) {
      if (text.standard || brief.has(text.role) || text.path[0] === 'glossary') continue;
      const lower = lowered(text);
      for (const [found] of words.all(lower)) {
        if (seen.has(found) || explained.some((term) => term.includes(found) || found.includes(term))) continue;
        if (sheet.catalogue && tooCommon.test(found)) continue;
        seen.add(found);
        const message = `"${found}" is not an everyday word, and no glossary entry explains it.`;
        yield { path: text.path, found, message, ...(sheet.catalogue && { severity: 'info' as const }) };
      }
    }
  },
};
