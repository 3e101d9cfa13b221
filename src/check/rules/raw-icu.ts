import type { CopyText, Hit, Rule, Sheet } from '../types.ts';

const texts = (words: string): CopyText[] => [
  { path: ['hello'], text: 'Hello {{name}}', role: 'text' },
  { path: ['items'], text: words, role: 'text' },
];
const icu = /(?<!\{)\{\s*\w+\s*,\s*(?:plural|select|selectordinal|number|date|time)\b/;

export const rawIcu: Rule = {
  id: 'raw-icu',
  severity: 'error',
  flags: 'An ICU message in an i18next catalogue.',
  why: 'i18next shows it as it stands: people read braces and the word "plural".',
  source: 'i18next JSON v4; found in published consent libraries.',
  mend: 'Write one key for each plural form: items_one, items_other.',
  languages: 'all',
  limits: 'A catalogue counts as i18next where one of its files uses {{placeholders}}.',
  bad: { catalogue: 'i18next', texts: texts('{count, plural, one {# item} other {# items}}') },
  good: { catalogue: 'i18next', texts: texts('{{count}} items') },
  *check(sheet: Sheet): Iterable<Hit> {
    if (sheet.catalogue !== 'i18next') return;
    for (const { path, text } of sheet.texts) {
      const found = icu.exec(text)?.[0];
      if (found) yield { path, found: `${found} …`, message: 'i18next does not read ICU messages.' };
    }
  },
};
