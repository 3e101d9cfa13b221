import type { Path } from '../schema/index.ts';
import { byPath } from './by-path.ts';
import type { Sheet } from './types.ts';

const known = new Map<string, ReadonlyArray<string>>();

/** Whether `Intl.PluralRules` knows the plural forms of a language. */
export const knowsPlurals = (language: string): boolean =>
  language !== 'und' && Intl.PluralRules.supportedLocalesOf([language]).length > 0;

/**
 * The plural forms that whole numbers up to 200 need in a language, by `Intl.PluralRules`; undefined if it knows none.
 * Forms for fractions and for millions ("many" in French) are left out: few texts ever show them.
 */
export function pluralsOf(language: string): ReadonlyArray<string> | undefined {
  let forms = known.get(language);
  if (!forms && knowsPlurals(language)) {
    const rules = new Intl.PluralRules(language);
    forms = [...new Set(Array.from({ length: 201 }, (_, count) => rules.select(count)))];
    known.set(language, forms);
  }
  return forms;
}

const suffix = /^(.+)_(zero|one|two|few|many|other)$/;

/** A key of a catalogue split into its base and its plural form. */
export interface PluralKey {
  /** The path of the form that every language has: `item_other`, as JSON. */
  readonly other: string;
  readonly form: string;
}

/**
 * The plural form a path names in an i18next catalogue. Keys that merely end alike ("step_one") have no "other"
 * beside them in the source, and are none.
 */
export function pluralOf(sheet: Sheet, path: Path): PluralKey | undefined {
  if (sheet.catalogue !== 'i18next') return undefined;
  const [, base, form] = suffix.exec(String(path.at(-1))) ?? [];
  if (base === undefined || form === undefined) return undefined;
  const other = JSON.stringify([...path.slice(0, -1), `${base}_other`]);
  return byPath(sheet.origin ?? sheet).has(other) || byPath(sheet).has(other) ? { other, form } : undefined;
}
