import type { RouteOption, RouteWish } from '../core/index.ts';
import type { Path } from '../schema/index.ts';
import { type Fields, fields, type Loose, list, mostValues, type Reader, said, words } from './read.ts';
import { type Severity, sharesFrom } from './shares.ts';

/** The number of points of an encoded polyline: each number ends with a character below 0x5f, two numbers are a point. */
function pointCount(encoded: string): number {
  let ends = 0;
  for (let index = 0; index < encoded.length; index++) if (encoded.charCodeAt(index) < 0x5f) ends++;
  return ends / 2;
}

const heavyFrom = 60;
const scale: ReadonlyArray<unknown> = ['low', 'moderate', 'heavy', 'severe'];

/** How heavy a value of Mapbox's `congestion` or `congestion_numeric` is. */
const severityOf = (value: unknown): Severity => {
  // Absurd numbers have been seen in the wild; what is out of range is not known.
  if (typeof value === 'number')
    return value < heavyFrom ? (value < 0 ? 'unknown' : 'free') : value <= 100 ? 'heavy' : 'unknown';
  const at = scale.indexOf(value);
  return at < 0 ? 'unknown' : at < 2 ? 'free' : 'heavy';
};

/** Which road each segment is on, from the point counts of the steps; empty if they do not add up. */
function roadsOf(steps: ReadonlyArray<unknown>, segments: number): unknown[] {
  const roads: unknown[] = [];
  for (const step of steps) {
    const { geometry, name } = fields(step);
    const count = typeof geometry === 'string' ? pointCount(geometry) : list(fields(geometry).coordinates).length;
    for (let index = 1; index < count && roads.length <= segments; index++) roads.push(name);
  }
  return roads.length === segments ? roads : [];
}

/**
 * Share of heavy and of unknown traffic, by length where the answer has it for each segment, else by time, and the roads
 * with heavy traffic; nothing unless every leg says it.
 */
function congestionOf(reader: Reader, route: Fields, path: Path): Pick<RouteOption, 'heavy' | 'unknown' | 'where'> {
  const legs = list(route.legs).map((leg) => ({ ...fields(leg), ...fields(fields(leg).annotation) }) as Fields);
  const measure = legs.every(({ distance }) => Array.isArray(distance)) ? 'distance' : 'duration';
  return sharesFrom(reader, [...path, 'legs/*/annotation/congestion'], (add) =>
    legs.every(({ congestion, congestion_numeric: numeric = congestion, steps, [measure]: measured }, at) => {
      const values = list(numeric);
      const sizes = list(measured);
      if (values.length > mostValues) {
        const key = numeric === congestion ? 'congestion' : 'congestion_numeric';
        const here = [...path, 'legs', at, 'annotation', key];
        return reader.refuse(here, `at most ${mostValues} values`, values.length, 'too-large') ?? false;
      }
      const roads = roadsOf(list(steps), values.length);
      values.forEach((value, index) => {
        add(sizes[index], severityOf(value), roads[index]);
      });
      return values.length && sizes.length;
    }),
  );
}

const classOf: Partial<Record<RouteWish, string>> = { tolls: 'toll', ferries: 'ferry', motorways: 'motorway' };

/** What the route keeps clear of, from the classes of its intersections; nothing if it was answered without steps. */
function keepsOf(reader: Reader, route: Fields, path: Path): RouteOption['keeps'] {
  const within = (things: ReadonlyArray<unknown>, field: string) =>
    things.flatMap((thing) => list(fields(thing)[field]));
  const steps = within(list(route.legs), 'steps');
  const classes = within(within(steps, 'intersections'), 'classes');
  const keeps = (reader.context.asked ?? []).flatMap((wish) =>
    steps[0] && classOf[wish]
      ? [[wish, reader.fact([...path, 'legs/*/classes', wish], !classes.includes(classOf[wish]), 'flag')]]
      : [],
  );
  return keeps[0] && Object.fromEntries(keeps);
}

/** The routes of an answer in the format that OSRM, Mapbox and Valhalla (`format=osrm`) share; says what an error says. */
export function osrmRoutes(
  reader: Reader,
  { code = 'Ok', message, routes }: Fields,
  more?: (route: Fields, path: Path) => Loose<RouteOption>,
): RouteOption[] {
  if (code !== 'Ok') reader.refuse(['code'], 'Ok', said(code, message) || code);
  else if (!routes && message !== undefined) reader.refuse(['message'], 'routes', said(message));
  return reader.routes(['routes'], routes, (route, path, index) => {
    const label = list(route.legs)
      .flatMap((leg) => words(fields(leg).summary) ?? [])
      .join(', ');
    return reader.option(index, path, {
      label: label || words(route.summary),
      distance: reader.metres([...path, 'distance'], route.distance),
      duration: reader.seconds([...path, 'duration'], route.duration),
      score: reader.score([...path, 'weight'], route.weight),
      keeps: keepsOf(reader, route, path),
      ...congestionOf(reader, route, path),
      ...more?.(route, path),
    });
  });
}
