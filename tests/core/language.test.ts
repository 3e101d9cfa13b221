import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chooseLanguage,
  createTranslate,
  directionOf,
  formatCountry,
  formatDuration,
  formatLanguage,
  formatList,
  formatMoment,
  hasFormats,
} from '../../src/core/index.ts';
import { intlTags } from '../../src/core/language.ts';
import en from '../../src/locales/en.json';
import { words } from '../locales/languages.ts';

describe('the direction of a language', () => {
  it.each([
    'ar',
    'ar-EG',
    'he',
    'fa',
    'ur',
    'ps',
    'dv',
    'yi',
    'ckb',
    'sd',
    'ug',
    'az-Arab',
    'pa-PK',
    'ks',
    'nqo',
    'syr',
  ])('%s is written from right to left', (tag) => {
    expect(directionOf(tag)).toBe('rtl');
  });

  it.each([
    'en',
    'de',
    'ja',
    'ur-Latn',
    'ar-Latn',
    'ku',
    'az',
    'pa',
    'zh-Hant-TW',
    'sd-Deva',
    '',
    'no language',
    'en_US',
  ])('%s is not', (tag) => {
    expect(directionOf(tag)).toBe('ltr');
  });
});

describe('the language something is shown in', () => {
  it.each<[string, string[], string, string | undefined]>([
    ['de', ['en', 'de'], 'en', 'de'],
    ['de-AT', ['en', 'de'], 'en', 'de'],
    ['de', ['en', 'de-AT'], 'en', 'en'],
    ['fr', ['en', 'de'], 'en', 'en'],
    ['zh-Hant-TW', ['en', 'zh', 'zh-Hant'], 'en', 'zh-Hant'],
    ['pt-br', ['en', 'pt-BR'], 'en', 'pt-BR'],
    ['EN', ['en'], 'en', 'en'],
    ['de-u-nu-arab', ['en', 'de'], 'en', 'de'],
    ['', ['en'], 'en', 'en'],
    ['fr', ['de'], 'en', undefined],
    ['fr', [], 'en', undefined],
    ['zh-CN', ['en', 'zh-Hans'], 'en', 'zh-Hans'],
    ['zh', ['en', 'zh-Hans'], 'en', 'zh-Hans'],
    ['zh-SG', ['en', 'zh-Hans'], 'en', 'zh-Hans'],
    ['zh-TW', ['en', 'zh-Hans'], 'en', 'en'],
    ['zh-Hans-CN', ['en', 'zh'], 'en', 'zh'],
    ['pt-BR', ['en', 'pt'], 'en', 'pt'],
    ['nb', ['en', 'no'], 'en', 'no'],
    ['no-NO', ['en', 'nb'], 'en', 'nb'],
    ['iw', ['en', 'he'], 'en', 'he'],
    ['sr-Latn', ['en', 'sr'], 'en', 'sr'],
    ['constructor', ['en'], 'en', 'en'],
    ['no language', ['en'], 'en', 'en'],
  ])('is for %j of %j, first written in %s: %s', (wanted, offered, source, chosen) => {
    expect(chooseLanguage(wanted, offered, source)).toBe(chosen);
  });

  it('is always one that is offered, in the spelling it is offered in', () => {
    const tag = fc.constantFrom('en', 'de', 'de-AT', 'pt-BR', 'zh-Hant', 'zh-Hant-TW', 'DE', '', '-', 'x y');
    fc.assert(
      fc.property(tag, fc.array(tag), tag, (wanted, offered, source) => {
        const chosen = chooseLanguage(wanted, offered, source);
        if (chosen !== undefined) expect(offered).toContain(chosen);
        if (offered.includes(source)) expect(chosen).toBeDefined();
      }),
    );
  });
});

describe('what Intl is asked for', () => {
  it.each([
    ['de', ['de', 'en']],
    ['iw', ['he', 'en']],
    ['pt-br', ['pt-BR', 'en']],
    ['no language', ['en']],
    ['', ['en']],
  ])('for %j is %j: never the language of the machine', (language, tags) => {
    expect(intlTags(language)).toEqual(tags);
  });
});

describe('what a machine writes in a language', () => {
  it.each(Object.keys(words))('can be written in %s here', (language) => {
    expect(hasFormats(language)).toBe(true);
    expect(formatDuration(language, 'P3D')).toBe(
      new Intl.NumberFormat(language, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(3),
    );
  });

  it.each(['tlh', 'en_US', 'no language', '', 'x'])('falls back to English for %j, and nothing throws', (language) => {
    expect(hasFormats(language)).toBe(false);
    expect(formatDuration(language, 'P1Y6M')).toBe(formatDuration('en', 'P1Y6M'));
    expect(formatList(language, ['a', 'b'])).toBe('a and b');
    expect(formatCountry(language, 'DE')).toBe('Germany');
    expect(formatLanguage(language, 'de')).toBe('German');
    expect(formatMoment(language, '2026-03-01T09:30:00Z', 'UTC')).toContain('March');
    expect(createTranslate(language, en)('consent.saved.givenCount', { count: 12345 })).toContain('12,345');
  });
});
