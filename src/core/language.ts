const rightToLeft = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);
const rightToLeftScripts = /-(Arab|Hebr|Thaa|Nkoo|Syrc)(-|$)/;

/** The direction a language is written in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  if (/-[A-Z][a-z]{3}(-|$)/.test(language)) return rightToLeftScripts.test(language) ? 'rtl' : 'ltr';
  return rightToLeft.has(language.split('-')[0]!) ? 'rtl' : 'ltr';
}

/**
 * The one language something can be shown in: the wanted one, or its base language, or the source's; nothing is mixed.
 * @returns undefined if none of them is offered
 */
export function chooseLanguage(wanted: string, offered: ReadonlyArray<string>, source: string): string | undefined {
  const base = wanted.split('-')[0]!;
  return [wanted, base, source].find((language) => offered.includes(language));
}
