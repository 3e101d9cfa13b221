import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gpcFromHeaders, gpcSupport, readGpc } from '../../../src/stores/index.ts';

const file = `${process.env.FORTHRIGHT_REAL_DATA ?? '../shared/data'}/vocab/gpc-vectors.json`;

describe('Global Privacy Control', () => {
  it.each([
    [{ 'sec-gpc': '1' }, true],
    [{ 'sec-gpc': ' 1 ' }, true],
    [{ 'sec-gpc': '0' }, false],
    [{ 'sec-gpc': '1;ext' }, false],
    [{ 'sec-gpc': '0, 1' }, true],
    [{}, false],
  ])('a request with %o: %s', (headers, signal) => {
    expect(gpcFromHeaders(headers)).toBe(signal);
    expect(gpcFromHeaders(new Headers(headers as Record<string, string>))).toBe(signal);
  });

  it('a browser says yes, no, or does not know the question', () => {
    expect(
      [{ globalPrivacyControl: true }, { globalPrivacyControl: false }, { globalPrivacyControl: '1' }, {}].map(readGpc),
    ).toEqual([true, false, false, false]);
  });

  it('what a site serves to say that it honours it', () => {
    expect(JSON.stringify(gpcSupport('2026-11-23'))).toBe('{"gpc":true,"lastUpdate":"2026-11-23"}');
  });

  const real = existsSync(file);
  it.skipIf(!real)(`reads the vectors of the specification${real ? '' : ' (skipped: the file is not here)'}`, () => {
    const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as {
      vectors: Array<{ value?: string | null; values?: string[]; signal: boolean }>;
    };
    expect(vectors.length).toBeGreaterThan(5);
    for (const { value, values, signal } of vectors)
      expect(gpcFromHeaders({ 'sec-gpc': values ?? value ?? undefined })).toBe(signal);
  });
});
