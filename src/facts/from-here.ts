import type { BaselineKind, Metric, RouteFacts, RouteOption } from '../core/index.ts';
import { trafficOfLinks, trafficOfSpans } from './here-traffic.ts';
import { type AnswerContext, entry, type Fields, fields, list, optional, Reader, said, sum } from './read.ts';

const ranking: Record<string, Metric> = {
  fastest: 'duration',
  fast: 'duration',
  shortest: 'distance',
  short: 'distance',
  balanced: 'score',
};

/** HERE Routing 7.2: `response.route[].summary` with `trafficTime` and `baseTime`. */
function legacy(reader: Reader, response: Fields): RouteFacts {
  const all = list(response.route).map(fields);
  const modes = all.map((route) => fields(route.mode));
  const trafficAware = modes.length > 0 && modes.every(({ trafficMode }) => trafficMode === 'enabled');
  const options = reader.routes(['response', 'route'], response.route, (route, path, index) => {
    const at = [...path, 'summary'];
    const summary = fields(route.summary);
    const baseline = reader.seconds([...at, 'baseTime'], summary.baseTime, 'estimated');
    const now = reader.seconds([...at, 'trafficTime'], summary.trafficTime);
    const duration =
      (trafficAware ? now : undefined) ?? reader.seconds([...at, 'travelTime'], summary.travelTime) ?? baseline;
    return reader.option(index, path, {
      distance: reader.metres([...at, 'distance'], summary.distance),
      duration,
      baseline,
      ...(trafficAware && trafficOfLinks(reader, route, path)),
    });
  });
  const types = new Set(modes.map(({ type }) => type));
  const objective = types.size === 1 ? entry(ranking, [...types][0]) : undefined;
  const based = options.length > 0 && options.every(({ baseline }) => baseline);
  return reader.done({
    trafficAware,
    options,
    ...(based && { baselineKind: 'free-flow' as const }),
    ...(objective && { objective }),
  });
}

const avoided = {
  tolls: 'violatedAvoidTollRoad',
  ferries: 'violatedAvoidFerry',
  motorways: 'violatedAvoidControlledAccessHighway',
} as const;

/**
 * Facts from a HERE Routing answer, v8 or 7.2.
 * Bears: time now, and the time on empty roads (`baseDuration`, `baseTime`); in v8 the usual time where that is all there
 * is (`typicalDuration`); where heavy traffic is, if the speeds of spans (v8) or links (7.2) were asked for with their
 * lengths. The routing mode is not in a v8 answer: `fast` is the default, pass `routingMode` if it was not.
 * Source: HERE Routing API v8, `sections[].summary` and `spans`; Routing 7.2, `RouteSummaryType`,
 * `DynamicSpeedInfoType`.
 */
export function fromHere(
  answer: unknown,
  context: AnswerContext & { readonly routingMode?: 'fast' | 'short' } = {},
): RouteFacts {
  const root = fields(answer);
  const old = fields(root.response);
  const stamp = fields(old.metaInfo).timestamp;
  const reader = new Reader('here', {
    ...context,
    ...(typeof stamp === 'string' && !Number.isNaN(Date.parse(stamp)) && { observedAt: stamp }),
  });
  const failure =
    root.error ??
    root.subtype ??
    root.cause ??
    (root.routes === undefined && !root.response ? (root.title ?? root.details) : undefined);
  if (failure !== undefined)
    reader.refuse(
      ['title'],
      'routes',
      [root.code, root.title, failure, root.details].filter((part) => typeof part === 'string').join(': '),
    );
  if (root.response !== undefined) return legacy(reader, old);

  const reason = fields(list(root.notices)[0]);
  if (list(root.routes).length === 0 && reason.code !== undefined)
    reader.refuse(['notices', 0, 'code'], 'routes', said(reason.code));
  const sectionsOf = (route: Fields) => list(route.sections).map((section) => fields(fields(section).summary));
  const all = list(root.routes).map(fields);
  const has = (field: string) =>
    all.length > 0 &&
    all.every(
      (route) => sectionsOf(route).length > 0 && sectionsOf(route).every((summary) => summary[field] !== undefined),
    );
  const kinds: ReadonlyArray<readonly [BaselineKind, string]> = [
    ['free-flow', 'baseDuration'],
    ['typical', 'typicalDuration'],
  ];
  const base = kinds.find(([, field]) => has(field));
  const options = reader.routes(['routes'], root.routes, (route, path, index) => {
    const sections = sectionsOf(route);
    const at = (section: number, field: string) => [...path, 'sections', section, 'summary', field];
    const total = (field: string, read: 'seconds' | 'metres') =>
      sum(sections.map((summary, section) => reader[read](at(section, field), summary[field])));
    return reader.option(index, path, {
      ...optional({
        distance: total('length', 'metres'),
        duration: total('duration', 'seconds'),
        baseline: base && total(base[1], 'seconds'),
      }),
      ...keepsOf(reader, route, path),
      ...(base && trafficOfSpans(reader, route, path)),
    });
  });
  return reader.done({
    trafficAware: base !== undefined,
    objective: ranking[context.routingMode ?? 'fast']!,
    options,
    ...(base && { baselineKind: base[0] }),
  });
}

/** HERE says where it could not avoid what it was asked to avoid; silence means that it did. */
function keepsOf(reader: Reader, route: Fields, path: ReadonlyArray<string | number>): Pick<RouteOption, 'keeps'> {
  const { asked = [] } = reader.context;
  const codes = new Set(
    list(route.sections).flatMap((section) => list(fields(section).notices).map((notice) => fields(notice).code)),
  );
  const keeps = asked.flatMap((wish) =>
    wish === 'via'
      ? []
      : [[wish, reader.fact([...path, 'sections/*/notices', wish], !codes.has(avoided[wish]), 'flag')]],
  );
  return keeps.length > 0 ? { keeps: Object.fromEntries(keeps) } : {};
}
