import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursAt } from '../../../src/core/human/hours.ts';
import { dayMs, offsetAt, offsetsOf, wallMs } from '../../../src/core/human/zone.ts';
import { type Hours, weekdays } from '../../../src/schema/index.ts';

const ms = (at: string) => Date.parse(at);
const hours = (fields: Partial<Hours> = {}): Hours => ({ zone: 'Europe/Berlin', weekly: {}, ...fields });
const at = (one: Hours, when: string) => {
  const answer = hoursAt(one, undefined, ms(when));
  return { state: answer.state, next: answer.nextChange && new Date(answer.nextChange.at).toISOString() };
};

// The days around both changes of the clocks in 2026, in zones that change on other days, by other steps, or never.
const zones: Record<string, ReadonlyArray<[from: string, to: string]>> = {
  'Europe/Berlin': [
    ['2026-03-28', '2026-03-31'],
    ['2026-10-24', '2026-10-27'],
  ],
  'America/New_York': [
    ['2026-03-07', '2026-03-10'],
    ['2026-10-31', '2026-11-03'],
  ],
  'America/Sao_Paulo': [
    ['2018-02-17', '2018-02-20'],
    ['2018-11-03', '2018-11-06'],
  ],
  'Australia/Lord_Howe': [
    ['2026-04-04', '2026-04-07'],
    ['2026-10-03', '2026-10-06'],
  ],
  'Africa/Casablanca': [
    ['2026-02-14', '2026-02-17'],
    ['2026-03-21', '2026-03-24'],
  ],
  'Asia/Kathmandu': [
    ['2026-03-28', '2026-03-31'],
    ['2026-10-24', '2026-10-27'],
  ],
  'Pacific/Auckland': [
    ['2026-04-04', '2026-04-07'],
    ['2026-09-26', '2026-09-29'],
  ],
};

// Islands that crossed the date line: one of their days never was.
const daysLeftOut: typeof zones = {
  'Pacific/Kiritimati': [['1994-12-30', '1995-01-03']],
  'Pacific/Apia': [['2011-12-28', '2012-01-01']],
  'Pacific/Kwajalein': [['1993-08-19', '1993-08-24']],
};

const osmDays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const clock = (quarter: number) =>
  `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;

/** Up to three intervals in a day that neither overlap nor touch; the last may run past midnight, to four at the latest. */
const day = fc
  .uniqueArray(fc.integer({ min: 17, max: 95 }), { minLength: 0, maxLength: 6 })
  .chain((edges) => {
    const sorted = edges.sort((a, b) => a - b);
    const even = sorted.slice(0, sorted.length - (sorted.length % 2));
    const pairs = even.flatMap((from, index) => (index % 2 === 0 ? [[from, even[index + 1]!]] : []));
    return fc.option(fc.integer({ min: 1, max: 16 }), { nil: undefined }).map((night) => {
      if (night === undefined || sorted.length % 2 === 0) return pairs;
      return [...pairs, [sorted.at(-1)!, night]];
    });
  })
  .map((pairs) => pairs.map(([from, to]) => `${clock(from!)}-${clock(to!)}`));

const week = fc.tuple(day, day, day, day, day, day, day);

interface Asked {
  readonly value: string;
  readonly times: ReadonlyArray<number>;
}

function oracle(zone: string, asked: ReadonlyArray<Asked>): string[] {
  const script = fileURLToPath(new URL('oracle.mjs', import.meta.url));
  const run = spawnSync(process.execPath, [script], {
    input: JSON.stringify(asked),
    env: { ...process.env, TZ: zone },
    maxBuffer: 1e8,
  });
  if (run.status !== 0) throw new Error(run.stderr.toString());
  return JSON.parse(run.stdout.toString());
}

/**
 * When to ask the oracle about an instant. It looks for the day before by going back 24 hours (its function
 * `generateDateShifter`), which in the first hour after a day of 23 hours is two days before. For those quarters it is
 * asked about the same time by the wall clock a week later, when every day has 24 hours.
 */
function askAt(zone: string, time: number): number {
  const wall = wallMs(zone, time);
  const day = Math.floor(wall / dayMs);
  const [before, after] = offsetsOf(zone, day - 1);
  const quarters = Array.from({ length: 124 }, (_, at) => (day - 1) * dayMs + (at - 60) * 900_000);
  const changeMs = quarters.find((quarter) => offsetAt(zone, quarter) === after) ?? Number.NaN;
  const short = after > before && Math.floor((changeMs + after) / dayMs) === day - 1;
  return short && wall - day * dayMs < after - before ? time + 7 * dayMs : time;
}

const quarters = (spans: ReadonlyArray<readonly [string, string]>) =>
  spans.flatMap(([from, to]) => {
    const [first, last] = [ms(`${from}T00:00:00Z`) - 15 * 3_600_000, ms(`${to}T00:00:00Z`) + 15 * 3_600_000];
    return Array.from({ length: (last - first) / 900_000 }, (_, index) => first + index * 900_000);
  });

const osmOf = (days: ReadonlyArray<ReadonlyArray<string>>) =>
  // Joined by a comma, so that a day does not cancel the night that began the day before.
  days.flatMap((open, index) => (open.length > 0 ? [`${osmDays[index]} ${open.join(',')}`] : [])).join(', ') || 'off';

/** "45" and 7 are "52": minutes after the quarter. */
const shift = (minutes: string, past: number) => String(Number(minutes) + past).padStart(2, '0');

const weekOf = (days: string[][]) => Object.fromEntries(weekdays.map((name, index) => [name, days[index]!]));

function disagreements(ours: Hours, times: number[], value: string, answer: string): string[] {
  return times.flatMap((time, place) => {
    const open = hoursAt(ours, undefined, time).state === 'open';
    return open === (answer[place] === '1') ? [] : [`${value}: ${new Date(time).toISOString()}`];
  });
}

describe('Opening hours agree with an independent evaluator', () => {
  it.each(Object.entries(zones))('in %s, every quarter of an hour over both changes of the clocks', (zone, spans) => {
    const times = quarters(spans);
    const weeks = fc.sample(week, { numRuns: 60, seed: 6 });
    const asked = weeks.map((days) => ({ value: osmOf(days), times: times.map((time) => askAt(zone, time)) }));
    const answers = oracle(zone, asked);
    const wrong = weeks.flatMap((days, index) =>
      disagreements(hours({ zone, weekly: weekOf(days) }), times, asked[index]!.value, answers[index]!),
    );
    expect(wrong).toEqual([]);
    // The comparison would prove little if nothing were ever open, or nothing ever closed.
    expect(new Set(answers.join(''))).toEqual(new Set(['0', '1']));
  });

  it('with other hours on the very day the clocks change', () => {
    const zone = 'Europe/Berlin';
    const times = quarters([
      ['2026-03-28', '2026-03-31'],
      ['2026-10-24', '2026-10-27'],
    ]);
    // Nights are left out: the evaluator lets a dated rule end the night before it; here a night belongs to its evening.
    const daytime = (days: string[][]) => days.map((open) => open.filter((text) => text.slice(6) > text.slice(0, 5)));
    const cases = fc.sample(fc.tuple(week, day, day), { numRuns: 40, seed: 7 }).map(([days, spring, autumn]) => ({
      days: daytime(days),
      special: { '2026-03-29': daytime([spring])[0]!, '2026-10-25': daytime([autumn])[0]! },
    }));
    const asked = cases.map(({ days, special }) => ({
      value: [
        osmOf(days),
        `2026 Mar 29 ${special['2026-03-29'].join(',') || 'off'}`,
        `2026 Oct 25 ${special['2026-10-25'].join(',') || 'off'}`,
      ].join('; '),
      times,
    }));
    const answers = oracle(zone, asked);
    const wrong = cases.flatMap(({ days, special }, index) => {
      const exceptions = Object.fromEntries(
        Object.entries(special).map(([date, open]) => [date, { open, label: 'Other hours' }]),
      );
      return disagreements(
        hours({ zone, weekly: weekOf(days), exceptions }),
        times,
        asked[index]!.value,
        answers[index]!,
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe('The next change is the first moment at which the state is another', () => {
  it.each(Object.entries({ ...zones, ...daysLeftOut }))('in %s, whenever its clocks change', (zone, spans) => {
    fc.assert(
      fc.property(week, fc.nat(1_000_000), fc.nat(14), (days, pick, past) => {
        // Not every office opens at a quarter.
        const later = days.map((open) => open.map((text) => text.replace(/\d\d(?=$|-)/g, (at) => shift(at, past))));
        const ours = hours({ zone, weekly: weekOf(later) });
        const times = quarters(spans);
        const from = times[pick % times.length]! + 60_000 * past;
        const { state, nextChange } = hoursAt(ours, undefined, from);
        const nextMs = nextChange && ms(nextChange.at);
        const until = nextMs ?? from + 12 * dayMs;
        if (nextMs !== undefined) expect(hoursAt(ours, undefined, nextMs).state).not.toBe(state);
        for (let time = from; time < until; time += 900_000) expect(hoursAt(ours, undefined, time).state).toBe(state);
        expect(hoursAt(ours, undefined, until - 1).state).toBe(state);
      }),
      { numRuns: 25, seed: 8 },
    );
  });
});

describe('Opening hours', () => {
  it('are said to the minute on the day after the clocks change', () => {
    const office = hours({ weekly: { monday: ['08:10-17:00'] } });
    expect(at(office, '2026-03-28T12:00:00Z').next).toBe('2026-03-30T06:10:00.000Z');
    expect(at(office, '2026-10-25T12:00:00Z').next).toBe('2026-10-26T07:10:00.000Z');
  });

  it('close for lunch and open again', () => {
    const office = hours({ weekly: { monday: ['08:00-12:00', '13:00-17:00'] } });
    expect(at(office, '2026-11-23T11:30:00Z')).toEqual({ state: 'closed', next: '2026-11-23T12:00:00.000Z' });
    expect(at(office, '2026-11-23T12:00:00Z')).toEqual({ state: 'open', next: '2026-11-23T16:00:00.000Z' });
  });

  it('run past midnight, and the night belongs to the evening it began on', () => {
    const bar = hours({
      weekly: { friday: ['20:00-02:00'] },
      exceptions: { '2026-11-28': { open: [], label: 'Stocktaking' } },
    });
    expect(at(bar, '2026-11-28T00:30:00Z')).toEqual({ state: 'open', next: '2026-11-28T01:00:00.000Z' });
  });

  it('from 00:00 to 24:00 every day never change', () => {
    const always = hours({ weekly: Object.fromEntries(weekdays.map((name) => [name, ['00:00-24:00']])) });
    expect(at(always, '2026-03-29T00:59:59Z')).toEqual({ state: 'open', next: undefined });
  });

  it('open by the wall clock although the night has one hour less', () => {
    const early = hours({ weekly: { sunday: ['02:30-04:00'] } });
    // 02:30 does not exist on 29 March 2026 in Berlin; the clock jumps from 02:00 to 03:00, which is in the interval.
    expect(at(early, '2026-03-29T00:59:00Z')).toEqual({ state: 'closed', next: '2026-03-29T01:00:00.000Z' });
    expect(at(early, '2026-03-29T01:00:00Z')).toEqual({ state: 'open', next: '2026-03-29T02:00:00.000Z' });
  });

  it('find the next opening after a closure of six weeks', () => {
    const school = hours({
      weekly: { monday: ['09:00-12:00'] },
      exceptions: { '2026-07-09/2026-08-21': { open: [], label: 'Summer holidays' } },
    });
    expect(at(school, '2026-07-09T10:00:00Z')).toEqual({ state: 'closed', next: '2026-08-24T07:00:00.000Z' });
  });

  it('say unknown, not open, on a day that no list of holidays reaches', () => {
    const office = hours({ weekly: { friday: ['09:00-17:00'] }, holidays: 'berlin' });
    const list = { from: '2025-01-01', until: '2025-12-31', days: { '2025-12-25': 'Christmas Day' } };
    const answer = hoursAt(office, list, ms('2026-05-01T10:00:00Z'));
    expect(answer).toMatchObject({ state: 'unknown', because: { type: 'holidays-unknown', listUntil: '2025-12-31' } });
    expect(hoursAt(office, list, ms('2026-05-01T20:00:00Z')).state).toBe('closed');
  });

  it('keep holidays, and put exceptions before them', () => {
    const office = hours({
      weekly: { thursday: ['09:00-17:00'], friday: ['09:00-17:00'] },
      holidays: 'berlin',
      exceptions: { '2026-12-24': { open: ['09:00-12:00'], label: 'Christmas Eve' } },
    });
    const list = {
      from: '2026-01-01',
      until: '2026-12-31',
      days: { '2026-12-24': 'A holiday', '2026-12-25': 'Christmas Day' },
    };
    expect(hoursAt(office, list, ms('2026-12-24T09:00:00Z'))).toMatchObject({
      state: 'open',
      because: { type: 'exception', date: '2026-12-24', label: 'Christmas Eve' },
    });
    expect(hoursAt(office, list, ms('2026-12-25T09:00:00Z'))).toMatchObject({
      state: 'closed',
      because: { type: 'holiday', date: '2026-12-25', label: 'Christmas Day' },
    });
  });

  it('say unknown where the office cannot say', () => {
    const office = hours({ weekly: { monday: 'unknown' } });
    expect(at(office, '2026-11-23T10:00:00Z')).toEqual({ state: 'unknown', next: '2026-11-23T23:00:00.000Z' });
  });

  it('have the same state for a visitor in any time zone of the process', () => {
    // The zone is the office's; nothing here reads the zone of the process.
    expect(offsetAt('Asia/Kathmandu', ms('2026-11-23T00:00:00Z'))).toBe(5.75 * 3_600_000);
  });
});
