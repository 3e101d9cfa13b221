import type { Comparison } from './compare.ts';
import { difference, type Measure } from './fact.ts';
import type { Level, Refusal } from './reason.ts';
import type { RouteFacts, RouteOption } from './route-facts.ts';
import type { WhySettings } from './settings.ts';
import type { Because } from './why-not.ts';

/** How far up the traffic ladder the facts of two routes bear a claim, and what kept it from the next rung. */
export interface Climb {
  readonly level: Level;
  /** The delay on the other route; from L2 on. */
  readonly delay?: Measure;
  /** Heavy traffic may be said to be on the other route (L4 of the sources: located). */
  readonly located: boolean;
  readonly refused: ReadonlyArray<Refusal>;
}

/**
 * The but-for test for "because of traffic". With times now `t` and times without the delay `b`, of one kind:
 * L0 the two differ; L1 `t(other) − t(own)` is a gain; L2 the other's delay `t − b` counts, and is the larger of the two;
 * L3 the order would flip without the delay: `b(other) ≤ b(own)`, and so would the engine's own score where it is told.
 * After Schild, Gupta, Sinop, "Why is My Route Different Today?", ACDA 2025.
 * @param ranked whether the declared objective puts the chosen one first: `false` contradicts it
 */
export function climb(
  facts: RouteFacts,
  own: RouteOption,
  other: RouteOption,
  comparison: Comparison,
  ranked: { readonly declared: boolean; readonly contradicted?: Because },
  settings: WhySettings,
): Climb {
  const refused: Refusal[] = [];
  const refuse = (claim: string, because: Because) => void refused.push({ claim, because });
  const { duration } = comparison;
  const located = isLocated(facts, own, other, comparison, settings, refuse);
  const outcomes = [
    comparison.duration,
    comparison.distance,
    comparison.transfers,
    comparison.arrival,
    comparison.emptyRoads,
  ];
  const differ = outcomes.some((entry) => entry && entry.outcome !== 'same');
  const at = (level: Level, because: Because, delay?: Measure): Climb => {
    refuse('because-of-traffic', because);
    if (level === 'L1' || level === 'L0') refuse('traffic-delay', because);
    return { level, located, refused, ...(delay && { delay }) };
  };
  const low = differ ? 'L0' : 'none';
  const { baseline: mine } = own;
  const { baseline: theirs } = other;
  if (!duration) {
    const anyhow = mine && theirs && mine.value < theirs.value;
    return at(low, anyhow ? ['anyhow', mine.value, theirs.value] : ['incomparable']);
  }
  if (duration.outcome !== 'better')
    return at(low, ['slower', Number(duration.own.value), Number(duration.other.value)]);
  if (!facts.trafficAware) return at('L1', facts.fallback ? ['fallback', facts.fallback] : ['quiet']);
  if (!theirs || !facts.baselineKind) return at('L1', ['baseless']);
  const delay = difference(other.duration!, theirs);
  const least = Math.max(settings.minDelayS, settings.minDelayShare * theirs.value);
  if (delay.value < least) return at('L1', ['small', delay.value, least]);
  const ownDelay = mine && difference(own.duration!, mine);
  if (ownDelay && ownDelay.value >= delay.value) return at('L1', ['shared', ownDelay.value, delay.value]);
  if (!mine) return at('L2', ['half'], delay);
  const explained = delay.value - (ownDelay?.value ?? 0);
  if (theirs.value > mine.value)
    return at('L2', ['same', mine.value, theirs.value, explained, duration.by.value], delay);
  if (!ranked.declared) return at('L2', ['undeclared'], delay);
  if (ranked.contradicted) return at('L2', ranked.contradicted, delay);
  const [s, z] = [own.scoreBaseline, other.scoreBaseline];
  if (s && z && s.value < z.value) return at('L2', ['score', s.value, z.value], delay);
  return { level: 'L3', delay, located, refused };
}

/** Whether heavy traffic may be said to be on the other route, without saying what it costs. */
function isLocated(
  facts: RouteFacts,
  own: RouteOption,
  other: RouteOption,
  { duration }: Comparison,
  settings: WhySettings,
  refuse: (claim: string, because: Because) => void,
): boolean {
  const no = (because: Because) => {
    refuse('heavy-traffic', because);
    return false;
  };
  if (!own.heavy || !other.heavy) return no(['unplaced']);
  if (facts.fallback) return no(['fallback', facts.fallback]);
  const unknown = Math.max(own.unknown?.value ?? 0, other.unknown?.value ?? 0);
  if (unknown > settings.maxUnknownShare) return no(['unknown', unknown, settings.maxUnknownShare]);
  if (other.heavy.value < settings.minHeavyShare || other.heavy.value <= own.heavy.value)
    return no(['light', other.heavy.value, own.heavy.value]);
  if (!duration || duration.by.value === 0 || Number(duration.own.value) > Number(duration.other.value))
    return no(['pointless']);
  return true;
}
