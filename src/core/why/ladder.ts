import type { Comparison } from './compare.ts';
import { difference, type Measure } from './fact.ts';
import type { Level, Refusal } from './reason.ts';
import type { RouteFacts, RouteOption } from './route-facts.ts';
import type { WhySettings } from './settings.ts';

/** How far up the traffic ladder the facts of two routes bear a claim, and what kept it from the next rung. */
export interface Climb {
  readonly level: Level;
  /** The delay on the other route; from L2 on. */
  readonly delay?: Measure;
  /** Heavy traffic may be said to be on the other route (L4 of the sources: located). */
  readonly located: boolean;
  readonly refused: ReadonlyArray<Refusal>;
}

const rounded = ({ value }: Measure) => `${Math.round(value)} s`;

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
  ranked: { readonly declared: boolean; readonly contradicted?: string },
  settings: WhySettings,
): Climb {
  const refused: Refusal[] = [];
  const refuse = (claim: string, because: string) => void refused.push({ claim, because });
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
  const at = (level: Level, because: string, delay?: Measure): Climb => {
    refuse('because-of-traffic', because);
    if (level === 'L1' || level === 'L0') refuse('traffic-delay', because);
    return { level, located, refused, ...(delay && { delay }) };
  };
  const low = differ ? 'L0' : 'none';
  const { baseline: mine } = own;
  const { baseline: theirs } = other;
  const even =
    mine && theirs && mine.value < theirs.value
      ? `; even without the delay it is ${rounded(difference(theirs, mine))} faster (${rounded(mine)} against ${rounded(theirs)})`
      : '';
  if (!duration) return at(low, `duration: the times of now cannot be compared${even}`);
  if (duration.outcome !== 'better')
    return at(
      low,
      `duration: it is not faster (${Math.round(Number(duration.own.value))} s against ${Math.round(Number(duration.other.value))} s)`,
    );
  if (!facts.trafficAware)
    return at('L1', facts.fallback ?? 'trafficAware: the answer has no traffic data, so it supports no cause');
  if (!theirs || !facts.baselineKind)
    return at('L1', 'baseline: the answer has no time without the delay, so its size is not known');
  const delay = difference(other.duration!, theirs);
  const least = Math.max(settings.minDelayS, settings.minDelayShare * theirs.value);
  if (delay.value < least)
    return at('L1', `baseline: the delay on the other route is ${rounded(delay)}, less than ${Math.round(least)} s`);
  const ownDelay = mine && difference(own.duration!, mine);
  if (ownDelay && ownDelay.value >= delay.value)
    return at('L1', `baseline: its own delay is as large (${rounded(ownDelay)} against ${rounded(delay)})`);
  if (!mine) return at('L2', 'baseline: the chosen route has no time without the delay', delay);
  const explained = delay.value - (ownDelay?.value ?? 0);
  if (theirs.value > mine.value)
    return at(
      'L2',
      `baseline: it would be faster without the delay too (${rounded(mine)} against ${rounded(theirs)}); the delay explains ${Math.round(explained)} s of ${rounded(duration.by)}`,
      delay,
    );
  if (!ranked.declared) return at('L2', 'objective: what the engine ranks by is not declared', delay);
  if (ranked.contradicted) return at('L2', ranked.contradicted, delay);
  const [s, z] = [own.scoreBaseline, other.scoreBaseline];
  if (s && z && s.value < z.value)
    return at(
      'L2',
      `scoreBaseline: its score would be the lower one without the delay too (${s.value} against ${z.value})`,
      delay,
    );
  return { level: 'L3', delay, located, refused };
}

/** Whether heavy traffic may be said to be on the other route, without saying what it costs. */
function isLocated(
  facts: RouteFacts,
  own: RouteOption,
  other: RouteOption,
  { duration }: Comparison,
  settings: WhySettings,
  refuse: (claim: string, because: string) => void,
): boolean {
  const no = (because: string) => {
    refuse('heavy-traffic', because);
    return false;
  };
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  if (!own.heavy || !other.heavy) return no('congestion: the answer does not say where traffic is');
  if (facts.fallback) return no(facts.fallback);
  const unknown = Math.max(own.unknown?.value ?? 0, other.unknown?.value ?? 0);
  if (unknown > settings.maxUnknownShare)
    return no(`congestion: unknown on ${percent(unknown)} of a route, more than ${percent(settings.maxUnknownShare)}`);
  if (other.heavy.value < settings.minHeavyShare || other.heavy.value <= own.heavy.value)
    return no(
      `congestion: ${percent(other.heavy.value)} of the other route is heavy, ${percent(own.heavy.value)} of this one`,
    );
  if (!duration || duration.by.value === 0 || Number(duration.own.value) > Number(duration.other.value))
    return no('duration: it is not faster, so traffic on the other route speaks for nothing');
  return true;
}
