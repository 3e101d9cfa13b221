import { compare } from './compare.ts';
import { sizeOf } from './fact.ts';
import type { Refuse } from './refuse.ts';

import type { Metric, RouteOption } from './route-facts.ts';
import type { WhySettings } from './settings.ts';
import type { Because } from './why-not.ts';

/** The least of some options, by two metrics where the first is a tie; of equals the first. What is missing is the largest. */
export const leastBy = (options: ReadonlyArray<RouteOption>, metric: Metric, then = metric): RouteOption =>
  options.reduce((least, option) => {
    const by = (name: Metric) => sizeOf(option[name]) - sizeOf(least[name]);
    return (by(metric) || by(then)) < 0 ? option : least;
  });

/** What came of that: `contradicted` says which option the declared objective puts before the chosen one. */
export interface Ranked {
  readonly declared: boolean;
  readonly first: boolean;
  readonly next?: RouteOption;
  readonly contradicted?: Because | false;
}

/** Recomputes the declared objective over all options: is the chosen one first, and clear of the next? */
export function rank(options: ReadonlyArray<RouteOption>, own: RouteOption, objective: Metric | undefined): Ranked {
  const declared = objective !== undefined;
  if (!declared || options.some((option) => !option[objective])) return { declared, first: false };
  const next = leastBy(
    options.filter((option) => option !== own),
    objective,
  );
  const [mine, other] = [own[objective], next[objective]];
  const ahead = sizeOf(other) - sizeOf(mine);
  return {
    declared,
    first: ahead > 0,
    next,
    contradicted: ahead < 0 && ['beaten', objective, next.id, other!.value, mine!.value],
  };
}

/** "The fastest" and "the shortest" of all, refused unless it is so by more than a tie. */
export function superlatives(
  options: ReadonlyArray<RouteOption>,
  own: RouteOption,
  settings: WhySettings,
  refuse: Refuse,
): void {
  for (const [metric, claim] of [
    ['duration', 'fastest'],
    ['distance', 'shortest'],
  ] as const) {
    const mine = own[metric];
    const better = (option: RouteOption) => compare(own, option, settings)[metric];
    const beaten = mine && options.find((option) => option !== own && better(option)?.outcome !== 'better');
    if (!beaten) continue;
    const { id, [metric]: other } = beaten;
    if (other && better(beaten)) refuse(claim, 'less', metric, id, other.value, mine.value);
    else refuse(claim, 'apples', metric, id);
  }
}
