import { kept } from '../kept.ts';
import { intlTags } from '../language.ts';
import type { Fact, Measure } from './fact.ts';

/** A number as it is written, in the unit it is written in. */
export interface Amount {
  readonly value: number | string;
  readonly unit: string;
}

/** A value in words, and the numbers in it. */
export interface Shown {
  readonly text: string;
  readonly amounts: ReadonlyArray<Amount>;
}

type Display = 'short' | 'long';

/** Regions whose roads are signed in miles. */
const inMiles = new Set(['US', 'GB', 'LR', 'MM']);
const regionOf = (language: string) => /-([A-Z]{2})(-|$)/.exec(language)?.[1];

/** Formatters by language and what else they depend on. */
function formats<Format>(make: (language: string[], kind: string) => Format) {
  const byLanguage = kept((language: string) => kept((kind: string) => make(intlTags(language), kind)));
  return (language: string, kind = '') => byLanguage(language)(kind);
}

const unitFormat = /* @__PURE__ */ formats((language, kind) => {
  const [unit, unitDisplay, digits] = kind.split(' ');
  return new Intl.NumberFormat(language, {
    style: 'unit',
    ...(unit && { unit }),
    unitDisplay: unitDisplay as Display,
    maximumFractionDigits: Number(digits),
  });
});
const listFormat = /* @__PURE__ */ formats(
  (language) => new Intl.ListFormat(language, { style: 'narrow', type: 'unit' }),
);
const moneyFormat = /* @__PURE__ */ formats(
  (language, currency) => new Intl.NumberFormat(language, { style: 'currency', currency }),
);
const plainFormat = /* @__PURE__ */ formats(
  (language) => new Intl.NumberFormat(language, { maximumFractionDigits: 2 }),
);
const timeFormat = /* @__PURE__ */ formats((language, kind) => {
  const [zone, date] = kind.split(' ');
  return new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone || 'UTC',
    ...(!zone && { timeZoneName: 'short' }),
    ...(date && { day: 'numeric', month: 'short', year: 'numeric' }),
  });
});

const short: Record<string, string> = {
  second: 's',
  minute: 'min',
  hour: 'h',
  day: 'd',
  meter: 'm',
  kilometer: 'km',
  mile: 'mi',
  foot: 'ft',
  yard: 'yd',
  percent: '%',
};

function amount(language: string, value: number, unit: string, display: Display, digits = 0): Shown {
  const places = 10 ** digits;
  const rounded = Math.round(value * places) / places;
  const text = unitFormat(language, `${unit} ${display} ${digits}`).format(rounded);
  return { text, amounts: [{ value: rounded, unit: short[unit] ?? unit }] };
}

const joined = (language: string, parts: Shown[]): Shown => ({
  text: listFormat(language).format(parts.map(({ text }) => text)),
  amounts: parts.flatMap(({ amounts }) => amounts),
});

/** Seconds as people say them: below a minute in seconds, below an hour in minutes, else in hours and minutes. */
function time(language: string, seconds: number, display: Display): Shown {
  if (Math.round(seconds) < 60) return amount(language, seconds, 'second', display);
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return amount(language, minutes, 'minute', display);
  const hours = amount(language, Math.floor(minutes / 60), 'hour', display);
  return minutes % 60 === 0 ? hours : joined(language, [hours, amount(language, minutes % 60, 'minute', display)]);
}

function length(language: string, metres: number, display: Display, units: 'metric' | 'imperial'): Shown {
  if (units === 'metric') {
    if (metres < 995) return amount(language, Math.round(metres / 10) * 10 || metres, 'meter', display);
    return amount(language, metres / 1000, 'kilometer', display, metres < 99_950 ? 1 : 0);
  }
  const miles = metres / 1609.344;
  if (miles >= 0.1) return amount(language, miles, 'mile', display, miles < 99.95 ? 1 : 0);
  const [perUnit, unit] = regionOf(language) === 'GB' ? [0.9144, 'yard'] : [0.3048, 'foot'];
  return amount(language, Math.round(metres / perUnit / 10) * 10 || metres / perUnit, unit, display);
}

/** Digits after the point of a currency: minor units per unit (ISO 4217), as `Intl` knows them. */
function money(language: string, minor: number, currency: string): Shown {
  const format = moneyFormat(language, currency);
  const value = minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2);
  return { text: format.format(value), amounts: [{ value, unit: currency }] };
}

/** A measured value in the words of a language. */
export function showFact(
  fact: Fact,
  language: string,
  units: 'metric' | 'imperial' | undefined,
  display: Display,
): Shown {
  const value = Number(fact.value);
  if (fact.unit === 's') return time(language, value, display);
  if (fact.unit === 'm')
    return length(language, value, display, units ?? (inMiles.has(regionOf(language) ?? '') ? 'imperial' : 'metric'));
  if (fact.unit === 'ratio') return amount(language, value * 100, 'percent', 'short');
  if (fact.unit === 'km/h') return amount(language, value, 'kilometer-per-hour', display);
  if (fact.unit.startsWith('money/')) return money(language, value, fact.unit.slice(6));
  const text = plainFormat(language).format(value);
  return { text, amounts: [{ value: Math.round(value * 100) / 100, unit: fact.unit }] };
}

/** A clock time in the zone of the place; with its zone named where that is UTC for want of a better one. */
export function showTime(language: string, at: string, zone: string | undefined, date = false): Shown {
  const text = timeFormat(language, `${zone ?? ''} ${date ? 'date' : ''}`).format(new Date(at));
  return { text, amounts: [{ value: text, unit: 'time' }] };
}

/** A number of days, as "30 days". */
export const showDays = (language: string, days: Measure): Shown => amount(language, days.value, 'day', 'long');
