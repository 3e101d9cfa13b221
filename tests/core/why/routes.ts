import type { BaselineKind, Fact, Measure, RouteFacts, RouteOption, Unit } from '../../../src/core/index.ts';

export const measure = (id: string, value: number, unit: Unit, more: Partial<Fact> = {}): Measure => ({
  id,
  path: '',
  value,
  unit,
  kind: 'estimated',
  source: { system: 'test' },
  ...(more as object),
});

interface Numbers {
  readonly s: number;
  readonly m?: number;
  readonly base?: number;
  readonly score?: number;
  readonly scoreBase?: number;
  readonly heavy?: number;
  readonly unknown?: number;
  readonly observedAt?: string;
  readonly transfers?: number;
}

/** Facts about some routes, from bare numbers: seconds, metres, and what else is known. */
export function routes(all: ReadonlyArray<Numbers>, more: Partial<RouteFacts> = {}): RouteFacts {
  const option = (numbers: Numbers, index: number): RouteOption => {
    const dated = numbers.observedAt ? { observedAt: numbers.observedAt } : {};
    const fact = (name: string, value: number | undefined, unit: Unit) =>
      value === undefined ? {} : { [name]: measure(`/routes/${index}/${name}`, value, unit, dated) };
    return {
      id: `route-${index}`,
      ...fact('duration', numbers.s, 's'),
      ...fact('distance', numbers.m, 'm'),
      ...fact('baseline', numbers.base, 's'),
      ...fact('score', numbers.score, 'score'),
      ...fact('scoreBaseline', numbers.scoreBase, 'score'),
      ...fact('heavy', numbers.heavy, 'ratio'),
      ...fact('unknown', numbers.unknown, 'ratio'),
      ...fact('transfers', numbers.transfers, 'count'),
    };
  };
  const baselineKind: BaselineKind = 'free-flow';
  return {
    engine: 'test',
    trafficAware: true,
    baselineKind,
    objective: 'duration',
    options: all.map(option),
    issues: [],
    ...more,
  };
}
