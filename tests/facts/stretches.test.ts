import { describe, expect, test } from 'vitest';
import { explainRoute, whyNot, whySummary, whyText, whyWhere } from '../../src/core/index.ts';
import { fromAzureMaps, fromGoogleRoutes, fromHere, fromMapbox, fromTomTom } from '../../src/facts/index.ts';
import { decodePolyline } from '../../src/facts/stretches.ts';
import { voice } from '../core/why/voices.ts';

// Three points due north, the second stretch three times as long as the first; encoded by hand from 0.01° and 0.03°.
const encoded = '??o}@?ozD?';

const interval = (from: number | undefined, to: number, speed: string) => ({
  ...(from !== undefined && { startPolylinePointIndex: from }),
  endPolylinePointIndex: to,
  speed,
});
type Intervals = ReadonlyArray<object>;

const google = (first: Intervals, second: Intervals, more: object = {}) => ({
  ...more,
  routes: [
    { distanceMeters: 12_000, duration: '900s', staticDuration: '850s', intervals: first },
    { distanceMeters: 10_000, duration: '1200s', staticDuration: '1190s', intervals: second },
  ].map(({ intervals, ...route }) => ({
    ...route,
    polyline: { encodedPolyline: encoded },
    travelAdvisory: { speedReadingIntervals: intervals },
  })),
});

const tomtom = (first: Intervals, second: Intervals) => ({
  formatVersion: '0.0.12',
  routes: [
    { lengthInMeters: 12_000, travelTimeInSeconds: 900, trafficDelayInSeconds: 0, sections: first },
    { lengthInMeters: 10_000, travelTimeInSeconds: 1200, trafficDelayInSeconds: 0, sections: second },
  ].map(({ sections, ...summary }) => ({
    summary,
    sections,
    legs: [{ points: [50, 50.01, 50.04].map((latitude) => ({ latitude, longitude: 8 })) }],
  })),
});
const section = (from: number, to: number, magnitudeOfDelay: number | string, sectionType = 'TRAFFIC') => ({
  startPointIndex: from,
  endPointIndex: to,
  sectionType,
  magnitudeOfDelay,
});

const free = [interval(undefined, 2, 'NORMAL')];
const jam = [interval(undefined, 1, 'NORMAL'), interval(1, 2, 'TRAFFIC_JAM')];
const refusal = (facts: Parameters<typeof explainRoute>[0], claim: string) => {
  const found = explainRoute(facts).refused.find((entry) => entry.claim === claim);
  return found && whyNot(found.because);
};

describe('places of heavy traffic', () => {
  test('the polyline of the published example is read as its three points', () => {
    expect(decodePolyline('_p~iF~ps|U_ulLnnqC_mqNvxq`@')).toEqual([
      [38.5, -120.2],
      [40.7, -120.95],
      [43.252, -126.453],
    ]);
    expect(decodePolyline('')).toEqual([]);
  });

  test('Google: a jam is a share of the length, not of the points, and is said of the other route', () => {
    const facts = fromGoogleRoutes(google(free, jam));
    expect(facts.options[1]?.heavy?.value).toBeCloseTo(0.75, 6);
    expect(facts.options[0]?.heavy?.value).toBe(0);
    const explained = explainRoute(facts);
    expect(whySummary(explained, voice('en')).text).toMatch('heavy traffic on the shorter route');
    expect(whyText(explained, voice('en'))).not.toMatch(/because/);
  });

  test('Google: slow is not heavy', () => {
    const facts = fromGoogleRoutes(google(free, [interval(undefined, 2, 'SLOW')]));
    expect(facts.options[1]?.heavy?.value).toBe(0);
    expect(refusal(facts, 'heavy-traffic')).toMatch('0 % of the other route is heavy');
  });

  test('Google: what no reading covers, or covers without a speed, is unknown; above 30 % nothing is said', () => {
    for (const second of [
      [interval(1, 2, 'TRAFFIC_JAM')],
      jam.map((entry, at) => (at ? entry : interval(0, 1, '?'))),
    ]) {
      const facts = fromGoogleRoutes(google(free, second));
      expect(facts.options[1]?.unknown?.value).toBeCloseTo(0.25, 6);
    }
    const facts = fromGoogleRoutes(google([interval(0, 1, 'NORMAL')], jam));
    expect(refusal(facts, 'heavy-traffic')).toMatch('unknown on 75 %');
  });

  test('Google: a fallback answer says nothing of traffic, whatever its readings', () => {
    const info = { fallbackInfo: { routingMode: 'FALLBACK_TRAFFIC_UNAWARE', reason: 'SERVER_ERROR' } };
    expect(refusal(fromGoogleRoutes(google(free, jam, info)), 'heavy-traffic')).toMatch('fallbackInfo');
  });

  test.each([
    ['beyond the end', [interval(0, 3, 'TRAFFIC_JAM')]],
    ['backwards', [interval(2, 1, 'TRAFFIC_JAM')]],
    ['before the start', [interval(-1, 1, 'TRAFFIC_JAM')]],
    ['between points', [interval(0.5, 1, 'TRAFFIC_JAM')]],
    ['no readings', []],
  ])('Google: readings that cannot be placed (%s) place nothing', (_, second) => {
    const facts = fromGoogleRoutes(google(free, second));
    expect(facts.options[1]).toBeDefined();
    expect(facts.options[1]?.heavy).toBeUndefined();
    expect(refusal(facts, 'heavy-traffic')).toMatch('does not say where traffic is');
  });

  test.each([[3], ['major']])('TomTom: a section of magnitude %s is heavy traffic, by length', (magnitude) => {
    const facts = fromTomTom(tomtom([], [section(1, 2, magnitude)]));
    expect(facts.options[1]?.heavy?.value).toBeCloseTo(0.75, 6);
    expect(facts.options[0]?.heavy?.value).toBe(0);
    expect(whySummary(explainRoute(facts), voice('en')).text).toMatch('heavy traffic on the shorter route');
  });

  test('TomTom: a moderate delay is not heavy, one of unknown size is unknown, and a jam inside it counts', () => {
    expect(fromTomTom(tomtom([], [section(0, 2, 2)])).options[1]?.heavy?.value).toBe(0);
    const facts = fromTomTom(tomtom([], [section(0, 1, 3), section(0, 2, 0), section(1, 2, 1)]));
    expect(facts.options[1]?.heavy?.value).toBeCloseTo(0.25, 6);
    expect(facts.options[1]?.unknown?.value).toBeCloseTo(0.75, 6);
  });

  test('TomTom: where the size of the delay is unknown on more than 30 %, nothing is said', () => {
    const facts = fromTomTom(tomtom([], [section(0, 1, 3), section(1, 2, 0)]));
    expect(refusal(facts, 'heavy-traffic')).toMatch('unknown on 75 %');
    expect(whyText(explainRoute(facts), voice('en'))).not.toMatch(/traffic/);
  });

  test('TomTom: without any traffic section nobody knows whether they were asked for', () => {
    const facts = fromTomTom(tomtom([], [section(0, 2, 3, 'TOLL')]));
    expect(facts.options[1]?.heavy).toBeUndefined();
    expect(refusal(facts, 'heavy-traffic')).toMatch('does not say where traffic is');
  });

  test('TomTom: points that are no places place nothing', () => {
    const answer = tomtom([], [section(0, 2, 3)]);
    for (const { legs } of answer.routes)
      for (const { points } of legs) Object.assign(points[1] ?? {}, { latitude: 'x' });
    expect(fromTomTom(answer).options[1]?.heavy).toBeUndefined();
  });

  // Azure Maps writes the size of a delay as a digit in quotes.
  test('Azure Maps 1.0: sections of type TRAFFIC are read as TomTom’s are, with sizes as text', () => {
    const jam = { simpleCategory: 'JAM', effectiveSpeedInKmh: 9, delayInSeconds: 240 };
    const answer = tomtom(
      [],
      [
        { ...section(0, 1, '2'), ...jam },
        { ...section(1, 2, '3'), ...jam },
      ],
    );
    const facts = fromAzureMaps(answer);
    expect(facts.engine).toBe('azure-maps');
    expect(facts.options[1]?.heavy?.value).toBeCloseTo(0.75, 6);
    expect(facts.options[1]?.unknown?.value).toBe(0);
    for (const size of ['0', '4', 'x']) {
      const [, other] = fromAzureMaps(tomtom([section(0, 1, '3')], [section(1, 2, size)])).options;
      expect(other?.unknown?.value).toBeCloseTo(0.75, 6);
    }
  });

  test('Azure Maps 2025: one word of congestion for a whole route places nothing', () => {
    const path = (seconds: number, trafficCongestion: string) => ({
      features: [
        {
          properties: {
            type: 'RoutePath',
            distanceInMeters: 9000,
            durationInSeconds: 800,
            durationTrafficInSeconds: seconds,
            trafficCongestion,
          },
        },
      ],
    });
    const facts = fromAzureMaps({ ...path(800, 'None'), alternativeRoutes: [path(1200, 'Heavy')] });
    expect(facts.options.map(({ heavy }) => heavy)).toEqual([undefined, undefined]);
    expect(refusal(facts, 'heavy-traffic')).toMatch('does not say where traffic is');
  });
});

const speeds = (trafficSpeed: unknown, baseSpeed: unknown = 10) => ({ dynamicSpeedInfo: { trafficSpeed, baseSpeed } });
const span = (length: unknown, more: object, road?: string) => ({
  offset: 0,
  length,
  ...more,
  ...(road && { names: [{ value: road, language: 'en' }] }),
});
const here = (first: object[], second: object[], more: object = {}) => ({
  routes: [
    { summary: { length: 12_000, duration: 900, baseDuration: 890 }, spans: first },
    { summary: { length: 10_000, duration: 1200, baseDuration: 1190 }, spans: second },
  ].map((section) => ({ sections: [{ type: 'vehicle', ...section, ...more }] })),
});
const flowing = [span(12_000, speeds(10))];

describe('places of heavy traffic in HERE v8', () => {
  test('a span below two fifths of the speed on empty roads is heavy, by length, and its road is named', () => {
    const facts = fromHere(
      here(flowing, [
        span(6_000, speeds(9), 'Ring'),
        span(1_000, speeds(3.9), 'Quay'),
        span(3_000, speeds(2), 'Bridge'),
      ]),
    );
    expect(facts.options[1]).toMatchObject({
      heavy: { value: 0.4 },
      unknown: { value: 0 },
      where: ['Bridge', 'Quay'],
    });
    const explained = explainRoute(facts);
    expect(whySummary(explained, voice('en')).text).toMatch('heavy traffic on the shorter route');
    expect(whyWhere(explained)).toEqual(['Bridge', 'Quay']);
    expect(whyText(explained, voice('en'))).not.toMatch(/because/);
  });

  test('slower than usual is not heavy, and at exactly two fifths it is not either', () => {
    expect(fromHere(here(flowing, [span(10_000, speeds(4))])).options[1]?.heavy?.value).toBe(0);
  });

  test('what no span covers, and a span without speeds, is unknown; above 30 % nothing is said', () => {
    const facts = fromHere(here(flowing, [span(4_000, speeds(1)), span(2_000, {})]));
    expect(facts.options[1]?.unknown?.value).toBeCloseTo(0.6, 6);
    expect(refusal(facts, 'heavy-traffic')).toMatch('unknown on 60 %');
    for (const strange of [speeds('2'), speeds(-1), speeds(2, 0), speeds(Number.NaN)])
      expect(fromHere(here(flowing, [span(10_000, strange)])).options[1]?.unknown?.value).toBe(1);
  });

  test.each([
    ['no spans', []],
    ['spans without speeds', [span(10_000, {}, 'Ring')]],
    ['a span without a length', [span(undefined, speeds(1))]],
    ['a span of a negative length', [span(-5, speeds(1))]],
  ])('%s place nothing', (_, second) => {
    const facts = fromHere(here(flowing, second));
    expect(facts.options[1]?.duration?.value).toBe(1200);
    expect(refusal(facts, 'heavy-traffic')).toMatch('does not say where traffic is');
  });

  test('without a time on empty roads the speeds are not known to be those of now', () => {
    const answer = here(flowing, [span(10_000, speeds(1))]);
    for (const route of answer.routes)
      for (const { summary } of route.sections as Array<{ summary: { baseDuration?: number } }>)
        delete summary.baseDuration;
    expect(fromHere(answer).options[1]?.heavy).toBeUndefined();
  });
});

describe('places of heavy traffic in HERE 7.2', () => {
  const link = (length: number, jamFactor: unknown, roadName = 'Ring') => ({
    length,
    roadName,
    dynamicSpeedInfo: { trafficSpeed: 2, baseSpeed: 10, jamFactor },
  });
  const legacy = (first: object[], second: object[], trafficMode = 'enabled') => ({
    response: {
      route: [
        { link: first, distance: 12_000, trafficTime: 900, baseTime: 890 },
        { link: second, distance: 10_000, trafficTime: 1200, baseTime: 1190 },
      ].map(({ link, distance, ...times }) => ({
        mode: { type: 'fastest', trafficMode },
        summary: { distance, travelTime: times.trafficTime, ...times },
        leg: [{ length: distance, link }],
      })),
    },
  });

  test('a jam factor of 8 or more is heavy traffic, by length, and its road is named', () => {
    const facts = fromHere(legacy([link(12_000, 0)], [link(7_000, 7.9), link(3_000, 8, 'Bridge')]));
    expect(facts.options[1]).toMatchObject({ heavy: { value: 0.3 }, unknown: { value: 0 }, where: ['Bridge'] });
    expect(whySummary(explainRoute(facts), voice('en')).text).toMatch('heavy traffic on the shorter route');
  });

  test('a jam factor that could not be told is unknown', () => {
    for (const factor of [-1, undefined, '9', 11])
      expect(fromHere(legacy([link(12_000, 0)], [link(10_000, factor)])).options[1]?.unknown?.value).toBe(1);
  });

  test('an answer that was asked for without traffic places none', () => {
    const facts = fromHere(legacy([link(12_000, 0)], [link(10_000, 9)], 'disabled'));
    expect(facts.options[1]?.heavy).toBeUndefined();
  });
});

describe('places of heavy traffic in Mapbox', () => {
  const leg = (annotation: object) => ({ steps: [], annotation });
  const route = (legs: object[]) => ({ distance: 9000, duration: 900, weight: 1, legs });

  test('legs are added up in one measure: by length only if every leg has it', () => {
    const jam = leg({ congestion: ['severe'], distance: [6000], duration: [300] });
    const free = leg({ congestion: ['low'], duration: [900] });
    const facts = fromMapbox({ code: 'Ok', routes: [route([jam, free])] });
    expect(facts.options[0]?.heavy?.value).toBeCloseTo(0.25, 6);
  });

  test('where it is unknown on more than 30 %, nothing is said', () => {
    const jam = leg({ congestion: ['severe', 'unknown'], distance: [6, 4] });
    const facts = fromMapbox({
      code: 'Ok',
      routes: [
        { ...route([leg({ congestion: ['low'], distance: [1] })]), distance: 9900, duration: 800 },
        route([jam]),
      ],
    });
    expect(refusal(facts, 'heavy-traffic')).toMatch('unknown on 40 %');
    expect(whyText(explainRoute(facts), voice('en'))).not.toMatch(/traffic/);
  });

  test('a word that is none of the scale is unknown, whatever it is called', () => {
    const facts = fromMapbox({
      code: 'Ok',
      routes: [route([leg({ congestion: ['constructor', 'low', null, 'heavy'], distance: [1, 1, 1, 1] })])],
    });
    expect(facts.options[0]).toMatchObject({ heavy: { value: 0.25 }, unknown: { value: 0.5 } });
  });
});
