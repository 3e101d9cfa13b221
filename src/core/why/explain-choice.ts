import { type Explained, inOrder, shownOf } from './explained.ts';
import { type Fact, instant, type Measure } from './fact.ts';
import type {
  AvailabilityReason,
  HistoryReason,
  PopularityReason,
  Reason,
  Refusal,
  SafetyReason,
  SponsoredReason,
} from './reason.ts';
import { unknownReason } from './reason.ts';
import { defaultSettings, type WhySettings } from './settings.ts';
import type { Because } from './why-not.ts';

/** Something a person did, as the system remembers it. */
export interface PastEvent {
  readonly item: Fact<string>;
  /** ISO 8601. */
  readonly at: string;
  /** Whose event it is. */
  readonly owner: string;
  /** The person deleted it, or opted out of its use; or it says something about health, belief and the like. */
  readonly deleted?: boolean;
  readonly optedOut?: boolean;
  readonly sensitive?: boolean;
  /** What it added to the total, if the recommender tells (`implicit`'s explain). */
  readonly contribution?: Measure;
}

type Claim<Type extends Reason> = Omit<Type, 'type' | 'basis' | 'strength' | 'check' | 'option'>;

/** What a recommender tells about one recommendation. */
export interface ChoiceFacts {
  readonly option: string;
  /** The score, and the value it starts from: SHAP's base value, or nothing. */
  readonly total?: Measure;
  readonly base?: Measure;
  /** Features with their part of the total: SHAP values. */
  readonly parts?: ReadonlyArray<{ readonly name: Fact<string>; readonly contribution: Measure }>;
  /** The score of the next one, for the but-for test. */
  readonly runnerUp?: Measure;
  readonly history?: { readonly action: HistoryReason['action']; readonly events: ReadonlyArray<PastEvent> };
  readonly popularity?: Claim<PopularityReason>;
  /** Whether it is an advertisement; then `sponsored` must say whose. */
  readonly isAd?: boolean;
  readonly sponsored?: Claim<SponsoredReason>;
  readonly safety?: ReadonlyArray<Claim<SafetyReason>>;
  readonly unavailable?: ReadonlyArray<Claim<AvailabilityReason>>;
}

/** What is to be explained about a recommendation. */
export interface ChoiceQuestion {
  /** Whose history may be told. */
  readonly person?: string;
  /** ISO 8601: events and dangers are told only if they are of this time. */
  readonly now?: string;
  readonly settings?: Partial<WhySettings>;
}

export type ExplainedChoice = Explained<'choice', { readonly facts: ChoiceFacts; readonly question: ChoiceQuestion }>;

interface Part {
  readonly contribution: Measure;
  readonly reason: (strength: 'decisive' | 'contributing') => Reason;
}

/** The field for which an event may not be told; undefined if it may. */
function forbidden(event: PastEvent, { person, now }: ChoiceQuestion): string | undefined {
  const flag = (['deleted', 'optedOut', 'sensitive'] as const).find((field) => event[field]);
  if (flag) return flag;
  if (person !== undefined && event.owner !== person) return 'owner';
  const at = instant(event.at);
  return Number.isNaN(at) || (now !== undefined && at > instant(now)) ? 'at' : undefined;
}

/** The parts that may be told, largest first; none if they do not add up to the total. */
function additive(facts: ChoiceFacts, question: ChoiceQuestion, refused: Refusal[]): Reason[] {
  const { option, total, base, runnerUp, parts = [], history } = facts;
  const events = history?.events ?? [];
  const all: Measure[] = [
    ...parts.map(({ contribution }) => contribution),
    ...events.flatMap(({ contribution }) => contribution ?? []),
  ];
  if (all.length === 0) return [];
  const no = (because: Because): Reason[] => {
    refused.push({ claim: 'contribution', because });
    return [];
  };
  if (!total) return no(['total']);
  const strange = [...all, ...(base ? [base] : []), ...(runnerUp ? [runnerUp] : [])].find(
    ({ unit }) => unit !== total.unit,
  );
  if (strange) return no(['unit', strange.id, strange.unit, total.unit]);
  const added = all.reduce((sum, { value }) => sum + value, base?.value ?? 0);
  if (!(Math.abs(added - total.value) <= 1e-6 + 1e-3 * Math.abs(total.value))) return no(['sum', added, total.value]);

  const common = { option, basis: 'contribution', check: 'holds' } as const;
  const told: Part[] = parts.map(({ name, contribution }) => ({
    contribution,
    reason: (strength) => ({ ...common, type: 'attribute', attribute: 'feature', value: name, contribution, strength }),
  }));
  for (const event of events) {
    const { contribution, item } = event;
    if (!contribution || !history || forbidden(event, question)) continue;
    told.push({
      contribution,
      reason: (strength) => ({
        ...common,
        type: 'history',
        action: history.action,
        items: [item],
        contribution,
        strength,
      }),
    });
  }
  // The but-for test: without this part, would the next one have come first?
  const decides = ({ value }: Measure) =>
    runnerUp !== undefined && total.value > runnerUp.value && total.value - value < runnerUp.value;
  return told
    .filter(({ contribution }) => contribution.value > 0)
    .sort((a, b) => b.contribution.value - a.contribution.value)
    .map(({ contribution, reason }) => reason(decides(contribution) ? 'decisive' : 'contributing'));
}

/** What the person did, without saying what it counted for. */
function remembered({ option, history }: ChoiceFacts, question: ChoiceQuestion, refused: Refusal[]): Reason[] {
  if (!history) return [];
  const allowed = history.events.filter((event, index) => {
    const field = forbidden(event, question);
    if (field) refused.push({ claim: 'history', because: ['event', index, field] });
    return !field && event.contribution === undefined;
  });
  if (allowed.length === 0) return [];
  const items = allowed.slice(0, 3).map(({ item }) => item);
  return [
    {
      type: 'history',
      option,
      action: history.action,
      items,
      basis: 'associated',
      strength: 'contributing',
      check: 'holds',
    },
  ];
}

function popular({ option, popularity }: ChoiceFacts, settings: WhySettings, refused: Refusal[]): Reason[] {
  if (!popularity) return [];
  const { count, population } = popularity;
  const because: Because | undefined =
    population.value < settings.minPopulation
      ? ['few', 'population', population.value, settings.minPopulation]
      : count.value < settings.minCount
        ? ['few', 'count', count.value, settings.minCount]
        : count.value > population.value
          ? ['many', count.value, population.value]
          : undefined;
  if (because) refused.push({ claim: 'popularity', because });
  return because
    ? []
    : [{ ...popularity, type: 'popularity', option, basis: 'associated', strength: 'contributing', check: 'holds' }];
}

/**
 * Explains why something was recommended, from the parts of its score, the person's history and what is known besides.
 * An advertisement whose payer is not told is not explained at all: no other reason may stand in its place.
 */
export function explainChoice(facts: ChoiceFacts, question: ChoiceQuestion = {}): ExplainedChoice {
  const settings = { ...defaultSettings, ...question.settings };
  const { option, sponsored, isAd, safety = [], unavailable = [] } = facts;
  const refused: Refusal[] = [];
  const common = { option, basis: 'declared', strength: 'contributing', check: 'holds' } as const;
  const reasons: Reason[] = [];
  if (sponsored) reasons.push({ ...sponsored, ...common, type: 'sponsored' });
  for (const [index, danger] of safety.entries()) {
    const over = danger.until && question.now !== undefined && instant(danger.until.value) < instant(question.now);
    if (over)
      refused.push({ claim: 'safety', because: ['passed', `safety.${index}.until`, danger.until?.value ?? ''] });
    else reasons.push({ ...danger, ...common, type: 'safety' });
  }
  reasons.push(
    ...additive(facts, question, refused),
    ...remembered(facts, question, refused),
    ...popular(facts, settings, refused),
  );
  reasons.push(...unavailable.map((entry): Reason => ({ ...entry, ...common, type: 'availability' })));
  const hidden = isAd && !sponsored;
  if (hidden) refused.push({ claim: 'any', because: ['payer'] });
  const told = hidden || reasons.length === 0 ? [unknownReason(option, 'not-known')] : inOrder(reasons);
  return {
    format: 'forthright-why-1',
    kind: 'choice',
    input: { facts, question },
    level: 'none',
    reasons: told,
    shown: shownOf(told, 3),
    refused,
  };
}
