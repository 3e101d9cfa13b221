import { byPath } from '../by-path.ts';
import { pluralOf } from '../plurals.ts';
import type { CopyText, Hit, Rule, Sheet } from '../types.ts';

const text = (key: string, words: string): CopyText => ({ path: [key], text: words, role: 'text' });
const origin: Sheet = { file: 'en.json', language: 'en', catalogue: 'i18next', texts: [text('save', 'Save')] };

export const extraTranslation: Rule = {
  id: 'extra-translation',
  severity: 'warning',
  flags: 'A text of a translation that the source does not have.',
  why: 'It is never shown, and somebody keeps translating it; or its key is misspelt and the right one is missing.',
  source: 'Practice; a leftover is most often a renamed key.',
  mend: 'Take it out, or add it to the source first.',
  languages: 'all',
  limits: 'Plural forms that the language needs and English does not are left alone.',
  bad: {
    file: 'de.json',
    language: 'de',
    catalogue: 'i18next',
    origin,
    texts: [text('save', 'Speichern'), text('sav', 'Speichern')],
  },
  good: { file: 'de.json', language: 'de', catalogue: 'i18next', origin, texts: [text('save', 'Speichern')] },
  *check(sheet: Sheet): Iterable<Hit> {
    if (!sheet.origin || !sheet.catalogue) return;
    const wanted = byPath(sheet.origin);
    for (const { path } of sheet.texts) {
      const plural = pluralOf(sheet, path);
      if (wanted.has(JSON.stringify(path)) || (plural && wanted.has(plural.other))) continue;
      yield { path, at: 'key', found: path.join('.'), message: `The source has no ${path.join('.')}.` };
    }
  },
};
