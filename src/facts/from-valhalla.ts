import type { Measure, RouteFacts, RouteWish } from '../core/index.ts';
import { fromOsrm } from './from-osrm.ts';
import { type AnswerContext, fields, list, optional, Reader, text } from './read.ts';

const has: Partial<Record<RouteWish, string>> = { tolls: 'has_toll', ferries: 'has_ferry', motorways: 'has_highway' };

/**
 * Facts from a Valhalla answer (`trip` and `alternates`, or `format=osrm`).
 * Bears: time, length, the `cost` it is ranked by, tolls, ferries and motorways. No traffic: Valhalla offers no
 * alternatives for time-dependent routes, and no second time by default.
 * Source: Valhalla docs, turn-by-turn API, `trip.summary`.
 */
export function fromValhalla(answer: unknown, context: AnswerContext = {}): RouteFacts {
  const root = fields(answer);
  if (root.trip === undefined && root.routes !== undefined) return { ...fromOsrm(answer, context), engine: 'valhalla' };
  const reader = new Reader('valhalla', context);
  if (root.error !== undefined || root.error_code !== undefined)
    reader.refuse(['error'], 'a trip', `${text(root.error_code)} ${text(root.error)}`.trim());
  const trips =
    root.trip === undefined ? undefined : [root.trip, ...list(root.alternates).map((entry) => fields(entry).trip)];
  const perUnit = fields(root.trip).units === 'miles' ? 1609.344 : 1000;
  const options = reader.routes(['trip'], trips, (trip, _, index) => {
    const path = index === 0 ? ['trip', 'summary'] : ['alternates', index - 1, 'trip', 'summary'];
    const summary = fields(trip.summary);
    const length = reader.number([...path, 'length'], summary.length, 'm', 50_000);
    const distance: Measure | undefined = length && { ...length, value: length.value * perUnit };
    const keeps = Object.entries(has).flatMap(([wish, field]) =>
      typeof summary[field] === 'boolean' ? [[wish, reader.fact([...path, field], !summary[field], 'flag')]] : [],
    );
    return reader.option(index, path, {
      ...optional({
        distance,
        duration: reader.seconds([...path, 'time'], summary.time),
        score: reader.number([...path, 'cost'], summary.cost, 'score', 1e12),
      }),
      keeps: Object.fromEntries(keeps),
    });
  });
  return reader.done({ trafficAware: false, objective: 'score', options });
}
