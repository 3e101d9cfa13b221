import { difference, type Fact, instant, sizeOf } from './fact.ts';
import type { Point, Refusal } from './reason.ts';
import { refusing } from './refuse.ts';
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

/** A point from two facts, the lower the better; `least` and `share` of the larger one are from where it counts. */
export function point(
  metric: Point['metric'],
  own: Fact | undefined,
  other: Fact | undefined,
  least: number,
  share = 0,
): Point | undefined {
  if (!own || !other) return undefined;
  const gain = difference(other, own);
  const { value } = gain;
  const counts = Math.abs(value) >= Math.max(least, share * Math.max(sizeOf(own), sizeOf(other))) && value !== 0;
  const outcome = counts ? (value > 0 ? 'better' : 'worse') : 'same';
  return { metric, outcome, by: value < 0 ? difference(own, other) : gain, own, other };
}

/** Compares two options. The same facts the other way round give the same differences with the opposite outcome. */
export function compare(own: RouteOption, other: RouteOption, settings: WhySettings, emptyRoads = false): Comparison {
  const refused: Refusal[] = [];
  const refuse = refusing(refused);
  const { minGainS, minGainShare, minExtraM, minExtraShare, maxApartS } = settings;
  const [a, b] = [own.duration, other.duration];
  // Not a number where one of them says no time: then they are compared.
  const apart = Math.abs(instant(a?.observedAt ?? '') - instant(b?.observedAt ?? '')) / 1000;
  const far = apart > maxApartS;
  if (!a || !b) refuse('faster', 'untimed', (a ? other : own).id);
  else if (far) refuse('faster', 'apart', apart, maxApartS);
  return Object.assign(
    { refused },
    far
      ? emptyRoads && { emptyRoads: point('empty-roads', own.baseline, other.baseline, minGainS, minGainShare) }
      : { duration: point('duration', a, b, minGainS, minGainShare) },
    {
      distance: point('distance', own.distance, other.distance, minExtraM, minExtraShare),
      transfers: point('transfers', own.transfers, other.transfers, 1),
      arrival: point('arrival', own.arrival, other.arrival, 60),
    },
  ) as Comparison;
}

/** The points of a comparison in the order they are told. */
export const pointsOf = ({ duration, emptyRoads, transfers, arrival, distance }: Comparison): Point[] =>
  [transfers, duration, emptyRoads, arrival, distance].filter((entry) => entry !== undefined);

/** Whether the other option is better in something and worse in nothing: then nothing flattering may be said. */
export const isDominated = (comparison: Comparison): boolean => {
  const outcomes = pointsOf(comparison).map(({ outcome }) => outcome);
  return outcomes.includes('worse') && !outcomes.includes('better');
};
