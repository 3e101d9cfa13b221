import { type Explained, explained } from './explained.ts';
import { type Fact, instant, isOver, type Measure } from './fact.ts';
import type {
  AvailabilityReason,
  HistoryReason,
  PopularityReason,
  Reason,
  Refusal,
  SafetyReason,
  SponsoredReason,
} from './reason.ts';
import { holding, unknownReason } from './reason.ts';
import { type Refuse, refusing } from './refuse.ts';
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

/** The field for which an event may not be told; undefined if it may. */
function forbidden(event: PastEvent, { person = event.owner, now = event.at }: ChoiceQuestion): string | undefined {
  const flag = (['deleted', 'optedOut', 'sensitive'] as const).find((field) => event[field]);
  if (flag) return flag;
  if (event.owner !== person) return 'owner';
  return instant(event.at) <= instant(now) ? undefined : 'at';
}

/** The parts that may be told, largest first; none if they do not add up to the total. */
function additive(facts: ChoiceFacts, question: ChoiceQuestion, refuse: Refuse): Reason[] {
  const { option, total, base, runnerUp, parts = [], history } = facts;
  const told: Array<{ name: Fact<string>; contribution: Measure; event?: PastEvent }> = [...parts];
  for (const event of history?.events ?? [])
    if (event.contribution) told.push({ name: event.item, contribution: event.contribution, event });
  const no = (...because: Because) => refuse('contribution', ...because);
  if (!told[0]) return [];
  if (!total) return no('total');
  const { unit, value } = total;
  const strange = [...told.map(({ contribution }) => contribution), base, runnerUp].find(
    (fact) => fact && fact.unit !== unit,
  );
  if (strange) return no('unit', strange.id, strange.unit, unit);
  const added = told.reduce((sum, { contribution }) => sum + contribution.value, base?.value ?? 0);
  if (!(Math.abs(added - value) <= 1e-6 + 1e-3 * Math.abs(value))) return no('sum', added, value);
  return told
    .filter(({ contribution, event }) => contribution.value > 0 && !(event && forbidden(event, question)))
    .sort((a, b) => b.contribution.value - a.contribution.value)
    .map(({ contribution, event, name }) => {
      // The but-for test: without this part, would the next one have come first?
      const decides = runnerUp && value > runnerUp.value && value - contribution.value < runnerUp.value;
      const strength = decides ? 'decisive' : 'contributing';
      return event && history
        ? holding('history', option, 'contribution', { action: history.action, items: [name], contribution }, strength)
        : holding('attribute', option, 'contribution', { attribute: 'feature', value: name, contribution }, strength);
    });
}

/** What the person did, without saying what it counted for. */
function remembered({ option, history }: ChoiceFacts, question: ChoiceQuestion, refuse: Refuse): Reason[] {
  const items = (history?.events ?? []).flatMap((event, index) => {
    const field = forbidden(event, question);
    if (field) refuse('history', 'event', index, field);
    return field || event.contribution ? [] : event.item;
  });
  return history && items[0]
    ? [holding('history', option, 'associated', { action: history.action, items: items.slice(0, 3) })]
    : [];
}

function popular(
  { option, popularity }: ChoiceFacts,
  { minPopulation, minCount }: WhySettings,
  refuse: Refuse,
): Reason[] {
  if (!popularity) return [];
  const [count, population] = [popularity.count.value, popularity.population.value];
  const no = (...because: Because) => refuse('popularity', ...because);
  if (population < minPopulation) return no('few', 'population', population, minPopulation);
  if (count < minCount) return no('few', 'count', count, minCount);
  return count > population ? no('many', count, population) : [holding('popularity', option, 'associated', popularity)];
}

/**
 * Explains why something was recommended, from the parts of its score, the person's history and what is known besides.
 * An advertisement whose payer is not told is not explained at all: no other reason may stand in its place.
 */
export function explainChoice(facts: ChoiceFacts, question: ChoiceQuestion = {}): ExplainedChoice {
  const { option, sponsored, isAd, safety = [], unavailable = [] } = facts;
  const refused: Refusal[] = [];
  const refuse = refusing(refused);
  const reasons = [
    ...(sponsored ? [holding('sponsored', option, 'declared', sponsored)] : []),
    ...safety.flatMap((danger, index) =>
      isOver(danger, question.now)
        ? refuse('safety', 'passed', `safety.${index}.until`, danger.until.value)
        : holding('safety', option, 'declared', danger),
    ),
    ...additive(facts, question, refuse),
    ...remembered(facts, question, refuse),
    ...popular(facts, { ...defaultSettings, ...question.settings }, refuse),
    ...unavailable.map((entry) => holding('availability', option, 'declared', entry)),
  ];
  const hidden = isAd && !sponsored;
  if (hidden) refuse('any', 'payer');
  return explained(
    'choice',
    { facts, question },
    hidden || !reasons[0] ? [unknownReason(option, 'not-known')] : reasons,
    refused,
  );
}
