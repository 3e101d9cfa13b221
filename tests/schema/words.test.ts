import { describe, expect, it } from 'vitest';
import { isEmptyReason } from '../../src/schema/empty-reason.ts';
import { shown, shownName } from '../../src/schema/explain-issue.ts';
import { isDate, isLanguage, isZone } from '../../src/schema/fields.ts';
import { consentDocument, guideDocument, helpDocument, validate } from '../../src/schema/index.ts';
import { fullData } from '../core/fixtures.ts';
import { guide, help } from '../core/human/fixtures.ts';

// What a single word of a copy file may be.

describe('an id', () => {
  const codes = (id: string) => validate(consentDocument, { ...fullData(), id }).findings.map(({ code }) => code);
  it.each(['a', 'face-shape', 'a1', 'a-1-b', 'x'.repeat(64)])('may be %s', (id) => {
    expect(codes(id)).toEqual([]);
  });
  it.each(['', 'A', '1a', 'a_b', 'a--b', '-a', 'a-', 'a b', 'ä', 'x'.repeat(65), 'prototype', 'constructor'])(
    'is not %j',
    (id) => {
      expect([...new Set(codes(id))]).toEqual(['bad-id']);
    },
  );
});

describe('a place of a guide', () => {
  const named = (start: string) => {
    const { sent, ...nodes } = guide.nodes;
    const { findings } = validate(guideDocument, { ...guide, start, nodes: { [start]: sent, ...nodes } });
    return [...new Set(findings.map(({ code }) => code))];
  };
  const answered = (answer: string) => {
    const sent = { question: 'How?', options: { [answer]: { label: 'x', next: 'wait' } } };
    const { findings } = validate(guideDocument, { ...guide, nodes: { ...guide.nodes, sent } });
    return [...new Set(findings.map(({ code }) => code))];
  };
  it.each(['a', 'which-order', 'Q1', '1a', 'key.1', 'is_it', 'really?', 'x'.repeat(120)])(
    'may be called %s',
    (name) => {
      expect([named(name), answered(name.replace(/\.$/, ''))]).toEqual([[], []]);
    },
  );
  it.each(['', '-a', '.a', 'a b', 'ä', '12', '7', 'a/b', 'x'.repeat(121)])('may not be called %j', (name) => {
    expect(named(name)).toEqual(['bad-id']);
  });
  it.each(['yes', 'key 1', 'WC2B 6SE', 'a.b', 'x'.repeat(120)])('may have the answer %s', (answer) => {
    expect(answered(answer)).toEqual([]);
  });
  it.each(['', ' a', 'a ', 'a.', '.a', '12', '7', 'a,b', 'ä', 'x'.repeat(121)])(
    'may not have the answer %j',
    (answer) => {
      expect(answered(answer)).toEqual(['bad-id']);
    },
  );

  it('has nodes, and ways of which only the last is without a condition', () => {
    const next = (ways: unknown) => {
      const sent = { question: 'How?', options: { post: { label: 'x', next: ways } } };
      const { findings } = validate(guideDocument, { ...guide, nodes: { ...guide.nodes, sent } });
      return findings.map(({ code }) => code);
    };
    const when = { late: 'a-day' };
    expect(next([{ when, to: 'wait' }, { to: 'late' }])).toEqual([]);
    expect(next([{ to: 'late' }])).toEqual([]);
    for (const ways of [
      [],
      [{ when, to: 'wait' }],
      [{ to: 'wait' }, { to: 'late' }],
      [{ to: 'late' }, { when, to: 'wait' }],
    ])
      expect(next(ways).length, JSON.stringify(ways)).toBeGreaterThan(0);
    expect(validate(guideDocument, { ...guide, nodes: {} }).findings).toMatchObject([
      { code: 'missing-field', path: ['nodes'], expected: 'at least one node' },
    ]);
  });
});

describe('a date, a zone and a language', () => {
  it.each(['2026-12-24', '2028-02-29'])('%s is a date', (date) => expect(isDate(date)).toBe(true));
  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-1-1',
    'x2026-12-24',
    '2026-12-24x',
    '2026-12-24T00:00:00Z',
    '',
    '0000-00-00',
  ])('%j is no date', (date) => expect(isDate(date)).toBe(false));
  it.each(['Europe/Berlin', 'UTC', 'America/Argentina/Ushuaia'])('%s is a zone', (zone) =>
    expect(isZone(zone)).toBe(true),
  );
  it.each(['CET', 'EST', '+02:00', 'Europe/Nowhere', '', 'GMT'])('%j is no zone', (zone) =>
    expect(isZone(zone)).toBe(false),
  );
  it.each(['en', 'pt-BR', 'zh-Hans'])('%s is a language', (tag) => expect(isLanguage(tag)).toBe(true));
  it.each(['EN', 'pt-br', 'iw', '', 'no language', 'en_US'])('%j is no language, or not in its usual spelling', (tag) =>
    expect(isLanguage(tag)).toBe(false),
  );

  it('that is no zone, but nearly one, is said to be that one', () => {
    const office = { ...help.hours.office, zone: 'Europe/Berlln' };
    expect(validate(helpDocument, { ...help, hours: { office } }).findings).toMatchObject([
      { path: ['hours', 'office', 'zone'], mend: 'Did you mean Europe/Berlin?' },
    ]);
    const nowhere = { ...help.hours.office, zone: 'Middle/Earth-Shire-Hobbiton' };
    expect(validate(helpDocument, { ...help, hours: { office: nowhere } }).findings[0]?.mend).toMatch(
      /^Write the region/,
    );
  });

  it.each(['DE', 'XK'])('%s is a country', (country) => {
    const { allergies, theft, soil } = fullData().items;
    const items = { allergies, theft, soil: { ...soil, transfers: { a: { country, basis: 'adequacy' } } } };
    expect(validate(consentDocument, { ...fullData(), items }).findings).toEqual([]);
  });
  it.each(['de', 'ZZ', 'DEU', 'D', 'E A', 'AD AE'])('%j is no country', (country) => {
    const { soil, ...items } = fullData().items;
    const bad = { ...items, soil: { ...soil, transfers: { a: { country, basis: 'adequacy' } } } };
    expect(new Set(validate(consentDocument, { ...fullData(), items: bad }).findings.map(({ code }) => code))).toEqual(
      new Set(['wrong-value']),
    );
  });
});

describe('what was found', () => {
  it.each<[unknown, string]>([
    [undefined, 'nothing'],
    [null, 'nothing'],
    ['', '""'],
    ['a "b"', '"a \\"b\\""'],
    ['x'.repeat(60), `"${'x'.repeat(60)}"`],
    ['x'.repeat(61), `"${'x'.repeat(60)}…"`],
    [[], 'a list of 0'],
    [[1, 2], 'a list of 2'],
    [{}, 'fields'],
    [7, '7'],
    [true, 'true'],
  ])('%j is shown as %s', (value, words) => {
    expect(shown(value)).toBe(words);
  });

  it.each([
    ['title', 'title'],
    ['items.faces.2', 'items.faces.2'],
    ['größe_1-a', 'größe_1-a'],
    ['a b', '"a b"'],
    [' a', '" a"'],
    ['a!', '"a!"'],
    ['', '""'],
    ['x'.repeat(200), 'x'.repeat(200)],
    ['x'.repeat(201), `"${'x'.repeat(60)}…"`],
  ])('as the name of a field, %j is shown as %s', (name, words) => {
    expect(shownName(name)).toBe(words);
  });

  it('is said at the name where a name is wrong, at the value where a value is', () => {
    const { soil, ...items } = fullData().items;
    const found = (change: object) =>
      validate(consentDocument, { ...fullData(), items: { ...items, soil: { ...soil, ...change } } }).findings.map(
        ({ code, path, at, expected, mend }) => [code, path.slice(2).join('.'), at, expected, mend],
      );
    expect(found({ data: { 'Bad Id': 'x' } })).toEqual([
      [
        'bad-id',
        'data.Bad Id',
        'key',
        'an id: lower-case letters, digits and hyphens, beginning with a letter',
        'Choose an id such as face-shape. Ids are never shown to people.',
      ],
    ]);
    expect(found({ group: 'Bad Id' })[0]?.slice(0, 3)).toEqual(['bad-id', 'group', 'value']);
    expect(found({ basis: 'consnt' })).toEqual([
      [
        'wrong-value',
        'basis',
        undefined,
        expect.stringMatching(/^one of consent, contract, /),
        'Did you mean consent?',
      ],
    ]);
    expect(found({ basis: 7 })[0]?.[4]).toMatch(/^Write consent or contract or /);
    expect(found({ purpose: 7 })[0]).toEqual([
      'wrong-type',
      'purpose',
      undefined,
      'text',
      'Write words here. Put quotation marks around them if they begin with # or look like a number, true or false.',
    ]);
    expect(found({ explicit: 'yes' })[0]).toEqual([
      'wrong-type',
      'explicit',
      undefined,
      'true or false',
      'Write true or false here.',
    ]);
  });
});

it.each(['', ' ', '\n\t'])('a reason of nothing, %j, is none', (text) => {
  expect(isEmptyReason(text)).toBe(true);
  expect(isEmptyReason(`${text}Income was too low`)).toBe(false);
});
