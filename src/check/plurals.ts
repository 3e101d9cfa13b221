const known = new Map<string, ReadonlyArray<string> | undefined>();

/**
 * The plural forms that whole numbers up to 200 need in a language, by `Intl.PluralRules`; undefined if it knows none.
 * Forms for fractions and for millions ("many" in French) are left out: few texts ever show them.
 */
export function pluralsOf(language: string): ReadonlyArray<string> | undefined {
  if (!known.has(language)) {
    const supported = Intl.PluralRules.supportedLocalesOf([language]).length > 0;
    const rules = supported ? new Intl.PluralRules(language) : undefined;
    known.set(language, rules && [...new Set(Array.from({ length: 201 }, (_, count) => rules.select(count)))]);
  }
  return known.get(language);
}

const suffix = /^(.+)_(zero|one|two|few|many|other)$/;

/** A key of an i18next catalogue without its plural form; undefined if it has none. */
export function pluralOf(key: string): { base: string; form: string } | undefined {
  const [, base, form] = suffix.exec(key) ?? [];
  return base !== undefined && form !== undefined ? { base, form } : undefined;
}
