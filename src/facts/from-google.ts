import type { Measure, Metric, RouteFacts, RouteOption } from '../core/index.ts';
import { type AnswerContext, entry, type Fields, fields, list, Reader, said, sum, text, words } from './read.ts';
import { decodePolyline, type Stretch, sharesOf } from './stretches.ts';

/** Seconds of a protobuf Duration in JSON: "165s", "3.5s". */
function duration(reader: Reader, path: ReadonlyArray<string | number>, value: unknown): Measure | undefined {
  if (value === undefined) return undefined;
  const found = /^(-?\d+(?:\.\d+)?)s$/.exec(text(value));
  return found ? reader.seconds(path, Number(found[1])) : reader.refuse(path, 'a duration such as "165s"', value);
}

function failed(reader: Reader, root: Fields): void {
  const error = fields(list(root.error)[0] ?? root.error);
  if (root.error !== undefined) reader.refuse(['error'], 'routes', said(error.status, error.message) || root.error);
  if (root.status !== undefined && root.status !== 'OK')
    reader.refuse(['status'], 'OK', said(root.status, root.error_message));
}

const severities: Record<string, 'free' | 'heavy'> = { NORMAL: 'free', SLOW: 'free', TRAFFIC_JAM: 'heavy' };

/** Share of the route in a jam, from the speeds along its polyline; a slow stretch is not called heavy traffic. */
function jamsOf(reader: Reader, route: Fields, path: ReadonlyArray<string | number>) {
  const intervals = list(fields(route.travelAdvisory).speedReadingIntervals).map(fields);
  const encoded = words(fields(route.polyline).encodedPolyline);
  if (intervals.length === 0 || encoded === undefined) return {};
  const stretches = intervals.map(
    ({ startPolylinePointIndex: from = 0, endPolylinePointIndex: to, speed }): Stretch => {
      const severity = entry(severities, speed);
      return { from, to, ...(severity && { severity }) };
    },
  );
  const at = [...path, 'travelAdvisory', 'speedReadingIntervals'];
  return sharesOf(reader, at, decodePolyline(encoded), stretches, 'unknown');
}

/**
 * Facts from a Google Routes API v2 answer (`computeRoutes`).
 * Bears: time now and the time without traffic (`staticDuration`), unless the answer is a fallback or both are equal in
 * every route, which is what Google sends when traffic was not asked for. Where jams are, from `speedReadingIntervals`.
 * Source: Google Routes API v2, `Route`, `FallbackInfo`, `RouteLabel`.
 */
export function fromGoogleRoutes(
  answer: unknown,
  context: AnswerContext & { readonly routingPreference?: string } = {},
): RouteFacts {
  const reader = new Reader('google-routes', context);
  const root = fields(Array.isArray(answer) ? answer[0] : answer);
  failed(reader, root);
  const priced = list(root.routes).some((route) => fields(fields(route).travelAdvisory).tollInfo !== undefined);
  const options = reader.routes(['routes'], root.routes, (route, path, index) => {
    const toll = fields(route.travelAdvisory).tollInfo;
    const keeps: RouteOption['keeps'] = priced
      ? { tolls: reader.fact([...path, 'travelAdvisory', 'tollInfo'], toll === undefined, 'flag') }
      : undefined;
    return reader.option(index, path, {
      label: words(route.description),
      distance: reader.metres([...path, 'distanceMeters'], route.distanceMeters),
      duration: duration(reader, [...path, 'duration'], route.duration),
      baseline: duration(reader, [...path, 'staticDuration'], route.staticDuration),
      keeps,
      ...jamsOf(reader, route, path),
    });
  });
  const info = fields(root.fallbackInfo);
  const mode =
    root.fallbackInfo === undefined
      ? undefined
      : `fallbackInfo: ${info.routingMode ?? 'set'}, ${info.reason ?? 'no reason given'}`;
  const asked = context.routingPreference === undefined || context.routingPreference.startsWith('TRAFFIC_AWARE');
  const differ = options.some(({ duration, baseline }) => duration && baseline && duration.value !== baseline.value);
  const trafficAware = mode === undefined && asked && differ;
  const fallback =
    mode ??
    (asked && !differ ? 'staticDuration: equal to duration in every route, so traffic was not asked for' : undefined);
  const labels = list(fields(list(root.routes)[0]).routeLabels);
  const objective: Metric | undefined = labels.includes('SHORTER_DISTANCE')
    ? 'distance'
    : labels.includes('FUEL_EFFICIENT')
      ? undefined
      : 'duration';
  const based = options.length > 0 && options.every(({ baseline }) => baseline);
  return reader.done({
    trafficAware,
    options,
    ...(based && trafficAware && { baselineKind: 'static' }),
    ...(objective && { objective }),
    ...(fallback && { fallback }),
  });
}

/**
 * Facts from an answer of Google's older Directions API.
 * Bears: time now (`duration_in_traffic`) against the usual time (`duration`), where every leg has both.
 * Source: Google Directions API, `DirectionsLeg`.
 */
export function fromGoogleDirections(answer: unknown, context: AnswerContext = {}): RouteFacts {
  const reader = new Reader('google-directions', context);
  const root = fields(answer);
  failed(reader, root);
  const legsOf = (route: unknown) => list(fields(route).legs).map(fields);
  const all = list(root.routes);
  const trafficAware =
    all.length > 0 &&
    all.every(
      (route) => legsOf(route).length > 0 && legsOf(route).every((leg) => leg.duration_in_traffic !== undefined),
    );
  const options = reader.routes(['routes'], root.routes, (route, path, index) => {
    const total = (field: string, read: 'seconds' | 'metres') =>
      sum(
        legsOf(route).map((leg, at) => reader[read]([...path, 'legs', at, field, 'value'], fields(leg[field]).value)),
      );
    const usual = total('duration', 'seconds');
    return reader.option(index, path, {
      label: words(route.summary),
      distance: total('distance', 'metres'),
      duration: trafficAware ? total('duration_in_traffic', 'seconds') : usual,
      baseline: trafficAware ? usual : undefined,
    });
  });
  return reader.done({
    trafficAware,
    options,
    objective: 'duration',
    ...(trafficAware && { baselineKind: 'typical' }),
  });
}
