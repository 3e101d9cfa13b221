import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/cli/read-copy.ts';
import { copyDigest, type Issue, meaningDigest, type Parsed, parse } from '../../src/core/index.ts';
import { consentData, germanOf } from '../cli/fixtures.ts';
import { explanationOf, fullData } from './fixtures.ts';

const parsed = (data: unknown, ...translations: unknown[]): Parsed =>
  parse(
    { file: 'a.consent.yaml', data },
    translations.map((other) => ({ file: 'a.consent.de.yaml', data: other })),
  );

/** What must hold of every issue, and of what comes with it. */
function holds({ explanation, issues }: Parsed): void {
  for (const { code, severity, expected, found, mend, path, file } of issues as Issue[]) {
    for (const said of [code, expected, found, mend, file]) expect(said).toMatch(/\S/);
    expect(path).toBeTypeOf('string');
    expect(['error', 'warning']).toContain(severity);
    expect(mend).toMatch(/[.?0-9a-f]$/);
  }
  const errors = issues.filter(({ severity }) => severity === 'error');
  expect(explanation === undefined).toBe(errors.length > 0);
  if (!explanation) return;
  for (const [language, notice] of Object.entries(explanation.notices)) {
    const { digest, ...document } = notice;
    expect(notice.language).toBe(language);
    expect(copyDigest(document)).toBe(digest);
  }
}

type Keys = Array<string | number>;

/** The path of every value in some data, the root left out. */
function paths(value: unknown, path: Keys = []): Keys[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => {
    const here = [...path, key];
    return [here, ...paths((value as Record<string | number, unknown>)[key], here)];
  });
}

/** A copy of some data with the value at a path replaced, renamed, doubled or taken away. */
function mutated(data: unknown, path: Keys, how: 'replace' | 'rename' | 'remove' | 'add', by: unknown): unknown {
  const copy = structuredClone(data) as Record<string | number, unknown>;
  let parent = copy;
  for (const key of path.slice(0, -1)) parent = parent[key] as Record<string | number, unknown>;
  const key = path.at(-1)!;
  const other = typeof by === 'string' ? by : 'other';
  const put = (name: string | number, value: unknown) =>
    Object.defineProperty(parent, Array.isArray(parent) ? parent.length : name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  if (how === 'replace') parent[key] = by;
  if (how === 'add') put(other, by);
  if (how === 'rename') put(other, parent[key]);
  if (how === 'rename' || how === 'remove') delete parent[key];
  return copy;
}

const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    ' ',
    'none',
    '__proto__',
    'constructor',
    'toString',
    '\ud800',
    '\u0000',
    '\u202e',
    '<b>',
    'P1Y',
    'en',
    [],
    {},
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ),
);
const how = fc.constantFrom('replace', 'rename', 'remove', 'add');

describe('parsing', () => {
  it('takes a good notice with a good translation without an issue', () => {
    expect(parsed(consentData(), germanOf()).issues).toEqual([]);
    expect(parsed(fullData()).issues).toEqual([]);
  });

  it('never throws, whatever the data, and says what is wrong with all of it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (data, translation) => {
        holds(parsed(data, translation));
        holds(parsed(consentData(), translation));
      }),
      { numRuns: 300 },
    );
  });

  it('never throws on what is no JSON either', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withDate: true,
          withMap: true,
          withSet: true,
          withBigInt: true,
          withNullPrototype: true,
          withSparseArray: true,
        }),
        (data) => holds(parsed(data)),
      ),
      { numRuns: 300 },
    );
  });

  it('never throws on a good notice with something in it changed', () => {
    const good = fullData();
    fc.assert(
      fc.property(fc.constantFrom(...paths(good)), how, odd, (path, change, by) => {
        holds(parsed(mutated(good, path, change, by)));
      }),
      { numRuns: 800 },
    );
  });

  it('never throws on a good translation with something in it changed', () => {
    const good = germanOf();
    fc.assert(
      fc.property(fc.constantFrom(...paths(good)), how, odd, (path, change, by) => {
        holds(parsed(consentData(), mutated(good, path, change, by)));
      }),
      { numRuns: 300 },
    );
  });

  it('never throws on a file with some characters changed, and always says where', () => {
    const text = JSON.stringify(consentData(), undefined, 2);
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.constantFrom(
        '\t',
        '{',
        '[',
        ':',
        '- ',
        '&a ',
        '*a',
        '!x ',
        '---\n',
        '#',
        '"',
        "'",
        '|',
        '>',
        '%',
        '\r',
        '\ufeff',
        '? ',
      ),
    );
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(20), piece, (at, length, put) => {
        const { source, issues } = readText('a.consent.json', text.slice(0, at) + put + text.slice(at + length));
        const found = source ? parse(source) : { issues };
        holds(found);
        for (const { line, column } of found.issues) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(column).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing in the data it is given', () => {
    const data = consentData();
    const german = germanOf();
    const before = structuredClone([data, german]);
    parsed(data, german);
    expect([data, german]).toEqual(before);
  });

  it('takes away the blanks around a text, and then makes the same digest', () => {
    const data = consentData();
    const padded = { ...data, title: `  ${data.title}\n` };
    expect(explanationOf(padded).notices).toEqual(explanationOf(data).notices);
  });

  it('lists what is asked, and what every item means', () => {
    const explanation = explanationOf();
    const document = fullData();
    expect(explanation.asked).toEqual(['soil', 'allergies']);
    expect(explanation.meaning).toEqual(
      Object.fromEntries(Object.entries(document.items).map(([id, item]) => [id, meaningDigest(document, id, item)])),
    );
  });

  it('does not lose a language that has only a warning', () => {
    const { explanation, issues } = parsed(consentData(), { ...germanOf(), title: 'Darf <b>Penrose</b>?' });
    expect(issues.map(({ code }) => code)).toEqual(['markup']);
    expect(Object.keys(explanation?.notices ?? {})).toEqual(['en', 'de']);
  });
});

describe('parsing a very large notice', () => {
  const source = consentData();
  const many = (items: Record<string, unknown>, count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`item-${index}`, structuredClone(items.post)]));
  const german = germanOf();

  it('of 2,000 items finds all of them, with their translation', () => {
    const big = { ...source, items: many(source.items, 2000) };
    const { explanation } = parsed(big, { ...german, items: many(german.items as Record<string, unknown>, 2000) });
    expect(explanation?.asked).toHaveLength(2000);
    expect(Object.keys(explanation?.notices.de?.items ?? {})).toHaveLength(2000);
  });

  it('of 2,000 items of which the translation has other names says so for each', () => {
    const items = many(german.items as Record<string, unknown>, 2000);
    const renamed = Object.fromEntries(Object.entries(items).map(([id, item]) => [`x${id}`, item]));
    const { issues } = parsed({ ...source, items: many(source.items, 2000) }, { ...german, items: renamed });
    expect(issues.filter(({ code }) => code === 'missing-translation')).toHaveLength(2000);
    expect(issues.filter(({ code }) => code === 'extra-translation')).toHaveLength(2000);
  });

  it('of more than 200,000 values is one issue', () => {
    const data = Object.fromEntries(Array.from({ length: 200_001 }, (_, index) => [`d${index}`, 'x']));
    const { issues } = parsed({ ...source, items: { post: { ...source.items.post, data } } });
    expect(issues).toMatchObject([{ code: 'too-large', found: 'more' }]);
  });

  it('with a text made to make patterns slow is read like any other', () => {
    const slow = ['<a'.repeat(200_000), '&a'.repeat(200_000), `<${' '.repeat(200_000)}`];
    for (const intro of slow) expect(parsed({ ...source, intro }).issues).toEqual([]);
    const wrong = { id: `${'a-'.repeat(200_000)}`, authority: { name: 'x', url: `mailto:${'a'.repeat(200_000)}` } };
    expect(parsed({ ...source, ...wrong }).issues.map(({ code }) => code)).toEqual(['bad-id', 'wrong-value']);
  });
});
