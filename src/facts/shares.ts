import type { RouteOption } from '../core/index.ts';
import type { Path } from '../schema/index.ts';
import { type Reader, words } from './read.ts';

export type Severity = 'free' | 'heavy' | 'unknown';

/** A part of a route: how much of it, in one measure for the whole route, how heavy the traffic is, and on which road. */
export type Piece = readonly [size: unknown, severity: Severity, road?: unknown];

/** Share of a route in heavy and in unknown traffic, and the three roads with most of the heavy one; nothing of nothing. */
export function sharesFrom(
  reader: Reader,
  path: Path,
  pieces: ReadonlyArray<Piece>,
): Pick<RouteOption, 'heavy' | 'unknown' | 'where'> {
  const sums = { free: 0, heavy: 0, unknown: 0 };
  const byRoad = new Map<string, number>();
  for (const [size, severity, road] of pieces) {
    if (typeof size !== 'number' || !(size >= 0)) continue;
    sums[severity] += size;
    const name = words(road);
    if (name && severity === 'heavy') byRoad.set(name, (byRoad.get(name) ?? 0) + size);
  }
  const total = sums.free + sums.heavy + sums.unknown;
  if (!(total > 0)) return {};
  const share = (name: 'heavy' | 'unknown') => reader.fact([...path, name], sums[name] / total, 'ratio');
  const where = [...byRoad].sort(([, a], [, b]) => b - a).map(([road]) => road);
  return { heavy: share('heavy'), unknown: share('unknown'), ...(where[0] && { where: where.slice(0, 3) }) };
}
