import { byPath } from '../by-path.ts';
import { pluralOf, pluralsOf } from '../plurals.ts';
import type { CopyText, Hit, Rule, Sheet } from '../types.ts';

const text = (key: string, words: string): CopyText => ({ path: [key], text: words, role: 'text' });
const origin: Sheet = {
  file: 'en.json',
  language: 'en',
  catalogue: 'i18next',
  texts: [text('save', 'Save'), text('stop', 'Stop')],
};

/** A plural form that the language of the translation does not have needs no translation. */
function isNeedless({ path }: CopyText, sheet: Sheet): boolean {
  const plural = pluralOf(sheet, path);
  return plural !== undefined && !(pluralsOf(sheet.language)?.includes(plural.form) ?? true);
}

export const missingTranslation: Rule = {
  id: 'missing-translation',
  severity: 'error',
  flags: 'A text of the source that a translation lacks.',
  why: 'People would read two languages in one dialog, or a key instead of a sentence.',
  source: 'EDPB Guidelines 03/2022 v2.0, 4.5.4 language discontinuity; WP260 rev.01 §13.',
  mend: 'Translate it, or do not offer this language.',
  languages: 'all',
  limits: 'In an explanation a lost item is one finding, not one for each of its texts.',
  bad: { file: 'de.json', language: 'de', catalogue: 'i18next', origin, texts: [text('save', 'Speichern')] },
  good: {
    file: 'de.json',
    language: 'de',
    catalogue: 'i18next',
    origin,
    texts: [text('save', 'Speichern'), text('stop', 'Halt')],
  },
  *check(sheet: Sheet): Iterable<Hit> {
    if (!sheet.origin || !sheet.catalogue) return; // parse names the gaps of an explanation
    const there = byPath(sheet);
    for (const wanted of sheet.origin.texts) {
      if (there.has(JSON.stringify(wanted.path)) || isNeedless(wanted, sheet)) continue;
      yield { path: wanted.path, at: 'key', found: 'nothing', message: `${wanted.path.join('.')} is not translated.` };
    }
  },
};
