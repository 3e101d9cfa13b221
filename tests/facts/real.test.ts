import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { explainRoute, type RouteQuestion, verifyWhy, whyNot, whySummary, whyText } from '../../src/core/index.ts';
import { fromAny, joinRoutes } from '../../src/facts/index.ts';
import { because, voice, voices } from '../core/why/voices.ts';

const folder = resolve(process.env.FORTHRIGHT_REAL_DATA ?? '../shared/data', 'routes');
const there = existsSync(folder);
const read = (name: string): unknown => JSON.parse(readFileSync(resolve(folder, `${name}.json`), 'utf8'));

const why = (names: string | string[], question?: RouteQuestion) => {
  const explained = explainRoute(joinRoutes([names].flat().map((name) => fromAny(read(name)))), question);
  const refusal = (claim: string) => {
    const found = explained.refused.find((entry) => entry.claim === claim);
    return found && whyNot(found.because);
  };
  return {
    explained,
    level: explained.level,
    reasons: explained.reasons,
    text: whyText(explained, voice('en')),
    summary: whySummary(explained, voice('en')).text,
    refusal,
  };
};

const all = [
  'a12-clear',
  'a12-jam',
  'azure-bellevue-via-point',
  'here-transit-direct-or-change',
  'here-transit-many-transfers',
  'here-washington-fastest',
  'here-washington-shortest',
  'mapbox-bavaria-typical-duration',
  'mapbox-boston-pike-vs-storrow',
  'mapbox-san-francisco-first-is-slowest',
  'mapbox-san-francisco-near-tie',
  'valhalla-osrm-single-route',
];

describe.skipIf(!there)(`real answers${there ? '' : ' (SKIPPED: the folder of real data is not here)'}`, () => {
  test('Boston: the shorter route has heavy traffic; how much it costs is not known', () => {
    const { level, summary, text, reasons, refusal } = why('mapbox-boston-pike-vs-storrow');
    expect(level).toBe('L1');
    expect(summary).toBe('27 sec faster now; 970 m longer; heavy traffic on the shorter route');
    expect(text).toMatch('There is heavy traffic on the shorter route.');
    expect(text).not.toMatch(/delay|because/);
    expect(reasons[1]).toMatchObject({ basis: 'associated', strength: 'contributing', check: 'holds' });
    expect(refusal('traffic-delay')).toMatch('baseline');
    expect(why('mapbox-boston-pike-vs-storrow').explained.input.facts.options[1]?.where).toContain(
      'Soldiers Field Road',
    );
  });

  test('Boston the other way round: nothing of the traffic speaks for the shorter route', () => {
    const { summary, text } = why('mapbox-boston-pike-vs-storrow', { chosen: 1 });
    expect(summary).toBe('970 m shorter; 27 sec slower');
    expect(text).not.toMatch(/traffic/);
  });

  test('Washington: two answers 16 minutes apart; no time of now is compared, and no cause is said', () => {
    const { level, summary, text, refusal } = why(['here-washington-fastest', 'here-washington-shortest']);
    expect(level).toBe('L0');
    expect(summary).toBe('7 min faster on empty roads; 5 km longer');
    expect(text).not.toMatch(because.en!);
    expect(refusal('faster')).toMatch('963 s apart');
    expect(refusal('because-of-traffic')).toMatch('1712 s against 2150 s');
  });

  test('Washington, had both been asked at one time: traffic is a third of it, so "also"', () => {
    const { level, text, refusal } = why(['here-washington-fastest', 'here-washington-shortest'], {
      settings: { maxApartS: 1200 },
      objective: 'duration',
    });
    expect(level).toBe('L2');
    expect(text).toMatch('There is also a traffic delay of 5 minutes on the shorter route.');
    expect(text).not.toMatch(because.en!);
    expect(refusal('because-of-traffic')).toMatch('the delay explains 207 s of 645 s');
  });

  test('Bellevue: the route goes through a point that was asked for; traffic has nothing to do with it', () => {
    const { level, summary, text, refusal } = why('azure-bellevue-via-point');
    expect(level).toBe('L0');
    expect(summary).toBe('4 min slower; 810 m longer');
    expect(text).toMatch('It goes through the place on the way that you asked for.');
    expect(text).not.toMatch(/traffic|because/);
    expect(refusal('because-of-traffic')).toMatch('it is not faster (300 s against 90 s)');
    expect(why('azure-bellevue-via-point', { chosen: 1 }).text).not.toMatch('asked for');
  });

  test('San Francisco: the first route is the longest and the slowest, and that is said first', () => {
    const { level, summary, text, reasons, refusal } = why('mapbox-san-francisco-first-is-slowest');
    expect(level).toBe('L0');
    expect(summary).toBe('Beside another route: 2 min slower; 90 m longer');
    expect(text).not.toMatch(/faster|shorter|traffic|because/);
    expect(reasons[1]).toMatchObject({ type: 'contrastive', basis: 'objective', points: [{ metric: 'score' }] });
    expect(refusal('fastest')).toBe('duration: route-1 has 540.3, this one 596.9');
  });

  test('A12 with the jam: six minutes faster, and the answer alone supports no cause', () => {
    const { level, summary, text, refusal } = why('a12-jam');
    expect(level).toBe('L1');
    expect(summary).toBe('6 min faster; 1.2 km longer');
    expect(text).not.toMatch(/traffic|because|now/);
    expect(refusal('because-of-traffic')).toMatch('no traffic data, so it supports no cause');
    expect(refusal('best-by-score')).toMatch('by score route-1 comes first');
  });

  test('A12 without it: the first is both faster and shorter', () => {
    expect(why('a12-clear').summary).toBe('2 min faster; 1.2 km shorter');
  });

  test('San Francisco, near tie: ten centimetres are no difference', () => {
    const { summary, refusal } = why('mapbox-san-francisco-near-tie');
    expect(summary).toBe('Beside another route: 54 sec faster now; 190 m shorter');
    expect(refusal('shortest')).toBe('distance: route-2 has 1683.9, this one 1683.8, too little to count');
    expect(why('mapbox-san-francisco-near-tie', { chosen: 2 }).text).toMatch('59 seconds slower and about as long');
  });

  test('Bavaria: shorter and faster; most of the traffic is unknown, and the delay is none', () => {
    const { level, summary, text, refusal } = why('mapbox-bavaria-typical-duration');
    expect(level).toBe('L1');
    expect(summary).toBe('2 min faster now; 2.5 km shorter');
    expect(text).not.toMatch(/traffic|delay/);
    expect(refusal('heavy-traffic')).toMatch('unknown on 61 %');
    expect(refusal('because-of-traffic')).toMatch('the delay on the other route is 3 s');
  });

  test('a direct connection: no change, and that it takes longer', () => {
    const { level, summary, refusal } = why('here-transit-direct-or-change');
    expect(level).toBe('L0');
    expect(summary).toBe(
      'Beside another connection: no change instead of 1 change; 23 min slower; arrives 9 min later',
    );
    expect(refusal('fastest')).toBe('duration: route-1 has 2700, this one 4080');
    expect(why('here-transit-direct-or-change', { chosen: 1 }).text).toMatch('Changes: 1 instead of 0.');
  });

  test('nine connections: fewer changes against shorter time, named beside another', () => {
    expect(why('here-transit-many-transfers').summary).toBe(
      'Beside another connection: arrives 17 min earlier; 3 changes instead of 2 changes; about as fast',
    );
  });

  test('one route is compared with nothing', () => {
    expect(why('valhalla-osrm-single-route')).toMatchObject({
      level: 'none',
      reasons: [{ type: 'unknown', why: 'one-option' }],
    });
  });

  test.each(all)('%s: every promise holds, in every language, whichever route is chosen', (name) => {
    const count = fromAny(read(name)).options.length;
    for (let chosen = 0; chosen < count; chosen++) {
      const { explained } = why(name, { chosen });
      for (const spoken of voices) {
        expect(verifyWhy(explained, spoken, 'a person')).toEqual([]);
        expect(whyText(explained, spoken)).not.toMatch(because[spoken.language]!);
      }
    }
  });
});
