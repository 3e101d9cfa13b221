import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { availability, nextOpening, waysToPerson } from '../../../src/core/human/availability.ts';
import { hoursAt } from '../../../src/core/human/hours.ts';
import { type Hours, weekdays } from '../../../src/schema/index.ts';
import { help } from './fixtures.ts';

// What holds of any hours, in any zone that there is, at any moment.

const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone').filter((one) => one.includes('/')));
// After the last day that a zone left out whole (Samoa and Tokelau, 30 December 2011): around such a day the next
// change may be found late, and nobody asks about it any more.
const moment = fc
  .date({ min: new Date('2012-02-01T00:00:00Z'), max: new Date('2037-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => Math.floor(date.getTime() / 60_000) * 60_000);
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Up to two intervals of a day that do not touch; with a night that ends before the morning, if at all. */
const day = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 301, max: 1380 }), { minLength: 0, maxLength: 4 }),
    fc.option(fc.integer({ min: 1, max: 300 }), { nil: undefined }),
  )
  .map(([edges, night]) => {
    const sorted = edges.sort((a, b) => a - b);
    const pairs = sorted.flatMap((from, index) =>
      index % 2 === 0 && sorted[index + 1] !== undefined ? [`${clock(from)}-${clock(sorted[index + 1]!)}`] : [],
    );
    return night === undefined ? pairs : [...pairs, `23:30-${clock(night)}`];
  });
const hours = fc.record({ zone, days: fc.tuple(day, day, day, day, day, day, day) }).map(
  ({ zone, days }): Hours => ({
    zone,
    weekly: Object.fromEntries(weekdays.map((name, index) => [name, days[index]!])),
  }),
);

/** The weekday and the minute of the day on the wall of a zone, as `Intl` has them. */
function wall(zone: string, ms: number) {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      weekday: 'long',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
      .formatToParts(ms)
      .map(({ type, value }) => [type, value]),
  );
  return {
    today: weekdays.indexOf(parts.weekday!.toLowerCase() as (typeof weekdays)[number]),
    now: Number(parts.hour) * 60 + Number(parts.minute),
  };
}

/** Whether the list of intervals says open, read by the wall clock: today’s, and the night that began yesterday. */
function listed({ zone, weekly }: Hours, ms: number): boolean {
  const { today, now } = wall(zone, ms);
  const spans = (index: number) => {
    const open = weekly[weekdays[(index + 7) % 7]!] ?? [];
    if (open === 'unknown') throw new Error('these hours are known');
    return open.map((text) => {
      const [from, to] = text.split('-').map((part) => Number(part.slice(0, 2)) * 60 + Number(part.slice(3)));
      return [from!, to! > from! ? to! : to! + 1440] as const;
    });
  };
  return (
    spans(today).some(([from, to]) => now >= from && now < to) || spans(today - 1).some(([, to]) => now < to - 1440)
  );
}

describe('Of any hours in any zone', () => {
  it('they are open exactly when their list says so by the clock on the wall', () => {
    fc.assert(
      fc.property(hours, moment, (one, at) => {
        expect(hoursAt(one, undefined, at).state).toBe(listed(one, at) ? 'open' : 'closed');
      }),
      { numRuns: 300 },
    );
  });

  it('at the next change they are what they were said to be then, and a moment before they were not', () => {
    fc.assert(
      fc.property(hours, moment, (one, at) => {
        const { state, nextMs, nextState } = hoursAt(one, undefined, at);
        if (nextMs === undefined) return;
        expect(nextMs).toBeGreaterThan(at);
        expect(nextState).not.toBe(state);
        expect(hoursAt(one, undefined, nextMs).state).toBe(nextState);
        expect(hoursAt(one, undefined, nextMs - 1).state).toBe(state);
        expect(listed(one, nextMs)).toBe(nextState === 'open');
      }),
      { numRuns: 200 },
    );
  });

  it('with no list of holidays that reaches the day they are never said to be open', () => {
    fc.assert(
      fc.property(hours, moment, (one, at) => {
        const list = { from: '1990-01-01', until: '1990-12-31', days: {} };
        const { state } = hoursAt(one, list, at);
        expect(state).toBe(listed(one, at) ? 'unknown' : 'closed');
      }),
    );
  });
});

describe('Of a help file at any moment', () => {
  const at = fc
    .date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2027-06-30T00:00:00Z'), noInvalidDate: true })
    .map((date) => `${date.toISOString().slice(0, 19)}Z`);
  const live = fc.option(
    fc.record({
      state: fc.constantFrom('open' as const, 'closed' as const, 'unknown' as const),
      ageS: fc.integer({ min: -900, max: 900 }),
    }),
    { nil: undefined },
  );

  it('each way is open only where its hours or a fresh live status say so', () => {
    fc.assert(
      fc.property(at, live, (now, status) => {
        const observedAt = new Date(Date.parse(now) - (status?.ageS ?? 0) * 1000).toISOString();
        const fresh = status !== undefined && Math.abs(status.ageS) <= 300;
        const without = availability(help, now).phone!;
        const found = availability(help, now, status && { phone: { state: status.state, observedAt } }).phone!;
        expect(found.state).toBe(fresh ? status.state : without.state);
        expect(found.basis).toBe(!fresh ? 'hours' : status.state === without.state ? 'both' : 'live');
        expect(found.checkedAt).toBe(now);
        if (found.basis === 'live') expect(found.nextChange).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('the ways to a person lead to one, the open ones first and those that nobody can vouch for before the closed', () => {
    const order = { open: 0, unknown: 1, closed: 2 };
    fc.assert(
      fc.property(at, fc.constantFrom([], ['de'], ['ar'], ['fr', 'en-GB']), (now, languages) => {
        const ways = waysToPerson(help, now, {}, languages);
        expect(ways.map(({ id }) => id).sort()).toEqual(['chat', 'form', 'phone']);
        const states = ways.map((way) => order[way.availability.state]);
        expect(states).toEqual([...states].sort());
      }),
    );
  });

  it('the next opening is one: then somebody answers at once, and a moment before nobody did', () => {
    const { phone, form } = help.channels;
    const office = { ...help, channels: { phone, form } };
    fc.assert(
      fc.property(at, (now) => {
        const next = nextOpening(waysToPerson(office, now));
        const state = (time: number) => availability(office, new Date(time).toISOString()).phone?.state;
        if (!next) return;
        expect(state(Date.parse(now))).not.toBe('open');
        expect(state(Date.parse(next.at))).toBe('open');
        expect(state(Date.parse(next.at) - 1000)).not.toBe('open');
      }),
    );
  });
});
