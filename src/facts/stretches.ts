import type { RouteOption } from '../core/index.ts';
import type { Path } from '../schema/index.ts';
import { mostValues, type Reader } from './read.ts';
import { type Severity, sharesFrom } from './shares.ts';

/** A place as degrees north and degrees east. */
export type Place = readonly [latitude: number, longitude: number];

/** A stretch of a route between two of its points, by position; `severity` is left out where it is not known. */
export interface Stretch {
  readonly from: unknown;
  readonly to: unknown;
  readonly severity?: 'free' | 'heavy';
}

/** The points of an encoded polyline of five digits (Google's "Encoded Polyline Algorithm Format"). */
export function decodePolyline(encoded: string): Place[] {
  const places: Place[] = [];
  const sums = [0, 0];
  let axis = 0;
  let shift = 0;
  let bits = 0;
  for (let index = 0; index < encoded.length; index++) {
    const chunk = encoded.charCodeAt(index) - 63;
    bits |= (chunk & 31) << shift;
    shift += 5;
    if (chunk >= 32) continue;
    sums[axis] = (sums[axis] ?? 0) + (bits & 1 ? ~(bits >> 1) : bits >> 1);
    if (axis === 1) places.push([(sums[0] ?? 0) / 1e5, (sums[1] ?? 0) / 1e5]);
    axis = 1 - axis;
    shift = 0;
    bits = 0;
  }
  return places;
}

const radians = Math.PI / 180;

/** Length of a short stretch in radians of the earth; only its share of the whole counts. */
const lengthOf = ([a, b]: Place, [c, d]: Place) => Math.hypot(c - a, (d - b) * Math.cos(((a + c) / 2) * radians));

/**
 * Share of a route, by length, in heavy traffic and in unknown traffic; nothing where a stretch lies outside the route.
 * What no stretch covers is `rest`.
 */
export function sharesOf(
  reader: Reader,
  path: Path,
  places: ReadonlyArray<Place>,
  stretches: ReadonlyArray<Stretch>,
  rest: 'free' | 'unknown',
): Pick<RouteOption, 'heavy' | 'unknown'> {
  const last = places.length - 1;
  if (last < 1 || last > mostValues) return {};
  const marks: Severity[] = Array.from({ length: last }, () => rest);
  // Where stretches overlap, the heavier one is meant, and what is not known is not called free.
  for (const severity of ['free', undefined, 'heavy'] as const)
    for (const { from, to } of stretches.filter((stretch) => stretch.severity === severity)) {
      if (!Number.isInteger(from) || !Number.isInteger(to)) return {};
      const [start, end] = [Number(from), Number(to)];
      if (start < 0 || end < start || end > last) return {};
      marks.fill(severity ?? 'unknown', start, end);
    }
  return sharesFrom(reader, path, (add) =>
    marks.forEach((mark, at) => {
      const [a, b] = [places[at], places[at + 1]];
      if (a && b) add(lengthOf(a, b), mark);
    }),
  );
}
