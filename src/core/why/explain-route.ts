import { compare, pointsOf } from './compare.ts';
import { type Explained, inOrder, shownOf } from './explained.ts';
import { difference, type Fact, instant } from './fact.ts';
import { foilOf, nameOf } from './foil.ts';
import { climb } from './ladder.ts';
import { rank, superlatives } from './rank.ts';
import type { AttributeReason, ContrastiveReason, Level, Point, Reason, Refusal, UnknownReason } from './reason.ts';
import { unknownReason } from './reason.ts';
import type { Metric, RouteFacts, RouteOption } from './route-facts.ts';
import { defaultSettings, type WhySettings } from './settings.ts';
import type { Because } from './why-not.ts';

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

const unitOf = {
  duration: 's',
  baseline: 's',
  distance: 'm',
  score: 'score',
  heavy: 'ratio',
  transfers: 'count',
} as const;

/** The first fact that is not in the unit its place asks for, or no size at all. */
function strange(options: ReadonlyArray<RouteOption>): Because | undefined {
  for (const option of options)
    for (const [name, unit] of Object.entries(unitOf)) {
      const fact = option[name as keyof typeof unitOf];
      if (fact && (fact.unit !== unit || !(fact.value >= 0 && fact.value < Number.POSITIVE_INFINITY)))
        return ['strange', name, String(fact.value), fact.unit, option.id, unit];
    }
  return undefined;
}

/** What cannot be compared any more, or never could; undefined if there is something to say. */
function unusable(
  { options, issues }: RouteFacts,
  own: RouteOption | undefined,
  question: RouteQuestion,
  settings: WhySettings,
): [UnknownReason['why'], Because] | undefined {
  const issue = issues[0];
  if (options.length === 0)
    return ['unusable', issue ? ['issue', issue.path.join('.'), issue.expected, issue.found] : ['none']];
  if (!own) return ['unusable', ['choice', question.chosen ?? 0, options.length]];
  if (options.length === 1) return ['one-option', ['one']];
  const odd = strange(options);
  if (odd) return ['unusable', odd];
  if (question.now === undefined) return undefined;
  const now = instant(question.now);
  for (const { id, duration } of options) {
    if (!duration) continue;
    const { observedAt, validUntil } = duration;
    const age = observedAt === undefined ? Number.NaN : (now - instant(observedAt)) / 1000;
    if (Number.isNaN(age)) return ['expired', ['undated', id]];
    if (age > settings.maxAgeS) return ['expired', ['old', id, age, settings.maxAgeS]];
    if (validUntil && instant(validUntil) < now) return ['expired', ['passed', 'validUntil', validUntil]];
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
    const [why, because] = no ?? (['unusable', ['none']] as const);
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
  const reasons: Reason[] = dangers(own, foil, question.now, refused);

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
  else if (objective === 'score' && !own.score) refused.push({ claim: 'best-by-score', because: ['scoreless'] });

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
export const favours = (reason: Reason): boolean => {
  if (reason.type === 'contrastive') return reason.points.some(({ outcome }) => outcome === 'better');
  if (reason.type === 'safety') return reason.severity !== 'warn';
  return reason.type !== 'unknown';
};

/** Dangers of now: on this route a warning, on the other alone a reason to keep clear of it. Never left out. */
function dangers(own: RouteOption, foil: RouteOption, now: string | undefined, refused: Refusal[]): Reason[] {
  const of = (option: RouteOption) =>
    (option.hazards ?? []).filter(({ until }) => {
      const over = until !== undefined && now !== undefined && instant(until.value) < instant(now);
      if (over) refused.push({ claim: 'safety', because: ['passed', until.id, until.value] });
      return !over;
    });
  const common = {
    type: 'safety',
    option: own.id,
    basis: 'declared',
    strength: 'contributing',
    check: 'holds',
  } as const;
  const mine = of(own);
  const theirs = of(foil).filter(({ place }) => !mine.some((other) => other.place.value === place.value));
  return [
    ...mine.map(({ closed: _, ...danger }): Reason => ({ ...common, ...danger, severity: 'warn' })),
    ...theirs.map(({ closed, ...danger }): Reason => ({ ...common, ...danger, severity: closed ? 'block' : 'avoid' })),
  ];
}

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
