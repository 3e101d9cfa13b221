import { type Comparison, compare, isDominated } from './compare.ts';
import { leastBy, sizeOf } from './rank.ts';
import type { FoilName } from './reason.ts';
import type { Metric, RouteOption } from './route-facts.ts';
import type { WhySettings } from './settings.ts';

/**
 * The option a person would ask about: one that is better in all, else the shortest if it is shorter, else the one with
 * the fewest changes if they are fewer, else the fastest.
 */
export function foilOf(options: ReadonlyArray<RouteOption>, own: RouteOption, settings: WhySettings): RouteOption {
  const others = options.filter((option) => option !== own);
  const among = (metric: Metric, test: (to: Comparison) => unknown) => {
    const found = others.filter((option) => test(compare(own, option, settings)));
    return found.length > 0 && leastBy(found, metric, 'duration');
  };
  return (
    among('duration', isDominated) ||
    among('distance', ({ distance }) => distance?.outcome === 'worse') ||
    among('transfers', ({ transfers }) => transfers?.outcome === 'worse') ||
    leastBy(others, 'duration')
  );
}

/** What it may be called: never "the shorter route" if there are several. */
export function nameOf(
  options: ReadonlyArray<RouteOption>,
  foil: RouteOption,
  { distance, transfers }: Comparison,
): FoilName {
  const two = options.length === 2;
  if (transfers) return two ? 'otherConnection' : 'anotherConnection';
  if (distance?.outcome !== 'worse') return two ? 'other' : 'another';
  return two
    ? 'shorter'
    : sizeOf(foil.distance) === sizeOf(leastBy(options, 'distance').distance)
      ? 'shortest'
      : 'another';
}
