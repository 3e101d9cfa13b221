import type { Metric, RouteFacts } from '../core/index.ts';
import { fromTomTom } from './from-tomtom.ts';
import { type AnswerContext, entry, fields, list, Reader, said } from './read.ts';

const ranking: Record<string, Metric> = {
  fastestWithTraffic: 'duration',
  fastestWithoutTraffic: 'duration',
  fastestAvoidClosureWithoutTraffic: 'duration',
  shortest: 'distance',
};

/**
 * Facts from an Azure Maps Route Directions answer: GeoJSON (2025-01-01), or the older `routes` (1.0).
 * Bears: time now (`durationTrafficInSeconds`) against the usual time (`durationInSeconds`), and, where the request is
 * passed beside it as `{ request, response }`, what it was ranked by and whether points on the way were asked for.
 * Only the main route is bound to go through them. Where heavy traffic is, only in 1.0 (sections of type `TRAFFIC`): the
 * `trafficCongestion` of the newer answer is one word for a whole route, and places nothing.
 * Source: Azure Maps Route API, `RouteDirections`.
 */
export function fromAzureMaps(answer: unknown, context: AnswerContext = {}): RouteFacts {
  const pair = fields(answer);
  const request = fields(pair.request);
  const root = fields(pair.response ?? answer);
  if (root.routes !== undefined) return fromTomTom(root, context, 'azure-maps');
  const via = list(request.features).some((point) => {
    const feature = fields(point);
    return (feature.pointType ?? fields(feature.properties).pointType) === 'viaWaypoint';
  });
  const reader = new Reader('azure-maps', { ...context, ...(via && { asked: [...(context.asked ?? []), 'via'] }) });
  const failure = fields(root.error);
  if (root.error !== undefined) reader.refuse(['error'], 'features', said(failure.code, failure.message));
  const collections = root.features === undefined ? undefined : [root, ...list(root.alternativeRoutes)];
  const pathOf = (collection: unknown) => {
    const features = list(fields(collection).features);
    const at = features.findIndex((feature) => fields(fields(feature).properties).type === 'RoutePath');
    return { at, properties: fields(fields(features[at]).properties) };
  };
  const trafficAware =
    (collections ?? []).length > 0 &&
    collections!.every((entry) => pathOf(entry).properties.durationTrafficInSeconds !== undefined);
  const options = reader.routes(['features'], collections, (collection, _, index) => {
    const { at, properties } = pathOf(collection);
    const path = [
      ...(pair.response === undefined ? [] : ['response']),
      ...(index === 0 ? [] : ['alternativeRoutes', index - 1]),
      'features',
      Math.max(at, 0),
      'properties',
    ];
    const read = (field: string) => reader.seconds([...path, field], properties[field]);
    const usual = read('durationInSeconds');
    return reader.option(index, path, {
      distance: reader.metres([...path, 'distanceInMeters'], properties.distanceInMeters),
      duration: trafficAware ? read('durationTrafficInSeconds') : usual,
      baseline: trafficAware ? usual : undefined,
      keeps:
        via && index === 0
          ? { via: reader.fact(['request', 'features', 'pointType'], true, 'flag', 'declared') }
          : undefined,
    });
  });
  const objective = entry(
    ranking,
    request.optimizeRoute ?? (pair.request === undefined ? '' : 'fastestWithoutTraffic'),
  );
  return reader.done({
    trafficAware,
    options,
    ...(trafficAware && { baselineKind: 'typical' }),
    ...(objective && { objective }),
  });
}
