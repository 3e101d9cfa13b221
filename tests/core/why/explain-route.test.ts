import { describe, expect, test } from 'vitest';
import {
  explainRoute,
  type RouteFacts,
  type RouteQuestion,
  verifyWhy,
  whyNot,
  whySummary,
  whyText,
} from '../../../src/core/index.ts';
import { routes } from './routes.ts';
import { because, voice, voices } from './voices.ts';

const en = voice('en');
const explain = (facts: RouteFacts, question?: RouteQuestion) => {
  const explained = explainRoute(facts, question);
  const refused = (claim: string) => {
    const found = explained.refused.find((entry) => entry.claim === claim);
    return found && whyNot(found.because);
  };
  return { ...explained, text: whyText(explained, en), summary: whySummary(explained, en).text, refusal: refused };
};

// A406 and A315 in London as Google once told it: longer by 20.5 km, quicker by 219 s, and not without the traffic.
const decisive = routes([
  { s: 5775, m: 43_573, base: 4281 },
  { s: 5994, m: 23_062, base: 4065 },
]);

describe('the ladder of the traffic claim', () => {
  test('says "because" where the order would flip without the delay, with both magnitudes', () => {
    const { level, reasons, summary, text } = explain(decisive);
    expect(level).toBe('L3');
    expect(reasons[0]).toMatchObject({ type: 'contrastive', basis: 'objective', strength: 'decisive', check: 'holds' });
    expect(summary).toBe('4 min faster now; 20.5 km longer');
    expect(text).toMatch('because traffic slows the shorter route by 32 minutes');
  });

  test('calls a delay over the usual time unusual, not traffic', () => {
    const { text } = explain({ ...decisive, baselineKind: 'typical' });
    expect(text).toMatch('because the shorter route has an unusual delay of 32 minutes');
    expect(text).not.toMatch(/\btraffic\b/);
  });

  test('says "also" where the delay is real but the route would be faster without it too', () => {
    const { level, reasons, text, refusal } = explain(
      routes([
        { s: 1782, m: 23_381, base: 1712 },
        { s: 2427, m: 18_388, base: 2150 },
      ]),
    );
    expect(level).toBe('L2');
    expect(reasons[0]).toMatchObject({ strength: 'contributing' });
    expect(text).toMatch('There is also a traffic delay of 5 minutes on the shorter route.');
    expect(text).not.toMatch(because.en!);
    expect(refusal('because-of-traffic')).toMatch('the delay explains 207 s of 645 s');
  });

  test('does not mention traffic where there is no delay worth the name', () => {
    const { level, text, refusal } = explain(
      routes([
        { s: 800, m: 9000, base: 790 },
        { s: 900, m: 8000, base: 870 },
      ]),
    );
    expect(level).toBe('L1');
    expect(text).toBe('Compared with the shorter route, this one is 2 minutes faster now and 1 kilometer longer.');
    expect(refusal('because-of-traffic')).toMatch('30 s, less than 87 s');
  });

  test('says nothing flattering of a route that is longer and slower', () => {
    const { level, summary, reasons, refusal } = explain(
      routes([
        { s: 600, m: 3000, base: 500 },
        { s: 500, m: 2800, base: 400 },
      ]),
    );
    expect(level).toBe('L0');
    expect(summary).toBe('2 min slower; 200 m longer');
    expect(reasons.at(-1)).toMatchObject({ type: 'unknown', why: 'not-known' });
    expect(refusal('fastest')).toMatch('route-1 has 500');
    expect(refusal('best-by-duration')).toMatch('by duration route-1 comes first');
  });

  test('says that two routes are alike where they are', () => {
    const { level, reasons } = explain(
      routes([
        { s: 600, m: 3000 },
        { s: 605, m: 3010 },
      ]),
    );
    expect(level).toBe('none');
    expect(reasons).toEqual([expect.objectContaining({ type: 'unknown' })]);
  });

  test.each([
    ['the answer has no traffic data', { trafficAware: false }, 'trafficAware'],
    [
      'the answer is a fallback',
      { trafficAware: false, fallback: 'fallbackInfo: FALLBACK_TRAFFIC_UNAWARE' },
      'fallbackInfo',
    ],
  ] as const)('climbs no higher than "faster" where %s, and does not say "now"', (_, more, field) => {
    const { level, summary, refusal } = explain({ ...decisive, ...more });
    expect(level).toBe('L1');
    expect(summary).toBe('4 min faster; 20.5 km longer');
    expect(refusal('because-of-traffic')).toMatch(field);
  });

  test('says no size of a delay where there is no time without it', () => {
    const { level, text, refusal } = explain(
      routes([
        { s: 678, m: 7644, heavy: 0.01, unknown: 0.01 },
        { s: 706, m: 6672, heavy: 0.27, unknown: 0.01 },
      ]),
    );
    expect(level).toBe('L1');
    expect(text).toMatch('There is heavy traffic on the shorter route.');
    expect(refusal('traffic-delay')).toMatch('baseline');
  });

  test('does not say where traffic is if more than 30 % of it is unknown', () => {
    const { text, refusal } = explain(
      routes([
        { s: 678, m: 7644, heavy: 0, unknown: 0.1 },
        { s: 706, m: 6672, heavy: 0.4, unknown: 0.31 },
      ]),
    );
    expect(text).not.toMatch(/traffic/);
    expect(refusal('heavy-traffic')).toMatch('unknown on 31 %');
  });

  test('does not blame a delay that the chosen route has as well', () => {
    const { level, refusal } = explain(
      routes([
        { s: 2000, m: 9000, base: 1000 },
        { s: 2100, m: 8000, base: 1900 },
      ]),
    );
    expect(level).toBe('L1');
    expect(refusal('because-of-traffic')).toMatch('its own delay is as large');
  });

  test.each([
    [
      'nobody declares what the engine ranks by',
      { objective: undefined },
      'objective: what the engine ranks by is not declared',
    ],
    [
      'the declared objective puts another first',
      { objective: 'distance' as const },
      'objective: by distance route-1 comes first',
    ],
  ])('says "also" and not "because" where %s', (_, { objective }, refusal) => {
    const { objective: __, ...facts } = decisive;
    const explained = explain({ ...facts, ...(objective && { objective }) });
    expect(explained.level).toBe('L2');
    expect(explained.refusal('because-of-traffic')).toMatch(refusal);
  });

  test('does not say "because" where the engine’s own score would come out the same without the delay', () => {
    const facts = routes(
      [
        { s: 900, m: 9000, base: 880, score: 950, scoreBase: 800 },
        { s: 1100, m: 8000, base: 800, score: 990, scoreBase: 810 },
      ],
      { objective: 'score' },
    );
    expect(explain(facts).level).toBe('L2');
    const flipped = routes(
      [
        { s: 900, m: 9000, base: 880, score: 950, scoreBase: 820 },
        { s: 1100, m: 8000, base: 800, score: 990, scoreBase: 810 },
      ],
      { objective: 'score' },
    );
    expect(explain(flipped).level).toBe('L3');
  });

  test('each threshold is a setting with a name', () => {
    expect(explain(decisive, { settings: { minGainS: 300 } }).level).toBe('L0');
    expect(explain(decisive, { settings: { minDelayS: 4000 } }).level).toBe('L1');
  });
});

describe('several routes', () => {
  test('compares with a route that is better in all before any it could shine beside', () => {
    const { reasons, summary } = explain(
      routes([
        { s: 600, m: 5000 },
        { s: 900, m: 4000 },
        { s: 500, m: 4500 },
      ]),
    );
    expect(reasons[0]).toMatchObject({ foil: 'route-2' });
    expect(summary).toBe('Beside another route: 2 min slower; 500 m longer');
  });

  test('among several routes, the line names the one that its figures are meant beside', () => {
    const { summary } = explain(
      routes([
        { s: 600, m: 5000 },
        { s: 900, m: 4000 },
        { s: 500, m: 9000 },
      ]),
    );
    expect(summary).toBe('Beside the shortest route: 5 min faster now; 1 km longer');
  });

  test('one route is compared with nothing', () => {
    const { level, reasons, summary } = explain(routes([{ s: 600, m: 5000 }]));
    expect(level).toBe('none');
    expect(reasons).toEqual([expect.objectContaining({ type: 'unknown', why: 'one-option' })]);
    expect(summary).toBe('Only one was offered, so we can’t compare it with another.');
  });

  test('another than the first may have been chosen, by position or by id', () => {
    expect(explain(decisive, { chosen: 1 }).summary).toBe('20.5 km shorter; 4 min slower');
    expect(explain(decisive, { chosen: 'route-1' }).reasons).toEqual(explain(decisive, { chosen: 1 }).reasons);
  });
});

describe('the age of facts', () => {
  const at = (a: string, b = a) =>
    routes([
      { s: 5775, m: 43_573, base: 4281, observedAt: a },
      { s: 5994, m: 23_062, base: 4065, observedAt: b },
    ]);
  const two = '2026-03-01T14:00:00Z';

  test('an answer says as of when it is, in the zone of the route', () => {
    const explained = explain({ ...at(two), zone: 'Europe/Berlin' }, { now: '2026-03-01T14:05:00Z' });
    expect(whyText(explained, en, 'full', '2026-03-01T14:05:00Z')).toMatch(/As of 03:00 PM\.$/);
  });

  test('expired facts are no stale claim', () => {
    const { level, reasons, refusal } = explain(at(two), { now: '2026-03-01T14:11:00Z' });
    expect(level).toBe('none');
    expect(reasons).toEqual([expect.objectContaining({ type: 'unknown', why: 'expired' })]);
    expect(refusal('because-of-traffic')).toMatch('observedAt: route-0 is 660 s old');
  });

  test('facts whose age nobody knows are not told as those of now', () => {
    expect(explain(decisive, { now: two }).refusal('faster')).toMatch('observedAt: missing in route-0');
  });

  test('times that were observed too far apart are not compared, but empty roads are', () => {
    const { level, text, refusal } = explain(at(two, '2026-03-01T14:16:00Z'));
    expect(level).toBe('L0');
    expect(refusal('faster')).toMatch('observedAt: the two times were observed 960 s apart');
    expect(text).toMatch('4 minutes slower on empty roads');
    expect(text).not.toMatch(because.en!);
  });
});

describe('dangers', () => {
  const name = (value: string) =>
    ({ id: `place ${value}`, path: '', value, unit: 'name', kind: 'declared', source: { system: 'test' } }) as const;
  const end = { ...name('end'), value: '2026-03-01T18:00:00Z', unit: 'time' } as const;
  const danger = (place: string, closed = false) =>
    ({ hazard: closed ? 'closure' : 'accident', closed, place: name(place), until: end }) as const;
  const dangerous = (own: string[], other: string[], closed = false): RouteFacts => ({
    ...decisive,
    options: decisive.options.map((option, index) => ({
      ...option,
      hazards: (index === 0 ? own : other).map((place) => danger(place, closed)),
    })),
  });

  test('on the other route come before the figures', () => {
    const { summary, reasons } = explain(dangerous([], ['Elbe tunnel'], true));
    expect(summary).toBe(
      'Another way is blocked: a closed road, Elbe tunnel. Expected until 06:00 PM UTC. 4 min faster now; 20.5 km longer',
    );
    expect(reasons[0]).toMatchObject({ type: 'safety', severity: 'block', basis: 'declared' });
  });

  test('on this route are told as well, and speak for nothing', () => {
    expect(explain(dangerous(['Ring'], [])).text).toMatch('Take care: an accident, Ring.');
  });

  test('on both routes are no reason for one of them', () => {
    expect(explain(dangerous(['Ring'], ['Ring'])).text).not.toMatch('keeps clear');
  });

  test('that have passed are not told', () => {
    const dated = dangerous([], ['Ring']);
    const options = dated.options.map((option) => ({
      ...option,
      duration: { ...option.duration!, observedAt: '2026-03-01T19:00:00Z' },
    }));
    const { text, refusal } = explain({ ...dated, options }, { now: '2026-03-01T19:01:00Z' });
    expect(text).not.toMatch('Danger');
    expect(refusal('safety')).toBe('place end: 2026-03-01T18:00:00Z has passed');
  });

  test('break no promise, in any language', () => {
    for (const spoken of voices)
      expect(verifyWhy(explainRoute(dangerous(['Ring 2'], ['A 7'])), spoken, 'a person')).toEqual([]);
  });
});

describe('what was asked for', () => {
  const flag = (id: string, value: boolean) =>
    ({ id, path: '', value, unit: 'flag', kind: 'declared', source: { system: 'test' } }) as const;
  const asked = (own: boolean, other: boolean): RouteFacts => {
    const facts = routes([
      { s: 900, m: 9000 },
      { s: 800, m: 8000 },
    ]);
    return {
      ...facts,
      wishes: ['tolls'],
      options: facts.options.map((option, index) => ({
        ...option,
        keeps: { tolls: flag(`toll-${index}`, index === 0 ? own : other) },
      })),
    };
  };

  test('is told if this route keeps to it and the other does not', () => {
    expect(explain(asked(true, false)).text).toMatch('No tolls, as you asked.');
  });

  test('is not told if the other keeps to it too, if this one does not, or if nobody asked', () => {
    const { wishes: _, ...unasked } = asked(true, false);
    for (const facts of [asked(true, true), asked(false, false), unasked])
      expect(explain(facts).text).not.toMatch('toll');
  });
});

describe('what cannot be used', () => {
  test.each([
    ['no option at all', routes([]), {}, 'routes: none'],
    ['a choice that was not offered', decisive, { chosen: 7 }, 'chosen: there is no option 7'],
  ])('%s gives "we can’t tell you why" and names the field', (_, facts, question, refusal) => {
    const explained = explain(facts, question);
    expect(explained.reasons).toEqual([expect.objectContaining({ type: 'unknown', why: 'unusable' })]);
    expect(explained.refusal('because-of-traffic')).toMatch(refusal);
  });

  test.each([
    [
      'a time in milliseconds and one in seconds',
      { unit: 'count' as const, value: 5_994_000 },
      'duration: 5994000 count in route-1, expected s',
    ],
    ['a negative time', { unit: 's' as const, value: -3 }, 'duration: -3 s in route-1'],
    ['a time that is no number', { unit: 's' as const, value: Number.NaN }, 'duration: NaN s in route-1'],
  ])('%s is refused by name', (_, change, refusal) => {
    const [first, second] = decisive.options;
    const options = [first!, { ...second!, duration: { ...second!.duration!, ...change } }];
    expect(explain({ ...decisive, options }).refusal('because-of-traffic')).toMatch(refusal);
  });

  test('a time that is missing in one option is refused by name', () => {
    const [first, second] = decisive.options;
    const { duration: _, ...timeless } = second!;
    expect(explain({ ...decisive, options: [first!, timeless] }).refusal('faster')).toBe(
      'duration: missing in route-1',
    );
  });
});
