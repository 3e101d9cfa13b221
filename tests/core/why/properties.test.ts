import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Explained,
  type ExplainedRoute,
  explainChoice,
  explainDecision,
  explainRoute,
  favours,
  hmda,
  type RouteFacts,
  sayReason,
  verifyWhy,
  type WhyVoice,
  whySummary,
  whyText,
} from '../../../src/core/index.ts';
import { measure, routes } from './routes.ts';
import { because, voice, voices } from './voices.ts';

/** Each property is tried in every language, so many runs for each. */
const spoken = fc.constantFrom(...voices);
const runs = (each: number, least = 0) => ({ numRuns: Math.max(least, each * voices.length) });

test('every language that there are words in has a voice here, and a way to say "because"', () => {
  const languages = readdirSync(new URL('../../../src/locales', import.meta.url))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .filter((name) => name !== 'notes'); // remarks for translators, no language
  expect(voices.map(({ language }) => language).sort()).toEqual(languages.sort());
  // Every form that claims a cause is caught by the pattern of its language; else the properties would hold of nothing.
  for (const { language, t } of voices)
    for (const form of ['trafficDecisive', 'unusualDecisive'] as const)
      expect(t(`why.contrastive.${form}`, { foil: 'A', foilWith: 'A', delay: 'B' }), language).toMatch(
        because[language] ?? /$^/,
      );
});

const seconds = fc.oneof(fc.integer({ min: 1, max: 7200 }), fc.double({ min: 1, max: 40_000, noNaN: true }));
const numbers = fc.record(
  {
    s: seconds,
    m: fc.double({ min: 120, max: 60_000, noNaN: true }),
    base: seconds,
    score: fc.integer({ min: 1, max: 5000 }),
    scoreBase: fc.integer({ min: 1, max: 5000 }),
    heavy: fc.double({ min: 0, max: 1, noNaN: true }),
    unknown: fc.double({ min: 0, max: 1, noNaN: true }),
    transfers: fc.integer({ min: 0, max: 7 }),
    observedAt: fc.constantFrom('2026-03-01T14:00:00Z', '2026-03-01T14:02:00Z', '2026-03-01T14:20:00Z'),
  },
  { requiredKeys: ['s'] },
);
const more = fc.record(
  {
    trafficAware: fc.boolean(),
    baselineKind: fc.constantFrom('free-flow', 'typical', 'static'),
    objective: fc.constantFrom('duration', 'distance', 'score', 'transfers'),
    fallback: fc.constant('fallbackInfo: set'),
  },
  { requiredKeys: ['trafficAware'] },
);
const facts = (length: { minLength: number; maxLength: number }): fc.Arbitrary<RouteFacts> =>
  fc.tuple(fc.array(numbers, length), more).map(([all, rest]) => {
    const { baselineKind: _, objective: __, ...plain } = routes(all);
    return { ...plain, ...(rest as Partial<RouteFacts>) };
  });

/** Whether the but-for test was passed, computed here a second time from the bare numbers. */
function butFor({ input, reasons }: ExplainedRoute): boolean {
  const [reason] = reasons;
  if (reason?.type !== 'contrastive') return false;
  const own = input.facts.options.find(({ id }) => id === reason.option);
  const foil = input.facts.options.find(({ id }) => id === reason.foil);
  const [t, f, b, g] = [own?.duration?.value, foil?.duration?.value, own?.baseline?.value, foil?.baseline?.value];
  if (t === undefined || f === undefined || b === undefined || g === undefined) return false;
  return input.facts.trafficAware && t < f && f - g >= 60 && f - g >= 0.1 * g && g <= b;
}

describe('whatever the facts are', () => {
  test('every promise holds, in every language: each number is a fact, nothing untrue is told, it can be stored', () => {
    fc.assert(
      fc.property(facts({ minLength: 1, maxLength: 5 }), fc.nat(4), spoken, (given, chosen, voice) => {
        expect(verifyWhy(explainRoute(given, { chosen }), voice, 'a person')).toEqual([]);
      }),
      runs(20, 100),
    );
  });

  test('"because" is said only where the but-for test was passed', () => {
    let said = 0;
    fc.assert(
      fc.property(facts({ minLength: 2, maxLength: 4 }), spoken, (given, voice) => {
        const explained = explainRoute(given);
        if (!because[voice.language]!.test(`${whyText(explained, voice)} ${whySummary(explained, voice).text}`)) return;
        said++;
        expect(explained.level).toBe('L3');
        expect(butFor(explained)).toBe(true);
      }),
      { ...runs(80, 2500), seed: 5 },
    );
    expect(said).toBeGreaterThan(20); // or the property would hold of nothing
  });

  test('the chosen one and the other are never praised in the same words', () => {
    let praised = 0;
    const praise = (explained: Explained, voice: WhyVoice) =>
      explained.reasons.filter(favours).map((reason) => sayReason(reason, voice).text);
    fc.assert(
      fc.property(facts({ minLength: 2, maxLength: 2 }), spoken, (given, voice) => {
        const [one, other] = [0, 1].map((chosen) => praise(explainRoute(given, { chosen }), voice));
        if (one!.length > 0) praised++;
        expect(one!.filter((text) => other!.includes(text))).toEqual([]);
      }),
      runs(20, 600),
    );
    expect(praised).toBeGreaterThan(100);
  });

  test('the order of the routes changes nothing about the reasons of one of them', () => {
    fc.assert(
      fc.property(facts({ minLength: 2, maxLength: 2 }), (given) => {
        const turned = { ...given, options: [...given.options].reverse() };
        const [a, b] = [explainRoute(given, { chosen: 'route-0' }), explainRoute(turned, { chosen: 'route-0' })];
        expect(a.level).toBe(b.level);
        expect(whyText(a, voice('en'))).toBe(whyText(b, voice('en')));
      }),
    );
  });

  test('nothing is thrown at any facts of the right shape', () => {
    const wild = fc.oneof(fc.double(), fc.constantFrom(-1, 0, Number.NaN, Number.POSITIVE_INFINITY, 1e300));
    fc.assert(
      fc.property(fc.array(fc.record({ s: wild, m: wild, base: wild }), { maxLength: 4 }), spoken, (all, voice) => {
        const explained = explainRoute(routes(all));
        expect(explained.reasons.length).toBeGreaterThan(0);
        expect(whyText(explained, voice)).not.toMatch(/NaN|Infinity|undefined|∞/);
      }),
      runs(20, 100),
    );
  });
});

const name = (value: string) =>
  ({ id: `name ${value}`, path: '', value, unit: 'name', kind: 'declared', source: { system: 'test' } }) as const;

test('recommendations: the parts that are told add up, and "because" is decided', () => {
  const parts = fc.array(
    fc.tuple(fc.constantFrom('Ocean’s 11', '2001', 'Brazil', 'Stalker'), fc.integer({ min: -50, max: 100 })),
    { minLength: 1, maxLength: 5 },
  );
  let said = 0;
  fc.assert(
    fc.property(parts, fc.integer({ min: -50, max: 200 }), fc.boolean(), spoken, (given, next, honest, voice) => {
      const total = given.reduce((sum, [, value]) => sum + value, 0) + (honest ? 0 : 7);
      const explained = explainChoice({
        option: 'film',
        total: measure('total', total, 'score'),
        runnerUp: measure('next', next, 'score'),
        parts: given.map(([film, value], index) => ({
          name: name(film),
          contribution: measure(`part ${index}`, value, 'score'),
        })),
      });
      expect(verifyWhy(explained, voice, 'a person')).toEqual([]);
      for (const reason of explained.reasons) {
        if (!because[voice.language]!.test(sayReason(reason, voice).text)) continue;
        said++;
        expect(honest && total > next && reason.type === 'attribute' && total - reason.contribution!.value < next).toBe(
          true,
        );
      }
      if (!honest) expect(explained.reasons).toEqual([expect.objectContaining({ type: 'unknown' })]);
    }),
    runs(25, 100),
  );
  expect(said).toBeGreaterThan(10);
});

test('decisions: no rule is told that is not true, and "because" only where it alone decided', () => {
  const rule = fc.record({
    input: fc.constantFrom('income', 'debt'),
    operator: fc.constantFrom('<', '<=', '>', '>=', '=', '≠'),
    value: fc.integer({ min: 0, max: 100 }),
  });
  fc.assert(
    fc.property(
      fc.array(rule, { maxLength: 7 }),
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 100 }),
      spoken,
      (given, income, debt, voice) => {
        const explained = explainDecision({
          id: 'loan',
          outcome: 'declined',
          otherwise: 'approved',
          inputs: [measure('income', income, 'money/EUR'), measure('debt', debt, 'money/EUR')],
          lists: [hmda],
          rules: given.map((test, index) => ({
            id: `rule-${index}`,
            version: '1',
            test: { ...test, operator: test.operator as '<', unit: 'money/EUR' as const },
            code: { list: 'hmda' as const, code: '1' },
          })),
        });
        const told = explained.reasons.filter(({ type }) => type === 'rule');
        const holds = given.filter(({ input, operator, value }) => {
          const has = input === 'income' ? income : debt;
          return {
            '<': has < value,
            '<=': has <= value,
            '>': has > value,
            '>=': has >= value,
            '=': has === value,
            '≠': has !== value,
          }[operator];
        });
        expect(told.length).toBe(holds.length);
        expect(verifyWhy(explained, voice, 'a person')).toEqual([]);
        const pattern = because[voice.language]!;
        const said = explained.reasons.some((reason) => pattern.test(sayReason(reason, voice).text));
        expect(said).toBe(holds.length === 1 && pattern.test(voice.t('why.rule.alone', { reason: '' })));
      },
    ),
    runs(25, 100),
  );
});
