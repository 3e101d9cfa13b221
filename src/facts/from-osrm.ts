import type { Metric, RouteFacts } from '../core/index.ts';
import { osrmRoutes } from './osrm-like.ts';
import { type AnswerContext, fields, list, Reader } from './read.ts';

const ranked = ['duration', 'distance'] as const satisfies ReadonlyArray<Metric>;

/**
 * Facts from an OSRM answer (`/route/v1`), and from Valhalla's `format=osrm`.
 * Bears: time, length and the `weight` it is ranked by, which is time or length where `weight_name` says so.
 * It has no traffic of now and no second time, so no cause.
 * Source: OSRM HTTP API, route object.
 */
export function fromOsrm(answer: unknown, context: AnswerContext = {}): RouteFacts {
  const reader = new Reader('osrm', context);
  const root = fields(answer);
  const [name, ...others] = new Set(list(root.routes).map((route) => fields(route).weight_name));
  const objective = others.length === 0 ? ranked.find((metric) => metric === name) : undefined;
  return reader.done({ trafficAware: false, objective: objective ?? 'score', options: osrmRoutes(reader, root) });
}
