import type { Fact, Measure } from './fact.ts';
import type { BaselineKind, RouteWish } from './route-facts.ts';
import type { Because } from './why-not.ts';

/**
 * What a reason rests on, and so what may be said: `objective`, `contribution` and `rule` may say "because" if they are
 * decisive too; `declared` says who says so; `associated` never says "because"; `none` says that nothing is known.
 */
export type Basis = 'objective' | 'contribution' | 'rule' | 'declared' | 'associated' | 'none';
/** `decisive` has passed a but-for test: without it the order or the outcome would be another. */
export type Strength = 'decisive' | 'contributing' | 'none';
/** Computed from the facts, never authored. Only `holds` reaches a person, and `unknown` as type `unknown`. */
export type Check = 'holds' | 'fails' | 'unknown';

interface Common {
  readonly basis: Basis;
  readonly strength: Strength;
  readonly check: Check;
  /** The option it speaks for. */
  readonly option: string;
}

/** How two options compare in one respect: `by` is the difference, never negative; `own` and `other` are the two facts. */
export interface Point {
  readonly metric: 'duration' | 'distance' | 'transfers' | 'arrival' | 'empty-roads' | 'congestion' | 'score';
  readonly outcome: 'better' | 'worse' | 'same';
  readonly by: Measure;
  readonly own: Fact;
  readonly other: Fact;
}

/** How the option it is compared with may be called. */
export type FoilName = 'shorter' | 'shortest' | 'other' | 'another' | 'otherConnection' | 'anotherConnection';

/** Why this and not that one. `cause` is there from L2 on, and decides from L3 on (Schild et al., ACDA 2025). */
export interface ContrastiveReason extends Common {
  readonly type: 'contrastive';
  readonly foil: string;
  readonly foilName: FoilName;
  readonly points: ReadonlyArray<Point>;
  /** Whether the times are those of now. */
  readonly now: boolean;
  readonly cause?: { readonly kind: 'traffic'; readonly baselineKind: BaselineKind; readonly delay: Measure };
}

/** A property of the option: one that was asked for, or a feature with its part in a total. */
export interface AttributeReason extends Common {
  readonly type: 'attribute';
  readonly attribute: RouteWish | 'feature';
  readonly value: Fact;
  /** The part of the total that this feature gave. */
  readonly contribution?: Measure;
}

/** What the person did before. Says what happened, never what the person felt. */
export interface HistoryReason extends Common {
  readonly type: 'history';
  readonly action: 'watched' | 'bought' | 'read' | 'listened' | 'visited';
  readonly items: ReadonlyArray<Fact<string>>;
  readonly contribution?: Measure;
}

/** How many others did the same. */
export interface PopularityReason extends Common {
  readonly type: 'popularity';
  readonly count: Measure;
  readonly population: Measure;
  readonly windowDays: Measure;
}

/** A versioned rule that was applied, with the inputs it looked at. */
export interface RuleReason extends Common {
  readonly type: 'rule';
  readonly rule: string;
  readonly version: string;
  readonly inputs: ReadonlyArray<Fact>;
  /** A code of a registered list: `reg-b` (12 CFR 1002 Appendix C, Form C-1) or `hmda` (12 CFR 1003). */
  readonly code?: { readonly list: 'reg-b' | 'hmda'; readonly code: string };
  /** The words of the rule, where no code is registered for it. */
  readonly statement?: string;
}

/** Somebody paid. Must be there whenever the option is an advertisement (DSA Art. 26(1)). */
export interface SponsoredReason extends Common {
  readonly type: 'sponsored';
  readonly advertiser: Fact<string>;
  readonly payer: Fact<string>;
  readonly paidFor: 'placement' | 'ranking' | 'both';
  readonly targeting: ReadonlyArray<Fact<string>>;
}

/** A danger on the other option. */
export interface SafetyReason extends Common {
  readonly type: 'safety';
  readonly hazard: 'closure' | 'accident' | 'weather' | 'construction' | 'other';
  readonly severity: 'avoid' | 'warn' | 'block';
  readonly place: Fact<string>;
  readonly until?: Fact<string>;
}

/** What would have changed the outcome. Only if it was run again and came out so. */
export interface CounterfactualReason extends Common {
  readonly type: 'counterfactual';
  readonly changes: ReadonlyArray<{ readonly feature: Fact<string>; readonly from: Fact; readonly to: Fact }>;
  readonly newOutcome: 'approved' | 'declined' | 'counteroffer' | 'incomplete' | 'restricted' | 'removed';
  readonly verifiedBy: 'model' | 'rule';
}

/** The other option could not be had. */
export interface AvailabilityReason extends Common {
  readonly type: 'availability';
  readonly foil: Fact<string>;
  readonly blockedBy: 'closure' | 'out-of-stock' | 'not-eligible';
}

/** Nobody can say why; always renderable, and always with the way to a person. */
export interface UnknownReason extends Common {
  readonly type: 'unknown';
  readonly why: 'not-known' | 'no-rule' | 'one-option' | 'expired' | 'unusable';
}

/** One reason: a typed claim with its check. Its words are rendered from it, never written beside it. */
export type Reason =
  | ContrastiveReason
  | AttributeReason
  | HistoryReason
  | PopularityReason
  | RuleReason
  | SponsoredReason
  | SafetyReason
  | CounterfactualReason
  | AvailabilityReason
  | UnknownReason;

/** A claim that somebody would like to make and the facts do not bear, and what decided that; `whyNot` says it in words. */
export interface Refusal {
  readonly claim: string;
  readonly because: Because;
}

/** The rungs of the traffic ladder: differ, faster now, delay on the other, decided by the delay. */
export type Level = 'L3' | 'L2' | 'L1' | 'L0' | 'none';

type Own<Type extends Reason['type']> = Omit<Extract<Reason, { type: Type }>, keyof Common | 'type'>;

/** A reason whose check holds; it contributes unless it is said to decide. Nothing in `own` can say otherwise. */
export const holding = <Type extends Reason['type']>(
  type: Type,
  option: string,
  basis: Basis,
  own: Own<Type>,
  strength: Strength = 'contributing',
  check: Check = 'holds',
) => ({ ...own, type, option, basis, strength, check }) as unknown as Reason;

/** The reason to give where there is none. */
export const unknownReason = (option: string, why: UnknownReason['why']): Reason =>
  holding('unknown', option, 'none', { why }, 'none', 'unknown');
