import {
  type DecisionFacts,
  explainChoice,
  explainDecision,
  explainRoute,
  type Fact,
  hmda,
  type Measure,
  type RouteFacts,
  regulationB,
  type Unit,
} from '../src/core/index.ts';
import { fromHere, fromMapbox } from '../src/facts/index.ts';

/** As of when the stories are. */
export const at = '2026-03-01T14:05:00.000Z';

type Route = readonly [metres: number, seconds: number, without: number];

/** Two routes as HERE answers them, received at `at`. */
export const here = (routes: ReadonlyArray<Route>, observedAt = at): RouteFacts =>
  fromHere(
    {
      routes: routes.map(([length, duration, baseDuration]) => ({
        sections: [{ type: 'vehicle', summary: { length, duration, baseDuration } }],
      })),
    },
    { observedAt, zone: 'Europe/Berlin' },
  );

const leg = (heavy: boolean) => ({
  summary: heavy ? 'Uferstraße' : 'Ring, Hafentunnel',
  steps: [{ name: heavy ? 'Uferstraße' : 'Ring', geometry: '_p~iF~ps|U_ulLnnqC_mqNvxq`@' }],
  annotation: { congestion: heavy ? ['heavy', 'severe'] : ['low', 'low'], distance: [400, 400] },
});

/** Two routes as Mapbox answers them: where traffic is, and not what it costs. */
const mapbox = fromMapbox(
  {
    code: 'Ok',
    routes: [
      { distance: 7650, duration: 680, weight: 870, legs: [leg(false)] },
      { distance: 6650, duration: 710, weight: 910, legs: [leg(true)] },
    ],
  },
  { observedAt: at, zone: 'Europe/Berlin' },
);

export const decisive = explainRoute(
  here([
    [9500, 900, 880],
    [8200, 1320, 800],
  ]),
);
export const also = explainRoute(
  here([
    [9500, 900, 780],
    [8200, 1320, 1000],
  ]),
);
export const fasterOnly = explainRoute(
  here([
    [9500, 900, 880],
    [8200, 1320, 1270],
  ]),
);
export const slower = explainRoute(
  here([
    [9500, 1320, 900],
    [8200, 900, 880],
  ]),
);
export const located = explainRoute(mapbox);
export const single = explainRoute(here([[9500, 900, 880]]));
export const unusable = explainRoute(fromMapbox({ code: 'NoRoute', message: 'No route found' }));

const named = (value: string): Fact<string> => ({
  id: `name ${value}`,
  path: '',
  value,
  unit: 'name',
  kind: 'declared',
  source: { system: 'story' },
});
const counted = (id: string, value: number, unit: Unit): Measure => ({
  id,
  path: '',
  value,
  unit,
  kind: 'declared',
  source: { system: 'story' },
});

export const recommended = explainChoice({
  option: 'film',
  total: counted('total', 10, 'score'),
  runnerUp: counted('next', 5, 'score'),
  parts: [{ name: named('slow'), contribution: counted('slow part', 2, 'score') }],
  history: {
    action: 'watched',
    events: [
      {
        item: named('Stalker'),
        at: '2026-02-01T20:00:00Z',
        owner: 'mia',
        contribution: counted('watched part', 8, 'score'),
      },
    ],
  },
  popularity: {
    count: counted('count', 340, 'count'),
    population: counted('population', 5200, 'count'),
    windowDays: counted('days', 30, 'count'),
  },
});

export const advertised = explainChoice({
  option: 'film',
  isAd: true,
  sponsored: {
    advertiser: named('Nordfilm'),
    payer: named('Nordfilm Holding'),
    paidFor: 'ranking',
    targeting: [named('Bremen')],
  },
  history: { action: 'watched', events: [{ item: named('Stalker'), at: '2026-02-01T20:00:00Z', owner: 'mia' }] },
});

const loan: DecisionFacts = {
  id: 'loan',
  outcome: 'declined',
  otherwise: 'approved',
  inputs: [counted('income', 1500_00, 'money/EUR'), counted('debt-share', 0.6, 'ratio')],
  lists: [hmda, regulationB],
  rules: [
    {
      id: 'debt',
      version: '2026-01',
      test: { input: 'debt-share', operator: '>', value: 0.4, unit: 'ratio' },
      code: { list: 'hmda', code: '1' },
    },
    {
      id: 'income',
      version: '2026-01',
      test: { input: 'income', operator: '<', value: 2000_00, unit: 'money/EUR' },
      code: { list: 'reg-b', code: 'income-insufficient' },
    },
  ],
  reruns: [
    {
      changes: [
        { input: 'income', name: named('income'), to: counted('to-income', 2500_00, 'money/EUR') },
        { input: 'debt-share', name: named('debt-share'), to: counted('to-debt', 0.3, 'ratio') },
      ],
    },
  ],
};
export const declined = explainDecision(loan);
export const declinedAlone = explainDecision({ ...loan, rules: loan.rules.slice(0, 1), reruns: [] });
export const declinedWithoutReason = explainDecision({ ...loan, rules: [], reruns: [] });
