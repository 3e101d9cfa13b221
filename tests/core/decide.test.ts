import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Act,
  type Choice,
  type ConsentExplanation,
  type ConsentRecord,
  decide,
  digestOf,
  noChoices,
} from '../../src/core/index.ts';
import { explanationOf, frozen, noticeOf } from './fixtures.ts';

const explanation = frozen(explanationOf());
const notice = noticeOf(explanation);
const act: Act = frozen({
  reason: 'save-press',
  surface: 'dialog',
  language: 'en',
  label: 'Save my choices',
  opened: ['soil'],
});
const at = '2026-03-29T01:30:00.000Z';
const choices = frozen({ soil: 'given', allergies: 'unset' } as const);

describe('a record', () => {
  it('says what was shown, what was chosen, when, where and by which act', () => {
    expect(decide(explanation, choices, act, at, 'one')).toEqual({
      format: 'forthright-record-1',
      kind: 'consent',
      id: 'one',
      explanation: 'orchard',
      at,
      act: 'save-press',
      surface: 'dialog',
      by: 'person',
      shown: { language: 'en', copy: notice.digest, label: 'Save my choices', opened: ['soil'] },
      meaning: explanation.meaning,
      choices: { soil: 'given', allergies: 'refused' },
    });
  });

  it('is plain data: the same after a way through JSON', () => {
    const record = decide(explanation, choices, act, at, 'one');
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
    expect(digestOf(JSON.parse(JSON.stringify(record)))).toBe(digestOf(record));
  });

  it('is the same for the same arguments, which stay as they were', () => {
    const choice = fc.constantFrom<Choice>('unset', 'given', 'refused');
    const reason = fc.constantFrom<Act['reason']>('give-all-press', 'refuse-all-press', 'save-press');
    fc.assert(
      fc.property(fc.record({ soil: choice, allergies: choice }), reason, fc.uuid(), (made, how, id) => {
        const given = frozen({ ...made });
        const pressed = frozen({ ...act, reason: how, opened: ['soil', 'theft'] });
        expect(decide(explanation, given, pressed, at, id)).toEqual(decide(explanation, given, pressed, at, id));
      }),
    );
  });

  it('does not change when the list of opened items changes later', () => {
    const opened = ['soil'];
    const record = decide(explanation, choices, { ...act, opened }, at, 'one');
    opened.push('allergies');
    expect(record.shown.opened).toEqual(['soil']);
  });

  it.each(['2026-01-01T00:00:00Z', '2024-02-29T23:59:59.999Z', '2026-12-31T23:59:59.123456Z'])(
    'is made at %s',
    (time) => {
      expect(decide(explanation, choices, act, time, 'one').at).toBe(time);
    },
  );
});

describe('a record is not made', () => {
  const sentence = /^Forthright: .+\. .+\. .+\.$/;

  it.each([
    '',
    'now',
    '2026-01-01',
    '2026-01-01T00:00:00',
    '2026-01-01T00:00:00+01:00',
    '2026-02-30T00:00:00Z',
    '2025-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-01-01T24:00:00Z',
    '2026-01-01T25:00:00Z',
    '2026-01-01 00:00:00Z',
    '1767225600000',
  ])('at the time "%s", which is none in UTC', (time) => {
    expect(() => decide(explanation, choices, act, time, 'one')).toThrow(/is not a time in UTC/);
    expect(() => decide(explanation, choices, act, time, 'one')).toThrow(sentence);
  });

  it.each(['fr', 'EN', '', 'constructor', '__proto__', 'toString'])(
    'in the language "%s", which was not offered',
    (language) => {
      expect(() => decide(explanation, choices, { ...act, language }, at, 'one')).toThrow(
        /has no notice in .+ showed: en\./,
      );
    },
  );

  it.each(['trees', 'theft', 'constructor', 'toString'])('with a choice about "%s", which nobody was asked', (item) => {
    const strange = { ...choices, [item]: 'given' } as typeof choices;
    expect(() => decide(explanation, strange, act, at, 'one')).toThrow(sentence);
    expect(() => decide(explanation, strange, act, at, 'one')).toThrow(/is not an item that orchard asks about/);
  });

  it.each([true, 'yes', null, 1, 'Given'])('with the choice %j, which would be recorded as a no', (value) => {
    const strange = { ...choices, soil: value } as unknown as typeof choices;
    expect(() => decide(explanation, strange, act, at, 'one')).toThrow(
      /^Forthright: the choice for "soil" is .+\. .+\. .+\.$/,
    );
  });

  it('without an id', () => {
    expect(() => decide(explanation, choices, act, at, '')).toThrow(sentence);
  });
});

describe('the types of an explanation with known ids', () => {
  type Photos = ConsentExplanation<'faces' | 'places' | 'storage', 'faces' | 'places', 'en'>;
  type PhotosRecord = ConsentRecord<'faces' | 'places' | 'storage', 'faces' | 'places'>;

  // Never called: these lines are checked by the compiler (npm run typecheck), which fails if one of them compiles.
  const checked = (photos: Photos, record: PhotosRecord) => {
    const start = noChoices(photos);
    const press = { reason: 'save-press', surface: 'dialog', language: 'en', label: 'Save', opened: [] } as const;
    const right: 'given' | 'refused' = record.choices.faces;
    // @ts-expect-error: no item has this id
    record.choices.face;
    // @ts-expect-error: this item is explained and never chosen
    record.choices.storage;
    // @ts-expect-error: a choice that has been made is never unset
    record.choices.faces === 'unset';
    // @ts-expect-error: a record is not changed
    record.choices.faces = 'given';
    // @ts-expect-error: no item has this id
    start.place;
    // @ts-expect-error: an item is missing
    decide(photos, { faces: 'given' }, press, '', '');
    // @ts-expect-error: true is no choice
    decide(photos, { faces: true, places: 'given' }, press, '', '');
    // @ts-expect-error: nobody can open an item that does not exist
    decide(photos, start, { ...press, opened: ['face'] }, '', '');
    // @ts-expect-error: waiting is not an act of a person
    decide(photos, start, { ...press, reason: 'timeout' }, '', '');
    return [right, decide(photos, { faces: 'given', places: 'unset' }, press, '', '')];
  };

  it('are checked by the compiler', () => {
    expect(checked).toBeTypeOf('function');
  });
});
