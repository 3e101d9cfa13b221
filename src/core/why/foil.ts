import { type Comparison, compare, isDominated } from './compare.ts';
import { sizeOf } from './fact.ts';
import { leastBy } from './rank.ts';
import type { FoilName } from './reason.ts';
import type { Metric, RouteOption } from './route-facts.ts';
import type { WhySettings } from './settings.ts';

/**
 * The option a person would ask about: one that is better in all, else the shortest if it is shorter, else the one with
 * the fewest changes if they are fewer, else the fastest.
 */
export function foilOf(options: ReadonlyArray<RouteOption>, own: RouteOption, settings: WhySettings): RouteOption {
  const others = options.filter((option) => option !== own);
  const among = (metric: Metric, test: (to: Comparison) => boolean) => {
    const found = others.filter((option) => test(compare(own, option, settings)));
    return found[0] && leastBy(found, metric, 'duration');
  };
  const less = (metric: 'distance' | 'transfers') => among(metric, (to) => to[metric]?.outcome === 'worse');
  return among('duration', isDominated) ?? less('distance') ?? less('transfers') ?? leastBy(others, 'duration');
}

/** What it may be called: never "the shorter route" if there are several. */
export function nameOf(
  options: ReadonlyArray<RouteOption>,
  foil: RouteOption,
  { distance, transfers }: Comparison,
): FoilName {
  const name = options[2] ? 'another' : 'other';
  if (transfers) return `${name}Connection`;
  if (distance?.outcome !== 'worse') return name;
  return name === 'other'
    ? 'shorter'
    : sizeOf(foil.distance) === sizeOf(leastBy(options, 'distance').distance)
      ? 'shortest'
      : name;
}
