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
    ['P365D', 'P1Y', 'longer'],
    ['P366D', 'P1Y', 'shorter'],
    // What both have does not count.
    ['P1M', 'P1M1D', 'longer'],
    ['P1M1D', 'P1M', 'shorter'],
    ['P1MT1S', 'P1M', 'shorter'],
    ['P2Y1M', 'P2Y1MT1S', 'longer'],
    ['P1M', 'P4W', 'shorter'],
    ['P4W', 'P1M', 'longer'],
    ['P1M', 'P5W', 'longer'],
    ['P1M1D', 'P2M', 'longer'],
    ['P2MT48H', 'P2M1D', 'shorter'],
    ['P1M', 'P28D', 'shorter'],
    ['P1M', 'P31D', 'longer'],
    ['P1M', 'P29D', 'unclear'],
    ['P1Y1M', 'P366D', 'shorter'],
    ['P366D', 'P1Y1M', 'longer'],
    ['P1Y1M', 'P394D', 'unclear'],
    ['PT60M', 'PT1H', 'same'],
    ['PT3600S', 'PT1H', 'same'],
    ['PT59M', 'PT1H', 'longer'],
    ['P18M', 'P1Y6M', 'same'],
    ['P1Y13M', 'P2Y1M', 'same'],
  ])('%s, then %s: %s', (before, after, found) => {
    expect(compareDurations(before, after)).toBe(found);
  });

  it('what is no duration is the same as itself and comparable to nothing', () => {
    expect(compareDurations('soon', 'soon')).toBe('same');
    expect(compareDurations('soon', 'later')).toBe('unclear');
    for (const none of ['soon', 'x P1Y', 'P1Y!', 'P1Y2Y', 'PT'.repeat(2)]) {
      expect(compareDurations('P1Y', none)).toBe('unclear');
      expect(compareDurations(none, 'P1Y')).toBe('unclear');
    }
  });

  it('agrees with the calendar: what is longer ends later, from whatever day', () => {
    const part = (unit: string, max: number) =>
      fc.integer({ min: 0, max }).map((count) => (count > 0 ? `${count}${unit}` : ''));
    const duration = fc
      .tuple(part('Y', 2), part('M', 14), part('W', 5), part('D', 40), part('H', 30), part('M', 61), part('S', 61))
      .map(([y, m, w, d, ...time]) => {
        const clock = time.join('');
        return `P${y}${m}${w}${d}${clock && `T${clock}`}`;
      })
      .filter((text) => text !== 'P');
    // From a first of a month, where no month lacks the day: there the calendar is as regular as it gets.
    const from = fc
      .tuple(fc.integer({ min: 1999, max: 2030 }), fc.integer({ min: 0, max: 11 }))
      .map(([year, month]) => new Date(Date.UTC(year, month, 1)).toISOString());
    fc.assert(
      fc.property(duration, duration, from, (a, b, start) => {
        const [first, second] = [momentAfter(start, a)!, momentAfter(start, b)!];
        const found = compareDurations(a, b);
        if (found === 'same') expect(second).toBe(first);
        if (found === 'longer') expect(second).toBeGreaterThanOrEqual(first);
        if (found === 'shorter') expect(second).toBeLessThanOrEqual(first);
      }),
      { numRuns: 500 },
    );
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
    ['2026-11-23T08:30:00Z', 'P1W1D', '2026-12-01T08:30:00.000Z'],
    ['2026-11-23T08:30:00Z', 'PT3H20M15S', '2026-11-23T11:50:15.000Z'],
    ['2026-11-23T08:30:00Z', 'PT90M', '2026-11-23T10:00:00.000Z'],
    ['2026-11-23T08:30:00Z', 'PT45S', '2026-11-23T08:30:45.000Z'],
    ['2026-12-31T00:00:00Z', 'P2M', '2027-02-28T00:00:00.000Z'],
    ['2026-08-31T00:00:00Z', 'P1M', '2026-09-30T00:00:00.000Z'],
    ['2026-05-15T00:00:00Z', 'P1Y2M3D', '2027-07-18T00:00:00.000Z'],
  ])('%s and %s is %s', (at, duration, found) => {
    expect(new Date(momentAfter(at, duration)!).toISOString()).toBe(found);
  });

  it('says nothing where a time or a length is no such thing', () => {
    expect(momentAfter('yesterday', 'P1D')).toBeUndefined();
    expect(momentAfter('2026-11-23T08:30:00Z', 'soon')).toBeUndefined();
  });
});
