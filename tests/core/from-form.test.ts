import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actValue,
  createTranslate,
  decide,
  decideFromForm,
  formFields,
  pressesOf,
  verifyRecord,
} from '../../src/core/index.ts';
import en from '../../src/locales/en.json' with { type: 'json' };
import { anExplanation, anItem } from './notices.ts';

const shop = anExplanation({
  nearby: anItem(),
  news: anItem(),
  faces: anItem({ explicit: true }),
  bills: anItem({ basis: 'contract' }),
});
const copy = shop.notices.en!.digest;
const words = createTranslate('en', en);
const options = {
  at: '2026-11-23T17:00:00.000Z',
  id: 'r-1',
  translate: (language: string) => (language === 'en' ? words : undefined),
};

/** What a browser without scripts sends. */
function form(fields: Partial<Record<keyof typeof formFields, string | string[]>> = {}) {
  const all = { explanation: 'shop', language: 'en', copy, surface: 'banner', act: 'save-press', ...fields };
  const sent = new FormData();
  for (const [name, values] of Object.entries(all))
    for (const value of [values].flat()) sent.append(formFields[name as keyof typeof formFields], value);
  return sent;
}

describe('a decision from a form', () => {
  it('is the very record that the component would have made', () => {
    const { record, faults } = decideFromForm(shop, form({ given: ['nearby', 'faces'] }), options);
    const act = {
      reason: 'save-press',
      surface: 'banner',
      language: 'en',
      label: 'Save my choices',
      opened: [],
    } as const;
    expect(faults).toEqual([]);
    expect(record).toEqual(decide(shop, { nearby: 'given', news: 'refused', faces: 'given' }, act, options.at, 'r-1'));
    expect(verifyRecord(record!, [shop])).toEqual([]);
  });

  it('giving all leaves out what is explicit, refusing all refuses everything', () => {
    expect(decideFromForm(shop, form({ act: 'give-all-press' }), options).record?.choices).toEqual({
      nearby: 'given',
      news: 'given',
      faces: 'refused',
    });
    const refused = decideFromForm(shop, form({ act: 'refuse-all-press', given: ['nearby'] }), options);
    expect(refused.record?.choices).toEqual({ nearby: 'refused', news: 'refused', faces: 'refused' });
  });

  it('answers one item, and takes one back', () => {
    const given = decideFromForm(
      shop,
      form({ surface: 'inline', item: 'faces', act: 'choose-press:given' }),
      options,
    ).record;
    expect([given?.choices, given?.shown.label]).toEqual([{ faces: 'given' }, 'Accept']);
    const back = decideFromForm(
      shop,
      form({ surface: 'choices-page', item: 'faces', act: 'withdraw-press' }),
      options,
    ).record;
    expect([back?.choices, back?.act, back?.shown.label]).toEqual([
      { faces: 'refused' },
      'withdraw-press',
      'Take back',
    ]);
  });

  it('works with what a server reads from a body', () => {
    const body = new URLSearchParams([...form().entries()] as Array<[string, string]>);
    expect(decideFromForm(shop, body, options).record?.choices.news).toBe('refused');
  });

  it('notes the guardian and the signal', () => {
    const { record } = decideFromForm(shop, form(), { ...options, by: 'guardian', gpc: true });
    expect([record?.by, record?.signals]).toEqual(['guardian', ['gpc']]);
  });

  it.each([
    ['a notice that is not the one the page showed', { copy: `sha256:${'0'.repeat(64)}` }, 'changed'],
    ['no digest', { copy: '' }, 'missing'],
    ['another notice', { explanation: 'other' }, 'unknown'],
    ['a language that is not offered', { language: 'fr' }, 'unknown'],
    ['a language named like a part of every object', { language: 'constructor' }, 'unknown'],
    ['a surface of its own', { surface: 'pop-up' }, 'unknown'],
    ['an act that is none', { act: 'scroll' }, 'unknown'],
    ['a switch for what is not asked', { given: 'bills' }, 'unknown'],
    ['a switch for what does not exist', { given: '__proto__' }, 'unknown'],
    ['an item that does not exist', { item: 'nothing' }, 'unknown'],
    ['a switch outside the item in question', { item: 'news', given: 'nearby' }, 'unknown'],
    ['giving in bulk what must be given by itself', { item: 'faces', act: 'give-all-press' }, 'unknown'],
  ])('%s makes no record and says why', (_title, fields, code) => {
    const { record, faults } = decideFromForm(shop, form(fields), options);
    expect(record).toBeUndefined();
    expect(faults[0]).toMatchObject({ code });
  });

  it('says of a wrong value what would have been right, and shows no more of it than fits on a line', () => {
    const faultsOf = (fields: Parameters<typeof form>[0], of = shop) =>
      decideFromForm(of, form(fields), options).faults;
    const field = formFields;
    expect(faultsOf({ surface: 'pop-up' })).toEqual([
      {
        code: 'unknown',
        field: field.surface,
        expected: 'banner, inline, gate, choices-page, change, form',
        found: 'pop-up',
      },
    ]);
    expect(faultsOf({ act: 'x'.repeat(200) })).toEqual([
      {
        code: 'unknown',
        field: field.act,
        expected:
          'give-all-press, refuse-all-press, save-press, withdraw-press, choose-press:given, choose-press:refused',
        found: 'x'.repeat(80),
      },
    ]);
    expect(faultsOf({ given: 'y'.repeat(200) })).toEqual([
      { code: 'unknown', field: field.given, expected: 'nearby, news, faces', found: 'y'.repeat(80) },
    ]);
    expect(faultsOf({ copy: 'z'.repeat(200) })).toEqual([
      { code: 'changed', field: field.copy, expected: copy, found: 'z'.repeat(80) },
    ]);
    expect(faultsOf({ copy: [] })).toEqual([{ code: 'missing', field: field.copy, expected: copy, found: 'nothing' }]);
    expect(faultsOf({ item: 'faces', act: 'give-all-press' })).toEqual([
      { code: 'unknown', field: field.act, expected: 'refuse-all-press, save-press', found: 'give-all-press' },
    ]);
    expect(faultsOf({ language: [] })).toEqual([
      { code: 'missing', field: field.language, expected: 'en', found: 'nothing' },
    ]);
  });

  it('takes a file, or what a parser nested, for no value', () => {
    const sent = form();
    sent.set(formFields.act, new File(['x'], 'save-press'));
    expect(decideFromForm(shop, sent, options).faults).toMatchObject([{ code: 'unknown', found: 'object' }]);
    const nested = { get: (name: string) => form().get(name), getAll: () => [['nearby']] };
    expect(decideFromForm(shop, nested, options).faults[0]).toMatchObject({ code: 'unknown', found: 'object' });
    const none = { get: () => undefined, getAll: () => [] };
    expect(decideFromForm(shop, none, options).faults.map(({ code }) => code)).toEqual(Array(4).fill('missing'));
    const odd = form();
    odd.set(formFields.copy, new File(['x'], 'x'));
    expect(decideFromForm(shop, odd, options).faults).toMatchObject([{ code: 'changed', found: 'nothing' }]);
  });

  it('offers no language whose words the server does not have', () => {
    const german = { ...shop.notices.en!, language: 'de' };
    const both = { ...shop, notices: { ...shop.notices, de: german } };
    expect(decideFromForm(both, form({ language: 'de' }), options).faults).toMatchObject([
      { code: 'unknown', field: formFields.language, expected: 'en', found: 'de' },
    ]);
  });

  it('refuses one item at the point of use, with the label of that press', () => {
    const { record } = decideFromForm(shop, form({ item: 'news', act: 'choose-press:refused' }), options);
    expect([record?.choices, record?.shown.label]).toEqual([{ news: 'refused' }, 'Refuse']);
  });

  it('an empty form names every field that is missing', () => {
    const { faults } = decideFromForm(shop, new FormData(), options);
    expect(faults.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'missing forthright',
      'missing forthright-language',
      'missing forthright-surface',
      'missing forthright-act',
    ]);
  });

  it('never throws, and never gives what was not sent, whatever arrives', () => {
    const name = fc.constantFrom(...Object.values(formFields));
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'shop',
        'en',
        copy,
        'banner',
        'save-press',
        'give-all-press',
        'choose-press:given',
        'nearby',
        'news',
        'faces',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 12 }), (pairs) => {
        const { record, faults } = decideFromForm(shop, new URLSearchParams(pairs), options);
        expect(record === undefined).toBe(faults.length > 0);
        if (record?.choices.faces === 'given') expect(pairs.some(([, sent]) => sent === 'faces')).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the presses of a form', () => {
  const notice = shop.notices.en!;
  it.each(['banner', 'dialog', 'form', 'choices-page'] as const)('on a %s answer everything', (surface) => {
    expect(pressesOf(shop, notice, surface)).toEqual([{ act: 'refuse-all-press' }, { act: 'give-all-press' }]);
  });

  it.each(['inline', 'gate'] as const)('at the point of use (%s) answer the one item, refusing first', (surface) => {
    expect(pressesOf(shop, notice, surface)).toEqual([
      { act: 'choose-press', answer: 'refused' },
      { act: 'choose-press', answer: 'given' },
    ]);
  });

  it('are sent as the values that are read again', () => {
    expect(actValue('choose-press', 'given')).toBe('choose-press:given');
    expect(actValue('choose-press', 'refused')).toBe('choose-press:refused');
    expect(actValue('save-press')).toBe('save-press');
  });
});
