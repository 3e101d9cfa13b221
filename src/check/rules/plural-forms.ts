import { icuPlurals } from '../placeholders.ts';
import { knowsPlurals, pluralOf, pluralsOf } from '../plurals.ts';
import type { CopyText, Hit, Rule, Sheet } from '../types.ts';

const text = (key: string, words: string): CopyText => ({ path: [key], text: words, role: 'text' });
const english = [text('item_one', '{{count}} item'), text('item_other', '{{count}} items')];
const polish = [
  text('item_one', '{{count}} rzecz'),
  text('item_few', '{{count}} rzeczy'),
  text('item_many', '{{count}} rzeczy'),
];
const sheet = (texts: CopyText[]): Partial<Sheet> => ({ file: 'pl.json', language: 'pl', catalogue: 'i18next', texts });

export const pluralForms: Rule = {
  id: 'plural-forms',
  severity: 'error',
  flags: 'A text with a number that lacks a plural form of its language.',
  why: 'People read "5 item": a sentence that is wrong makes the rest of a notice look careless too.',
  source: 'Unicode CLDR plural rules, by Intl.PluralRules; i18next JSON v4; ICU MessageFormat.',
  mend: 'Add the missing form: item_few, or few {…} in an ICU message.',
  languages: 'all',
  unjudged: (language) => !knowsPlurals(language),
  limits: 'Forms for fractions and for millions are not asked for. A language without plural rules is not judged.',
  bad: sheet(english),
  good: sheet(polish),
  *check(sheet: Sheet): Iterable<Hit> {
    const wanted = sheet.catalogue && pluralsOf(sheet.language);
    if (!wanted) return;
    const forms = new Map<string, { path: CopyText['path']; there: string[] }>();
    for (const { path, text } of sheet.texts) {
      for (const there of sheet.catalogue === 'icu' ? icuPlurals(text) : []) {
        // `=1` says as much as `one`.
        const lost = wanted.filter((form) => !there.includes(form) && !(form === 'one' && there.includes('=1')));
        if (lost.length > 0)
          yield { path, found: there.join(', '), message: `This message lacks the plural form ${lost.join(', ')}.` };
      }
      const plural = pluralOf(sheet, path);
      if (!plural) continue;
      const entry = forms.get(plural.other) ?? { path, there: [] };
      entry.there.push(plural.form);
      forms.set(plural.other, entry);
    }
    for (const { path, there } of forms.values()) {
      const lost = wanted.filter((form) => !there.includes(form));
      if (lost.length > 0)
        yield { path, at: 'key', found: there.join(', '), message: `The plural form ${lost.join(', ')} is missing.` };
    }
  },
};
