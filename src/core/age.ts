/** From which age a person can consent alone to an online service offered to them (GDPR Art. 8), by country. */
export interface AgeTable {
  /** The day the ages were collected, ISO 8601. */
  readonly asOf: string;
  readonly source: string;
  /** The age by country, ISO 3166-1. A country that is not here is not known. */
  readonly years: { readonly [country: string]: number };
}

/**
 * A table to start from; ages move, so pass your own where you know better.
 * Collected from a secondary source and not checked against each country's law. Denmark has moved to change its age.
 */
export const digitalConsentAges: AgeTable = /* @__PURE__ */ (() => ({
  asOf: '2020-06-24',
  source: 'Commission Staff Working Document SWD(2020) 115, p. 17, as cited by others',
  years: {
    ...{ BE: 13, DK: 13, EE: 13, FI: 13, LV: 13, MT: 13, PT: 13, SE: 13 },
    ...{ AT: 14, BG: 14, CY: 14, IT: 14, LT: 14, ES: 14 },
    ...{ CZ: 15, FR: 15, GR: 15 },
    ...{ HR: 16, DE: 16, HU: 16, IE: 16, LU: 16, NL: 16, PL: 16, RO: 16, SK: 16 },
  },
}))();

/**
 * Who must express a consent: the person, or somebody with parental responsibility.
 * Where the country is not in the table the answer is `unknown`, and 16 is the safe side (GDPR Art. 8(1)).
 */
export function expresserFor(
  ageYears: number,
  country: string,
  table: AgeTable = digitalConsentAges,
): 'person' | 'parent-or-guardian' | 'unknown' {
  const from = Object.hasOwn(table.years, country) ? table.years[country] : undefined;
  if (ageYears >= (from ?? 16)) return 'person';
  return from === undefined && ageYears >= 13 ? 'unknown' : 'parent-or-guardian';
}
