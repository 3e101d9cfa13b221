// Answers in each engine's own shape, with numbers of our own. Each takes two routes: [metres, seconds now, seconds without the delay].
export type Route = readonly [metres: number, now: number, base: number];

export const shapes: Record<string, (routes: ReadonlyArray<Route>) => unknown> = {
  mapbox: (routes) => ({
    code: 'Ok',
    routes: routes.map(([distance, duration, duration_typical]) => ({
      distance,
      duration,
      duration_typical,
      weight: duration * 1.2,
      weight_typical: duration_typical * 1.2,
      weight_name: 'auto',
      legs: [{ summary: 'A 1', steps: [] }],
      voiceLocale: 'en',
    })),
  }),
  here: (routes) => ({
    routes: routes.map(([length, duration, baseDuration]) => ({
      id: 'r',
      sections: [{ id: 's', type: 'vehicle', summary: { length, duration, baseDuration } }],
    })),
  }),
  'here 7.2': (routes) => ({
    response: {
      metaInfo: { timestamp: '2026-03-01T14:00:00Z' },
      route: routes.map(([distance, trafficTime, baseTime]) => ({
        mode: { type: 'fastest', trafficMode: 'enabled' },
        summary: { distance, trafficTime, baseTime, travelTime: trafficTime },
      })),
    },
  }),
  'google-routes': (routes) => ({
    routes: routes.map(([distanceMeters, now, base]) => ({
      distanceMeters,
      duration: `${now}s`,
      staticDuration: `${base}s`,
      routeLabels: ['DEFAULT_ROUTE'],
    })),
  }),
  'google-directions': (routes) => ({
    status: 'OK',
    routes: routes.map(([metres, now, base]) => ({
      summary: 'A 1',
      legs: [{ distance: { value: metres }, duration: { value: base }, duration_in_traffic: { value: now } }],
    })),
  }),
  tomtom: (routes) => ({
    formatVersion: '0.0.12',
    routes: routes.map(([lengthInMeters, travelTimeInSeconds, noTrafficTravelTimeInSeconds]) => ({
      summary: { lengthInMeters, travelTimeInSeconds, trafficDelayInSeconds: 0, noTrafficTravelTimeInSeconds },
    })),
  }),
  'azure-maps': (routes) => {
    const collection = ([distanceInMeters, durationTrafficInSeconds, durationInSeconds]: Route) => ({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { type: 'RoutePath', distanceInMeters, durationInSeconds, durationTrafficInSeconds },
        },
      ],
    });
    const [first, ...rest] = routes.map(collection);
    return {
      request: { optimizeRoute: 'fastestWithTraffic', features: [] },
      response: { ...first, alternativeRoutes: rest },
    };
  },
};

/** Engines whose answers have no traffic at all. */
export const quiet: Record<string, (routes: ReadonlyArray<Route>) => unknown> = {
  osrm: (routes) => ({
    code: 'Ok',
    routes: routes.map(([distance, duration]) => ({
      distance,
      duration,
      weight: duration,
      weight_name: 'routability',
      legs: [],
    })),
  }),
  valhalla: (routes) => {
    const trip = ([metres, time]: Route) => ({
      units: 'kilometers',
      summary: { length: metres / 1000, time, cost: time * 1.1, has_toll: false },
    });
    const [first, ...rest] = routes.map(trip);
    return { trip: first, alternates: rest.map((entry) => ({ trip: entry })) };
  },
  graphhopper: (routes) => ({
    paths: routes.map(([distance, seconds]) => ({ distance, time: seconds * 1000, weight: seconds * 1.3 })),
  }),
  openrouteservice: (routes) => ({
    routes: routes.map(([metres, duration]) => ({ summary: { distance: metres / 1000, duration } })),
    metadata: { timestamp: 1_772_373_600_000, query: { units: 'km', preference: 'fastest' } },
  }),
};

/** What each engine answers when it cannot, or will not. */
export const errors: ReadonlyArray<readonly [engine: string, answer: unknown, field: string]> = [
  [
    'osrm',
    { code: 'NoRoute', message: 'No route found', routes: [] },
    'code: expected Ok, found NoRoute: No route found',
  ],
  ['mapbox', { message: 'Too Many Requests' }, 'message: expected routes, found Too Many Requests'],
  ['osrm', { code: 'InvalidQuery', message: 'Query string malformed' }, 'code: expected Ok, found InvalidQuery'],
  [
    'valhalla',
    { error_code: 442, error: 'No path could be found for input', status_code: 400 },
    'error: expected a trip, found 442 No path',
  ],
  [
    'graphhopper',
    { message: 'Connection between locations not found', hints: [] },
    'message: expected paths, found Connection',
  ],
  [
    'openrouteservice',
    { error: { code: 2010, message: 'Could not find routable point' }, info: { engine: { version: '9' } } },
    'error: expected routes, found 2010',
  ],
  [
    'here',
    { title: 'Malformed request', status: 400, code: 'E605001', cause: 'x', action: 'y' },
    'title: expected routes, found E605001',
  ],
  [
    'here',
    { routes: [], notices: [{ code: 'noRouteFound', title: 'No route found' }] },
    'notices.0.code: expected routes, found noRouteFound',
  ],
  [
    'here',
    { _type: 'ns2:RoutingServiceErrorType', type: 'ApplicationError', subtype: 'NoRouteFound', details: 'None' },
    'title: expected routes, found NoRouteFound',
  ],
  [
    'here-transit',
    { Res: { Message: { code: 'no_route', text: 'No connection' } } },
    'Res.Message: expected Connections, found no_route',
  ],
  [
    'google-routes',
    { error: { code: 429, message: 'Quota exceeded', status: 'RESOURCE_EXHAUSTED' } },
    'error: expected routes, found RESOURCE_EXHAUSTED: Quota exceeded',
  ],
  [
    'google-directions',
    { status: 'OVER_QUERY_LIMIT', error_message: 'You have exceeded', routes: [] },
    'status: expected OK, found OVER_QUERY_LIMIT',
  ],
  [
    'tomtom',
    {
      formatVersion: '0.0.12',
      error: { description: 'x' },
      detailedError: { code: 'NO_ROUTE_FOUND', message: 'No route' },
    },
    'detailedError: expected routes, found NO_ROUTE_FOUND',
  ],
  [
    'azure-maps',
    { error: { code: 'NotFound', message: 'nothing' }, alternativeRoutes: [] },
    'error: expected features, found NotFound',
  ],
];

/** No route, and too many questions: what each engine answers to both, whichever answer it is told by. */
export const refusals: ReadonlyArray<
  readonly [engine: string, noRoute: readonly [unknown, string], quota: readonly [unknown, string]]
> = [
  [
    'mapbox',
    [{ code: 'NoRoute', message: 'No route found', routes: [] }, 'code: expected Ok, found NoRoute'],
    [{ message: 'Too Many Requests' }, 'message: expected routes, found Too Many Requests'],
  ],
  [
    'osrm',
    [{ code: 'NoRoute', message: 'Impossible route' }, 'code: expected Ok, found NoRoute'],
    [{ code: 'TooBig', message: 'Too many coordinates' }, 'code: expected Ok, found TooBig'],
  ],
  [
    'valhalla',
    [{ error_code: 442, error: 'No path', status_code: 400 }, 'error: expected a trip, found 442 No path'],
    [{ error: 'Rate limit', status_code: 429 }, 'error: expected a trip, found Rate limit'],
  ],
  [
    'graphhopper',
    [{ message: 'Connection not found', hints: [] }, 'message: expected paths, found Connection'],
    [{ message: 'API limit reached' }, 'message: expected paths, found API limit'],
  ],
  [
    'openrouteservice',
    [{ error: { code: 2009, message: 'Route not found' } }, 'error: expected routes, found 2009 Route'],
    [{ error: 'Rate limit exceeded' }, 'error: expected routes, found Rate limit'],
  ],
  [
    'here',
    [{ routes: [], notices: [{ code: 'noRouteFound' }] }, 'notices.0.code: expected routes, found noRouteFound'],
    [{ error: 'Too Many Requests', error_description: 'x' }, 'title: expected routes, found Too Many Requests'],
  ],
  [
    'here-transit',
    [{ routes: [], notices: [{ code: 'noRouteFound' }] }, 'notices.0.code: expected routes, found noRouteFound'],
    [{ error: 'Too Many Requests', error_description: 'x' }, 'error: expected routes, found Too Many Requests'],
  ],
  [
    'google-routes',
    [{}, 'routes: expected at least one route, found nothing'],
    [{ error: { code: 429, status: 'RESOURCE_EXHAUSTED' } }, 'error: expected routes, found RESOURCE_EXHAUSTED'],
  ],
  [
    'google-directions',
    [{ status: 'ZERO_RESULTS', routes: [] }, 'status: expected OK, found ZERO_RESULTS'],
    [{ status: 'OVER_QUERY_LIMIT', routes: [] }, 'status: expected OK, found OVER_QUERY_LIMIT'],
  ],
  [
    'tomtom',
    [{ detailedError: { code: 'NO_ROUTE_FOUND' } }, 'detailedError: expected routes, found NO_ROUTE_FOUND'],
    [{ error: { description: 'Over rate' } }, 'error: expected routes, found Over rate'],
  ],
  [
    'azure-maps',
    [{ error: { code: 'NO_ROUTE_FOUND' } }, 'error: expected features, found NO_ROUTE_FOUND'],
    [{ error: { code: 'TooManyRequests' } }, 'error: expected features, found TooManyRequests'],
  ],
];
