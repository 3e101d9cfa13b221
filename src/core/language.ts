const rightToLeft = /Adlm|Ara|Hebr|Mand|Nkoo|Rohg|Syrc|Thaa/; // Arab and Aran are both Arabic

/** The direction a language is written in; left to right for what is no language tag. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  try {
    // Which script a language is usually written in is kept by Unicode (CLDR, likely subtags).
    const { script } = new Intl.Locale(language).maximize();
    return rightToLeft.test(`${script}`) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

/** A tag and its ever shorter beginnings, as RFC 4647 section 3.4 looks them up: zh-Hant-TW, zh-Hant, zh. */
function shorter(tag: string): string[] {
  const parts = tag.toLowerCase().split('-');
  return parts.flatMap((part, index) => (part.length > 1 ? [parts.slice(0, index + 1).join('-')] : [])).reverse();
}

/**
 * The one language something can be shown in: the wanted one, or its base language, or the source's; nothing is mixed.
 * @returns undefined if none of them is offered
 */
export function chooseLanguage(wanted: string, offered: ReadonlyArray<string>, source: string): string | undefined {
  for (const tag of [...shorter(wanted), source.toLowerCase()]) {
    const found = offered.find((language) => language.toLowerCase() === tag);
    if (found !== undefined) return found;
  }
  return undefined;
}
