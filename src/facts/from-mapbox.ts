import type { Hazard, RouteFacts, RouteOption } from '../core/index.ts';
import type { Path } from '../schema/index.ts';
import { failed, osrmRoute } from './osrm-like.ts';
import { type AnswerContext, type Fields, fields, list, optional, Reader, words } from './read.ts';

const hazards: Record<string, Hazard['hazard']> = {
  accident: 'accident',
  construction: 'construction',
  road_closure: 'closure',
  weather: 'weather',
};

/** Incidents that close the road or weigh heavily; where one is must be told, or it could not be avoided. */
function incidentsOf(reader: Reader, route: Fields, path: Path): Hazard[] {
  return list(route.legs).flatMap((leg, at) =>
    list(fields(leg).incidents).flatMap((entry, index): Hazard[] => {
      const { type, impact, closed, description, affected_road_names: roads, end_time: end } = fields(entry);
      const place = words(list(roads)[0]) ?? words(description);
      if (!place || !(closed === true || impact === 'critical' || impact === 'major')) return [];
      const here = [...path, 'legs', at, 'incidents', index];
      const until =
        words(end) && !Number.isNaN(Date.parse(String(end)))
          ? reader.fact([...here, 'end_time'], String(end), 'time', 'declared')
          : undefined;
      const hazard = hazards[String(type)] ?? (closed === true ? 'closure' : 'other');
      return [
        {
          hazard,
          closed: closed === true,
          place: reader.fact([...here, 'affected_road_names'], place, 'name', 'declared'),
          ...(until && { until }),
        },
      ];
    }),
  );
}

/**
 * Facts from a Mapbox Directions answer, v5 or v4.
 * Bears: time and length; ranking by Mapbox's own `weight` (not time); with profile `driving-traffic` the times of now,
 * dangers from `incidents`, the usual time as baseline where `duration_typical` is there, and where traffic is from the `congestion` annotation.
 * Source: Mapbox Directions API v5, route object and annotations.
 */
export function fromMapbox(answer: unknown, context: AnswerContext & { readonly profile?: string } = {}): RouteFacts {
  const reader = new Reader('mapbox', context);
  const root = fields(answer);
  const all = list(root.routes).map(fields);
  const options = failed(reader, root)
    ? []
    : reader.routes(['routes'], root.routes, (route, path, index) =>
        osrmRoute(reader, route, path, index).map(
          (option): RouteOption => ({
            ...option,
            ...optional({
              hazards: incidentsOf(reader, route, path),
              baseline: reader.seconds([...path, 'duration_typical'], route.duration_typical, 'typical'),
              scoreBaseline: reader.number([...path, 'weight_typical'], route.weight_typical, 'score', 1e12, 'typical'),
            }),
          }),
        ),
      );
  const profile =
    context.profile ?? all.map((route) => fields(route.routeOptions).profile).find((name) => name !== undefined);
  const typical = options.length > 0 && options.every(({ baseline }) => baseline);
  const trafficAware =
    profile === undefined
      ? options.some(({ baseline, heavy }) => baseline || heavy)
      : /(^|\/)driving-traffic$/.test(String(profile));
  const scored = all.some(({ weight }) => weight !== undefined);
  return reader.done({
    trafficAware,
    options,
    ...(typical && { baselineKind: 'typical' }),
    ...(scored && { objective: 'score' }),
  });
}
