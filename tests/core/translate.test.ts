import { describe, expect, it } from 'vitest';
import { createTranslate, type WordKey, type Words } from '../../src/core/index.ts';
import en from '../../src/locales/en.json' with { type: 'json' };

const saved = (forms: Record<string, string>): Words => ({
  ...en,
  consent: { ...en.consent, saved: { ...en.consent.saved, ...forms } },
});

describe('an interface word', () => {
  it('is looked up, and values are put into its places', () => {
    const t = createTranslate('en', en);
    expect(t('consent.giveAll')).toBe(en.consent.giveAll);
    expect(t('consent.asks', { controller: 'Penrose' })).toBe(en.consent.asks.replace('{{controller}}', 'Penrose'));
  });

  it('takes a value as it is: no pattern in it is filled or replaced', () => {
    const t = createTranslate('en', saved({ given: 'Yes to {{items}}' }));
    expect(t('consent.saved.given', { items: '$& $1 {{items}} <b>' })).toBe('Yes to $& $1 {{items}} <b>');
  });

  it('writes numbers as the language does', () => {
    const words = saved({ givenCount_one: '{{count}}', givenCount_other: '{{count}}', givenCount_many: '{{count}}' });
    expect(createTranslate('en', words)('consent.saved.givenCount', { count: 12345 })).toBe('12,345');
    expect(createTranslate('de', words)('consent.saved.givenCount', { count: 12345 })).toBe('12.345');
    expect(createTranslate('ar-EG', words)('consent.saved.givenCount', { count: 12345 })).toBe('١٢٬٣٤٥');
  });

  it.each([
    [0, 'zero'],
    [1, 'one'],
    [2, 'two'],
    [3, 'few'],
    [10, 'few'],
    [11, 'many'],
    [99, 'many'],
    [100, 'other'],
    [103, 'few'],
  ])('has the plural form that Arabic has for %i: %s', (count, form) => {
    const forms = ['zero', 'one', 'two', 'few', 'many', 'other'].map((name) => [`givenCount_${name}`, name]);
    expect(createTranslate('ar', saved(Object.fromEntries(forms)))('consent.saved.givenCount', { count })).toBe(form);
  });

  it('falls back to its general form, or to a word that has no forms', () => {
    const { givenCount_one: _, ...rest } = en.consent.saved;
    const words = {
      ...en,
      consent: { ...en.consent, saved: { ...rest, givenCount_other: 'all' } },
    } as unknown as Words;
    expect(createTranslate('en', words)('consent.saved.givenCount', { count: 1 })).toBe('all');
    expect(createTranslate('en', en)('consent.giveAll', { count: 1 })).toBe(en.consent.giveAll);
  });
});

describe('a word that cannot be said', () => {
  const sentence = /^Forthright: .+\. .+\. .+\.$/;

  it.each([
    'consent.nothing',
    'consent',
    'consent.saved',
    '',
    'constructor',
    'consent.constructor',
    '__proto__',
    'consent.giveAll.length',
    'consent.giveAll.0',
  ])('throws and names the missing word: %j', (key) => {
    const t = createTranslate('de', en);
    expect(() => t(key as WordKey)).toThrow(sentence);
    expect(() => t(key as WordKey)).toThrow(`"${key}" is missing in "de"`);
    expect(() => t(key as WordKey)).toThrow(/Add it to the words you pass to ForthrightProvider\.$/);
  });

  it('says which form was missing, and what to take out', () => {
    expect(() => createTranslate('en', {})('consent.saved.givenCount', { count: 1 })).toThrow(
      'the interface word "consent.saved.givenCount_one" is missing in "en". A person would read a gap. Add it to the words',
    );
    expect(() => createTranslate('en', saved({ given: '{{x}}' }))('consent.saved.given', {})).toThrow(
      'asks for {{x}}, which it is never given, in "en". A person would read a gap. Take it out of the words',
    );
  });

  it.each(['missing', 'constructor', 'toString', '__proto__'])(
    'throws and names the place that gets no value: %s',
    (place) => {
      const t = createTranslate('en', saved({ given: `Yes to {{${place}}}` }));
      expect(() => t('consent.saved.given', { items: 'x' })).toThrow(sentence);
      expect(() => t('consent.saved.given', { items: 'x' })).toThrow(`{{${place}}}`);
    },
  );
});
