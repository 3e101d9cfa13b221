import { describe, expect, test } from 'vitest';
import { explainRoute, whyNot, whySummary, whyText } from '../../src/core/index.ts';
import { fromGoogleRoutes, fromTomTom } from '../../src/facts/index.ts';
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
});
