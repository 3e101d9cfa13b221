import { canonicalJson } from '../canonical.ts';
import { type ChoiceFacts, type ChoiceQuestion, explainChoice } from './explain-choice.ts';
import { type DecisionFacts, explainDecision } from './explain-decision.ts';
import { explainRoute, type RouteQuestion } from './explain-route.ts';
import type { Explained } from './explained.ts';
import {
  becauseIsDecided,
  hasPerson,
  isDated,
  isPlain,
  noneIsEmpty,
  nothingIsLeftOut,
  notTooMany,
  numbersAreFacts,
  onlyWhatHolds,
  type WhyFault,
} from './invariants.ts';
import { type Reason, unknownReason } from './reason.ts';
import type { RouteFacts } from './route-facts.ts';
import type { WhyVoice } from './say.ts';

type Input = { readonly facts: unknown; readonly question?: unknown };

/** Explains the same input again; throws on what is no explanation of ours. */
function rerunOf({ kind, input }: Explained): Explained {
  const { facts, question } = input as Input;
  if (kind === 'route') return explainRoute(facts as RouteFacts, (question ?? {}) as RouteQuestion);
  if (kind === 'choice') return explainChoice(facts as ChoiceFacts, (question ?? {}) as ChoiceQuestion);
  if (kind === 'decision') return explainDecision(facts as DecisionFacts);
  throw new Error(
    `Forthright: "${kind}" is no kind of explanation. It cannot be checked. Pass what explainRoute, explainChoice or explainDecision returned.`,
  );
}

/**
 * Checks an explanation against its own facts, by all nine invariants. An empty list means that everything in it holds.
 * It cannot tell whether the facts are true, nor whether a black box used them.
 * @param person the way to a person that will stand beside it, if there is one
 */
export function verifyWhy(explained: Explained, voice: WhyVoice, person?: unknown): ReadonlyArray<WhyFault> {
  const rerun = rerunOf(explained);
  return [
    ...onlyWhatHolds(explained, rerun),
    ...becauseIsDecided(explained),
    ...numbersAreFacts(explained, voice),
    ...nothingIsLeftOut(explained, rerun),
    ...notTooMany(explained),
    ...isDated(explained),
    ...hasPerson(explained, person),
    ...isPlain(explained),
    ...noneIsEmpty(explained),
  ];
}

/** A claim that was about to be shown although the facts do not bear it, and what is shown in its place. */
export interface Unfaithful {
  readonly explained: Explained;
  readonly claims: ReadonlyArray<Reason>;
  readonly instead: Explained;
}

/** How to treat a claim that does not hold. */
export interface Guard {
  /** Development throws, so that nobody ships it; production shows the strongest true form instead. */
  readonly development: boolean;
  readonly onUnfaithful?: (what: Unfaithful) => void;
  /** ISO 8601; if given, expired facts say "this may have changed" instead of a stale claim. */
  readonly now?: string;
}

const same = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b);

/**
 * The explanation as it may be shown: the same if everything in it holds. A claim that its facts contradict throws in
 * development; in production the strongest true form takes its place, or "we can’t tell you why", and `onUnfaithful` is
 * told. Facts that have expired since are not unfaithful: they give "this may have changed".
 * @throws in development on a claim that does not hold
 */
export function faithful<T extends Explained>(explained: T, guard: Guard): T {
  let instead: Explained;
  try {
    instead = rerunOf(explained);
  } catch (error) {
    if (guard.development) throw error;
    instead = { ...explained, level: 'none', reasons: [unknownReason('', 'unusable')], shown: 3 };
  }
  const claims = explained.reasons.filter((reason) => !instead.reasons.some((true_) => same(reason, true_)));
  if (claims.length > 0 || !same(explained.reasons, instead.reasons) || explained.shown !== instead.shown) {
    if (guard.development)
      throw new Error(
        `Forthright: ${claims[0] ? `a reason of type "${claims[0].type}" is not borne by its facts` : 'a reason was left out, hidden or reordered'}. A person would be told something untrue. Show what explain${explained.kind[0]?.toUpperCase()}${explained.kind.slice(1)} returned, unchanged.`,
      );
    guard.onUnfaithful?.({ explained, claims, instead });
  } else instead = explained;
  return (guard.now === undefined ? instead : aged(instead, guard.now)) as T;
}

/** The same explanation at a later time: what has expired says so. */
function aged(explained: Explained, now: string): Explained {
  const { facts, question } = explained.input as Input;
  if (explained.kind === 'decision' || !explained.asOf) return explained;
  const later = rerunOf({ ...explained, input: { facts, question: { ...(question as object), now } } });
  return later.reasons[0]?.type === 'unknown' && later.reasons[0].why === 'expired' ? later : explained;
}
