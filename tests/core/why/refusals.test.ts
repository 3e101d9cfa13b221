import { describe, expect, test, vi } from 'vitest';
import {
  type ChoiceFacts,
  type DecisionFacts,
  type Explained,
  explainChoice,
  explainDecision,
  explainRoute,
  type Fact,
  faithful,
  favours,
  type RouteFacts,
  type RouteOption,
  type RouteQuestion,
  sayReason,
  verifyWhy,
  whyNot,
  whyText,
} from '../../../src/core/index.ts';
import { measure, routes } from './routes.ts';
import { voice } from './voices.ts';

const en = voice('en');
const source = { system: 'test' };
const name = (value: string): Fact<string> => ({ id: value, path: '', value, unit: 'name', kind: 'declared', source });
const refusals = ({ refused }: Explained) => refused.map(({ claim, because }) => `${claim} | ${whyNot(because)}`);
const route = (facts: RouteFacts, question?: RouteQuestion) => {
  const explained = explainRoute(facts, question);
  return { ...explained, said: refusals(explained) };
};
const changed = (facts: RouteFacts, index: number, change: Partial<RouteOption>): RouteFacts => ({
  ...facts,
  options: facts.options.map((option, at) => (at === index ? { ...option, ...change } : option)),
});

// Longer, quicker by 219 s, and not without the traffic.
const decisive = routes([
  { s: 5775, m: 43_573, base: 4281 },
  { s: 5994, m: 23_062, base: 4065 },
]);

describe('why a claim about a route was refused, for whoever builds with it', () => {
  test.each<[string, RouteFacts, RouteQuestion, string]>([
    [
      'it is slower',
      decisive,
      { chosen: 1 },
      'because-of-traffic | duration: it is not faster (5994 s against 5775 s)',
    ],
    [
      'nothing says what it takes without the delay',
      routes([
        { s: 600, m: 9000 },
        { s: 900, m: 8000, base: 700 },
      ]),
      {},
      'because-of-traffic | baseline: the chosen route has no time without the delay',
    ],
    [
      'it is the faster one anyhow, though the times of now are from different times',
      routes([
        { s: 600, m: 9000, base: 500, observedAt: '2026-03-01T14:00:00Z' },
        { s: 900, m: 8000, base: 700, observedAt: '2026-03-01T15:00:00Z' },
      ]),
      {},
      'because-of-traffic | duration: the times of now cannot be compared; even without the delay it is 200 s faster (500 s against 700 s)',
    ],
    [
      'the times of now are from different times',
      routes([
        { s: 600, m: 9000, base: 700, observedAt: '2026-03-01T14:00:00Z' },
        { s: 900, m: 8000, base: 700, observedAt: '2026-03-01T15:00:00Z' },
      ]),
      {},
      'because-of-traffic | duration: the times of now cannot be compared',
    ],
    [
      'nobody tells the score that it was ranked by',
      { ...decisive, objective: 'score' },
      {},
      'best-by-score | score: the answer does not tell the score it was ranked by',
    ],
    [
      'the engine’s own score would be the lower one without the delay too',
      routes(
        [
          { s: 900, m: 9000, base: 880, score: 950, scoreBase: 800 },
          { s: 1100, m: 8000, base: 800, score: 990, scoreBase: 810 },
        ],
        { objective: 'score' },
      ),
      {},
      'because-of-traffic | scoreBaseline: its score would be the lower one without the delay too (800 against 810)',
    ],
    [
      'nobody says where traffic is',
      decisive,
      {},
      'heavy-traffic | congestion: the answer does not say where traffic is',
    ],
    [
      'there is little heavy traffic on the other',
      routes([
        { s: 600, heavy: 0.01 },
        { s: 900, heavy: 0.04 },
      ]),
      {},
      'heavy-traffic | congestion: 4 % of the other route is heavy, 1 % of this one',
    ],
    [
      'there is as much heavy traffic on this one',
      routes([
        { s: 600, heavy: 0.3 },
        { s: 900, heavy: 0.3 },
      ]),
      {},
      'heavy-traffic | congestion: 30 % of the other route is heavy, 30 % of this one',
    ],
    [
      'it is not faster, however heavy the traffic on the other',
      routes([
        { s: 900, heavy: 0.01 },
        { s: 900, heavy: 0.5 },
      ]),
      {},
      'heavy-traffic | duration: it is not faster, so traffic on the other route speaks for nothing',
    ],
    [
      'the answer is a fallback',
      {
        ...routes([
          { s: 600, heavy: 0.01 },
          { s: 900, heavy: 0.5 },
        ]),
        fallback: 'fallbackInfo: set',
      },
      {},
      'heavy-traffic | fallbackInfo: set',
    ],
    [
      'it is the fastest by too little to count',
      routes([
        { s: 600, m: 9000 },
        { s: 610, m: 8000 },
      ]),
      {},
      'fastest | duration: route-1 has 610, this one 600, too little to count',
    ],
    ['it is not the shortest', decisive, {}, 'shortest | distance: route-1 has 23062, this one 43573'],
    [
      'times of different times cannot make the fastest',
      routes([
        { s: 600, m: 9000, observedAt: '2026-03-01T14:00:00Z' },
        { s: 900, m: 8000, observedAt: '2026-03-01T15:00:00Z' },
      ]),
      {},
      'fastest | duration: cannot be compared with that of route-1',
    ],
    [
      'one was offered',
      routes([{ s: 600 }]),
      {},
      'faster | routes: one was offered, so there is nothing to compare it with',
    ],
    ['none was offered', routes([]), {}, 'shorter | routes: none'],
    [
      'a time has run out',
      changed(decisive, 1, {
        duration: measure('slow', 5994, 's', {
          observedAt: '2026-03-01T14:00:00Z',
          validUntil: '2026-03-01T14:01:00Z',
        }),
      }),
      { now: '2026-03-01T14:02:00Z', chosen: 1 },
      'faster | observedAt: missing in route-0, so the age of its time is not known',
    ],
    [
      'it keeps to what it cannot be: an endless time',
      changed(decisive, 0, { duration: measure('endless', Number.POSITIVE_INFINITY, 's') }),
      {},
      'faster | duration: Infinity s in route-0, expected s',
    ],
  ])('%s', (_, facts, question, refusal) => {
    expect(route(facts, question).said).toContain(refusal);
  });

  test('an answer of which nothing could be read names its first fault', () => {
    const issues = [
      { code: 'wrong-type', path: ['routes', 0, 'duration'], expected: 'a number', found: 'a text' },
    ] as const;
    expect(route({ ...routes([]), issues: [...issues] }).said[0]).toBe(
      'faster | routes.0.duration: expected a number, found a text',
    );
    const bare = [{ code: 'wrong-type', path: [], expected: 'fields', found: 'a text' }] as const;
    expect(route({ ...routes([]), issues: [...bare] }).said[0]).toBe('faster | answer: expected fields, found a text');
    expect(route(routes([])).reasons).toEqual([
      {
        type: 'unknown',
        option: '0',
        why: 'unusable',
        basis: 'none',
        strength: 'none',
        check: 'unknown',
      },
    ]);
  });

  test('an answer that has run out says so, and one that has not is told with the time until which it holds', () => {
    const until = (validUntil: string) => {
      const dated = (id: string, value: number) =>
        measure(id, value, 's', { observedAt: '2026-03-01T14:00:00Z', validUntil });
      return changed(changed(decisive, 0, { duration: dated('a', 5775) }), 1, { duration: dated('b', 5994) });
    };
    const now = '2026-03-01T14:05:00Z';
    const over = route(until('2026-03-01T14:04:00Z'), { now });
    expect(over.reasons).toMatchObject([{ type: 'unknown', why: 'expired' }]);
    expect(over.said[0]).toBe('faster | validUntil: 2026-03-01T14:04:00Z has passed');
    for (const later of ['2026-03-01T14:05:00Z', '2026-03-01T14:06:00Z']) {
      const { level, asOf, validUntil } = route(until(later), { now });
      expect([level, asOf, validUntil]).toEqual(['L3', '2026-03-01T14:00:00Z', later]);
    }
    expect(route(decisive)).not.toHaveProperty('validUntil');
    expect(route(decisive)).not.toHaveProperty('asOf');
  });
});

describe('a threshold counts from its own value on', () => {
  const gain = (s: number) => route(routes([{ s: 600 }, { s }]), { settings: { minGainShare: 0 } }).level;
  test('a gain of 20 s, not of 19', () => {
    expect([gain(619), gain(620)]).toEqual(['none', 'L1']);
  });

  test('a gain of a share of the longer time', () => {
    const share = (s: number) =>
      route(routes([{ s: 900 }, { s }]), { settings: { minGainS: 0, minGainShare: 0.1 } }).level;
    expect([share(999), share(1000)]).toEqual(['none', 'L1']);
  });

  test('no difference is none, even where everything counts', () => {
    expect(route(routes([{ s: 900 }, { s: 900 }]), { settings: { minGainS: 0, minGainShare: 0 } }).level).toBe('none');
  });

  test('a delay of 60 s, and of a tenth of the time without it', () => {
    const delay = (s: number, base: number) =>
      route(
        routes([
          { s: 500, m: 9000, base: 500 },
          { s, m: 8000, base },
        ]),
      ).level;
    expect([delay(559, 500), delay(560, 500), delay(1099, 1000), delay(1100, 1000)]).toEqual(['L1', 'L3', 'L1', 'L2']);
  });

  test('a delay that this one has as well is no reason, one that is larger is', () => {
    const own = (base: number) =>
      route(
        routes([
          { s: 1000, m: 9000, base },
          { s: 1200, m: 8000, base: 1000 },
        ]),
      ).level;
    expect([own(800), own(801)]).toEqual(['L1', 'L2']);
  });

  test('the order flips where both take the same without the delay', () => {
    const other = (base: number) =>
      route(
        routes([
          { s: 1000, m: 9000, base: 1000 },
          { s: 1300, m: 8000, base },
        ]),
      ).level;
    expect([other(1000), other(1001)]).toEqual(['L3', 'L2']);
  });

  test('heavy traffic on a share of 5 %, with at most 30 % unknown', () => {
    const heavy = (share: number, unknown: number) =>
      whyText(
        explainRoute(
          routes([
            { s: 600, heavy: 0, unknown: 0 },
            { s: 900, heavy: share, unknown },
          ]),
        ),
        en,
      ).includes('heavy traffic');
    expect([heavy(0.049, 0), heavy(0.05, 0), heavy(0.05, 0.3), heavy(0.05, 0.301)]).toEqual([false, true, true, false]);
  });

  test('an age of ten minutes, and five minutes between two times', () => {
    const dated = (a: string, b: string) =>
      routes([
        { s: 600, observedAt: a },
        { s: 900, observedAt: b },
      ]);
    const two = '2026-03-01T14:00:00Z';
    const level = (now: string) => route(dated(two, two), { now }).level;
    expect([level('2026-03-01T14:10:00Z'), level('2026-03-01T14:10:01Z')]).toEqual(['L1', 'none']);
    const apart = (b: string) => route(dated(two, b)).level;
    expect([apart('2026-03-01T14:05:00Z'), apart('2026-03-01T14:05:01Z')]).toEqual(['L1', 'none']);
  });
});

describe('what a reason about a route rests on', () => {
  test('the objective, only where it was declared and puts this one first by what is told', () => {
    const basis = (facts: RouteFacts) => route(facts).reasons.find(({ type }) => type === 'contrastive')?.basis;
    const quick = routes([
      { s: 600, m: 9000 },
      { s: 900, m: 8000 },
    ]);
    expect(basis(quick)).toBe('objective');
    expect(basis({ ...quick, objective: 'distance' })).toBe('associated');
    const { objective: _, ...undeclared } = quick;
    expect(basis(undeclared)).toBe('associated');
    // First by a second: too little to say that it is faster.
    const close = routes([
      { s: 600, m: 9000 },
      { s: 601, m: 8000 },
    ]);
    expect(basis(close)).toBe('associated');
  });

  test('a score is told beside the next best one, where it puts this one first', () => {
    const scored = (score: number) =>
      route(
        routes(
          [
            { s: 900, m: 9000, score },
            { s: 900, m: 9000, score: 20 },
          ],
          { objective: 'score' },
        ),
      );
    expect(scored(10).reasons).toMatchObject([
      { type: 'contrastive', basis: 'objective', points: [{ metric: 'score', outcome: 'better', by: { value: 10 } }] },
    ]);
    expect(scored(20).reasons).toMatchObject([{ type: 'unknown' }]);
    expect(scored(30).said).toContain('best-by-score | objective: by score route-1 comes first (20 against 30)');
  });

  test('what was asked for and the engine keeps to is declared, and a warning or not knowing favours nothing', () => {
    const flag = (value: boolean) =>
      ({ id: `toll ${value}`, path: '', value, unit: 'flag', kind: 'declared', source }) as const;
    const facts = routes([
      { s: 900, m: 9000 },
      { s: 800, m: 8000 },
    ]);
    const kept = route({ ...changed(facts, 0, { keeps: { tolls: flag(true) } }), wishes: ['tolls'] });
    const attribute = kept.reasons.find(({ type }) => type === 'attribute')!;
    expect(attribute).toMatchObject({ basis: 'declared', attribute: 'tolls' });
    expect(favours(attribute)).toBe(true);
    const hazard = { hazard: 'accident' as const, closed: false, place: name('Ring') };
    const [warning] = route(changed(facts, 0, { hazards: [hazard] })).reasons;
    const [clear] = route(changed(facts, 1, { hazards: [hazard] })).reasons;
    expect([warning, clear].map((reason) => [reason!.type, favours(reason!)])).toEqual([
      ['safety', false],
      ['safety', true],
    ]);
    expect(favours(route(routes([])).reasons[0]!)).toBe(false);
    // A route that only warns is not spoken for, and says so.
    expect(route(changed(facts, 0, { hazards: [hazard] })).reasons.at(-1)).toMatchObject({ why: 'not-known' });
  });

  test('a danger on another place of the other route is told beside one on this', () => {
    const hazard = (place: string) => ({ hazard: 'accident' as const, closed: false, place: name(place) });
    const both = changed(changed(decisive, 0, { hazards: [hazard('Ring')] }), 1, {
      hazards: [hazard('Ring'), hazard('Tunnel')],
    });
    expect(
      route(both).reasons.flatMap((reason) =>
        reason.type === 'safety' ? [[reason.severity, reason.place.value]] : [],
      ),
    ).toEqual([
      ['warn', 'Ring'],
      ['avoid', 'Tunnel'],
    ]);
  });
});

describe('the other one that a person would ask about', () => {
  const foil = (...all: Parameters<typeof routes>[0]) => {
    const reason = route(routes(all)).reasons.find(({ type }) => type === 'contrastive');
    return reason?.type === 'contrastive' ? [reason.foil, reason.foilName] : undefined;
  };
  test('is one that is better in all, the quickest of these', () => {
    expect(foil({ s: 900, m: 9000 }, { s: 800, m: 8000 }, { s: 700, m: 8500 })).toEqual(['route-2', 'another']);
  });
  test('else the shortest, if it is shorter', () => {
    expect(foil({ s: 600, m: 9000 }, { s: 900, m: 5000 }, { s: 700, m: 7000 })).toEqual(['route-1', 'shortest']);
    expect(foil({ s: 600, m: 9000 }, { s: 900, m: 5000 })).toEqual(['route-1', 'shorter']);
  });
  test('of two that are as short, the quicker', () => {
    expect(foil({ s: 600, m: 9000 }, { s: 900, m: 5000 }, { s: 800, m: 5000 })).toEqual(['route-2', 'shortest']);
  });
  test('else the one with the fewest changes, if there are fewer', () => {
    const found = foil({ s: 600, transfers: 2 }, { s: 900, transfers: 1 }, { s: 1000, transfers: 0 });
    expect(found).toEqual(['route-2', 'anotherConnection']);
  });
  test('else the quickest', () => {
    expect(foil({ s: 600, m: 5000 }, { s: 900, m: 9000 }, { s: 700, m: 9000 })).toEqual(['route-2', 'another']);
    expect(foil({ s: 600, m: 5000 }, { s: 900, m: 9000 })).toEqual(['route-1', 'other']);
  });
});

describe('figures on the edge', () => {
  const score = (id: string, value: number) => measure(id, value, 'score');
  const parts = (...values: number[]) =>
    values.map((value, index) => ({ name: name(`part ${index}`), contribution: score(`part-${index}`, value) }));
  const choice = (facts: Partial<ChoiceFacts>) => explainChoice({ option: 'film', ...facts });

  test('a part decides only where the next one would have come first without it', () => {
    const strength = (runnerUp: number) =>
      choice({ total: score('t', 10), runnerUp: score('n', runnerUp), parts: parts(6, 4) }).reasons.map(
        (reason) => reason.strength,
      );
    expect(strength(3)).toEqual(['contributing', 'contributing']);
    expect(strength(4)).toEqual(['contributing', 'contributing']);
    expect(strength(5)).toEqual(['decisive', 'contributing']);
    expect(strength(7)).toEqual(['decisive', 'decisive']);
    expect(strength(10)).toEqual(['contributing', 'contributing']);
    expect(strength(11)).toEqual(['contributing', 'contributing']);
  });

  test('parts add up to a thousandth of the total', () => {
    const told = (total: number) => choice({ total: score('t', total), parts: parts(1000) }).reasons[0]?.type;
    expect([told(1000), told(1001), told(1002), told(999.5), told(998)]).toEqual([
      'attribute',
      'attribute',
      'unknown',
      'attribute',
      'unknown',
    ]);
    expect(refusals(choice({ total: score('t', 1002), parts: parts(1000) }))).toEqual([
      'contribution | parts: they add up to 1000, not to the total of 1002',
    ]);
  });

  test('a part of nothing, or against it, is not told', () => {
    const { reasons } = choice({ total: score('t', 3), parts: parts(4, 0, -1) });
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toMatchObject({ type: 'attribute', basis: 'contribution', strength: 'contributing' });
  });

  test('what may not be told is not told as a part of the score either', () => {
    const events = [
      { item: name('Secret'), at: '2026-02-01T20:00:00Z', owner: 'mia', sensitive: true, contribution: score('a', 6) },
      { item: name('Dune'), at: '2026-02-01T20:00:00Z', owner: 'mia', contribution: score('b', 4) },
    ];
    const explained = choice({ total: score('t', 10), history: { action: 'watched', events } });
    expect(explained.reasons.map((reason) => sayReason(reason, en).text)).toEqual(['You watched Dune.']);
    expect(refusals(explained)).toEqual([
      'history | history.events.0.sensitive: it says something that must not be read out',
    ]);
  });

  test('of what a person did, at most three things are named, also what was done this very moment', () => {
    const at = '2026-02-01T20:00:00Z';
    const events = ['A', 'B', 'C', 'D'].map((film) => ({ item: name(film), at, owner: 'mia' }));
    const explained = explainChoice({ option: 'x', history: { action: 'read', events } }, { now: at, person: 'mia' });
    expect(explained.reasons.map((reason) => sayReason(reason, en).text)).toEqual(['You read A, B, and C.']);
  });

  test('of how many others did the same, from 10 of 100 on, and at most all of them', () => {
    const told = (count: number, population: number) =>
      choice({
        popularity: {
          count: measure('c', count, 'count'),
          population: measure('p', population, 'count'),
          windowDays: measure('w', 30, 'count'),
        },
      }).reasons[0]!;
    expect([
      told(9, 100).type,
      told(10, 100).type,
      told(10, 99).type,
      told(100, 100).type,
      told(101, 100).type,
    ]).toEqual(['unknown', 'popularity', 'unknown', 'popularity', 'unknown']);
    const reason = told(10, 100);
    expect(reason).toMatchObject({ basis: 'associated', strength: 'contributing' });
    expect(sayReason(reason, en).numbers).toEqual([
      { value: 30, unit: 'd', fact: 'w' },
      { value: 10, unit: 'count', fact: 'c' },
      { value: 100, unit: 'count', fact: 'p' },
    ]);
  });

  test('what somebody declares is told as declared', () => {
    const explained = choice({
      isAd: true,
      sponsored: { advertiser: name('A'), payer: name('B'), paidFor: 'both', targeting: [] },
      safety: [{ hazard: 'closure', severity: 'warn', place: name('Ring') }],
      unavailable: [{ foil: name('C'), blockedBy: 'closure' }],
    });
    expect(explained.reasons.map(({ type, basis }) => [type, basis])).toEqual([
      ['sponsored', 'declared'],
      ['safety', 'declared'],
      ['availability', 'declared'],
    ]);
    expect(sayReason(explained.reasons[0]!, en).text).toBe('Advertisement for A. B paid for its place and its rank.');
    expect(explained.level).toBe('none');
  });

  test('a feature that alone decided is told as the main one', () => {
    const { reasons } = choice({ total: score('t', 10), runnerUp: score('n', 9), parts: parts(10) });
    expect(sayReason(reasons[0]!, en).text).toBe('Mainly because of this: part 0.');
  });
});

describe('a rule', () => {
  const decide = (operator: '<' | '<=' | '>' | '>=' | '=' | '≠', own: number, value: number) => {
    const facts: DecisionFacts = {
      id: 'd',
      outcome: 'declined',
      otherwise: 'approved',
      inputs: [measure('a', own, 'count')],
      rules: [
        {
          id: 'r',
          version: '1',
          test: { input: 'a', operator, value, unit: 'count' },
          statement: 'Too many open loans',
        },
      ],
    };
    return explainDecision(facts).reasons[0]?.type === 'rule';
  };
  test.each([
    ['<', [true, false, false]],
    ['<=', [true, true, false]],
    ['>', [false, false, true]],
    ['>=', [false, true, true]],
    ['=', [false, true, false]],
    ['≠', [true, false, true]],
  ] as const)('%s is true of 1, 2 and 3 beside 2: %j', (operator, expected) => {
    expect([1, 2, 3].map((own) => decide(operator, own, 2))).toEqual(expected);
  });

  const two = (inputs: Fact[], more: Partial<DecisionFacts> = {}): DecisionFacts => ({
    id: 'd',
    outcome: 'declined',
    otherwise: 'approved',
    inputs,
    rules: ['a', 'b'].map((id) => ({
      id,
      version: '1',
      test: { input: id, operator: '>', value: 1, unit: 'count' },
      statement: `Too many open loans of kind ${id}`,
    })),
    ...more,
  });

  test('does not say "because" while another could not be tried', () => {
    const { reasons } = explainDecision(two([measure('a', 5, 'count')]));
    expect(reasons).toMatchObject([{ type: 'rule', rule: 'a', strength: 'contributing' }]);
    const both = explainDecision(two([measure('a', 5, 'count'), measure('b', 0, 'count')]));
    expect(both.reasons).toMatchObject([{ type: 'rule', rule: 'a', strength: 'decisive' }]);
    expect(refusals(both)).toEqual(['rule b | rules.1.test: b > 1 is not true']);
  });

  test('is not run again where one of them could not be tried, and changes only what was to be changed', () => {
    const change = (input: string, value: number) => ({
      changes: [{ input, name: name(`less of ${input}`), to: measure(`to ${input}`, value, 'count') }],
    });
    const untried = explainDecision(two([measure('a', 5, 'count')], { reruns: [change('a', 0)] }));
    expect(refusals(untried)).toContain('would-have | reruns.0.outcome: it was not run again');
    const inputs = [measure('a', 5, 'count'), measure('b', 5, 'count')];
    const one = explainDecision(two(inputs, { reruns: [change('a', 0)] }));
    expect(refusals(one)).toContain('would-have | reruns.0.outcome: the answer stays declined');
    const all = { changes: [...change('a', 0).changes, ...change('b', 0).changes] };
    expect(explainDecision(two(inputs, { reruns: [all] })).reasons.at(-1)).toMatchObject({
      type: 'counterfactual',
      basis: 'rule',
      newOutcome: 'approved',
    });
  });

  test('gives no answer that nobody knows', () => {
    const inputs = [measure('a', 5, 'count'), measure('b', 0, 'count')];
    const strange = explainDecision({ ...two(inputs), outcome: 'eaten' as 'declined' });
    expect(strange.reasons).toMatchObject([{ type: 'unknown', why: 'unusable', option: 'd' }]);
    expect(refusals(strange)).toEqual(['outcome | outcome: eaten is not known']);
    const rerun = {
      changes: [{ input: 'a', name: name('less'), to: measure('to', 0, 'count') }],
      outcome: 'eaten' as 'declined',
    };
    expect(refusals(explainDecision(two(inputs, { reruns: [rerun] })))).toContain(
      'would-have | reruns.0.outcome: eaten is not known',
    );
  });

  test('compares like with like', () => {
    const mixed = [{ ...measure('a', 5, 'count'), value: 'five' }, measure('b', 0, 'count')] as unknown as Fact[];
    expect(refusals(explainDecision(two(mixed)))).toContain(
      'rule a | rules.0.inputs.a.value: five cannot be compared with 1',
    );
  });
});

describe('an explanation on its way to a person', () => {
  const explained = explainRoute(decisive);
  const danger = { hazard: 'accident' as const, closed: false, place: name('Ring') };
  const dangerous = explainRoute(changed(decisive, 1, { hazards: [danger] }));
  const message = (given: Explained) => {
    try {
      faithful(given, { development: true });
      return undefined;
    } catch (error) {
      return (error as Error).message;
    }
  };

  test('throws in development where a reason was left out, hidden or put elsewhere', () => {
    const sentence =
      'Forthright: a reason was left out, hidden or reordered. A person would be told something untrue. Show what explainRoute returned, unchanged.';
    expect(message({ ...dangerous, reasons: dangerous.reasons.slice(1) })).toBe(sentence);
    expect(message({ ...dangerous, reasons: [...dangerous.reasons].reverse() })).toBe(sentence);
    expect(message({ ...dangerous, shown: 0 })).toBe(sentence);
    expect(message(dangerous)).toBeUndefined();
  });

  test('names only the claims that the facts do not bear', () => {
    const onUnfaithful = vi.fn();
    const reasons = dangerous.reasons.map((reason) =>
      reason.type === 'contrastive' ? { ...reason, now: !reason.now } : reason,
    );
    faithful({ ...dangerous, reasons }, { development: false, onUnfaithful });
    const [told] = onUnfaithful.mock.calls[0] as [{ claims: ReadonlyArray<{ type: string }> }];
    expect(told.claims.map(({ type }) => type)).toEqual(['contrastive']);
  });

  test('that is none of ours becomes "we can’t tell you why", whole', () => {
    const broken = { ...explained, kind: 'horoscope' } as unknown as Explained;
    expect(faithful(broken, { development: false })).toMatchObject({
      level: 'none',
      shown: 3,
      reasons: [{ type: 'unknown', option: '', why: 'unusable' }],
    });
  });

  test('does not grow old where it is a decision, or where nobody says as of when it is', () => {
    const now = '2099-01-01T00:00:00Z';
    expect(faithful(explained, { development: true, now })).toBe(explained);
    const decision = explainDecision({
      id: 'd',
      outcome: 'declined',
      otherwise: 'approved',
      inputs: [measure('a', 5, 'count', { observedAt: '2026-03-01T14:00:00Z' })],
      rules: [
        {
          id: 'r',
          version: '1',
          test: { input: 'a', operator: '>', value: 1, unit: 'count' },
          statement: 'Too many open loans',
        },
      ],
    });
    const dated = { ...decision, asOf: '2026-03-01T14:00:00Z' };
    expect(faithful(dated, { development: true, now })).toBe(dated);
  });

  test('is found out in words: what is missing, hidden, too much, undated, without a person, or empty', () => {
    const found = (given: Explained, person: string | null = 'a person') =>
      verifyWhy(given, en, person).map((fault) => fault.found);
    expect(found({ ...dangerous, reasons: dangerous.reasons.slice(1) })).toEqual(['safety is missing']);
    expect(found({ ...dangerous, shown: 0 })).toEqual(['safety is put below others']);
    expect(found({ ...explained, shown: 5 })).toEqual(['5 at once, at most 3']);
    expect(found(explainRoute(routes([])), null)).toEqual(['no way to a person']);
    expect(found(explained, null)).toEqual([]);
    const dated = explainRoute(
      routes([
        { s: 600, observedAt: '2026-03-01T14:00:00Z' },
        { s: 900, observedAt: '2026-03-01T14:00:00Z' },
      ]),
    );
    const { asOf: _, ...undated } = dated;
    expect(found(undated as Explained)).toEqual(['no time, although a fact has one']);
    const lossy = { ...explained, input: { ...explained.input, gone: undefined } } as Explained;
    expect(found(lossy)).toEqual([]);
    const guess = {
      ...explained.reasons[0]!,
      strength: 'decisive',
      basis: 'associated',
    } as (typeof explained.reasons)[0];
    expect(found({ ...explained, reasons: [guess] })).toEqual([
      'contrastive: the facts do not bear it',
      'decisive on the basis associated',
    ]);
    const decision = explainDecision({ id: 'd', outcome: 'approved', otherwise: 'approved', inputs: [], rules: [] });
    expect(found({ ...decision, shown: 4 })).toEqual([]);
    expect(found({ ...decision, shown: 5 })).toEqual(['5 at once, at most 4']);
  });

  test('has no figure that was put in afterwards, under whatever name', () => {
    const [reason] = explained.reasons;
    if (reason?.type !== 'contrastive') throw new Error('the fixture compares nothing');
    const withPoint = (change: (fact: Fact) => Fact) => ({
      ...explained,
      reasons: [
        {
          ...reason,
          points: reason.points.map((point, at) => (at === 0 ? { ...point, own: change(point.own) } : point)),
        },
        ...explained.reasons.slice(1),
      ],
    });
    const numbers = (given: Explained) =>
      verifyWhy(given, en, 'a person').flatMap(({ invariant, found }) => (invariant === 'numbers' ? [found] : []));
    expect(numbers(withPoint((fact) => fact))).toEqual([]);
    expect(numbers(withPoint((fact) => ({ ...fact, value: 1 })))[0]).toMatch(/: 1 s$/);
    expect(numbers(withPoint((fact) => ({ ...fact, unit: 'count' })))[0]).toMatch(/: 5775 count$/);
    expect(numbers(withPoint((fact) => ({ ...fact, id: 'invented' })))[0]).toBe('invented: 5775 s');
    expect(numbers(withPoint((fact) => ({ ...fact, id: 'invented', from: ['nowhere', 'nothing'] })))[0]).toBe(
      'invented: 5775 s',
    );
  });
});
