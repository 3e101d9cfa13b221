import { describe, expect, test } from 'vitest';
import { explainRoute, verifyWhy, whyNot, whyText } from '../../src/core/index.ts';
import {
  adapters,
  detectEngine,
  type Engine,
  fromAny,
  fromGoogleRoutes,
  fromMapbox,
  fromOsrm,
  fromTomTom,
  joinRoutes,
} from '../../src/facts/index.ts';
import { because, voice, voices } from '../core/why/voices.ts';
import { errors, quiet, type Route, refusals, shapes } from './answers.ts';

const explain = (answer: unknown) => {
  const explained = explainRoute(fromAny(answer));
  const because = (claim: string) => {
    const found = explained.refused.find((entry) => entry.claim === claim);
    return found && whyNot(found.because);
  };
  return { ...explained, text: whyText(explained, voice('en')), refusal: because };
};

const verdicts: ReadonlyArray<readonly [what: string, level: string, routes: ReadonlyArray<Route>]> = [
  [
    'decisive',
    'L3',
    [
      [9500, 900, 880],
      [8000, 1300, 800],
    ],
  ],
  [
    'contributing',
    'L2',
    [
      [9500, 900, 780],
      [8000, 1300, 1000],
    ],
  ],
  [
    'faster only',
    'L1',
    [
      [9500, 900, 880],
      [8000, 1300, 1270],
    ],
  ],
  [
    'slower, whatever the traffic',
    'L0',
    [
      [9500, 900, 880],
      [8000, 700, 600],
    ],
  ],
  [
    'a tie',
    'none',
    [
      [8010, 900, 880],
      [8000, 905, 600],
    ],
  ],
  ['a single route', 'none', [[9500, 900, 880]]],
];

describe.each(Object.entries(shapes))('an answer in the shape of %s', (name, shape) => {
  test('is told by its shape', () => {
    expect(detectEngine(shape(verdicts[0]![2]))).toBe(name.split(' ')[0]);
  });

  test.each(verdicts)('%s: %s', (_, level, routes) => {
    const explained = explain(shape(routes));
    expect(explained.level).toBe(level);
    expect(because.en!.test(explained.text)).toBe(level === 'L3');
  });
});

/** When each answer was received; HERE 7.2 and openrouteservice say it themselves, and mean this time too. */
const observedAt = '2026-03-01T14:00:00.000Z';

describe.each(Object.entries({ ...shapes, ...quiet }))('an answer in the shape of %s', (_, shape) => {
  const facts = fromAny(shape(verdicts[0]![2]), { observedAt });

  test('that is fresh says as of when; a stale one says that it may have changed, and claims nothing', () => {
    const fresh = explainRoute(facts, { now: '2026-03-01T14:09:00Z' });
    expect(Date.parse(fresh.asOf ?? '')).toBe(Date.parse(observedAt));
    expect(fresh.level).not.toBe('none');
    const stale = explainRoute(facts, { now: '2026-03-01T14:11:00Z' });
    expect(stale).toMatchObject({ level: 'none', reasons: [{ type: 'unknown', why: 'expired' }] });
    expect(whyText(stale, voice('en'), 'short')).toBe('This may have changed.');
  });

  test('is about the same as its twin, and one route is compared with nothing', () => {
    const [, , tie] = verdicts[4]!;
    expect(explain(shape(tie)).reasons.every(({ type }) => type !== 'attribute')).toBe(true);
    expect(explain(shape(tie)).text).not.toMatch(/faster|shorter|traffic/);
    expect(explain(shape([[9500, 900, 880]])).reasons).toMatchObject([{ type: 'unknown', why: 'one-option' }]);
  });
});

describe.each(Object.entries(quiet))('an answer in the shape of %s, which has no traffic', (name, shape) => {
  test('is told by its shape, and read in metres and seconds', () => {
    const answer = shape(verdicts[0]![2]);
    expect(detectEngine(answer)).toBe(name);
    expect(fromAny(answer).options.map(({ distance, duration }) => [distance?.value, duration?.value])).toEqual([
      [9500, 900],
      [8000, 1300],
    ]);
  });

  test('bears "faster", never "now", and no cause', () => {
    const { level, text, refusal } = explain(shape(verdicts[0]![2]));
    expect(level).toBe('L1');
    expect(text).not.toMatch(/\bnow\b|traffic|because/);
    expect(refusal('because-of-traffic')).toMatch('trafficAware');
  });
});

test.each(errors)('an error of %s is refused by its field, and nothing is thrown', (engine, answer, field) => {
  expect(detectEngine(answer)).toBe(engine);
  const { reasons, refusal } = explain(answer);
  expect(reasons).toEqual([expect.objectContaining({ type: 'unknown', why: 'unusable' })]);
  expect(refusal('because-of-traffic')).toMatch(field);
});

describe.each(refusals)('%s', (engine, noRoute, quota) => {
  test.each([
    ['no route', noRoute],
    ['too many questions', quota],
  ])(
    '%s: the answer is refused by its field, nothing is thrown, and a person is told that we cannot say',
    (_, [answer, field]) => {
      const explained = explainRoute(adapters[engine as Engine](answer));
      expect(explained.refused.map(({ because }) => whyNot(because))).toEqual(
        Array.from({ length: 3 }, () => expect.stringContaining(field)),
      );
      for (const spoken of voices) expect(verifyWhy(explained, spoken, 'a person')).toEqual([]);
      expect(whyText(explained, voice('en'))).toBe('We can’t tell you why. The answer we got could not be used.');
    },
  );
});

test.each(Object.entries({ ...shapes, ...quiet }))('%s: 300 alternatives are refused', (_, shape) => {
  const answer = shape(Array.from({ length: 300 }, () => [9500, 900, 880] as const));
  expect(explain(answer).refusal('faster')).toMatch(/expected at most 100 routes, found 300$/);
});

test('300 connections are refused', () => {
  const Connection = Array.from({ length: 300 }, () => ({ duration: 'PT20M', transfers: 1 }));
  expect(explain({ Res: { Connections: { Connection } } }).refusal('faster')).toMatch('at most 100 routes, found 300');
});

describe('answers that cannot be meant as they are written', () => {
  const two: Route[] = [
    [9500, 900, 880],
    [8000, 1300, 800],
  ];
  const mapbox = (change: object) => ({
    code: 'Ok',
    routes: [
      { distance: 9500, duration: 900, weight: 1, legs: [] },
      { distance: 8000, duration: 1300, weight: 2, legs: [], ...change },
    ],
  });
  test.each<[string, unknown, string]>([
    ['no routes', { code: 'Ok', routes: [] }, 'routes: expected at least one route'],
    ['no list of routes', { code: 'Ok' }, 'routes: expected at least one route, found nothing'],
    ['null', null, 'routes: expected at least one route'],
    ['text', 'Ok', 'routes: expected at least one route'],
    ['a negative duration', mapbox({ duration: -5 }), 'routes.1.duration: expected a number from 0'],
    ['a duration of years', mapbox({ duration: 1e9 }), 'routes.1.duration: expected a number from 0'],
    ['a duration in text', mapbox({ duration: '1300' }), 'routes.1.duration: expected a number'],
    ['no duration', mapbox({ duration: undefined }), 'routes.1: expected a travel time'],
    ['milliseconds among seconds', mapbox({ duration: 130_000_0 }), 'routes.1: expected metres and seconds that fit'],
    ['kilometres among metres', mapbox({ distance: 8_000_000 }), 'routes.1: expected metres and seconds that fit'],
    [
      '300 alternatives',
      shapes.mapbox!(Array.from({ length: 300 }, () => two[0]!)),
      'routes: expected at most 100 routes, found 300',
    ],
    [
      'a million and one annotations',
      mapbox({ legs: [{ annotation: { congestion: new Array(1_000_001).fill('low'), duration: [1] } }] }),
      'routes.1.legs.0.annotation.congestion: expected at most 1000000 values',
    ],
    [
      'a duration of Google’s that is none',
      { routes: [{ distanceMeters: 5, duration: '165', staticDuration: '1s' }] },
      'routes.0.duration: expected a duration such as "165s"',
    ],
    [
      'an unknown unit of length',
      { ...(quiet.openrouteservice!(two) as object), metadata: { query: { units: 'furlong' } } },
      'metadata.query.units: expected m, km or mi',
    ],
    [
      'a duration of a connection that is none',
      { Res: { Connections: { Connection: [{ duration: 'an hour', transfers: 0 }] } } },
      'Res.Connections.Connection.0.duration: expected an ISO 8601 duration',
    ],
  ])('%s', (_, answer, field) => {
    const { reasons, refusal } = explain(answer);
    expect(reasons).toEqual([expect.objectContaining({ type: 'unknown', why: 'unusable' })]);
    expect(refusal('because-of-traffic')).toMatch(field);
  });

  test.each(Object.keys(adapters))('%s throws at nothing that is not an answer', (engine) => {
    for (const answer of [
      undefined,
      null,
      7,
      'x',
      [],
      [null],
      {},
      { routes: 'x' },
      { routes: [null, 7] },
      { routes: { 0: {} } },
      { Res: null },
      { response: 7 },
      { trip: null },
      { paths: [{}] },
      { features: [7] },
    ])
      expect(explainRoute(adapters[engine as Engine](answer)).level).toBe('none');
  });
});

describe('what an engine does not say is not claimed', () => {
  test('Google: equal times in every route mean that traffic was not asked for', () => {
    const { level, refusal } = explain(
      shapes['google-routes']!([
        [9500, 900, 900],
        [8000, 1300, 1300],
      ]),
    );
    expect(level).toBe('L1');
    expect(refusal('because-of-traffic')).toMatch('staticDuration');
  });

  test('Google: a fallback answer bears no cause', () => {
    const answer = {
      ...(shapes['google-routes']!(verdicts[0]![2]) as object),
      fallbackInfo: { routingMode: 'FALLBACK_TRAFFIC_UNAWARE', reason: 'LATENCY_EXCEEDED' },
    };
    expect(explain(answer).refusal('because-of-traffic')).toBe(
      'fallbackInfo: FALLBACK_TRAFFIC_UNAWARE, LATENCY_EXCEEDED',
    );
  });

  test('Google: a route that saves fuel is not ranked by time', () => {
    expect(
      fromGoogleRoutes({
        routes: [{ distanceMeters: 900, duration: '90s', staticDuration: '80s', routeLabels: ['FUEL_EFFICIENT'] }],
      }).objective,
    ).toBeUndefined();
  });

  test('TomTom: no delay over the usual is not "no traffic"', () => {
    const route = (lengthInMeters: number, travelTimeInSeconds: number) => ({
      summary: {
        lengthInMeters,
        travelTimeInSeconds,
        trafficDelayInSeconds: 0,
        historicTrafficTravelTimeInSeconds: travelTimeInSeconds,
      },
    });
    const facts = fromTomTom({ formatVersion: '0', routes: [route(2131, 248), route(1900, 400)] });
    expect(facts.baselineKind).toBe('typical');
    expect(explainRoute(facts).level).toBe('L1');
  });

  test.each([
    ['mapbox', /"duration_typical":\d+,?/g, 'trafficAware'],
    ['here', /,"baseDuration":\d+/g, 'trafficAware'],
    ['here 7.2', /,"trafficMode":"enabled"/g, 'trafficAware'],
    ['google-routes', /,"staticDuration":"\d+s"/g, 'staticDuration'],
    ['google-directions', /,"duration_in_traffic":\{"value":\d+\}/g, 'trafficAware'],
    ['tomtom', /,"(trafficDelay|noTrafficTravelTime)InSeconds":\d+/g, 'trafficAware'],
    ['azure-maps', /,"durationTrafficInSeconds":\d+/g, 'trafficAware'],
  ])('%s: without its traffic data no cause is said', (engine, data, field) => {
    const whole = JSON.stringify(shapes[engine]!(verdicts[0]![2]));
    const bare = whole.replace(data, '');
    expect(bare).not.toBe(whole);
    const { text, refusal, level } = explain(JSON.parse(bare));
    expect(['L0', 'L1']).toContain(level);
    expect(text).not.toMatch(/traffic|delay|because/);
    if (level === 'L1') expect(refusal('because-of-traffic')).toMatch(field);
  });

  test('Mapbox: profile "driving" has no traffic of now, whatever else is there', () => {
    expect(fromMapbox(shapes.mapbox!(verdicts[0]![2]), { profile: 'mapbox/driving' }).trafficAware).toBe(false);
  });

  test('Mapbox: absurd congestion values count as unknown', () => {
    const leg = (value: number) => ({
      steps: [],
      annotation: { congestion_numeric: [value, value], distance: [50, 50] },
    });
    const facts = fromMapbox({
      code: 'Ok',
      routes: [
        { distance: 100, duration: 20, weight: 1, legs: [leg(1e40)] },
        { distance: 90, duration: 30, weight: 2, legs: [leg(65)] },
      ],
    });
    expect(facts.options.map(({ heavy, unknown }) => [heavy?.value, unknown?.value])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  test('Mapbox: an error in the shape that it shares with OSRM is refused the same way', () => {
    expect(fromMapbox({ code: 'NoRoute', message: 'No route found' }).issues).toMatchObject([
      { path: ['code'], found: 'NoRoute: No route found' },
    ]);
  });

  test('Mapbox: incidents that close a road or weigh heavily are dangers, the others are not', () => {
    const leg = (incidents: object[]) => ({ steps: [], incidents });
    const facts = fromMapbox({
      code: 'Ok',
      routes: [
        {
          distance: 9500,
          duration: 900,
          weight: 1,
          legs: [leg([{ type: 'congestion', impact: 'minor', description: 'slow' }])],
        },
        {
          distance: 8000,
          duration: 1300,
          weight: 2,
          legs: [
            leg([
              {
                type: 'road_closure',
                closed: true,
                affected_road_names: ['Elbe tunnel'],
                end_time: '2026-03-01T18:00:00Z',
              },
              { type: 'accident', impact: 'major' },
            ]),
          ],
        },
      ],
    });
    expect(facts.options.map(({ hazards }) => hazards)).toMatchObject([
      [],
      [{ hazard: 'closure', closed: true, place: { value: 'Elbe tunnel' } }],
    ]);
    expect(whyText(explainRoute(facts), voice('en'))).toMatch('Another way is blocked: a closed road, Elbe tunnel.');
  });

  test('OSRM: what it ranks by is time or length only where every route says so', () => {
    const answer = (...names: unknown[]) => ({
      code: 'Ok',
      routes: names.map((weight_name, index) => ({ distance: 9000, duration: 800 + index, weight: 1, weight_name })),
    });
    expect(fromOsrm(answer('duration', 'duration')).objective).toBe('duration');
    expect(fromOsrm(answer('distance')).objective).toBe('distance');
    for (const names of [['routability'], ['duration', 'routability'], [undefined], ['constructor']])
      expect(fromOsrm(answer(...names)).objective).toBe('score');
    expect(whyText(explainRoute(fromOsrm(answer('duration', 'duration'))), voice('en'))).not.toMatch('own score');
  });

  test('Mapbox v4 does not say what it ranks by', () => {
    const v4 = {
      origin: {},
      destination: {},
      routes: [
        { distance: 9500, duration: 900, summary: 'A 1' },
        { distance: 8000, duration: 1300, summary: 'B 2' },
      ],
    };
    expect(detectEngine(v4)).toBe('mapbox');
    expect(fromMapbox(v4)).toMatchObject({ trafficAware: false, options: [{ label: 'A 1' }, { label: 'B 2' }] });
    expect(fromMapbox(v4).objective).toBeUndefined();
  });

  test('answers with different baselines are not compared by them', () => {
    const joined = joinRoutes([
      fromAny(shapes.here!([[9500, 900, 880]])),
      fromAny(shapes.mapbox!([[8000, 1300, 800]])),
    ]);
    expect(joined.baselineKind).toBeUndefined();
    expect(joined.options.some(({ baseline }) => baseline)).toBe(false);
    expect(explainRoute(joined).level).toBe('L1');
  });

  test('one answer that cannot be used spoils the comparison', () => {
    const joined = joinRoutes([fromAny(shapes.here!([[9500, 900, 880]])), fromAny({ code: 'NoRoute' })]);
    expect(whyNot(explainRoute(joined).refused[0]!.because)).toMatch('code: expected Ok, found NoRoute');
  });
});
