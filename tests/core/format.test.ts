import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCountry, formatDuration, formatLanguage, formatList, formatMoment } from '../../src/core/index.ts';

describe('a duration', () => {
  it.each([
    ['en', 'P30D', '30 days'],
    ['en', 'P1D', '1 day'],
    ['en', 'P1Y6M', '1 year, 6 months'],
    ['en', 'P2W', '2 weeks'],
    ['en', 'PT24H', '24 hours'],
    ['en', 'P1Y2M3W4DT5H6M7S', '1 year, 2 months, 3 weeks, 4 days, 5 hours, 6 minutes, 7 seconds'],
    ['en', 'PT90M', '90 minutes'],
    ['en', 'P1M', '1 month'],
    ['en', 'PT1M', '1 minute'],
    ['de', 'P30D', '30 Tage'],
    ['de', 'P1D', '1 Tag'],
    ['de', 'P1Y6M', '1 Jahr, 6 Monate'],
    ['ar', 'P1D', 'يوم'],
    ['ar', 'P2D', 'يومان'],
    ['ar', 'P3D', '3 أيام'],
    ['ar', 'P11D', '11 يومًا'],
    ['ar-EG', 'P3D', '٣ أيام'],
  ])('in %s: %s is %s', (language, duration, words) => {
    expect(formatDuration(language, duration)).toBe(words);
  });

  it.each(['P', 'PT', 'P1YT', '', '30 days', 'P-1D', 'P1.5Y', 'p1d', 'P1D ', 'P1D\n'])(
    '%j is none, and is left as it is',
    (text) => {
      expect(formatDuration('en', text)).toBe(text);
    },
  );

  it('that the schema takes is always put into words', () => {
    const part = (unit: string) =>
      fc.option(
        fc.nat(999).map((count) => `${count}${unit}`),
        { nil: '' },
      );
    const date = fc.tuple(part('Y'), part('M'), part('W'), part('D')).map((parts) => parts.join(''));
    const time = fc.tuple(part('H'), part('M'), part('S')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(date, time, fc.constantFrom('en', 'de', 'ar'), (days, hours, language) => {
        fc.pre(days + hours !== '');
        const duration = `P${days}${hours && `T${hours}`}`;
        const words = formatDuration(language, duration);
        expect(words).not.toContain(duration);
        expect(words.length).toBeGreaterThan(2);
      }),
    );
  });
});

describe('a list', () => {
  it.each([
    ['en', ['a'], 'a'],
    ['en', ['a', 'b'], 'a and b'],
    ['en', ['a', 'b', 'c'], 'a, b, and c'],
    ['de', ['a', 'b', 'c'], 'a, b und c'],
    ['ar', ['a', 'b', 'c'], 'a وb وc'],
    ['en', [], ''],
  ])('in %s: %j is %s', (language, parts, words) => {
    expect(formatList(language, parts)).toBe(words);
  });
});

describe('a country', () => {
  it.each([
    ['en', 'DE', 'Germany'],
    ['de', 'DE', 'Deutschland'],
    ['ar', 'DE', 'ألمانيا'],
    ['en', 'NO', 'Norway'],
    ['en', 'XX', 'XX'],
  ])('in %s: %s is %s', (language, code, name) => {
    expect(formatCountry(language, code)).toBe(name);
  });
});

describe('a moment', () => {
  const at = '2026-11-23T23:30:00Z';
  it.each([
    ['en', 'UTC', 'November 23, 2026 at 11:30 PM'],
    ['en', 'Asia/Tokyo', 'November 24, 2026 at 8:30 AM'],
    ['de', 'Europe/Berlin', '24. November 2026 um 00:30'],
  ])('in %s, by the clock of %s, is %s', (language, zone, words) => {
    expect(formatMoment(language, at, zone).replace(/\s/g, ' ')).toBe(words);
  });

  it('is by the clock of the reader where no zone is named', () => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    expect(formatMoment('en', at)).toBe(formatMoment('en', at, timeZone));
  });
});

describe('the name of a language', () => {
  it.each([
    ['en', 'de', 'German'],
    ['de', 'de', 'Deutsch'],
    ['fr', 'ar', 'arabe'],
    ['en', 'pt-BR', 'Brazilian Portuguese'],
  ])('in %s: %s is %s', (language, tag, words) => {
    expect(formatLanguage(language, tag)).toBe(words);
  });
});
