import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  explainChoice,
  explainDecision,
  explainRoute,
  type Fact,
  hmda,
  type Reason,
  type RouteFacts,
  sayReason,
  whySummary,
  whyText,
} from '../../../src/core/index.ts';
import { measure, routes } from './routes.ts';
import { voice } from './voices.ts';

// A second pair of eyes: no sentence names a figure, a thing or a person that is not in the facts. Nothing of the
// explainers, nor of `verifyWhy`, is used to find that out.

const en = voice('en');
type Figures = ReadonlyArray<{ readonly value: number; readonly unit: string }>;

/** Everything in some data that looks like a fact. */
function factsIn(data: unknown): Fact[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('id' in data && 'unit' in data && 'value' in data && 'kind' in data) return [data as Fact];
  return Object.values(data).flatMap(factsIn);
}

/** All figures that may be told: those given, and how any two of one unit differ. */
function figures(given: ReadonlyArray<Fact>): Figures {
  const own = given.flatMap(({ value, unit }) => (typeof value === 'number' ? [{ value, unit }] : []));
  const apart = own.flatMap((a) =>
    own.flatMap((b) => (a.unit === b.unit ? [{ value: Math.abs(a.value - b.value), unit: a.unit }] : [])),
  );
  return [...own, ...apart];
}

/** Every way in which a figure may be written in English, digit by digit. */
const written = ({ value, unit }: Figures[number]): string[] => {
  const said = (number: number, digits = 0) =>
    new Intl.NumberFormat('en', { maximumFractionDigits: digits }).format(
      Math.round(number * 10 ** digits) / 10 ** digits,
    );
  if (unit === 's') {
    const minutes = Math.round(value / 60);
    return [said(value), said(minutes), said(Math.floor(minutes / 60)), said(minutes % 60)];
  }
  if (unit === 'm') return [said(value), said(Math.round(value / 10) * 10), said(value / 1000, 1), said(value / 1000)];
  if (unit === 'ratio') return [said(value * 100)];
  if (unit.startsWith('money/')) return [new Intl.NumberFormat('en', { minimumFractionDigits: 2 }).format(value / 100)];
  return [said(value, 2)];
};

const numbersOf = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

function expectFromFacts(
  texts: ReadonlyArray<string>,
  given: ReadonlyArray<Fact>,
  names: ReadonlyArray<string> = [],
): void {
  const known = new Set(figures(given).flatMap(written));
  for (const text of texts) {
    const bare = names.reduce((rest, name) => rest.replaceAll(name, ''), text);
    expect(
      numbersOf(bare).filter((number) => !known.has(number)),
      text,
    ).toEqual([]);
  }
}

/** Every fact of a reason is one that was given, or the difference of two that were. */
function expectKnown(reasons: ReadonlyArray<Reason>, given: ReadonlyArray<Fact>): void {
  for (const fact of reasons.flatMap(factsIn)) {
    if (fact.from === undefined) expect(given).toContainEqual(fact);
    else {
      const [a, b] = fact.from.map((id) => given.find((each) => each.id === id));
      expect([a, b]).not.toContain(undefined);
      expect(fact.value).toBe(Number(a!.value) - Number(b!.value));
    }
  }
}

const option = fc.record(
  {
    s: fc.integer({ min: 0, max: 20_000 }),
    m: fc.integer({ min: 0, max: 90_000 }),
    base: fc.integer({ min: 0, max: 20_000 }),
    score: fc.integer({ min: 1, max: 5000 }),
    heavy: fc.double({ min: 0, max: 1, noNaN: true }),
    transfers: fc.integer({ min: 0, max: 5 }),
  },
  { requiredKeys: ['s'] },
);
const more = fc.record({
  trafficAware: fc.boolean(),
  baselineKind: fc.constantFrom('free-flow' as const, 'typical' as const),
  objective: fc.constantFrom('duration' as const, 'distance' as const, 'score' as const),
});

test('of a route, no sentence has a figure that is not in the facts', () => {
  let told = 0;
  fc.assert(
    fc.property(fc.array(option, { minLength: 1, maxLength: 4 }), more, fc.nat(3), (all, rest, chosen) => {
      const facts: RouteFacts = { ...routes(all), ...rest };
      const explained = explainRoute(facts, { chosen: chosen % all.length });
      const given = factsIn(facts);
      const texts = [whyText(explained, en), whySummary(explained, en).text];
      expectKnown(explained.reasons, given);
      expectFromFacts(texts, given);
      told += numbersOf(texts.join(' ')).length;
    }),
    { numRuns: 500 },
  );
  expect(told).toBeGreaterThan(10); // or it would hold of nothing
});

const named = (value: string): Fact<string> => ({
  id: `name ${value}`,
  path: '',
  value,
  unit: 'name',
  kind: 'declared',
  source: { system: 'test' },
});

test('of a recommendation, no sentence has a figure, a thing or an act that is not in the facts', () => {
  const films = ['Ocean’s 11', '2001', 'Brazil', 'Stalker', 'Dune'];
  const film = fc.constantFrom(...films);
  const events = fc.array(
    fc.record({
      film,
      owner: fc.constantFrom('mia', 'tom'),
      sensitive: fc.boolean(),
      value: fc.integer({ min: 1, max: 9 }),
    }),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(
      events,
      fc.array(fc.tuple(film, fc.integer({ min: -5, max: 9 })), { maxLength: 3 }),
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 1, max: 9999 }),
      (done, parts, count, population) => {
        const history = done.map(({ film: name, owner, sensitive, value }, index) => ({
          item: named(name),
          at: '2026-02-01T20:00:00Z',
          owner,
          sensitive,
          contribution: measure(`event ${index}`, value, 'score'),
        }));
        const total = [...done.map(({ value }) => value), ...parts.map(([, value]) => value)].reduce(
          (a, b) => a + b,
          0,
        );
        const facts = {
          option: 'x',
          total: measure('total', total, 'score'),
          parts: parts.map(([name, value], index) => ({
            name: named(name),
            contribution: measure(`part ${index}`, value, 'score'),
          })),
          history: { action: 'watched' as const, events: history },
          popularity: {
            count: measure('count', count, 'count'),
            population: measure('population', population, 'count'),
            windowDays: measure('window', 30, 'count'),
          },
        };
        const { reasons } = explainChoice(facts, { person: 'mia', now: '2026-03-01T09:00:00Z' });
        const given = factsIn(facts);
        const texts = reasons.map((reason) => sayReason(reason, en).text);
        expectKnown(reasons, given);
        expectFromFacts(texts, given, films);
        // What somebody else did, or what must not be read out, is in no sentence about what this person did.
        const own = done.filter(({ owner, sensitive }) => owner === 'mia' && !sensitive).map(({ film: name }) => name);
        for (const text of texts.filter((one) => /watched/.test(one)))
          for (const name of films) if (text.includes(name)) expect(own).toContain(name);
      },
    ),
    { numRuns: 300 },
  );
});

test('of a decision, no sentence names a rule or an input that was not passed in and true', () => {
  const value = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { maxLength: 5 }), value, (tests, to) => {
      const facts = {
        id: 'loan',
        outcome: 'declined' as const,
        otherwise: 'approved' as const,
        lists: [hmda],
        inputs: tests.map(([own], index) => measure(`input ${index}`, own * 100, 'money/EUR')),
        rules: tests.map(([, limit], index) => ({
          id: `rule ${index}`,
          version: '1',
          test: { input: `input ${index}`, operator: '>' as const, value: limit * 100, unit: 'money/EUR' as const },
          statement: `Open loans of kind ${'abcde'[index]}`,
        })),
        reruns: tests.map((_, index) => ({
          changes: [
            {
              input: `input ${index}`,
              name: named(`loans ${'abcde'[index]}`),
              to: measure(`to ${index}`, to * 100, 'money/EUR'),
            },
          ],
        })),
      };
      const { reasons } = explainDecision(facts);
      const given = factsIn(facts);
      const texts = reasons.map((reason) => sayReason(reason, en).text);
      expectKnown(reasons, given);
      expectFromFacts(texts, given);
      for (const [index, [own, limit]] of tests.entries()) {
        const isTold = texts.some((text) => text.includes(`Open loans of kind ${'abcde'[index]}`));
        expect(isTold).toBe(own > limit);
      }
      // What would have changed the answer is told only where it would have.
      const broken = tests.filter(([own, limit]) => own > limit).length;
      for (const [index, [own, limit]] of tests.entries()) {
        const others = broken - Number(own > limit);
        const isTold = texts.some((text) => text.includes(`loans ${'abcde'[index]}: `));
        expect(isTold).toBe(others === 0 && to <= limit);
      }
    }),
    { numRuns: 300 },
  );
});
