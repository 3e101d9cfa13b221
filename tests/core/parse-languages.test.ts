import { describe, expect, it } from 'vitest';
import { copyDigest, parse } from '../../src/core/index.ts';
import { issuesOf } from '../../src/core/parse-languages.ts';
import type { Finding, Source } from '../../src/schema/index.ts';
import { consentData, germanOf } from '../cli/fixtures.ts';
import { fullData } from './fixtures.ts';

const read = (...translations: unknown[]) =>
  parse(
    { file: 'a.consent.yaml', data: consentData() },
    translations.map((data, index) => ({ file: `a.consent.${index}.yaml`, data })),
  );

describe('a translation', () => {
  it('that does not say what it was made from is shown, with a warning that says what to write', () => {
    const { source, ...german } = germanOf() as Record<string, unknown>;
    const { explanation, issues } = read(german);
    expect(issues).toEqual([
      {
        code: 'missing-source',
        severity: 'warning',
        file: 'a.consent.0.yaml',
        path: '',
        expected: 'source',
        found: 'nothing',
        mend: `Compare it with the source. Once it is right again, write source: ${source}`,
      },
    ]);
    expect(Object.keys(explanation!.notices)).toEqual(['en', 'de']);
  });

  it('that was made from another text is shown, with a warning that says from which', () => {
    const { source, ...german } = germanOf() as Record<string, unknown>;
    const old = `sha256:${'0'.repeat(64)}`;
    const { explanation, issues } = read({ ...german, source: old });
    expect(issues).toMatchObject([
      { code: 'stale-translation', severity: 'warning', path: 'source', expected: source, found: old },
    ]);
    expect(explanation?.notices.de?.digest).not.toBe(explanation?.notices.en?.digest);
  });

  it('that is not whole is an error, and hides no fault of another', () => {
    const { title: _, ...half } = germanOf() as Record<string, unknown>;
    const { explanation, issues } = read(half, { ...half, language: 'fr' });
    expect(explanation).toBeUndefined();
    const errors = issues.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ file, path }) => [file, path])).toEqual([
      ['a.consent.0.yaml', 'title'],
      ['a.consent.1.yaml', 'title'],
    ]);
  });

  it('that says no language is an error, and nothing is said of its age', () => {
    const { language: _, source: __, ...none } = germanOf() as Record<string, unknown>;
    const { explanation, issues } = read(none);
    expect(explanation).toBeUndefined();
    expect(issues.map(({ path, severity }) => [path, severity])).toEqual([['language', 'error']]);
  });
});

it('a notice without a translation is its own language and no other', () => {
  const { explanation } = parse({ file: 'a', data: fullData() });
  expect(explanation?.kind).toBe('consent');
  expect(Object.keys(explanation!.notices)).toEqual(['en']);
  expect(explanation?.notices.en?.digest).toBe(copyDigest(fullData()));
});

it('issues stand in the order in which they stand in the file: by line, then by column', () => {
  const places: Record<string, { line: number; column: number }> = {
    a: { line: 3, column: 9 },
    b: { line: 3, column: 1 },
    c: { line: 1, column: 20 },
    d: { line: 12, column: 1 },
  };
  const file: Source = { file: 'x', data: {}, locate: ([key]) => places[`${key}`] ?? { line: 1, column: 1 } };
  const finding = (path: string): Finding => ({
    code: 'wrong-value',
    path: [path],
    expected: 'one',
    found: 'another',
    mend: 'Change it.',
  });
  expect(issuesOf(file, ['d', 'a', 'b', 'c'].map(finding)).map(({ path }) => path)).toEqual(['c', 'b', 'a', 'd']);
});
