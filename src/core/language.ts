/** A tag and its ever shorter beginnings, as RFC 4647 section 3.4 looks them up: zh-Hant-TW, zh-Hant, zh. */
function shorter(tag: string): string[] {
  const parts = tag.toLowerCase().split('-');
  return parts.flatMap((part, index) => (part.length > 1 ? [parts.slice(0, index + 1).join('-')] : [])).reverse();
}

/** The tag as Unicode spells it, and with the script and region that it usually means: zh-CN is zh-Hans-CN, iw is he. */
function meant(tag: string): string[] {
  try {
    const locale = new Intl.Locale(tag);
    return [locale.toString(), locale.maximize().toString()];
  } catch {
    return [];
  }
}

const rightToLeft = /-(Adlm|Ara|Hebr|Mand|Nkoo|Rohg|Syrc|Thaa)/; // Arab and Aran are both Arabic

/** The direction a language is written in; left to right for what is no language tag. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  // Which script a language is usually written in is kept by Unicode (CLDR, likely subtags).
  rightToLeft.test(`${meant(language)[1]}`) ? 'rtl' : 'ltr';

// Two tags of one written language; CLDR makes one the parent of the other.
const twins: Readonly<Record<string, string>> = { nb: 'no', no: 'nb' };

/**
 * The one language something can be shown in: the wanted one, or its base language, or the source's; nothing is mixed.
 * A tag is looked up as it is spelt, then as what it means: zh-CN finds zh-Hans, nb finds no.
 * @returns undefined if none of them is offered
 */
export function chooseLanguage(wanted: string, offered: ReadonlyArray<string>, source: string): string | undefined {
  const find = (tags: ReadonlyArray<string | undefined>) =>
    tags.flatMap((tag) => offered.filter((language) => language.toLowerCase() === tag))[0];
  const spelt = shorter(wanted);
  return (
    find(spelt) ??
    find(meant(wanted).flatMap(shorter)) ??
    find([twins[spelt.at(-1) ?? '']]) ??
    find([source.toLowerCase()])
  );
}

/**
 * What to ask `Intl` for: the language, or English where it has no data for it. Left to itself it would take the
 * language of the machine, and write German numbers into a Maltese sentence.
 */
export const intlTags = (language: string): string[] => [...meant(language).slice(0, 1), 'en'];

/** Whether this machine can write numbers, dates and lists as a language does. */
export function hasFormats(language: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}
