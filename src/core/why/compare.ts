import { difference, type Fact, instant, type Measure } from './fact.ts';
import type { Point, Refusal } from './reason.ts';
import type { RouteOption } from './route-facts.ts';
import type { WhySettings } from './settings.ts';

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
  const better = difference(other, own);
  const worse = difference(own, other);
  const outcome = Math.abs(better.value) < least || better.value === 0 ? 'same' : better.value > 0 ? 'better' : 'worse';
  return { metric, outcome, by: better.value >= 0 ? better : worse, own, other };
}

const larger = (a: Measure, b: Measure) => Math.max(a.value, b.value);

/** Seconds between the observation of two facts; undefined where one of them says no time. */
function apart(a: Fact, b: Fact): number | undefined {
  if (!a.observedAt || !b.observedAt) return undefined;
  return Math.abs(instant(a.observedAt) - instant(b.observedAt)) / 1000;
}

/** Compares two options. The same facts the other way round give the same differences with the opposite outcome. */
export function compare(own: RouteOption, other: RouteOption, settings: WhySettings, emptyRoads = false): Comparison {
  const found: { -readonly [Key in keyof Comparison]: Comparison[Key] } & { refused: Refusal[] } = { refused: [] };
  const { duration: a, distance: x, transfers: m, arrival: p } = own;
  const { duration: b, distance: y, transfers: n, arrival: q } = other;
  if (a && b) {
    const seconds = apart(a, b);
    if (seconds !== undefined && seconds > settings.maxApartS) {
      found.refused.push({ claim: 'faster', because: ['apart', seconds, settings.maxApartS] });
      if (emptyRoads && own.baseline && other.baseline)
        found.emptyRoads = point(
          'empty-roads',
          own.baseline,
          other.baseline,
          leastGain(own.baseline, other.baseline, settings),
        );
    } else found.duration = point('duration', a, b, leastGain(a, b, settings));
  } else found.refused.push({ claim: 'faster', because: ['untimed', (a ? other : own).id] });
  if (x && y)
    found.distance = point('distance', x, y, Math.max(settings.minExtraM, settings.minExtraShare * larger(x, y)));
  if (m && n) found.transfers = point('transfers', m, n, 1);
  if (p && q) found.arrival = point('arrival', p, q, 60);
  return found;
}

const leastGain = (a: Measure, b: Measure, settings: WhySettings) =>
  Math.max(settings.minGainS, settings.minGainShare * larger(a, b));

/** The points of a comparison in the order they are told. */
export const pointsOf = ({ duration, emptyRoads, transfers, arrival, distance }: Comparison): Point[] =>
  [transfers, duration, emptyRoads, arrival, distance].filter((entry): entry is Point => entry !== undefined);

/** Whether the other option is better in something and worse in nothing: then nothing flattering may be said. */
export function isDominated(comparison: Comparison): boolean {
  const outcomes = pointsOf(comparison).map(({ outcome }) => outcome);
  return outcomes.includes('worse') && !outcomes.includes('better');
}
