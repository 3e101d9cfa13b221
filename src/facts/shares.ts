import type { RouteOption } from '../core/index.ts';
import type { Path } from '../schema/index.ts';
import { type Reader, words } from './read.ts';

export type Severity = 'free' | 'heavy' | 'unknown';

/** Adds a part of a route: how much of it, in one measure for the whole route, how heavy the traffic is, on which road. */
export type Add = (size: unknown, severity: Severity, road?: unknown) => void;

/**
 * Share of a route in heavy and in unknown traffic, and the three roads with most of the heavy one.
 * @param fill adds the parts; one that gives `false` could not place them, and then nothing is said
 */
export function sharesFrom(
  reader: Reader,
  path: Path,
  fill: (add: Add) => unknown,
): Pick<RouteOption, 'heavy' | 'unknown' | 'where'> {
  const sums = { free: 0, heavy: 0, unknown: 0 };
  const byRoad = new Map<string, number>();
  const placed = fill((size, severity, road) => {
    if (typeof size !== 'number' || !(size >= 0 && size < 1e12)) return;
    sums[severity] += size;
    const name = severity === 'heavy' && words(road);
    if (name) byRoad.set(name, (byRoad.get(name) ?? 0) + size);
  });
  const total = sums.free + sums.heavy + sums.unknown;
  if (placed === false || !(total > 0)) return {};
  const share = (name: 'heavy' | 'unknown') => reader.fact([...path, name], sums[name] / total, 'ratio');
  const where = [...byRoad].sort(([, a], [, b]) => b - a).map(([road]) => road);
  return { heavy: share('heavy'), unknown: share('unknown'), ...(where[0] && { where: where.slice(0, 3) }) };
}
