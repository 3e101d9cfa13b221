import { difference, type Fact, instant, type Measure } from './fact.ts';
import type { Point, Refusal } from './reason.ts';
import type { RouteOption } from './route-facts.ts';
import type { WhySettings } from './settings.ts';
import type { Because } from './why-not.ts';

/** How two offered options compare, respect by respect; what could not be compared is refused by field. */
export interface Comparison {
  readonly duration?: Point;
  readonly distance?: Point;
  readonly transfers?: Point;
  readonly arrival?: Point;
  /** Only where the times of now cannot be compared: the times on empty roads, which do not age. */
  readonly emptyRoads?: Point;
  readonly refused: ReadonlyArray<Refusal>;
}

/** A point from two facts, the lower the better, with the difference from which on it counts. */
function point(metric: Point['metric'], own: Fact, other: Fact, least: number): Point {
  const gain = difference(other, own);
  const { value } = gain;
  const outcome = Math.abs(value) < least || value === 0 ? 'same' : value > 0 ? 'better' : 'worse';
  return { metric, outcome, by: value >= 0 ? gain : difference(own, other), own, other };
}

/** Seconds between the observation of two facts; not a number where one of them says no time. */
const apart = (a: Fact, b: Fact) => Math.abs(instant(a.observedAt ?? '') - instant(b.observedAt ?? '')) / 1000;

/** Compares two options. The same facts the other way round give the same differences with the opposite outcome. */
export function compare(own: RouteOption, other: RouteOption, settings: WhySettings, emptyRoads = false): Comparison {
  const found: { -readonly [Key in keyof Comparison]: Comparison[Key] } & { refused: Refusal[] } = { refused: [] };
  const refuse = (...because: Because) => found.refused.push({ claim: 'faster', because });
  const { duration: a, distance: x, transfers: m, arrival: p, baseline: c } = own;
  const { duration: b, distance: y, transfers: n, arrival: q, baseline: d } = other;
  const larger = (one: Measure, two: Measure, least: number, share: number) =>
    Math.max(least, share * Math.max(one.value, two.value));
  const gain = (metric: Point['metric'], one: Measure, two: Measure) =>
    point(metric, one, two, larger(one, two, settings.minGainS, settings.minGainShare));
  if (a && b) {
    const seconds = apart(a, b);
    if (seconds > settings.maxApartS) {
      refuse('apart', seconds, settings.maxApartS);
      if (emptyRoads && c && d) found.emptyRoads = gain('empty-roads', c, d);
    } else found.duration = gain('duration', a, b);
  } else refuse('untimed', (a ? other : own).id);
  if (x && y) found.distance = point('distance', x, y, larger(x, y, settings.minExtraM, settings.minExtraShare));
  if (m && n) found.transfers = point('transfers', m, n, 1);
  if (p && q) found.arrival = point('arrival', p, q, 60);
  return found;
}

/** The points of a comparison in the order they are told. */
export const pointsOf = ({ duration, emptyRoads, transfers, arrival, distance }: Comparison): Point[] =>
  [transfers, duration, emptyRoads, arrival, distance].filter((entry): entry is Point => entry !== undefined);

/** Whether the other option is better in something and worse in nothing: then nothing flattering may be said. */
export const isDominated = (comparison: Comparison): boolean => {
  const has = (outcome: Point['outcome']) => pointsOf(comparison).some((entry) => entry.outcome === outcome);
  return has('worse') && !has('better');
};
