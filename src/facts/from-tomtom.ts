import { type BaselineKind, difference, type RouteFacts } from '../core/index.ts';
import { type AnswerContext, type Fields, fields, list, Reader, said, text } from './read.ts';
import { type Place, type Stretch, sharesOf } from './stretches.ts';

const baselines: ReadonlyArray<readonly [BaselineKind, string]> = [
  ['free-flow', 'noTrafficTravelTimeInSeconds'],
  ['typical', 'historicTrafficTravelTimeInSeconds'],
];

// A size is a number (TomTom), its digit as text (Azure Maps), or a word (TomTom's SDK). 4: a closure, of no known size.
const jammed = ['3', 'major'];
const eased = ['1', '2', 'minor', 'moderate'];

const trafficOf = (route: Fields) =>
  list(route.sections)
    .map(fields)
    .filter(({ sectionType }) => sectionType === 'TRAFFIC');

/** Share of the route with a major delay, from its traffic sections; what none of them covers is free. */
function jamsOf(reader: Reader, route: Fields, path: ReadonlyArray<string | number>) {
  const places = list(route.legs)
    .flatMap((leg) => list(fields(leg).points).map(fields))
    .map(({ latitude, longitude }): Place => [Number(text(latitude)), Number(text(longitude))]);
  const stretches = trafficOf(route).map(
    ({ startPointIndex: from, endPointIndex: to, magnitudeOfDelay: size }): Stretch => {
      const severity = jammed.includes(text(size)) ? 'heavy' : eased.includes(text(size)) ? 'free' : undefined;
      return { from, to, ...(severity && { severity }) };
    },
  );
  return sharesOf(reader, [...path, 'sections'], places, stretches, 'free');
}

/**
 * Facts from a TomTom Routing answer (`calculateRoute`); Azure Maps Route Directions 1.0 has the same shape.
 * Bears: time now; as baseline the time on empty roads or the usual time, if asked for with `computeTravelTimeFor=all`;
 * else the time less the delay that is told. A delay of 0 means no more than usual, not "no traffic".
 * Where heavy traffic is, from the sections of type `TRAFFIC`; they were asked for if any route has one.
 * The route type is not in the answer: `fastest` is the default, pass `routeType` if it was another.
 * Source: TomTom Routing API, `summary`.
 */
export function fromTomTom(
  answer: unknown,
  context: AnswerContext & { readonly routeType?: string } = {},
  engine = 'tomtom',
): RouteFacts {
  const reader = new Reader(engine, context);
  const root = fields(answer);
  const failure = root.detailedError ?? root.error;
  if (failure !== undefined) {
    const { code, message, description } = fields(failure);
    reader.refuse(
      [root.detailedError ? 'detailedError' : 'error'],
      'routes',
      said(code, message ?? description) || failure,
    );
  }
  const summaries = list(root.routes).map((route) => fields(fields(route).summary));
  const every = (field: string) => summaries.length > 0 && summaries.every((summary) => summary[field] !== undefined);
  const base = baselines.find(([, field]) => every(field));
  const sectioned = list(root.routes).some((route) => trafficOf(fields(route)).length > 0);
  const told = every('trafficDelayInSeconds');
  const options = reader.routes(['routes'], root.routes, (route, path, index) => {
    const summary = fields(route.summary);
    const read = (field: string) => reader.seconds([...path, 'summary', field], summary[field]);
    const duration = read('travelTimeInSeconds');
    const delay = base || !told ? undefined : read('trafficDelayInSeconds');
    const baseline = base ? read(base[1]) : duration && delay && difference(duration, delay);
    return reader.option(index, path, {
      distance: reader.metres([...path, 'summary', 'lengthInMeters'], summary.lengthInMeters),
      duration,
      baseline,
      ...(sectioned && jamsOf(reader, route, path)),
    });
  });
  const trafficAware = base !== undefined || told;
  const type = context.routeType ?? 'fastest';
  return reader.done({
    trafficAware,
    options,
    ...(trafficAware && { baselineKind: base ? base[0] : ('typical' as const) }),
    ...(type === 'fastest'
      ? { objective: 'duration' as const }
      : type === 'shortest'
        ? { objective: 'distance' as const }
        : {}),
  });
}
