import { compare, point, pointsOf } from './compare.ts';
import { type Explained, explained } from './explained.ts';
import { difference, type Fact, instant, isOver } from './fact.ts';
import { foilOf, nameOf } from './foil.ts';
import { climb, isLocated } from './ladder.ts';
import { rank, superlatives } from './rank.ts';
import type { ContrastiveReason, Level, Point, Reason, Refusal, SafetyReason, UnknownReason } from './reason.ts';
import { holding, unknownReason } from './reason.ts';
import { type Refuse, refusing } from './refuse.ts';
import type { Hazard, Metric, RouteFacts, RouteOption } from './route-facts.ts';
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

/** What cannot be compared any more, or never could; undefined if there is something to say. */
function unusable(
  { options, issues: [issue] }: RouteFacts,
  own: RouteOption | undefined,
  { now, chosen = 0 }: RouteQuestion,
  { maxAgeS }: WhySettings,
): [UnknownReason['why'], ...Because] | undefined {
  if (!options[0])
    return issue ? ['unusable', 'issue', issue.path.join('.'), issue.expected, issue.found] : ['unusable', 'none'];
  if (!own) return ['unusable', 'choice', chosen, options.length];
  if (!options[1]) return ['one-option', 'one'];
  for (const option of options) {
    const { id, duration } = option;
    for (const [name, expected] of Object.entries(unitOf)) {
      const fact = option[name as keyof typeof unitOf];
      if (fact && (fact.unit !== expected || !(fact.value >= 0 && fact.value < Number.POSITIVE_INFINITY)))
        return ['unusable', 'strange', name, fact.value, fact.unit, id, expected];
    }
    if (!now || !duration) continue;
    const { observedAt, validUntil } = duration;
    const age = (instant(now) - instant(observedAt ?? '')) / 1000;
    if (Number.isNaN(age)) return ['expired', 'undated', id];
    if (age > maxAgeS) return ['expired', 'old', id, age, maxAgeS];
    if (validUntil && instant(validUntil) < instant(now)) return ['expired', 'passed', 'validUntil', validUntil];
  }
  return undefined;
}

/**
 * Explains why a route was put first, from what its engine told, and refuses what the facts do not bear.
 * Never throws on bad data: an answer that cannot be used gives an `unknown` reason, and a refusal that names the field.
 */
export function explainRoute(facts: RouteFacts, question: RouteQuestion = {}): ExplainedRoute {
  const settings = { ...defaultSettings, ...question.settings };
  const { options, baselineKind, trafficAware } = facts;
  const { chosen = 0, objective = facts.objective } = question;
  const own = typeof chosen === 'number' ? options[chosen] : options.find(({ id }) => id === chosen);
  const oldest = options
    .flatMap(({ duration }) => duration ?? [])
    .reduce<Fact | undefined>((old, fact) => (old ? difference(old, fact) : fact), undefined);
  const refused: Refusal[] = [];
  const refuse = refusing(refused);
  const made = (level: Level, reasons: Reason[]): ExplainedRoute => ({
    ...explained('route', { facts, question }, reasons, refused, 3, level),
    ...(oldest?.observedAt && { asOf: oldest.observedAt }),
    ...(oldest?.validUntil && { validUntil: oldest.validUntil }),
  });

  const no = unusable(facts, own, question, settings);
  if (no || !own) {
    const [why, ...because] = no ?? (['unusable', 'none'] as const);
    for (const claim of ['faster', 'shorter', 'because-of-traffic']) refuse(claim, ...because);
    return made('none', [unknownReason(own?.id ?? `${chosen}`, why)]);
  }

  const { id: option, heavy, score } = own;
  const foil = foilOf(options, own, settings);
  const comparison = compare(own, foil, settings, !!baselineKind && baselineKind !== 'typical');
  refused.push(...comparison.refused);
  const ranked = rank(options, own, objective);
  const located = isLocated(facts, own, foil, comparison, settings, refuse);
  const { level, delay } = climb(facts, own, foil, comparison, ranked, settings, refuse);
  superlatives(options, own, settings, refuse);
  const points = pointsOf(comparison);
  const foilName = nameOf(options, foil, comparison);
  const contrast = (
    basis: ContrastiveReason['basis'],
    points: ReadonlyArray<Point>,
    cause?: ContrastiveReason['cause'],
    strength?: ContrastiveReason['strength'],
  ) =>
    reasons.push(
      holding(
        'contrastive',
        option,
        basis,
        { foil: foil.id, foilName, now: trafficAware, points, ...(cause && { cause }) },
        strength,
      ),
    );
  const reasons = dangers(own, foil, question.now, refuse);
  const decided = level === 'L3';
  if (points.some(({ outcome }) => outcome !== 'same'))
    contrast(
      decided || (ranked.first && points.some(({ metric, outcome }) => metric === objective && outcome === 'better'))
        ? 'objective'
        : 'associated',
      points,
      delay && baselineKind && { kind: 'traffic', baselineKind, delay },
      decided ? 'decisive' : undefined,
    );
  if (located && !delay) contrast('associated', [lower('congestion', heavy, foil.heavy)]);
  reasons.push(...wishes(facts, own, foil));

  // What the engine itself goes by, where that is not time: honest, and nothing to boast of.
  if (ranked.contradicted) refuse(`best-by-${objective}`, ...ranked.contradicted);
  else if (objective === 'score') {
    if (!score) refuse('best-by-score', 'scoreless');
    else if (ranked.first) contrast('objective', [lower('score', score, ranked.next?.score)]);
  }

  if (!reasons.some(favours)) reasons.push(unknownReason(option, 'not-known'));
  return made(level, reasons);
}

/** A point in which the own fact is known to be the lower one. */
const lower = (metric: Point['metric'], own: Fact | undefined, other: Fact | undefined) =>
  point(metric, own, other, 0) as Point;

/** Whether a reason speaks for its option. One that does not is told all the same: it is what the choice costs. */
export const favours = (reason: Reason): boolean => {
  if (reason.type === 'contrastive') return reason.points.some(({ outcome }) => outcome === 'better');
  if (reason.type === 'safety') return reason.severity !== 'warn';
  return reason.type !== 'unknown';
};

/** Dangers of now: on this route a warning, on the other alone a reason to keep clear of it. Never left out. */
function dangers(own: RouteOption, foil: RouteOption, now: string | undefined, refuse: Refuse): Reason[] {
  const of = ({ hazards = [] }: RouteOption) =>
    hazards.filter((hazard) => {
      const over = isOver(hazard, now);
      if (over) refuse('safety', 'passed', hazard.until.id, hazard.until.value);
      return !over;
    });
  const mine = of(own);
  const told = ({ closed, ...danger }: Hazard, severity: SafetyReason['severity']) =>
    holding('safety', own.id, 'declared', { ...danger, severity });
  return [
    ...mine.map((danger) => told(danger, 'warn')),
    ...of(foil)
      .filter(({ place }) => !mine.some((other) => other.place.value === place.value))
      .map((danger) => told(danger, danger.closed ? 'block' : 'avoid')),
  ];
}

/** "No tolls, as you asked": only if it was asked, this one is known to keep to it, and the other is not. */
const wishes = ({ wishes = [] }: RouteFacts, own: RouteOption, foil: RouteOption): Reason[] =>
  wishes.flatMap((attribute) => {
    const value = own.keeps?.[attribute];
    return value?.value && !foil.keeps?.[attribute]?.value
      ? holding('attribute', own.id, 'declared', { attribute, value })
      : [];
  });
