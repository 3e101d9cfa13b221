import { describe, expect, it } from 'vitest';
import {
  type ConsentDocument,
  type ConsentRecord,
  decide,
  noChoices,
  parse,
  verifyRecord,
} from '../../src/core/index.ts';
import { consentData, germanOf } from '../cli/fixtures.ts';
import { explanationOf, frozen, fullData } from './fixtures.ts';

const now = explanationOf();
const act = { reason: 'save-press', surface: 'dialog', language: 'en', label: 'Save', opened: [] } as const;
const record: ConsentRecord = frozen(decide(now, noChoices(now), act, '2026-01-01T00:00:00Z', 'one'));

/** What verifying says once the document has been changed. */
const faultsAfter = (change: (document: ConsentDocument) => unknown) =>
  verifyRecord(record, [explanationOf(change(fullData()))]);
const soil = (change: object) => (document: ConsentDocument) => ({
  ...document,
  items: { ...document.items, soil: { ...document.items.soil, ...change } },
});

describe('verifying a record', () => {
  it('finds nothing while the files say what they said', () => {
    expect(verifyRecord(record, [now])).toEqual([]);
    expect(verifyRecord(JSON.parse(JSON.stringify(record)), [now])).toEqual([]);
  });

  it('says that the copy digest fails when a text was changed afterwards, and not the meaning', () => {
    const faults = faultsAfter(soil({ purpose: 'We use your soil samples for whatever we like.' }));
    expect(faults).toEqual([
      { code: 'copy-digest', expected: expect.stringMatching(/^sha256:/), found: record.shown.copy },
    ]);
    expect(faults[0]?.expected).not.toBe(record.shown.copy);
  });

  it('says which item means something else, beside the copy', () => {
    expect(faultsAfter(soil({ recipients: { shop: 'a shop' } })).map(({ code, item }) => [code, item])).toEqual([
      ['copy-digest', undefined],
      ['meaning-digest', 'soil'],
    ]);
  });

  it('says that an item is gone', () => {
    const faults = faultsAfter(({ items: { allergies: _, ...items }, ...document }) => ({ ...document, items }));
    expect(faults.map(({ code, item }) => [code, item])).toEqual([
      ['copy-digest', undefined],
      ['unknown-item', 'allergies'],
    ]);
  });

  it('says that the notice or the language is not known', () => {
    expect(verifyRecord(record, [])).toEqual([
      { code: 'unknown-explanation', expected: 'an explanation', found: 'orchard' },
    ]);
    const german: ConsentRecord = { ...record, shown: { ...record.shown, language: 'de' } };
    expect(verifyRecord(german, [now])).toEqual([{ code: 'unknown-language', expected: 'en', found: 'de' }]);
  });

  it.each(['constructor', '__proto__', 'toString'])('takes %s for no language, item or notice', (word) => {
    const strange: ConsentRecord = {
      ...record,
      shown: { ...record.shown, language: word },
      meaning: JSON.parse(`{ "${word}": "sha256:0" }`),
    };
    expect(verifyRecord(strange, [now]).map(({ code }) => code)).toEqual(['unknown-language', 'unknown-item']);
    expect(verifyRecord({ ...record, explanation: word }, [now]).map(({ code }) => code)).toEqual([
      'unknown-explanation',
    ]);
  });

  it('recomputes: a digest that was written into the explanation by hand proves nothing', () => {
    const notices = { en: { ...now.notices.en!, title: 'Something else?' } };
    expect(verifyRecord(record, [{ ...now, notices }]).map(({ code }) => code)).toEqual(['copy-digest']);
  });

  it.each<[what: string, data: unknown, found: string]>([
    ['nothing', undefined, 'undefined'],
    ['null', null, 'object'],
    ['a text', '{}', 'string'],
    ['a number', 7, 'number'],
    ['a list', [], 'object'],
    ['an empty object', {}, 'no id, explanation, at, or shown'],
    ...['id', 'explanation', 'at', 'shown'].map((field): [string, unknown, string] => [
      `a record without ${field}`,
      { ...record, [field]: undefined },
      'no id, explanation, at, or shown',
    ]),
    ...['language', 'copy', 'label'].map((field): [string, unknown, string] => [
      `a record that does not say which ${field} was shown`,
      { ...record, shown: { ...record.shown, [field]: 7 } },
      'no id, explanation, at, or shown',
    ]),
    ['a record without choices', { ...record, choices: undefined }, 'choices that are no answers'],
    [
      'a record with a choice that was never made',
      { ...record, choices: { soil: 'unset' } },
      'choices that are no answers',
    ],
    [
      'a record with one answer and one that is none',
      { ...record, choices: { soil: 'given', allergies: true } },
      'choices that are no answers',
    ],
    ['a record without meaning', { ...record, meaning: 'sha256:0' }, 'meaning that is no digest'],
    [
      'a record with one digest and one that is none',
      { ...record, meaning: { ...record.meaning, soil: 7 } },
      'meaning that is no digest',
    ],
  ])('says of %s that it is no record, and looks at nothing else', (_what, data, found) => {
    expect(verifyRecord(data as ConsentRecord, [now])).toEqual([
      { code: 'not-a-record', expected: 'a record as decide made it', found },
    ]);
  });

  it('names what it knows where a record names something else', () => {
    const two = [now, { ...now, id: 'garden' }];
    expect(verifyRecord({ ...record, explanation: 'field' }, two)).toEqual([
      { code: 'unknown-explanation', expected: 'orchard, garden', found: 'field' },
    ]);
    const strange = { ...record, meaning: { trees: 'sha256:0' as const } };
    expect(verifyRecord(strange, [now])).toEqual([
      { code: 'unknown-item', item: 'trees', expected: 'soil, allergies, theft', found: 'trees' },
    ]);
    const both = parse({ file: 'a', data: consentData() }, [{ file: 'b', data: germanOf() }]).explanation!;
    const french = { ...decide(both, noChoices(both), act, '2026-01-01T00:00:00Z', 'one') };
    expect(verifyRecord({ ...french, shown: { ...french.shown, language: 'fr' } }, [both])).toEqual([
      { code: 'unknown-language', expected: 'en, de', found: 'fr' },
    ]);
  });

  it('finds the explanation among several', () => {
    expect(verifyRecord(record, [{ ...now, id: 'garden' }, now])).toEqual([]);
  });

  it('holds in the language that was shown: a changed translation fails, another one does not', () => {
    const read = (german: object) => {
      const { explanation } = parse({ file: 'a', data: consentData() }, [{ file: 'b', data: german }]);
      if (!explanation) throw new Error('the fixture does not parse');
      return explanation;
    };
    const before = read(germanOf());
    const changed = read({ ...germanOf(), title: 'Wollen Sie Post von uns?' });
    const shownIn = (language: string) =>
      decide(before, noChoices(before), { ...act, language }, '2026-01-01T00:00:00Z', 'one');
    expect(verifyRecord(shownIn('de'), [changed]).map(({ code }) => code)).toEqual(['copy-digest']);
    expect(verifyRecord(shownIn('en'), [changed])).toEqual([]);
  });
});
