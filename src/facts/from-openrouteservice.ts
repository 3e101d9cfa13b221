import type { Metric, RouteFacts } from '../core/index.ts';
import { type AnswerContext, entry, fields, list, optional, Reader, text } from './read.ts';

const metres: Record<string, number> = { m: 1, km: 1000, mi: 1609.344 };
const ranking: Record<string, Metric> = { recommended: 'score', fastest: 'duration', shortest: 'distance' };

/**
 * Facts from an openrouteservice answer (`/v2/directions`), JSON or GeoJSON.
 * Bears: time, length (in the unit that was asked for) and the preference it was ranked by. It has no traffic data.
 * Source: openrouteservice API v2, `routes[].summary`, `metadata.query`.
 */
export function fromOpenRouteService(answer: unknown, context: AnswerContext = {}): RouteFacts {
  const root = fields(answer);
  const { query, timestamp } = fields(root.metadata);
  const observedAt =
    typeof timestamp === 'number' && timestamp > 0 && timestamp < 8e15
      ? { observedAt: new Date(timestamp).toISOString() }
      : {};
  const reader = new Reader('openrouteservice', { ...context, ...observedAt });
  const failure = root.error;
  if (failure !== undefined)
    reader.refuse(
      ['error'],
      'routes',
      typeof failure === 'string' ? failure : `${text(fields(failure).code)} ${text(fields(failure).message)}`.trim(),
    );
  const { units = 'm', preference = 'recommended' } = fields(query);
  const perUnit = entry(metres, units);
  if (perUnit === undefined) reader.refuse(['metadata', 'query', 'units'], 'm, km or mi', units);
  const geo = root.routes === undefined && root.features !== undefined;
  const options = reader.routes(
    [geo ? 'features' : 'routes'],
    geo ? list(root.features) : root.routes,
    (route, path, index) => {
      const at = geo ? [...path, 'properties', 'summary'] : [...path, 'summary'];
      const summary = fields(geo ? fields(route.properties).summary : route.summary);
      const length = reader.number([...at, 'distance'], summary.distance, 'm', 50_000_000);
      return reader.option(index, path, {
        ...optional({
          duration: reader.seconds([...at, 'duration'], summary.duration),
          distance: length && { ...length, value: length.value * (perUnit ?? 1) },
        }),
      });
    },
  );
  const objective = entry(ranking, preference);
  return reader.done({ trafficAware: false, options, ...(objective && { objective }) });
}
