import { isEmptyReason } from '../../schema/index.ts';
import { codeOf } from './codes.ts';
import { type Explained, shownOf } from './explained.ts';
import type { Fact } from './fact.ts';
import { type CounterfactualReason, type Reason, type Refusal, type RuleReason, unknownReason } from './reason.ts';

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
  readonly code?: { readonly list: 'reg-b' | 'hmda'; readonly code: string };
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
}

export type ExplainedDecision = Explained<'decision', { readonly facts: DecisionFacts }>;

/** Whether a condition is true of some inputs; a text if that cannot be told. */
function holds({ input, operator, value, unit }: RuleTest, inputs: ReadonlyArray<Fact>): boolean | string {
  const fact = inputs.find(({ id }) => id === input);
  if (!fact) return `inputs.${input}: missing`;
  if (fact.unit !== unit) return `inputs.${input}.unit: ${fact.unit}, the rule asks for ${unit}`;
  if (typeof fact.value !== typeof value || Number.isNaN(fact.value))
    return `inputs.${input}.value: ${fact.value} cannot be compared with ${value}`;
  if (operator === '=') return fact.value === value;
  if (operator === '≠') return fact.value !== value;
  if (operator === '<') return fact.value < value;
  if (operator === '<=') return fact.value <= value;
  return operator === '>' ? fact.value > value : fact.value >= value;
}

/** Why the words of a rule may not be shown; undefined if they may (12 CFR 1002.9(b)(2)). */
function unsayable({ code, statement }: DecisionRule): string | undefined {
  const known = code && codeOf(code.list, code.code);
  if (code && !known) return `code: ${code.code} is not in the list ${code.list}`;
  if (known === 'known') return undefined;
  if (statement === undefined) return 'statement: missing, and the code says no more than "other"';
  return isEmptyReason(statement) ? 'statement: it names no reason that a person could check' : undefined;
}

/** Runs the changed inputs through the rules; undefined if they cannot be run. */
function runAgain(facts: DecisionFacts, inputs: ReadonlyArray<Fact>): Outcome | undefined {
  const results = facts.rules.map(({ test }) => holds(test, inputs));
  if (results.some((result) => typeof result === 'string')) return undefined;
  return results.includes(true) ? facts.outcome : facts.otherwise;
}

function counterfactual(facts: DecisionFacts, { changes, outcome }: Rerun, at: string): CounterfactualReason | string {
  const steps: Array<CounterfactualReason['changes'][number]> = [];
  let { inputs } = facts;
  for (const [index, { input, name, to, immutable }] of changes.entries()) {
    const from = facts.inputs.find(({ id }) => id === input);
    if (!from) return `${at}.changes.${index}.input: ${input} was not looked at`;
    if (immutable) return `${at}.changes.${index}.immutable: nobody can change ${input}`;
    if (from.unit !== to.unit) return `${at}.changes.${index}.to.unit: ${to.unit}, the input is in ${from.unit}`;
    inputs = inputs.map((fact) => (fact === from ? { ...fact, value: to.value } : fact));
    steps.push({ feature: name, from, to });
  }
  const ruled = runAgain(facts, inputs);
  const newOutcome = outcome ?? ruled;
  if (newOutcome !== undefined && !outcomes.includes(newOutcome)) return `${at}.outcome: ${newOutcome} is not known`;
  if (steps.length === 0 || newOutcome === undefined) return `${at}.outcome: it was not run again`;
  if (newOutcome === facts.outcome) return `${at}.outcome: the answer stays ${facts.outcome}`;
  const verifiedBy = outcome === undefined ? 'rule' : 'model';
  return {
    type: 'counterfactual',
    option: facts.id,
    changes: steps,
    newOutcome,
    verifiedBy,
    basis: 'rule',
    strength: 'contributing',
    check: 'holds',
  };
}

/**
 * Explains a decision by the rules that were applied: each is run again on its inputs, and told only if it is true.
 * The first four are shown, the rest are behind "more": no principal reason is left out (12 CFR 1002.9(b)(2), comment).
 * "Would have" is said only of what was run again.
 */
export function explainDecision(facts: DecisionFacts): ExplainedDecision {
  const refused: Refusal[] = [];
  if (!outcomes.includes(facts.outcome)) {
    const reasons = [unknownReason(facts.id, 'unusable')];
    refused.push({
      claim: 'outcome',
      because: `outcome: ${facts.outcome} is not known; expected one of ${outcomes.join(', ')}`,
    });
    return {
      format: 'forthright-why-1',
      kind: 'decision',
      input: { facts },
      level: 'none',
      reasons,
      shown: 4,
      refused,
    };
  }
  const results = facts.rules.map(({ test }) => holds(test, facts.inputs));
  const alone =
    results.filter((result) => result === true).length === 1 && !results.some((result) => typeof result === 'string');
  const rules = facts.rules.flatMap((rule, index): RuleReason[] => {
    const result = results[index];
    const at = `rules.${index}`;
    const because =
      typeof result === 'string'
        ? result
        : result
          ? unsayable(rule)
          : `test: ${rule.test.input} ${rule.test.operator} ${rule.test.value} is not true`;
    if (because) {
      refused.push({ claim: `rule ${rule.id}`, because: `${at}.${because}` });
      return [];
    }
    const { id, version, code, statement, test } = rule;
    const inputs = facts.inputs.filter((fact) => fact.id === test.input);
    const strength = alone ? 'decisive' : 'contributing';
    return [
      {
        type: 'rule',
        option: facts.id,
        rule: id,
        version,
        inputs,
        ...(code && { code }),
        ...(statement && { statement }),
        basis: 'rule',
        strength,
        check: 'holds',
      },
    ];
  });
  const adverse = facts.outcome !== facts.otherwise;
  // A principal reason that may not be told must not be replaced by the others as if they were all.
  const withheld = facts.rules.some((rule, index) => results[index] === true && unsayable(rule));
  const changes = (facts.reruns ?? []).flatMap((rerun, index): Reason[] => {
    const reason = counterfactual(facts, rerun, `reruns.${index}`);
    if (typeof reason !== 'string') return [reason];
    refused.push({ claim: 'would-have', because: reason });
    return [];
  });
  const reasons: Reason[] = [
    ...(adverse ? rules : []),
    ...(adverse && (rules.length === 0 || withheld) ? [unknownReason(facts.id, 'not-known')] : []),
    ...(adverse ? changes : []),
  ];
  return {
    format: 'forthright-why-1',
    kind: 'decision',
    input: { facts },
    level: 'none',
    reasons,
    shown: shownOf(reasons, 4),
    refused,
  };
}
