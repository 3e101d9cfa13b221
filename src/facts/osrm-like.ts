import type { Measure, RouteOption, RouteWish } from '../core/index.ts';
import type { Path } from '../schema/index.ts';
import { type Fields, fields, list, mostValues, type Reader, words } from './read.ts';

/** The number of points of an encoded polyline: each number ends with a character below 0x5f, two numbers are a point. */
function pointCount(encoded: string): number {
  let ends = 0;
  for (let index = 0; index < encoded.length; index++) if (encoded.charCodeAt(index) < 0x5f) ends++;
  return ends / 2;
}

const heavyFrom = 60;

interface Tally {
  total: number;
  heavy: number;
  unknown: number;
  readonly roads: Map<string, number>;
}

/** Which road each segment is on, from the point counts of the steps; empty if they do not add up. */
function roadsOf(steps: ReadonlyArray<unknown>, segments: number): string[] {
  const roads: string[] = [];
  for (const step of steps) {
    const { geometry, name } = fields(step);
    const count = typeof geometry === 'string' ? pointCount(geometry) : list(fields(geometry).coordinates).length;
    for (let index = 1; index < count; index++) roads.push(words(name) ?? '');
    if (roads.length > segments + 2) return [];
  }
  return roads.length === segments ? roads : [];
}

/** Adds up a leg's congestion, by length where the answer has it for each segment, else by time. */
function tally(reader: Reader, leg: Fields, path: Path, into: Tally): boolean {
  const annotation = fields(leg.annotation);
  const key = annotation.congestion_numeric ? 'congestion_numeric' : 'congestion';
  const congestion = list(annotation[key]);
  const sizes = list(annotation.distance ?? annotation.duration);
  if (congestion.length === 0 || sizes.length === 0) return false;
  if (congestion.length > mostValues) {
    reader.refuse([...path, 'annotation', key], `at most ${mostValues} values`, `${congestion.length}`, 'too-large');
    return false;
  }
  const roads = roadsOf(list(leg.steps), congestion.length);
  for (let index = 0; index < congestion.length; index++) {
    const size = sizes[index];
    if (typeof size !== 'number' || !(size >= 0)) continue;
    const value = congestion[index];
    into.total += size;
    // Absurd numbers have been seen in the wild; what is out of range is not known.
    const known =
      typeof value !== 'number' ? value : value >= 0 && value <= 100 && (value < heavyFrom ? 'low' : 'heavy');
    if (known === 'heavy' || known === 'severe') {
      into.heavy += size;
      const road = roads[index];
      if (road) into.roads.set(road, (into.roads.get(road) ?? 0) + size);
    } else if (known !== 'low' && known !== 'moderate') into.unknown += size;
  }
  return true;
}

/** Share of heavy and of unknown traffic, and the roads it is on; nothing unless every leg says it. */
function congestionOf(reader: Reader, route: Fields, path: Path): Pick<RouteOption, 'heavy' | 'unknown' | 'where'> {
  const legs = list(route.legs);
  const into: Tally = { total: 0, heavy: 0, unknown: 0, roads: new Map() };
  if (!legs.every((leg, index) => tally(reader, fields(leg), [...path, 'legs', index], into)) || !into.total) return {};
  const share = (name: string, part: number): Measure => reader.fact([...path, name], part / into.total, 'ratio');
  const where = [...into.roads]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([road]) => road);
  return {
    heavy: share('legs/*/annotation/congestion≥heavy', into.heavy),
    unknown: share('legs/*/annotation/congestion=unknown', into.unknown),
    ...(where.length > 0 && { where }),
  };
}

const classOf: Partial<Record<RouteWish, string>> = { tolls: 'toll', ferries: 'ferry', motorways: 'motorway' };

/** What the route keeps clear of, from the classes of its intersections; nothing if it was answered without steps. */
function keepsOf(reader: Reader, route: Fields, path: Path): RouteOption['keeps'] {
  const steps = list(route.legs).flatMap((leg) => list(fields(leg).steps));
  const asked = reader.context.asked ?? [];
  if (steps.length === 0 || asked.length === 0) return undefined;
  const classes = new Set(
    steps.flatMap((step) => list(fields(step).intersections).flatMap((at) => list(fields(at).classes))),
  );
  return Object.fromEntries(
    asked.flatMap((wish) =>
      classOf[wish]
        ? [[wish, reader.fact([...path, 'legs/*/classes', wish], !classes.has(classOf[wish]), 'flag')]]
        : [],
    ),
  );
}

/** Says what an error answer says; true if it is one. */
export function failed(reader: Reader, answer: Fields): boolean {
  const { code, message } = answer;
  if (code !== undefined && code !== 'Ok')
    reader.refuse(['code'], 'Ok', [code, message].filter((part) => part !== undefined).join(': '));
  else if (answer.routes === undefined && message !== undefined) reader.refuse(['message'], 'routes', String(message));
  return reader.issues.length > 0;
}

/** One route in the format that OSRM, Mapbox and Valhalla (`format=osrm`) share. */
export function osrmRoute(reader: Reader, route: Fields, path: Path, index: number): RouteOption[] {
  const legs = list(route.legs);
  const at = (field: string) => [...path, field];
  const label =
    legs
      .map((leg) => words(fields(leg).summary))
      .filter(Boolean)
      .join(', ') || words(route.summary);
  return reader.option(index, path, {
    label,
    distance: reader.metres(at('distance'), route.distance),
    duration: reader.seconds(at('duration'), route.duration),
    score: reader.number(at('weight'), route.weight, 'score', 1e12),
    keeps: keepsOf(reader, route, path),
    ...congestionOf(reader, route, path),
  });
}
