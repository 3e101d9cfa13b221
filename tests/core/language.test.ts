import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseLanguage, directionOf } from '../../src/core/index.ts';

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
