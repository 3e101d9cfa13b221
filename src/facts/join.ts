import type { RouteFacts, RouteOption } from '../core/index.ts';

/** A copy of some data whose facts say which answer they are from, so that no two have one id. */
function marked(data: unknown, answer: number): unknown {
  if (Array.isArray(data)) return data.map((entry) => marked(entry, answer));
  if (typeof data !== 'object' || data === null) return data;
  if ('id' in data && 'kind' in data) return { ...data, id: `${answer}#${data.id}` };
  return Object.fromEntries(Object.entries(data).map(([key, entry]) => [key, marked(entry, answer)]));
}

const from = (option: RouteOption, answer: number, index: number): RouteOption => ({
  ...(marked({ ...option, id: undefined }, answer) as RouteOption),
  id: `route-${index}`,
});

/**
 * Puts the options of several answers side by side, in the order given: one engine asked twice, for instance.
 * What the answers do not share (baseline, objective, zone) is dropped, so that nothing is claimed across it; facts keep
 * the time they were observed at, and are not compared if those are too far apart.
 */
export function joinRoutes(all: ReadonlyArray<RouteFacts>): RouteFacts {
  const [first] = all;
  if (!first || all.length === 1) return first ?? { engine: 'none', trafficAware: false, options: [], issues: [] };
  const same = <Key extends keyof RouteFacts>(key: Key): Pick<RouteFacts, Key> | undefined =>
    first[key] !== undefined && all.every((facts) => facts[key] === first[key])
      ? ({ [key]: first[key] } as Pick<RouteFacts, Key>)
      : undefined;
  const issues = all.flatMap((facts) => facts.issues);
  const base = same('baselineKind') ?? {};
  const entries = all.flatMap((facts, answer) => facts.options.map((option) => ({ option, answer })));
  const wishes = [...new Set(all.flatMap((facts) => facts.wishes ?? []))];
  const fallback = all.find((facts) => facts.fallback)?.fallback;
  return {
    engine: [...new Set(all.map(({ engine }) => engine))].join(' + '),
    trafficAware: all.every((facts) => facts.trafficAware),
    ...base,
    ...same('objective'),
    ...same('zone'),
    ...(fallback && { fallback }),
    ...(wishes.length > 0 && { wishes }),
    options:
      issues.length > 0
        ? []
        : entries.map(({ option, answer }, index) => {
            const { baseline, scoreBaseline, ...rest } = from(option, answer, index);
            return 'baselineKind' in base
              ? { ...rest, ...(baseline && { baseline }), ...(scoreBaseline && { scoreBaseline }) }
              : rest;
          }),
    issues,
  };
}
