import type { Hazard, RouteFacts } from '../core/index.ts';
import type { Path } from '../schema/index.ts';
import { osrmRoutes } from './osrm-like.ts';
import { type AnswerContext, type Fields, fields, list, Reader, text, words } from './read.ts';

const hazards = ['accident', 'construction', 'weather'] as const;

/** Incidents that close the road or weigh heavily; where one is must be told, or it could not be avoided. */
const incidentsOf = (reader: Reader, route: Fields, path: Path): Hazard[] =>
  list(route.legs).flatMap((leg, at) =>
    list(fields(leg).incidents).flatMap((entry, index): Hazard[] => {
      const incident = fields(entry);
      const { type, impact, description, affected_road_names: roads, end_time: end } = incident;
      const closed = incident.closed === true;
      const place = words(list(roads)[0]) ?? words(description);
      if (!place || !(closed || impact === 'critical' || impact === 'major')) return [];
      const fact = (field: string, value: string, unit: 'time' | 'name') =>
        reader.fact([...path, 'legs', at, 'incidents', index, field], value, unit, 'declared');
      const until = words(end);
      return [
        {
          hazard: hazards.find((name) => name === type) ?? (closed || type === 'road_closure' ? 'closure' : 'other'),
          closed,
          place: fact('affected_road_names', place, 'name'),
          ...(until && !Number.isNaN(Date.parse(until)) && { until: fact('end_time', until, 'time') }),
        },
      ];
    }),
  );

/**
 * Facts from a Mapbox Directions answer, v5 or v4.
 * Bears: time and length; ranking by Mapbox's own `weight` (not time); with profile `driving-traffic` the times of now,
 * dangers from `incidents`, the usual time as baseline where `duration_typical` is there, and where traffic is from the `congestion` annotation.
 * Source: Mapbox Directions API v5, route object and annotations.
 */
export function fromMapbox(answer: unknown, context: AnswerContext & { readonly profile?: string } = {}): RouteFacts {
  const reader = new Reader('mapbox', context);
  const root = fields(answer);
  const options = osrmRoutes(reader, root, (route, path) => ({
    hazards: incidentsOf(reader, route, path),
    baseline: reader.seconds([...path, 'duration_typical'], route.duration_typical, 'typical'),
    scoreBaseline: reader.score([...path, 'weight_typical'], route.weight_typical, 'typical'),
  }));
  const all = list(root.routes).map(fields);
  const profile =
    context.profile ?? all.map((route) => fields(route.routeOptions).profile).find((name) => name !== undefined);
  return reader.done({
    trafficAware:
      profile === undefined
        ? options.some(({ baseline, heavy }) => baseline ?? heavy)
        : /(^|\/)driving-traffic$/.test(text(profile)),
    options,
    ...(options[0] && options.every(({ baseline }) => baseline) && { baselineKind: 'typical' }),
    ...(all.some(({ weight }) => weight !== undefined) && { objective: 'score' }),
  });
}
