import { type Comparison, compare, isDominated, pointsOf } from './compare.ts';
import { type Explained, inOrder, shownOf } from './explained.ts';
import { difference, type Fact, instant } from './fact.ts';
import { climb } from './ladder.ts';
import type {
  AttributeReason,
  ContrastiveReason,
  FoilName,
  Level,
  Point,
  Reason,
  Refusal,
  UnknownReason,
} from './reason.ts';
import { unknownReason } from './reason.ts';
import type { Metric, RouteFacts, RouteOption } from './route-facts.ts';
import { defaultSettings, type WhySettings } from './settings.ts';

/** What is to be explained about some routes. */
export interface RouteQuestion {
  /** The position of the chosen option, or its id; the first if left out. */
  readonly chosen?: number | string;
  /** What the options were ranked by, if you rank them yourself; else what the engine declares. */
  readonly objective?: Metric;
  /** ISO 8601. Give it to have the age of the facts checked; leave it out to explain an answer as of its own time. */
  readonly now?: string;
  readonly settings?: Partial<WhySettings>;
}

/** The explanation of a route. */
export type ExplainedRoute = Explained<'route', { readonly facts: RouteFacts; readonly question: RouteQuestion }>;

const factOf: Record<Metric, (option: RouteOption) => Fact | undefined> = {
  duration: ({ duration }) => duration,
  distance: ({ distance }) => distance,
  score: ({ score }) => score,
  transfers: ({ transfers }) => transfers,
  arrival: ({ arrival }) => arrival,
};
const sizeOf = (fact: Fact | undefined) =>
  fact === undefined
    ? Number.POSITIVE_INFINITY
    : fact.unit === 'time'
      ? instant(String(fact.value))
      : Number(fact.value);

/** Recomputes the declared objective over all options: is the chosen one first, and clear of the next? */
function rank(options: ReadonlyArray<RouteOption>, own: RouteOption, objective: Metric | undefined) {
  if (!objective) return { declared: false, first: false };
  const get = factOf[objective];
  const others = options.filter((option) => option !== own);
  const mine = get(own);
  if (!mine || others.some((option) => !get(option))) return { declared: true, first: false };
  const best = others.reduce((least, option) => (sizeOf(get(option)) < sizeOf(get(least)) ? option : least));
  const [a, b] = [sizeOf(mine), sizeOf(get(best))];
  if (a > b)
    return {
      declared: true,
      first: false,
      next: best,
      contradicted: `objective: by ${objective} ${best.id} comes first (${get(best)!.value} against ${mine.value})`,
    };
  return { declared: true, first: a < b, next: best };
}

/** The option a person would ask about: one that is better in all, else the shortest if shorter, else the fastest. */
function foilOf(options: ReadonlyArray<RouteOption>, own: RouteOption, settings: WhySettings): RouteOption {
  const others = options.filter((option) => option !== own);
  const least = (from: ReadonlyArray<RouteOption>, metric: Metric) =>
    from.reduce((best, option) => (sizeOf(factOf[metric](option)) < sizeOf(factOf[metric](best)) ? option : best));
  const comparisons = new Map(others.map((option) => [option, compare(own, option, settings)]));
  const over = others.filter((option) => isDominated(comparisons.get(option)!));
  if (over.length > 0) return least(over, 'duration');
  const shorter = others.filter((option) => comparisons.get(option)!.distance?.outcome === 'worse');
  return shorter.length > 0 ? least(shorter, 'distance') : least(others, 'duration');
}

function nameOf(options: ReadonlyArray<RouteOption>, foil: RouteOption, { distance, transfers }: Comparison): FoilName {
  const two = options.length === 2;
  if (transfers) return two ? 'otherConnection' : 'anotherConnection';
  if (distance?.outcome !== 'worse') return two ? 'other' : 'another';
  const least = Math.min(...options.map((option) => sizeOf(option.distance)));
  return two ? 'shorter' : sizeOf(foil.distance) === least ? 'shortest' : 'another';
}

/** What cannot be compared any more, or never could; undefined if there is something to say. */
function unusable(
  { options, issues }: RouteFacts,
  own: RouteOption | undefined,
  question: RouteQuestion,
  settings: WhySettings,
): [UnknownReason['why'], string] | undefined {
  const issue = issues[0];
  if (options.length === 0)
    return [
      'unusable',
      issue ? `${issue.path.join('.') || 'answer'}: expected ${issue.expected}, found ${issue.found}` : 'routes: none',
    ];
  if (!own) return ['unusable', `chosen: there is no option ${question.chosen}; there are ${options.length}`];
  if (options.length === 1) return ['one-option', 'routes: one was offered, so there is nothing to compare it with'];
  if (question.now === undefined) return undefined;
  const now = instant(question.now);
  for (const { id, duration } of options) {
    if (!duration) continue;
    const { observedAt, validUntil } = duration;
    const age = observedAt === undefined ? Number.NaN : (now - instant(observedAt)) / 1000;
    if (Number.isNaN(age)) return ['expired', `observedAt: missing in ${id}, so the age of its time is not known`];
    if (age > settings.maxAgeS)
      return ['expired', `observedAt: ${id} is ${Math.round(age)} s old, more than ${settings.maxAgeS} s`];
    if (validUntil && instant(validUntil) < now) return ['expired', `validUntil: ${validUntil} has passed for ${id}`];
  }
  return undefined;
}

/**
 * Explains why a route was put first, from what its engine told, and refuses what the facts do not bear.
 * Never throws on bad data: an answer that cannot be used gives an `unknown` reason, and a refusal that names the field.
 */
export function explainRoute(facts: RouteFacts, question: RouteQuestion = {}): ExplainedRoute {
  const settings = { ...defaultSettings, ...question.settings };
  const { options } = facts;
  const { chosen = 0 } = question;
  const own = typeof chosen === 'number' ? options[chosen] : options.find(({ id }) => id === chosen);
  const dated = options
    .flatMap(({ duration }) => duration ?? [])
    .reduce<Fact | undefined>((old, fact) => (old ? difference(old, fact) : fact), undefined);
  const made = (level: Level, reasons: Reason[], refused: ReadonlyArray<Refusal>): ExplainedRoute => ({
    format: 'forthright-why-1',
    kind: 'route',
    input: { facts, question },
    level,
    reasons: inOrder(reasons),
    shown: shownOf(reasons, 3),
    refused,
    ...(dated?.observedAt && { asOf: dated.observedAt }),
    ...(dated?.validUntil && { validUntil: dated.validUntil }),
  });

  const no = unusable(facts, own, question, settings);
  if (no || !own) {
    const [why, because] = no ?? ['unusable', ''];
    return made(
      'none',
      [unknownReason(own?.id ?? String(chosen), why)],
      ['faster', 'shorter', 'because-of-traffic'].map((claim) => ({ claim, because })),
    );
  }

  const foil = foilOf(options, own, settings);
  const comparison = compare(own, foil, settings, facts.baselineKind !== undefined && facts.baselineKind !== 'typical');
  const objective = question.objective ?? facts.objective;
  const ranked = rank(options, own, objective);
  const climbed = climb(facts, own, foil, comparison, ranked, settings);
  const refused: Refusal[] = [...comparison.refused, ...climbed.refused, ...superlatives(options, own, settings)];
  const points = pointsOf(comparison);
  const basis =
    objective && ranked.first && points.some(({ metric, outcome }) => metric === objective && outcome === 'better')
      ? 'objective'
      : 'associated';
  const common = {
    type: 'contrastive',
    option: own.id,
    foil: foil.id,
    foilName: nameOf(options, foil, comparison),
    now: facts.trafficAware,
    check: 'holds',
  } as const;
  const reasons: Reason[] = [];

  const { delay, level } = climbed;
  if (level === 'L3' || level === 'L2') {
    const cause = { kind: 'traffic' as const, baselineKind: facts.baselineKind!, delay: delay! };
    const decided =
      level === 'L3'
        ? ({ basis: 'objective', strength: 'decisive' } as const)
        : ({ basis, strength: 'contributing' } as const);
    reasons.push({ ...common, ...decided, points, cause });
  } else if (points.some(({ outcome }) => outcome !== 'same'))
    reasons.push({ ...common, basis, strength: 'contributing', points });
  const { heavy } = own;
  if (climbed.located && heavy && !delay)
    reasons.push({ ...common, basis: 'associated', strength: 'contributing', points: [share(heavy, foil.heavy!)] });
  reasons.push(...wishes(facts, own, foil));

  // What the engine itself goes by, where that is not time: honest, and nothing to boast of.
  if (objective === 'score' && ranked.first && own.score && ranked.next?.score) {
    const by: ContrastiveReason = {
      ...common,
      basis: 'objective',
      strength: 'contributing',
      points: [lower(own.score, ranked.next.score)],
    };
    reasons.push(by);
  } else if (ranked.contradicted) refused.push({ claim: `best-by-${objective}`, because: ranked.contradicted });
  else if (objective === 'score' && !own.score)
    refused.push({ claim: 'best-by-score', because: 'score: the answer does not tell the score it was ranked by' });

  if (!reasons.some(favours)) reasons.push(unknownReason(own.id, 'not-known'));
  return made(level, reasons, refused);
}

const lower = (own: Fact<number>, other: Fact<number>): Point => ({ ...share(own, other), metric: 'score' });
const share = (own: Fact<number>, other: Fact<number>): Point => ({
  metric: 'congestion',
  outcome: 'better',
  by: difference(other, own),
  own,
  other,
});

/** Whether a reason speaks for its option. One that does not is told all the same: it is what the choice costs. */
export const favours = (reason: Reason): boolean =>
  reason.type === 'contrastive' ? reason.points.some(({ outcome }) => outcome === 'better') : reason.type !== 'unknown';

/** "No tolls, as you asked": only if it was asked, this one is known to keep to it, and the other is not. */
function wishes({ wishes = [] }: RouteFacts, own: RouteOption, foil: RouteOption): AttributeReason[] {
  return wishes.flatMap((attribute): AttributeReason[] => {
    const value = own.keeps?.[attribute];
    if (!value?.value || foil.keeps?.[attribute]?.value === true) return [];
    return [
      {
        type: 'attribute',
        attribute,
        value,
        option: own.id,
        basis: 'declared',
        strength: 'contributing',
        check: 'holds',
      },
    ];
  });
}

/** "The fastest" and "the shortest" of all, refused unless it is so by more than a tie. */
function superlatives(options: ReadonlyArray<RouteOption>, own: RouteOption, settings: WhySettings): Refusal[] {
  const others = options.filter((option) => option !== own);
  return (['duration', 'distance'] as const).flatMap((metric): Refusal[] => {
    const beaten = others.find((option) => compare(own, option, settings)[metric]?.outcome !== 'better');
    if (!own[metric] || !beaten) return [];
    const claim = metric === 'duration' ? 'fastest' : 'shortest';
    return [
      {
        claim,
        because: `${metric}: ${beaten.id} has ${beaten[metric]?.value ?? 'none'}, this one ${own[metric].value}`,
      },
    ];
  });
}

/** Whether this option is first of all in a metric, by more than a tie. */
export function isFirst(
  facts: RouteFacts,
  optionId: string,
  metric: 'duration' | 'distance',
  settings: Partial<WhySettings> = {},
): boolean {
  const own = facts.options.find(({ id }) => id === optionId);
  if (!own) return false;
  const all = { ...defaultSettings, ...settings };
  return facts.options.every((option) => option === own || compare(own, option, all)[metric]?.outcome === 'better');
}
