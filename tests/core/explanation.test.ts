import { describe, expect, it } from 'vitest';
import {
  type ConsentExplanation,
  type ConsentNotice,
  itemIds,
  languagesOf,
  narrowed,
  parse,
  sectionsOf,
  withLanguage,
  withNotice,
} from '../../src/core/index.ts';
import { consentData, germanOf } from '../cli/fixtures.ts';
import { explanationOf, noticeOf } from './fixtures.ts';

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

  it('holds the newer notice where one of the same language was there, or none', () => {
    const explanation = whole();
    const newer: ConsentNotice = { ...de, title: 'Dürfen wir?', digest: 'sha256:1' };
    expect(withNotice(explanation, newer).notices).toEqual({ en, de: newer });
    expect(withNotice({ ...explanation, notices: { en } }, de).notices).toEqual({ en, de });
  });

  it('stays the same object when the same notice comes again', () => {
    const explanation = whole();
    expect(withNotice(explanation, de)).toBe(explanation);
  });
});

describe('the items of a notice', () => {
  const ids = (sections: ReturnType<typeof sectionsOf>) => sections.map(({ id, items }) => [id, ...items]);

  it('are shown in the order of the file', () => {
    expect(itemIds(noticeOf())).toEqual(['soil', 'allergies', 'theft']);
  });

  it('stand first where they have no group, then under the heading of theirs', () => {
    expect(sectionsOf(noticeOf())).toEqual([
      { items: ['allergies'] },
      { id: 'garden', title: 'Your garden', intro: 'What grows where you live.', items: ['soil'] },
      { id: 'money', title: 'Your money', items: ['theft'] },
    ]);
  });

  it('stand under no heading at all where there is none, and no heading stands over nothing', () => {
    const { groups: _, ...notice } = noticeOf();
    const items = Object.fromEntries(Object.entries(notice.items).map(([id, { group: __, ...item }]) => [id, item]));
    expect(ids(sectionsOf({ ...notice, items }))).toEqual([[undefined, 'soil', 'allergies', 'theft']]);
    const { theft, ...others } = noticeOf().items as Record<string, ConsentNotice['items'][string]>;
    expect(ids(sectionsOf({ ...noticeOf(), items: others }))).toEqual([
      [undefined, 'allergies'],
      ['garden', 'soil'],
    ]);
    expect(ids(sectionsOf({ ...noticeOf(), items: { theft: theft! } }))).toEqual([['money', 'theft']]);
  });

  it('are asked about once, however often they are named, and a stranger is answered with those there are', () => {
    const orchard = explanationOf();
    expect(narrowed(orchard, ['soil', 'allergies', 'soil']).asked).toEqual(['soil', 'allergies']);
    expect(() => narrowed(orchard, ['trees'])).toThrow(
      'Forthright: "trees" is not an item that orchard asks about. Nobody can answer it. Pass one of: soil, allergies.',
    );
  });
});
