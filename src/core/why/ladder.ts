import { type Comparison, pointsOf } from './compare.ts';
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
  const refuse: Refuse = (claim, ...because) => {
    refused.push({ claim, because });
    return false;
  };
  const { duration } = comparison;
  const located = isLocated(facts, own, other, comparison, settings, refuse);
  const { baseline: mine, scoreBaseline: score } = own;
  const { baseline: theirs, scoreBaseline: theirScore } = other;
  const delay = theirs && other.duration && difference(other.duration, theirs);
  const at = (level: Level, ...because: Because): Climb => {
    refuse('because-of-traffic', ...because);
    const counts = level === 'L2';
    if (!counts && level !== 'none') refuse('traffic-delay', ...because);
    return { level, located, refused, ...(counts && delay && { delay }) };
  };
  if (duration?.outcome !== 'better') {
    const low = pointsOf(comparison).some(({ outcome }) => outcome !== 'same') ? 'L0' : 'none';
    if (duration) return at(low, 'slower', Number(duration.own.value), Number(duration.other.value));
    return mine && theirs && mine.value < theirs.value
      ? at(low, 'anyhow', mine.value, theirs.value)
      : at(low, 'incomparable');
  }
  if (!facts.trafficAware) return facts.fallback ? at('L1', 'fallback', facts.fallback) : at('L1', 'quiet');
  if (!delay || !facts.baselineKind) return at('L1', 'baseless');
  const least = Math.max(settings.minDelayS, settings.minDelayShare * theirs.value);
  if (delay.value < least) return at('L1', 'small', delay.value, least);
  const ownDelay = mine && difference(own.duration!, mine).value;
  if (ownDelay! >= delay.value) return at('L1', 'shared', ownDelay!, delay.value);
  if (!mine) return at('L2', 'half');
  if (theirs.value > mine.value)
    return at('L2', 'same', mine.value, theirs.value, delay.value - ownDelay!, duration.by.value);
  if (!ranked.declared) return at('L2', 'undeclared');
  if (ranked.contradicted) return at('L2', ...ranked.contradicted);
  if (score && theirScore && score.value < theirScore.value) return at('L2', 'score', score.value, theirScore.value);
  return { level: 'L3', delay, located, refused };
}

type Refuse = (claim: string, ...because: Because) => false;

/** Whether heavy traffic may be said to be on the other route, without saying what it costs. */
function isLocated(
  facts: RouteFacts,
  own: RouteOption,
  other: RouteOption,
  { duration }: Comparison,
  settings: WhySettings,
  refuse: Refuse,
): boolean {
  const no = (...because: Because) => refuse('heavy-traffic', ...because);
  const { heavy } = other;
  if (!own.heavy || !heavy) return no('unplaced');
  if (facts.fallback) return no('fallback', facts.fallback);
  const unknown = Math.max(own.unknown?.value ?? 0, other.unknown?.value ?? 0);
  if (unknown > settings.maxUnknownShare) return no('unknown', unknown, settings.maxUnknownShare);
  if (heavy.value < settings.minHeavyShare || heavy.value <= own.heavy.value)
    return no('light', heavy.value, own.heavy.value);
  return (duration && difference(duration.other, duration.own).value > 0) || no('pointless');
}
