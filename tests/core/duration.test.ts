import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDurations, momentAfter } from '../../src/core/duration.ts';

describe('compareDurations', () => {
  it.each([
    ['P30D', 'P30D', 'same'],
    ['P1Y', 'P12M', 'same'],
    ['P4W', 'P28D', 'same'],
    ['PT24H', 'P1D', 'same'],
    ['P30D', 'P90D', 'longer'],
    ['P12M', 'P13M', 'longer'],
    ['P1M', 'P32D', 'longer'],
    ['P1Y', 'P6M', 'shorter'],
    ['P1M', 'P30D', 'unclear'],
    ['P2M', 'P60D', 'unclear'],
    ['P1Y', 'P365D', 'shorter'],
  ])('%s, then %s: %s', (before, after, found) => {
    expect(compareDurations(before, after)).toBe(found);
  });

  it('the other way round is the other answer', () => {
    const part = (unit: string) => fc.integer({ min: 0, max: 40 }).map((count) => (count ? `${count}${unit}` : ''));
    const duration = fc.tuple(part('Y'), part('M'), part('D')).map((parts) => `P${parts.join('') || '1D'}`);
    const other = { same: 'same', longer: 'shorter', shorter: 'longer', unclear: 'unclear' } as const;
    fc.assert(fc.property(duration, duration, (a, b) => compareDurations(b, a) === other[compareDurations(a, b)]));
  });
});

describe('momentAfter', () => {
  it.each([
    ['2026-01-31T10:00:00Z', 'P1M', '2026-02-28T10:00:00.000Z'],
    ['2028-02-29T00:00:00Z', 'P1Y', '2029-02-28T00:00:00.000Z'],
    ['2026-11-23T08:30:00Z', 'P6M', '2027-05-23T08:30:00.000Z'],
    ['2026-11-23T08:30:00Z', 'P1WT2H', '2026-11-30T10:30:00.000Z'],
  ])('%s and %s is %s', (at, duration, found) => {
    expect(new Date(momentAfter(at, duration)!).toISOString()).toBe(found);
  });

  it('says nothing where a time or a length is no such thing', () => {
    expect(momentAfter('yesterday', 'P1D')).toBeUndefined();
    expect(momentAfter('2026-11-23T08:30:00Z', 'soon')).toBeUndefined();
  });
});
