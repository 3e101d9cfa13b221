import type { RouteFacts } from '../core/index.ts';
import { fromAzureMaps } from './from-azure-maps.ts';
import { fromGoogleDirections, fromGoogleRoutes } from './from-google.ts';
import { fromGraphHopper } from './from-graphhopper.ts';
import { fromHere } from './from-here.ts';
import { fromHereTransit } from './from-here-transit.ts';
import { fromMapbox } from './from-mapbox.ts';
import { fromOpenRouteService } from './from-openrouteservice.ts';
import { fromOsrm } from './from-osrm.ts';
import { fromTomTom } from './from-tomtom.ts';
import { fromValhalla } from './from-valhalla.ts';
import { type AnswerContext, fields, list, text } from './read.ts';

/** The adapter of each engine, by the name the command takes. */
export const adapters = {
  mapbox: fromMapbox,
  osrm: fromOsrm,
  valhalla: fromValhalla,
  graphhopper: fromGraphHopper,
  openrouteservice: fromOpenRouteService,
  here: fromHere,
  'here-transit': fromHereTransit,
  'google-routes': fromGoogleRoutes,
  'google-directions': fromGoogleDirections,
  tomtom: fromTomTom,
  'azure-maps': fromAzureMaps,
} as const;

/** The name of an engine there is an adapter for. */
export type Engine = keyof typeof adapters;

const signs: ReadonlyArray<
  readonly [Engine, (root: Record<string, unknown>, first: Record<string, unknown>) => boolean]
> = [
  [
    'here-transit',
    (root, first) =>
      root.Res !== undefined ||
      list(first.sections).some(
        (section) =>
          ['transit', 'pedestrian'].includes(text(fields(section).type)) &&
          fields(section).summary === undefined &&
          fields(section).departure !== undefined &&
          list(first.sections).some((other) => fields(other).type === 'transit'),
      ),
  ],
  [
    'azure-maps',
    (root) =>
      root.alternativeRoutes !== undefined ||
      fields(root.response).type === 'FeatureCollection' ||
      list(root.features).some((feature) => fields(fields(feature).properties).type === 'RoutePath'),
  ],
  [
    'here',
    (root, first) =>
      root.response !== undefined ||
      (first.sections !== undefined && fields(first.summary).lengthInMeters === undefined) ||
      (root.cause !== undefined && root.action !== undefined) ||
      root.subtype !== undefined ||
      list(root.notices).length > 0,
  ],
  [
    'tomtom',
    (root, first) =>
      fields(first.summary).lengthInMeters !== undefined ||
      root.formatVersion !== undefined ||
      root.detailedError !== undefined,
  ],
  [
    'google-directions',
    (root, first) =>
      typeof root.status === 'string' ||
      root.geocoded_waypoints !== undefined ||
      fields(fields(list(first.legs)[0]).distance).value !== undefined,
  ],
  [
    'google-routes',
    (root, first) =>
      first.distanceMeters !== undefined ||
      first.staticDuration !== undefined ||
      root.fallbackInfo !== undefined ||
      fields(root.error).status !== undefined,
  ],
  ['valhalla', (root) => root.trip !== undefined || root.error_code !== undefined],
  ['graphhopper', (root) => root.paths !== undefined || root.hints !== undefined],
  [
    'openrouteservice',
    (root, first) =>
      root.metadata !== undefined ||
      root.features !== undefined ||
      fields(first.summary).duration !== undefined ||
      fields(root.error).code !== undefined ||
      typeof fields(root.info).engine === 'object',
  ],
  [
    'mapbox',
    (root, first) =>
      first.voiceLocale !== undefined ||
      first.duration_typical !== undefined ||
      (root.origin !== undefined && root.destination !== undefined) ||
      list(first.legs).some(
        (leg) =>
          fields(fields(leg).annotation).congestion !== undefined ||
          fields(fields(leg).annotation).congestion_numeric !== undefined,
      ) ||
      (root.code === undefined && root.message !== undefined),
  ],
];

/** Tells from the shape of an answer which engine gave it; OSRM's shape is the one that many share. */
export function detectEngine(answer: unknown): Engine {
  const root = fields(Array.isArray(answer) ? answer[0] : answer);
  const first = fields(list(root.routes)[0]);
  return signs.find(([, fits]) => fits(root, first))?.[0] ?? 'osrm';
}

/** Facts from an answer of any engine there is an adapter for. Import one adapter alone to keep the others out of a page. */
export function fromAny(
  answer: unknown,
  context: AnswerContext = {},
  engine: Engine = detectEngine(answer),
): RouteFacts {
  return adapters[engine](answer, context);
}
