import { describe, expect, it } from 'vitest';
import {
  type ConsentExplanation,
  type ConsentNotice,
  languagesOf,
  parse,
  withLanguage,
  withNotice,
} from '../../src/core/index.ts';
import { consentData, germanOf } from '../cli/fixtures.ts';

const whole = () => {
  const { explanation } = parse({ file: 'letters.consent.yaml', data: consentData() }, [
    { file: 'letters.consent.de.yaml', data: germanOf() },
  ]);
  if (!explanation) throw new Error('the fixture does not parse');
  return explanation;
};
const { en, de } = whole().notices as { en: ConsentNotice; de: ConsentNotice };
const split = (load: () => Promise<ConsentNotice>): ConsentExplanation => ({
  ...whole(),
  notices: { en },
  loaders: { de: load },
});

describe('an explanation whose languages are loaded when needed', () => {
  it('offers the languages it holds and the ones it can load', () => {
    expect(languagesOf(split(async () => de))).toEqual(['en', 'de']);
    expect(languagesOf(whole())).toEqual(['en', 'de']);
  });

  it('holds a language once it is loaded, and the first one still', async () => {
    const loaded = await withLanguage(
      split(async () => de),
      'de',
    );
    expect(loaded.notices).toEqual({ en, de });
  });

  it('does not load a language it holds, or one it was never offered in', async () => {
    const explanation = split(async () => {
      throw new Error('must not load');
    });
    expect(await withLanguage(explanation, 'en')).toBe(explanation);
    expect(await withLanguage(explanation, 'fr')).toBe(explanation);
    expect(await withLanguage(explanation, 'constructor')).toBe(explanation);
  });

  it('says so when a language cannot be loaded', async () => {
    const explanation = split(() => Promise.reject(new Error('offline')));
    await expect(withLanguage(explanation, 'de')).rejects.toThrow('offline');
  });

  it('refuses the notice of another explanation', () => {
    expect(() => withNotice(whole(), { ...de, id: 'other' })).toThrow(/Forthright: the notice other/);
  });

  it('stays the same object when the same notice comes again', () => {
    const explanation = whole();
    expect(withNotice(explanation, de)).toBe(explanation);
  });
});
