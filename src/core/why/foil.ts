import { type Comparison, compare, isDominated } from './compare.ts';
import { factOf, sizeOf } from './rank.ts';
import type { FoilName } from './reason.ts';
import type { Metric, RouteOption } from './route-facts.ts';
import type { WhySettings } from './settings.ts';

/**
 * The option a person would ask about: one that is better in all, else the shortest if it is shorter, else the one with
 * the fewest changes if they are fewer, else the fastest.
 */
export function foilOf(options: ReadonlyArray<RouteOption>, own: RouteOption, settings: WhySettings): RouteOption {
  const others = options
    .filter((option) => option !== own)
    .map((option) => ({ option, to: compare(own, option, settings) }));
  const least = (from: typeof others, metric: Metric) => {
    const size = ({ option }: (typeof others)[number], by: Metric) => sizeOf(factOf[by](option));
    const before = (a: (typeof others)[number], b: (typeof others)[number]) =>
      size(a, metric) < size(b, metric) ||
      (size(a, metric) === size(b, metric) && size(a, 'duration') < size(b, 'duration'));
    return from.reduce((best, entry) => (before(entry, best) ? entry : best)).option;
  };
  const over = others.filter(({ to }) => isDominated(to));
  if (over.length > 0) return least(over, 'duration');
  const shorter = others.filter(({ to }) => to.distance?.outcome === 'worse');
  if (shorter.length > 0) return least(shorter, 'distance');
  const fewer = others.filter(({ to }) => to.transfers?.outcome === 'worse');
  return fewer.length > 0 ? least(fewer, 'transfers') : least(others, 'duration');
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
  const least = Math.min(...options.map((option) => sizeOf(option.distance)));
  return two ? 'shorter' : sizeOf(foil.distance) === least ? 'shortest' : 'another';
}
