import { describe, expect, test } from 'vitest';
import {
  difference,
  type Explained,
  explainRoute,
  type Fact,
  type RouteFacts,
  sayFact,
  type Unit,
  whyAsOf,
  whySummary,
  whyTable,
  whyText,
  whyWhere,
} from '../../../src/core/index.ts';
import { instant, isOver, sizeOf } from '../../../src/core/why/fact.ts';
import { showDays, showFact, showTime } from '../../../src/core/why/show.ts';
import { measure, routes } from './routes.ts';
import { voice } from './voices.ts';

/** Spaces that do not break are spaces to a reader. */
const plain = (text: string) => text.replace(/\s/g, ' ');
const en = voice('en');

describe('a figure', () => {
  const long = (value: number, unit: Unit, language = 'en', units?: 'metric' | 'imperial') =>
    plain(showFact(measure('one', value, unit), language, units, 'long').text);
  const short = (value: number, unit: Unit, language = 'en') =>
    plain(sayFact(measure('one', value, unit), voice(language)));

  test.each([
    [0, '0 seconds', '0 sec'],
    [1, '1 second', '1 sec'],
    [59.4, '59 seconds', '59 sec'],
    [59.5, '1 minute', '1 min'],
    [60, '1 minute', '1 min'],
    [89, '1 minute', '1 min'],
    [90, '2 minutes', '2 min'],
    [3569, '59 minutes', '59 min'],
    [3570, '1 hour', '1 hr'],
    [3600, '1 hour', '1 hr'],
    [5400, '1 hour 30 minutes', '1 hr 30 min'],
    [7230, '2 hours 1 minute', '2 hr 1 min'],
    [86_400, '24 hours', '24 hr'],
  ])('of %d seconds reads %s, in short %s', (seconds, full, brief) => {
    expect([long(seconds, 's'), short(seconds, 's')]).toEqual([full, brief]);
  });

  test.each([
    [0, '0 meters'],
    [4, '4 meters'],
    [5, '10 meters'],
    [44, '40 meters'],
    [994, '990 meters'],
    [995, '1 kilometer'],
    [1249, '1.2 kilometers'],
    [99_940, '99.9 kilometers'],
    [99_950, '100 kilometers'],
    [123_456, '123 kilometers'],
  ])('of %d metres reads %s', (metres, words) => {
    expect(long(metres, 'm')).toBe(words);
  });

  test.each([
    ['en-US', 1, '3 feet'],
    ['en-US', 100, '330 feet'],
    ['en-US', 160.9, '530 feet'],
    ['en-US', 161, '0.1 miles'],
    ['en-US', 1609.344, '1 mile'],
    ['en-US', 160_000, '99.4 miles'],
    ['en-US', 161_000, '100 miles'],
    ['en-GB', 100, '110 yards'],
    ['en-GB', 8047, '5 miles'],
    ['en-CA', 8047, '8 kilometres'],
    ['en-LR', 8047, '5 miles'],
    ['de-DE', 8047, '8 Kilometer'],
  ])('in %s, of %d metres, reads %s', (language, metres, words) => {
    expect(long(metres, 'm', language)).toBe(words);
  });

  test('is in miles or kilometres as somebody set it, whatever the region', () => {
    expect(long(8047, 'm', 'en-US', 'metric')).toBe('8 kilometers');
    expect(long(8047, 'm', 'de', 'imperial')).toBe('5 Meilen');
    expect(long(100, 'm', 'de', 'imperial')).toBe('330 Fuß');
  });

  test.each<[number, Unit, string, string]>([
    [0.314, 'ratio', 'en', '31%'],
    [49.6, 'km/h', 'en', '50 kilometers per hour'],
    [1234.567, 'score', 'en', '1,234.57'],
    [3, 'count', 'en', '3'],
    [123_456, 'money/EUR', 'en', '€1,234.56'],
    [1234, 'money/JPY', 'en', '¥1,234'],
    [1234, 'money/KWD', 'en', 'KWD 1.234'],
    [123_456, 'money/EUR', 'de', '1.234,56 €'],
  ])('of %d %s in %s reads %s', (value, unit, language, words) => {
    expect(long(value, unit, language)).toBe(words);
  });

  test('of days reads as days', () => {
    expect(showDays('en', measure('window', 30, 'count'))).toEqual({
      text: '30 days',
      amounts: [{ value: 30, unit: 'd' }],
    });
    expect(showDays('de', measure('window', 1, 'count')).text).toBe('1 Tag');
  });

  test.each<[number, Unit, string, ReadonlyArray<{ value: number; unit: string }>]>([
    [42, 's', 'en', [{ value: 42, unit: 's' }]],
    [90, 's', 'en', [{ value: 2, unit: 'min' }]],
    [
      5400,
      's',
      'en',
      [
        { value: 1, unit: 'h' },
        { value: 30, unit: 'min' },
      ],
    ],
    [443, 'm', 'en', [{ value: 440, unit: 'm' }]],
    [1249, 'm', 'en', [{ value: 1.2, unit: 'km' }]],
    [8047, 'm', 'en-US', [{ value: 5, unit: 'mi' }]],
    [100, 'm', 'en-US', [{ value: 330, unit: 'ft' }]],
    [100, 'm', 'en-GB', [{ value: 110, unit: 'yd' }]],
    [0.314, 'ratio', 'en', [{ value: 31, unit: '%' }]],
    [123_456, 'money/EUR', 'en', [{ value: 1234.56, unit: 'EUR' }]],
    [1234.567, 'score', 'en', [{ value: 1234.57, unit: 'score' }]],
  ])('of %d %s in %s is told apart from its words, as it is written', (value, unit, language, amounts) => {
    expect(showFact(measure('one', value, unit), language, undefined, 'long').amounts).toEqual(amounts);
  });

  test('that is a time of the clock is in the zone of the place, or says that it is UTC', () => {
    const at = '2026-03-01T14:05:00Z';
    expect(plain(showTime('en', at, 'Europe/Berlin').text)).toBe('03:05 PM');
    expect(plain(showTime('en', at, undefined).text)).toBe('02:05 PM UTC');
    expect(plain(showTime('en', at, 'Europe/Berlin', true).text)).toBe('Mar 1, 2026, 03:05 PM');
    expect(plain(showTime('de', at, 'Europe/Berlin').text)).toBe('15:05');
    const shown = showTime('en', at, 'Europe/Berlin');
    expect(shown.amounts).toEqual([{ value: shown.text, unit: 'time' }]);
  });
});

describe('a fact', () => {
  const time = (id: string, value: string, more: Partial<Fact> = {}): Fact => ({
    id,
    path: '',
    value,
    unit: 'time',
    kind: 'measured',
    source: { system: 'test' },
    ...more,
  });

  test.each([
    ['2026-03-01T14:00:00Z', '2026-03-01T14:00:00Z'],
    ['2026-03-01T14:00:00', '2026-03-01T14:00:00Z'],
    ['2026-03-01T14:00:00+02:00', '2026-03-01T12:00:00Z'],
    ['2026-03-01T14:00:00+0200', '2026-03-01T12:00:00Z'],
    ['2026-03-01T14:00:00-05:30', '2026-03-01T19:30:00Z'],
    ['2026-03-01T14:00', '2026-03-01T14:00:00Z'],
  ])('of the time %s is the moment %s: what names no zone is UTC', (written, moment) => {
    expect(instant(written)).toBe(Date.parse(moment));
  });

  test('that is missing is the largest, and a time is as large as its moment', () => {
    expect(sizeOf(undefined)).toBe(Number.POSITIVE_INFINITY);
    expect(sizeOf(time('a', '1970-01-01T00:00:01Z'))).toBe(1000);
    expect(sizeOf(measure('a', 7, 's'))).toBe(7);
  });

  test('less another is a derived fact: seconds between times, else in their unit, as of the older of the two', () => {
    const [a, b] = [
      time('late', '2026-03-01T14:30:00Z', { observedAt: '2026-03-01T12:00:00Z', validUntil: '2026-03-01T13:00:00Z' }),
      time('early', '2026-03-01T14:00:00Z', { observedAt: '2026-03-01T11:00:00Z', validUntil: '2026-03-01T12:30:00Z' }),
    ];
    const derived = {
      id: 'late - early',
      path: '',
      value: 1800,
      unit: 's',
      kind: 'derived',
      source: { system: 'test' },
      from: ['late', 'early'],
      observedAt: '2026-03-01T11:00:00Z',
      validUntil: '2026-03-01T12:30:00Z',
    };
    expect(difference(a, b)).toEqual(derived);
    expect(difference(b, a)).toEqual({ ...derived, id: 'early - late', value: -1800, from: ['early', 'late'] });
    const bare = difference(measure('x', 9, 'm'), measure('y', 4, 'm'));
    expect(bare).toMatchObject({ value: 5, unit: 'm' });
    expect(Object.keys(bare)).not.toContain('observedAt');
    expect(Object.keys(bare)).not.toContain('validUntil');
    const { observedAt: _, ...undated } = b!;
    expect(difference(a!, undated).observedAt).toBe('2026-03-01T12:00:00Z');
  });

  test('is over after its time, not at it, and never where nobody says what time it is', () => {
    const until = time('end', '2026-03-01T14:00:00Z') as Fact<string>;
    expect(isOver({ until }, '2026-03-01T14:00:01Z')).toBe(true);
    expect(isOver({ until }, '2026-03-01T14:00:00Z')).toBe(false);
    expect(isOver({ until }, '2026-03-01T13:00:00Z')).toBe(false);
    expect(isOver({ until }, undefined)).toBe(false);
    expect(isOver({} as { until?: Fact<string> }, '2026-03-01T14:00:01Z')).toBe(false);
  });
});

describe('the comparison as a table', () => {
  const both = routes([
    { s: 1200, m: 9000, base: 900, transfers: 0 },
    { s: 2400, m: 8000, base: 1200, transfers: 2 },
  ]);
  const table = (facts: RouteFacts, language = 'en') => whyTable(explainRoute(facts), voice(language));

  test('has a row for each of the two and a column for all that both of them know', () => {
    expect(table(both)).toEqual({
      columns: ['time', 'delay', 'distance', 'changes'],
      rows: [
        {
          option: 'route-0',
          name: 'This one',
          cells: { time: '20 min', delay: '5 min', distance: '9 km', changes: '0' },
          bar: { time: 0.5, delay: 0.125 },
        },
        {
          option: 'route-1',
          name: 'The other connection',
          cells: { time: '40 min', delay: '20 min', distance: '8 km', changes: '2' },
          bar: { time: 1, delay: 0.5 },
        },
      ],
    });
  });

  test('says road names where they are known', () => {
    const [a, b] = both.options;
    const { rows } = table({ ...both, options: [{ ...a!, label: 'A 7' }, b!] });
    expect(rows.map(({ label }) => label)).toEqual(['A 7', undefined]);
  });

  test('has no column that one of the two cannot fill', () => {
    const { columns, rows } = table(
      routes([
        { s: 1200, m: 9000, base: 900 },
        { s: 2400, m: 8000 },
      ]),
    );
    expect(columns).toEqual(['time', 'distance']);
    expect(rows.map(({ bar }) => bar)).toEqual([
      { time: 0.5, delay: 0 },
      { time: 1, delay: 0 },
    ]);
    expect(table(routes([{ s: 1200 }, { s: 2400, m: 8000 }])).columns).toEqual(['time']);
  });

  test('has no delay where the times are not those of now, or where one is below the time without it', () => {
    expect(table({ ...both, trafficAware: false }).columns).not.toContain('delay');
    const odd = routes([
      { s: 1200, m: 9000, base: 1300 },
      { s: 2400, m: 8000, base: 1200 },
    ]);
    expect(table(odd).columns).toEqual(['time', 'distance']);
  });

  test('has no times, and no bars, where those of now may not be compared', () => {
    const dated = (s: number, observedAt: string) => ({ s, m: s * 10, base: s, observedAt });
    const { columns, rows } = table(routes([dated(1200, '2026-03-01T14:00:00Z'), dated(2400, '2026-03-01T15:00:00Z')]));
    expect(columns).toEqual(['distance']);
    expect(rows.map((row) => 'bar' in row)).toEqual([false, false]);
  });

  test('is empty where nothing is compared', () => {
    expect(table(routes([{ s: 600, m: 5000 }]))).toEqual({ columns: [], rows: [] });
    const explained = explainRoute(both);
    expect(whyTable({ ...explained, kind: 'choice' }, en)).toEqual({ columns: [], rows: [] });
  });

  test('begins each name with a capital, as the language does', () => {
    expect(table(both, 'de').rows.map(({ name }) => name.charAt(0))).toEqual(
      table(both, 'de').rows.map(({ name }) => name.charAt(0).toLocaleUpperCase('de')),
    );
  });

  test('comes with the roads of the traffic it speaks of, and with none where it speaks of none', () => {
    const placed = (facts: RouteFacts): RouteFacts => ({
      ...facts,
      options: facts.options.map((option, index) => ({ ...option, where: index === 0 ? ['A 1'] : ['A 7', 'Ring'] })),
    });
    const decided = routes([
      { s: 5775, m: 43_573, base: 4281 },
      { s: 5994, m: 23_062, base: 4065 },
    ]);
    expect(whyWhere(explainRoute(placed(decided)))).toEqual(['A 7', 'Ring']);
    expect(whyWhere(explainRoute(decided))).toEqual([]);
    const heavy = routes([
      { s: 678, m: 7644, heavy: 0.01, unknown: 0.01 },
      { s: 706, m: 6672, heavy: 0.27, unknown: 0.01 },
    ]);
    expect(whyWhere(explainRoute(placed(heavy)))).toEqual(['A 7', 'Ring']);
    const quiet = routes([
      { s: 678, m: 7644 },
      { s: 906, m: 6672 },
    ]);
    expect(whyWhere(explainRoute(placed(quiet)))).toEqual([]);
    expect(whyWhere({ ...explainRoute(placed(decided)), kind: 'choice' })).toEqual([]);
  });
});

describe('a line and a text', () => {
  const danger = (place: string) => ({
    hazard: 'accident' as const,
    closed: false,
    place: { id: place, path: '', value: place, unit: 'name', kind: 'declared', source: { system: 'test' } } as const,
  });
  const dangerous = (places: string[]) => {
    const facts = routes([
      { s: 678, m: 7644, heavy: 0.01, unknown: 0.01 },
      { s: 806, m: 6672, heavy: 0.27, unknown: 0.01 },
    ]);
    const [a, b] = facts.options;
    return explainRoute({ ...facts, options: [a!, { ...b!, hazards: places.map(danger) }] });
  };

  test('name one danger, then the figures, then heavy traffic; each number is known by its fact', () => {
    const { text, numbers } = whySummary(dangerous(['Ring', 'Tunnel']), en);
    expect(plain(text)).toBe(
      'Danger on another way: an accident, Ring. This one keeps clear of it. 2 min faster now; 970 m longer; heavy traffic on the shorter route',
    );
    expect(numbers.map(({ fact }) => fact)).toEqual([
      'Ring',
      expect.stringContaining('duration'),
      expect.stringContaining('distance'),
    ]);
  });

  test('tell every danger in the text, however few reasons are shown', () => {
    const places = ['Ring', 'Tunnel', 'Bridge', 'Harbour'];
    const explained = dangerous(places);
    expect(explained.shown).toBe(4);
    expect(whyText(explained, en).split('\n')).toHaveLength(4);
    for (const place of places) expect(whyText(explained, en)).toContain(place);
    const calm = dangerous(['Ring']);
    expect(calm.shown).toBe(3);
    expect(whyText({ ...calm, shown: 1 }, en).split('\n')).toHaveLength(1);
  });

  test('are the same line where a short text is wanted', () => {
    const explained = dangerous([]);
    expect(whyText(explained, en, 'short')).toBe(whySummary(explained, en).text);
    expect(whyText(explained, en, 'short')).not.toBe(whyText(explained, en));
  });

  test('are empty where there is no reason at all, and say no time where nobody does', () => {
    const none: Explained = { ...dangerous([]), reasons: [] };
    expect(whySummary(none, en)).toEqual({ text: '', numbers: [] });
    expect(whyText(none, en)).toBe('');
    expect(whyAsOf(none, en)).toEqual({ text: '', numbers: [] });
  });

  test('say a score of the engine’s own as its score, beside nothing', () => {
    const scored = explainRoute(
      routes(
        [
          { s: 900, m: 9000, score: 10 },
          { s: 900, m: 9000, score: 20 },
          { s: 900, m: 9000, score: 30 },
        ],
        { objective: 'score' },
      ),
    );
    expect(whySummary(scored, en).text).toBe('First by the map service’s own score');
    expect(whyText(scored, en)).toBe(
      'The map service puts this one first by its own score, which counts more than time and length.',
    );
  });

  test('say as of when, with the date where it is another day there', () => {
    const explained = { ...dangerous([]), asOf: '2026-03-01T23:30:00Z' };
    const say = (now?: string, zone?: string) => plain(whyAsOf(explained, { ...en, ...(zone && { zone }) }, now).text);
    expect(say('2026-03-01T23:59:00Z')).toBe('As of 11:30 PM UTC');
    expect(say('2026-03-02T00:01:00Z')).toBe('As of Mar 1, 2026, 11:30 PM UTC');
    expect(say('2026-03-02T00:01:00Z', 'Europe/Berlin')).toBe('As of 12:30 AM');
    expect(say(undefined, 'Europe/Berlin')).toBe('As of Mar 2, 2026, 12:30 AM');
    const { numbers } = whyAsOf(explained, en, '2026-03-01T23:59:00Z');
    expect(numbers).toEqual([{ value: expect.stringContaining('11:30'), unit: 'time', fact: 'observedAt' }]);
    expect(plain(whyText(explained, en, 'full', '2026-03-01T23:59:00Z'))).toMatch(/ As of 11:30 PM UTC\.$/);
  });
});

describe('a comparison in words', () => {
  const say = (facts: RouteFacts) => {
    const explained = explainRoute(facts);
    return { full: plain(whyText(explained, en)).trim(), short: plain(whySummary(explained, en).text) };
  };
  test.each<[string, Parameters<typeof routes>[0], full: RegExp, short: string]>([
    [
      'about as fast and shorter',
      [
        { s: 900, m: 5000 },
        { s: 905, m: 9000 },
      ],
      /this one is about as fast and 4 kilometers shorter\.$/,
      '4 km shorter; about as fast',
    ],
    [
      'faster and about as long',
      [
        { s: 600, m: 9000 },
        { s: 900, m: 9010 },
      ],
      /this one is 5 minutes faster now and about as long\.$/,
      '5 min faster now; about as long',
    ],
    [
      'with fewer changes',
      [
        { s: 900, transfers: 0 },
        { s: 900, transfers: 1 },
      ],
      /Changes: 0 instead of 1\.$/,
      'No change instead of 1 change; about as fast',
    ],
    [
      'with more changes, which is what it costs',
      [
        { s: 600, transfers: 2 },
        { s: 900, transfers: 1 },
      ],
      /is 5 minutes faster now\. Changes: 2 instead of 1\.$/,
      '5 min faster now; 2 changes instead of 1 change',
    ],
  ])('is told as %s', (_, all, full, short) => {
    const said = say(routes(all));
    expect(said.full).toMatch(full);
    expect(said.short).toBe(short);
  });

  test('tells an arrival, earlier or later', () => {
    const arriving = (own: string, other: string) => {
      const facts = routes([{ s: 900 }, { s: 900 }]);
      const at = (value: string) => ({
        arrival: {
          id: `at ${value}`,
          path: '',
          value,
          unit: 'time',
          kind: 'typical',
          source: { system: 'test' },
        } as const,
      });
      const [a, b] = facts.options;
      return say({
        ...facts,
        options: [
          { ...a!, ...at(own) },
          { ...b!, ...at(other) },
        ],
      });
    };
    const earlier = arriving('2026-03-01T14:00:00', '2026-03-01T14:09:00');
    expect(earlier.full).toMatch(/It arrives 9 minutes earlier\.$/);
    expect(earlier.short).toBe('Arrives 9 min earlier; about as fast');
    const later = arriving('2026-03-01T14:09:00', '2026-03-01T14:00:00');
    expect(later.full).toMatch(/It arrives 9 minutes later\./);
    expect(later.short).toBe('About as fast; arrives 9 min later');
    expect(arriving('2026-03-01T14:00:00', '2026-03-01T14:00:00').full).not.toMatch(/arrives/);
  });

  test('says of a delay over the usual one that it is unusual, also where it decides nothing', () => {
    const facts = routes([
      { s: 1782, m: 23_381, base: 1712 },
      { s: 2427, m: 18_388, base: 2150 },
    ]);
    expect(say({ ...facts, baselineKind: 'typical' }).full).toMatch(
      /There is also an unusual delay of 5 minutes on the shorter route\.$/,
    );
  });
});
