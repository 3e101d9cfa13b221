import type { RouteFacts } from '../core/index.ts';
import { osrmRoutes } from './osrm-like.ts';
import { type AnswerContext, fields, Reader } from './read.ts';

/**
 * Facts from an OSRM answer (`/route/v1`), and from Valhalla's `format=osrm`.
 * Bears: time, length and the `weight` it is ranked by. It has no traffic of now and no second time, so no cause.
 * Source: OSRM HTTP API, route object.
 */
export function fromOsrm(answer: unknown, context: AnswerContext = {}): RouteFacts {
  const reader = new Reader('osrm', context);
  return reader.done({ trafficAware: false, objective: 'score', options: osrmRoutes(reader, fields(answer)) });
}
