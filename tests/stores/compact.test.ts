import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConsentRecord } from '../../src/core/index.ts';
import { fromCompact, toCompact } from '../../src/stores/compact.ts';

const digest = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => `sha256:${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}` as const);
const id = fc.constantFrom('nearby', 'news', 'face-shape', 'a1');
const record: fc.Arbitrary<ConsentRecord> = fc.record({
  format: fc.constant('forthright-record-1'),
  kind: fc.constant('consent'),
  id: fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !/\p{Surrogate}/u.test(text)),
  explanation: id,
  at: fc.oneof(
    fc
      .date({ min: new Date(0), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    fc.constantFrom('2026-11-23T17:00:00Z', '2026-11-23T17:00:00.123456Z', '1969-07-20T20:17:40.000Z'),
  ),
  act: fc.constantFrom('give-all-press', 'refuse-all-press', 'save-press', 'choose-press', 'withdraw-press'),
  surface: fc.constantFrom('dialog', 'banner', 'inline', 'gate', 'choices-page', 'form'),
  by: fc.constantFrom('person', 'parent', 'guardian'),
  shown: fc.record({
    language: fc.constantFrom('en', 'pt-BR', 'zh-Hant-TW'),
    copy: digest,
    label: fc.string({ unit: 'grapheme' }).filter((text) => !/\p{Surrogate}/u.test(text)),
    opened: fc.uniqueArray(id),
  }),
  meaning: fc.dictionary(id, digest, { minKeys: 1 }),
  choices: fc.dictionary(id, fc.constantFrom('given', 'refused')),
}) as fc.Arbitrary<ConsentRecord>;

const sampled = () => fc.sample(record, { numRuns: 1, seed: 7 })[0] as ConsentRecord;

describe('a record in one short line', () => {
  it('comes back as it was', () => {
    fc.assert(fc.property(record, (one) => void expect(fromCompact(toCompact(one))).toEqual(one)));
  });

  it('keeps that a signal was there', () => {
    const one = { ...sampled(), signals: ['gpc'] as const };
    expect(fromCompact(toCompact(one))).toEqual(one);
  });

  it('holds only characters that a cookie may hold', () => {
    fc.assert(fc.property(record, (one) => void expect(toCompact(one)).toMatch(/^[!#-+\--:<-[\]-~]*$/)));
  });

  it('is nothing at all where it was cut off, overwritten or written by somebody else', () => {
    const whole = toCompact({ ...sampled(), id: 'r1' });
    for (const bad of [
      '',
      'hello',
      '{"a":1}',
      '1:a',
      whole.slice(0, -20),
      `0${whole.slice(1)}`,
      `${whole}:more`,
      whole.replace(':', '::'),
      '1:%E0%A4:shop:x:000:en:a:b::c',
    ])
      expect(fromCompact(bad), bad).toBeUndefined();
  });

  it('never throws and never invents, whatever a cookie holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = fromCompact(text);
        if (read) expect(toCompact(read)).toBe(text);
      }),
    );
  });
});
