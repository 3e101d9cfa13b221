import { compare } from './compare.ts';
import { type Fact, instant } from './fact.ts';
import type { Refusal } from './reason.ts';
import type { Metric, RouteOption } from './route-facts.ts';
import type { WhySettings } from './settings.ts';
import type { Because } from './why-not.ts';

/** How large it is; what is missing is the largest. */
export const sizeOf = (fact: Fact | undefined) =>
  fact === undefined
    ? Number.POSITIVE_INFINITY
    : fact.unit === 'time'
      ? instant(String(fact.value))
      : Number(fact.value);

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
  readonly contradicted?: Because;
}

/** Recomputes the declared objective over all options: is the chosen one first, and clear of the next? */
export function rank(options: ReadonlyArray<RouteOption>, own: RouteOption, objective: Metric | undefined): Ranked {
  const others = options.filter((option) => option !== own);
  const mine = objective && own[objective];
  if (!mine || others.some((option) => !option[objective])) return { declared: !!objective, first: false };
  const next = leastBy(others, objective);
  const ahead = sizeOf(next[objective]) - sizeOf(mine);
  const contradicted: Because = ['beaten', objective, next.id, String(next[objective]?.value), String(mine.value)];
  return { declared: true, first: ahead > 0, next, ...(ahead < 0 && { contradicted }) };
}

/** "The fastest" and "the shortest" of all, refused unless it is so by more than a tie. */
export const superlatives = (options: ReadonlyArray<RouteOption>, own: RouteOption, settings: WhySettings): Refusal[] =>
  (['duration', 'distance'] as const).flatMap((metric): Refusal[] => {
    const beaten = options.find(
      (option) => option !== own && compare(own, option, settings)[metric]?.outcome !== 'better',
    );
    const [mine, other] = [own[metric], beaten?.[metric]];
    if (!mine || !beaten) return [];
    return [
      {
        claim: metric === 'duration' ? 'fastest' : 'shortest',
        because: compare(own, beaten, settings)[metric]
          ? ['less', metric, beaten.id, other?.value ?? 0, mine.value]
          : ['apples', metric, beaten.id],
      },
    ];
  });
