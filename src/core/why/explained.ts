import type { Level, Reason, Refusal } from './reason.ts';

/**
 * An explanation: what was explained, from which facts, the reasons that hold, and the claims that the facts refused.
 * Plain data: store it, show it later, and check it again with `verifyWhy`.
 */
export interface Explained<Kind extends string = string, Input = unknown> {
  readonly format: 'forthright-why-1';
  readonly kind: Kind;
  /** What the explainer was given, whole, so that anybody can run it again. */
  readonly input: Input;
  readonly level: Level;
  /** In the order they are told: sponsored and safety first; `shown` of them at once, the rest behind "more". */
  readonly reasons: ReadonlyArray<Reason>;
  readonly shown: number;
  readonly refused: ReadonlyArray<Refusal>;
  /** As of when, ISO 8601; missing where nobody says. */
  readonly asOf?: string;
  /** When the first of its facts stops to be true. */
  readonly validUntil?: string;
}

const rank = (reason: Reason) => (reason.type === 'sponsored' ? 0 : reason.type === 'safety' ? 1 : 2);

/**
 * Puts an explanation together: sponsored and safety reasons first, the others in the order given (design promise 13);
 * `most` of them are shown at once, and every one that may not be hidden.
 */
export const explained = <Kind extends string, Input>(
  kind: Kind,
  input: Input,
  reasons: ReadonlyArray<Reason>,
  refused: ReadonlyArray<Refusal>,
  most = 3,
  level: Level = 'none',
): Explained<Kind, Input> => ({
  format: 'forthright-why-1',
  kind,
  input,
  level,
  reasons: [...reasons].sort((a, b) => rank(a) - rank(b)),
  shown: Math.max(most, reasons.filter((reason) => rank(reason) < 2).length),
  refused,
});
