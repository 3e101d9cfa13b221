import { compare } from './compare.ts';
import { type Fact, instant } from './fact.ts';
import type { Refusal } from './reason.ts';
import type { Metric, RouteOption } from './route-facts.ts';
import type { WhySettings } from './settings.ts';
import type { Because } from './why-not.ts';

/** The fact of an option that a metric looks at. */
export const factOf: Record<Metric, (option: RouteOption) => Fact | undefined> = {
  duration: ({ duration }) => duration,
  distance: ({ distance }) => distance,
  score: ({ score }) => score,
  transfers: ({ transfers }) => transfers,
  arrival: ({ arrival }) => arrival,
};
/** How large it is; what is missing is the largest. */
export const sizeOf = (fact: Fact | undefined) =>
  fact === undefined
    ? Number.POSITIVE_INFINITY
    : fact.unit === 'time'
      ? instant(String(fact.value))
      : Number(fact.value);

/** What came of that: `contradicted` says which option the declared objective puts before the chosen one. */
export interface Ranked {
  readonly declared: boolean;
  readonly first: boolean;
  readonly next?: RouteOption;
  readonly contradicted?: Because;
}

/** Recomputes the declared objective over all options: is the chosen one first, and clear of the next? */
export function rank(options: ReadonlyArray<RouteOption>, own: RouteOption, objective: Metric | undefined): Ranked {
  if (!objective) return { declared: false, first: false };
  const get = factOf[objective];
  const others = options.filter((option) => option !== own);
  const mine = get(own);
  if (!mine || others.some((option) => !get(option))) return { declared: true, first: false };
  const best = others.reduce((least, option) => (sizeOf(get(option)) < sizeOf(get(least)) ? option : least));
  const [a, b] = [sizeOf(mine), sizeOf(get(best))];
  if (a > b)
    return {
      declared: true,
      first: false,
      next: best,
      contradicted: ['beaten', objective, best.id, String(get(best)?.value), String(mine.value)],
    };
  return { declared: true, first: a < b, next: best };
}

/** "The fastest" and "the shortest" of all, refused unless it is so by more than a tie. */
export function superlatives(options: ReadonlyArray<RouteOption>, own: RouteOption, settings: WhySettings): Refusal[] {
  const others = options.filter((option) => option !== own);
  return (['duration', 'distance'] as const).flatMap((metric): Refusal[] => {
    const beaten = others.find((option) => compare(own, option, settings)[metric]?.outcome !== 'better');
    if (!own[metric] || !beaten) return [];
    const claim = metric === 'duration' ? 'fastest' : 'shortest';
    return [
      {
        claim,
        because: compare(own, beaten, settings)[metric]
          ? ['less', metric, beaten.id, beaten[metric]?.value ?? 0, own[metric].value]
          : ['apples', metric, beaten.id],
      },
    ];
  });
}
