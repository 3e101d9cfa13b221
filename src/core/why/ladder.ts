import { type Comparison, pointsOf } from './compare.ts';
import { difference, type Measure } from './fact.ts';
import type { Ranked } from './rank.ts';
import type { Level } from './reason.ts';
import type { Refuse } from './refuse.ts';
import type { RouteFacts, RouteOption } from './route-facts.ts';
import type { WhySettings } from './settings.ts';
import type { Because } from './why-not.ts';

/** How far up the traffic ladder the facts of two routes bear a claim. */
export interface Climb {
  readonly level: Level;
  /** The delay on the other route; from L2 on. */
  readonly delay?: Measure | undefined;
}

/**
 * The but-for test for "because of traffic". With times now `t` and times without the delay `b`, of one kind:
 * L0 the two differ; L1 `t(other) − t(own)` is a gain; L2 the other's delay `t − b` counts, and is the larger of the two;
 * L3 the order would flip without the delay: `b(other) ≤ b(own)`, and so would the engine's own score where it is told.
 * After Schild, Gupta, Sinop, "Why is My Route Different Today?", ACDA 2025.
 * @param ranked whether an objective is declared, and whether it puts the chosen one first
 */
export function climb(
  { trafficAware, fallback, baselineKind }: RouteFacts,
  own: RouteOption,
  other: RouteOption,
  comparison: Comparison,
  { declared, contradicted }: Ranked,
  { minDelayS, minDelayShare }: WhySettings,
  refuse: Refuse,
): Climb {
  const { duration } = comparison;
  const { baseline: mine, scoreBaseline: score } = own;
  const { baseline: theirs, scoreBaseline: theirScore } = other;
  const delay = theirs && other.duration && difference(other.duration, theirs);

  const rung = (): [Level, ...Because] | ['L3'] => {
    if (duration?.outcome !== 'better') {
      const low = pointsOf(comparison).some(({ outcome }) => outcome !== 'same') ? 'L0' : 'none';
      if (duration) return [low, 'slower', duration.own.value, duration.other.value];
      return mine && theirs && mine.value < theirs.value
        ? [low, 'anyhow', mine.value, theirs.value]
        : [low, 'incomparable'];
    }
    if (!trafficAware) return fallback ? ['L1', 'fallback', fallback] : ['L1', 'quiet'];
    if (!delay || !baselineKind) return ['L1', 'baseless'];
    const { value } = delay;
    const least = Math.max(minDelayS, minDelayShare * theirs.value);
    if (value < least) return ['L1', 'small', value, least];
    if (!mine) return ['L2', 'half'];
    const ownDelay = difference(duration.own, mine).value;
    if (ownDelay >= value) return ['L1', 'shared', ownDelay, value];
    if (theirs.value > mine.value) return ['L2', 'same', mine.value, theirs.value, value - ownDelay, duration.by.value];
    if (!declared) return ['L2', 'undeclared'];
    if (contradicted) return ['L2', ...contradicted];
    if (score && theirScore && score.value < theirScore.value) return ['L2', 'score', score.value, theirScore.value];
    return ['L3'];
  };
  const [level, ...because] = rung();
  const counts = level === 'L2' || level === 'L3';
  if (because.length > 0) {
    refuse('because-of-traffic', ...(because as Because));
    if (!counts && level !== 'none') refuse('traffic-delay', ...(because as Because));
  }
  return { level, delay: counts ? delay : undefined };
}

/** Whether heavy traffic may be said to be on the other route (L4 of the sources), without saying what it costs. */
export function isLocated(
  { fallback }: RouteFacts,
  own: RouteOption,
  other: RouteOption,
  { duration }: Comparison,
  { maxUnknownShare, minHeavyShare }: WhySettings,
  refuse: Refuse,
): boolean {
  const [mine, theirs] = [own.heavy?.value, other.heavy?.value];
  const unknown = Math.max(own.unknown?.value ?? 0, other.unknown?.value ?? 0);
  const because: Because | false =
    mine === undefined || theirs === undefined
      ? ['unplaced']
      : fallback
        ? ['fallback', fallback]
        : unknown > maxUnknownShare
          ? ['unknown', unknown, maxUnknownShare]
          : theirs < minHeavyShare || theirs <= mine
            ? ['light', theirs, mine]
            : !(duration && difference(duration.other, duration.own).value > 0) && ['pointless'];
  if (because) refuse('heavy-traffic', ...because);
  return !because;
}
