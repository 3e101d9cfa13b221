import { isEmptyReason } from '../../schema/index.ts';
import type { ReasonList } from './codes.ts';
import { type Explained, explained } from './explained.ts';
import type { Fact } from './fact.ts';
import { type CounterfactualReason, holding, type Reason, type Refusal, unknownReason } from './reason.ts';
import { refusing } from './refuse.ts';
import type { Because } from './why-not.ts';

/** One condition that counts against the person when it is true: `debt-ratio > 0.43`. */
export interface RuleTest {
  /** The id of the input. */
  readonly input: string;
  readonly operator: '<' | '<=' | '>' | '>=' | '=' | '≠';
  readonly value: number | string | boolean;
  /** The unit of `value`; it must be that of the input. */
  readonly unit: Fact['unit'];
}

/** A rule that was applied, as it was at the time. */
export interface DecisionRule {
  readonly id: string;
  readonly version: string;
  readonly test: RuleTest;
  /** A code of one of `DecisionFacts.lists`. */
  readonly code?: { readonly list: ReasonList['id']; readonly code: string };
  /** The words of the rule; needed for "other", and where there is no code. */
  readonly statement?: string;
}

/** A change of inputs, and what came out when the decision was run again with them. */
export interface Rerun {
  readonly changes: ReadonlyArray<{
    readonly input: string;
    readonly name: Fact<string>;
    readonly to: Fact;
    readonly immutable?: boolean;
  }>;
  /** The outcome that the model gave; left out, the rules are run again here. */
  readonly outcome?: Outcome;
}

/** What a decision can come to; each has interface words. */
export const outcomes = ['approved', 'declined', 'counteroffer', 'incomplete', 'restricted', 'removed'] as const;
export type Outcome = (typeof outcomes)[number];

/** What a system tells about one decision. */
export interface DecisionFacts {
  readonly id: string;
  readonly outcome: Outcome;
  /** The outcome if no rule counts against the person. */
  readonly otherwise: Outcome;
  /** Everything that was looked at. */
  readonly inputs: ReadonlyArray<Fact>;
  /** Every rule that was applied, the weightiest first. Any one of them that is true leads to `outcome`. */
  readonly rules: ReadonlyArray<DecisionRule>;
  readonly reruns?: ReadonlyArray<Rerun>;
  /** The registered lists that codes are from: `regulationB`, `hmda`. A code of a list that is not here is refused. */
  readonly lists?: ReadonlyArray<ReasonList>;
}

export type ExplainedDecision = Explained<'decision', { readonly facts: DecisionFacts }>;

const isBecause = (result: unknown): result is Because => Array.isArray(result);

/** Whether a condition is true of some inputs; what is wrong if that cannot be told. */
function holds({ input, operator, value, unit }: RuleTest, inputs: ReadonlyArray<Fact>, at: string): boolean | Because {
  const fact = inputs.find(({ id }) => id === input);
  if (!fact) return ['input', at, input];
  const { value: own } = fact;
  if (fact.unit !== unit) return ['inputUnit', at, input, fact.unit, unit];
  if (typeof own !== typeof value || Number.isNaN(own)) return ['inputValue', at, input, own, value];
  const [less, same] = [own < value, own === value];
  return {
    '<': less,
    '<=': less || same,
    '>': own > value,
    '>=': own >= value,
    '=': same,
    '≠': !same,
  }[operator];
}

/** Why the words of a rule may not be shown; undefined if they may (12 CFR 1002.9(b)(2)). */
function unsayable(
  { code, statement }: DecisionRule,
  at: string,
  lists: ReadonlyArray<ReasonList> = [],
): Because | undefined {
  if (code) {
    const list = lists.find(({ id }) => id === code.list);
    if (!list?.codes.includes(code.code)) return ['code', at, code.code, code.list];
    if (code.code !== list.other) return undefined;
  }
  if (statement === undefined) return ['wordless', at];
  return isEmptyReason(statement) ? ['empty', at] : undefined;
}

/** Runs the changed inputs through the rules; undefined if they cannot be run. */
function runAgain({ rules, outcome, otherwise }: DecisionFacts, inputs: ReadonlyArray<Fact>): Outcome | undefined {
  const results = rules.map(({ test }) => holds(test, inputs, ''));
  if (results.some(isBecause)) return undefined;
  return results.includes(true) ? outcome : otherwise;
}

function counterfactual(facts: DecisionFacts, { changes, outcome }: Rerun, at: string): Reason | Because {
  let { inputs } = facts;
  const steps: Array<CounterfactualReason['changes'][number]> = [];
  for (const [index, { input, name, to, immutable }] of changes.entries()) {
    const step = `${at}.changes.${index}`;
    const from = facts.inputs.find(({ id }) => id === input);
    if (!from) return ['unseen', step, input];
    if (immutable) return ['fixed', step, input];
    if (from.unit !== to.unit) return ['inputUnit', step, input, to.unit, from.unit];
    inputs = inputs.map((fact) => (fact === from ? { ...fact, value: to.value } : fact));
    steps.push({ feature: name, from, to });
  }
  const newOutcome = outcome ?? runAgain(facts, inputs);
  if (!newOutcome || steps.length === 0) return ['unrun', at];
  if (!outcomes.includes(newOutcome)) return ['outcome', `${at}.outcome`, newOutcome];
  if (newOutcome === facts.outcome) return ['stays', at, newOutcome];
  return holding('counterfactual', facts.id, 'rule', {
    changes: steps,
    newOutcome,
    verifiedBy: outcome ? 'model' : 'rule',
  });
}

/**
 * Explains a decision by the rules that were applied: each is run again on its inputs, and told only if it is true.
 * The first four are shown, the rest are behind "more": no principal reason is left out (12 CFR 1002.9(b)(2), comment).
 * "Would have" is said only of what was run again.
 */
export function explainDecision(facts: DecisionFacts): ExplainedDecision {
  const { id: option, outcome, otherwise, inputs, rules, reruns = [], lists } = facts;
  const refused: Refusal[] = [];
  const refuse = refusing(refused);
  const made = (reasons: Reason[]) => explained('decision', { facts }, reasons, refused, 4);
  if (!outcomes.includes(outcome)) {
    refuse('outcome', 'outcome', 'outcome', outcome);
    return made([unknownReason(option, 'unusable')]);
  }
  const results = rules.map(({ test }, index) => holds(test, inputs, `rules.${index}`));
  const strength = !results.some(isBecause) && results.filter(Boolean).length === 1 ? 'decisive' : 'contributing';
  // A principal reason that may not be told must not be replaced by the others as if they were all.
  let withheld = false;
  const told = rules.flatMap((rule, index) => {
    const { id, version, code, statement, test } = rule;
    const result = results[index];
    const at = `rules.${index}`;
    const no = (because: Because) => refuse(`rule ${id}`, ...because);
    if (isBecause(result)) return no(result);
    if (!result) return no(['untrue', at, test.input, test.operator, test.value]);
    const because = unsayable(rule, at, lists);
    if (because) {
      withheld = true;
      return no(because);
    }
    return holding(
      'rule',
      option,
      'rule',
      {
        rule: id,
        version,
        inputs: inputs.filter((fact) => fact.id === test.input),
        ...(code && { code }),
        ...(statement && { statement }),
      },
      strength,
    );
  });
  const changes = reruns.flatMap((rerun, index) => {
    const reason = counterfactual(facts, rerun, `reruns.${index}`);
    return isBecause(reason) ? refuse('would-have', ...reason) : reason;
  });
  if (outcome === otherwise) return made([]);
  return made([...told, ...(told.length === 0 || withheld ? [unknownReason(option, 'no-rule')] : []), ...changes]);
}
