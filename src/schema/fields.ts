import * as v from 'valibot';

// Descriptions are what an editor shows on hover; they are written for the person who types the copy.

const markOf = new WeakMap<object, 'text' | 'gain'>();

/** Tells whether a schema node holds words for people (`gain`: words, or the plain `none`). */
export function textMark(schema: object): 'text' | 'gain' | undefined {
  return markOf.get(schema);
}

/** Whether there is something to read in a text: a letter, digit, sign or punctuation mark. */
export const hasWords = (value: string): boolean => /[\p{L}\p{N}\p{S}\p{P}]/u.test(value);

const words = (description: string) =>
  v.pipe(v.string(), v.trim(), v.check(hasWords, 'empty-text'), v.description(description));

/** Words that a person reads and a translator translates; plain text, never HTML. */
export function text(description: string) {
  const schema = words(description);
  markOf.set(schema, 'text');
  return schema;
}

/** What somebody gets out of an item: words, or `none`. */
export function gain(description: string) {
  const schema = words(`${description} Write none if there is nothing.`);
  markOf.set(schema, 'gain');
  return schema;
}

/** Words that stay the same in every language: names, addresses, links. */
export const name = (description: string) => words(description);

const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const reserved = new Set(['constructor', 'prototype']);

/** Whether a word may name an item, a piece of data or a recipient. */
const isId = (value: string): boolean => idPattern.test(value) && value.length <= 64 && !reserved.has(value);

export const id = (description: string) =>
  v.pipe(v.string(), v.check(isId, 'bad-id'), v.regex(idPattern, 'bad-id'), v.description(description));

// Years, months, weeks, days, hours, minutes, seconds; weeks may stand beside the others (ISO 8601-2:2019).
const durationPattern =
  /^P(?!$)(\d{1,9}Y)?(\d{1,9}M)?(\d{1,9}W)?(\d{1,9}D)?(T(?!$)(\d{1,9}H)?(\d{1,9}M)?(\d{1,9}S)?)?$/;

/** A length of time as ISO 8601 writes it: `P30D`, `P6M`, `PT24H`. */
export const duration = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(durationPattern, 'duration'),
    v.description(`${description} ISO 8601: P30D is 30 days, P6M is 6 months, P1Y is a year, PT24H is 24 hours.`),
  );

/** Whether a string is a language tag that `Intl` understands, in its canonical spelling (BCP 47). */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

export const language = (description: string) =>
  v.pipe(v.string(), v.check(isLanguage, 'language'), v.description(`${description} A BCP 47 tag: en, de, pt-BR.`));

// ISO 3166-1, and XK, which the EU and CLDR use for Kosovo. A list, since the names of `Intl` take 20 ms to load.
const countries =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT ' +
  'BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ' +
  'ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT ' +
  'HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS ' +
  'LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI ' +
  'NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG ' +
  'SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG ' +
  'UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW';

/** Whether two capital letters are the code of a country or region. */
const isCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code) && countries.includes(code);

export const country = (description: string) =>
  v.pipe(v.string(), v.check(isCountry, 'country'), v.regex(/^[A-Z]{2}$/, 'country'), v.description(description));

export const link = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(/^(https:\/\/|mailto:[^@\s]+@|tel:\+?[0-9]|\/(?![/\\]))[^\s]+$/, 'link'),
    v.description(`${description} Starts with https://, mailto:, tel: or /.`),
  );

export const flag = (description: string) => v.pipe(v.boolean(), v.description(description));

/** Whether a string is a date of the calendar, as 2026-12-24. */
export const isDate = (value: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value;

/**
 * Whether a string names a place in the IANA time zone database: Europe/Berlin, UTC.
 * Offsets (+02:00) and bare abbreviations (CET, EST) are refused: they do not say when the clocks change.
 */
export function isZone(value: string): boolean {
  if (value !== 'UTC' && !value.includes('/')) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }) !== undefined;
  } catch {
    return false;
  }
}
