import { kept } from './kept.ts';
import { intlTags } from './language.ts';

// A formatter of `Intl` takes longer to build than to use a hundred times.
const unitFormats = /* @__PURE__ */ kept((language: string) =>
  kept((unit: string) => new Intl.NumberFormat(intlTags(language), { style: 'unit', unit, unitDisplay: 'long' })),
);
const listFormats = /* @__PURE__ */ kept((language: string) =>
  kept((type: 'conjunction' | 'unit') => new Intl.ListFormat(intlTags(language), { style: 'long', type })),
);
const countryNames = /* @__PURE__ */ kept(
  (language: string) => new Intl.DisplayNames(intlTags(language), { type: 'region', fallback: 'code' }),
);

const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;
const pattern = /^P(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(?:T(?!$)(\d+H)?(\d+M)?(\d+S)?)?$/;

/** An ISO 8601 duration in words: `P1Y6M` is "1 year, 6 months". Returns it unchanged if it is none. */
export function formatDuration(language: string, duration: string): string {
  const found = pattern.exec(duration);
  if (!found) return duration;
  const parts = units.flatMap((unit, index) => {
    const count = found[index + 1];
    return count ? unitFormats(language)(unit).format(Number.parseInt(count, 10)) : [];
  });
  return parts[1] ? formatList(language, parts, 'unit') : (parts[0] ?? duration);
}

/** Several things in a row, as the language writes them: "a, b and c". */
export function formatList(
  language: string,
  parts: ReadonlyArray<string>,
  type: 'conjunction' | 'unit' = 'conjunction',
): string {
  return listFormats(language)(type).format(parts);
}

/** The name of a country in a language; the code itself where there is none. */
export function formatCountry(language: string, code: string): string {
  return countryNames(language).of(code) ?? code;
}

/** A moment as a date and a time, as the language writes them. @param timeZone IANA; the reader's own if left out */
export function formatMoment(language: string, at: string, timeZone?: string): string {
  const zone = timeZone === undefined ? {} : { timeZone };
  return new Intl.DateTimeFormat(intlTags(language), { dateStyle: 'long', timeStyle: 'short', ...zone }).format(
    new Date(at),
  );
}

/** The name of a language in another one: `de` is "German" in English. */
export function formatLanguage(language: string, tag: string): string {
  return new Intl.DisplayNames(intlTags(language), { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}
