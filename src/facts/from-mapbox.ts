import type { RouteFacts } from '../core/index.ts';
import { failed, optional, osrmRoute } from './osrm-like.ts';
import { type AnswerContext, fields, list, Reader } from './read.ts';

/**
 * Facts from a Mapbox Directions answer, v5 or v4.
 * Bears: time and length; ranking by Mapbox's own `weight` (not time); with profile `driving-traffic` the times of now,
 * the usual time as baseline where `duration_typical` is there, and where traffic is from the `congestion` annotation.
 * Source: Mapbox Directions API v5, route object and annotations.
 */
export function fromMapbox(answer: unknown, context: AnswerContext & { readonly profile?: string } = {}): RouteFacts {
  const reader = new Reader('mapbox', context);
  const root = fields(answer);
  const all = list(root.routes).map(fields);
  const options = failed(reader, root)
    ? []
    : reader.routes(['routes'], root.routes, (route, path, index) =>
        osrmRoute(reader, route, path, index).map((option) => ({
          ...option,
          ...optional({
            baseline: reader.seconds([...path, 'duration_typical'], route.duration_typical, 'typical'),
            scoreBaseline: reader.number([...path, 'weight_typical'], route.weight_typical, 'score', 1e12, 'typical'),
          }),
        })),
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
