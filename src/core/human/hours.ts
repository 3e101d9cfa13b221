import { type Holidays, type Hours, weekdays } from '../../schema/index.ts';
import { kept } from '../kept.ts';
import { dayMs, dayOf, isoOf, localDay, offsetsOf, quarterMs, wallMs } from './zone.ts';

/** Whether somebody is there. `unknown` is a state of its own, and is never shown as open. */
export type OpenState = 'open' | 'closed' | 'unknown';

/** Why hours say what they say. */
export type HoursReason =
  | { readonly type: 'always' }
  | { readonly type: 'weekly' }
  | { readonly type: 'holiday' | 'exception'; readonly date: string; readonly label: string }
  /** The office said that it cannot say. */
  | { readonly type: 'not-stated' }
  /** The usual week says open, but no list of holidays reaches that day. */
  | { readonly type: 'holidays-unknown'; readonly listUntil: string };

/** What hours say about an instant: the state, why, and when the state changes next. */
export interface HoursAnswer {
  readonly state: OpenState;
  readonly because: HoursReason;
  readonly nextChange?: { readonly at: string; readonly to: OpenState };
}

/** What holds on one day: when it is open, by the clock on the wall, and what to say of a moment in and out of that. */
type DayPlan = readonly [
  spans: ReadonlyArray<readonly [fromMs: number, toMs: number]>,
  inside: HoursAnswer,
  outside: HoursAnswer,
];

function planDay({ weekly, onHolidays, exceptions = {} }: Hours, holidays: Holidays | undefined, day: number): DayPlan {
  const midnight = new Date(day * dayMs);
  const date = midnight.toISOString().slice(0, 10);
  const exception = Object.entries(exceptions).find(([key]) => key.slice(0, 10) <= date && date <= key.slice(-10))?.[1];
  const holiday = holidays?.days[date];
  const usual = weekly[weekdays[(midnight.getUTCDay() + 6) % 7]!];
  // Exceptions go before holidays, and holidays before the usual week.
  const { label, open = [] } = exception ?? { label: holiday, open: holiday === undefined ? usual : onHolidays };
  const unknown = open === 'unknown';
  const because: HoursReason =
    label === undefined
      ? { type: unknown ? 'not-stated' : 'weekly' }
      : { type: exception ? 'exception' : 'holiday', date, label };
  const sure = label !== undefined || !holidays || (date >= holidays.from && date <= holidays.until);
  const wallAt = (clock: string) => Date.parse(`${date}T${clock}Z`);
  return [
    unknown
      ? []
      : open.map((text) => {
          const [from, to] = [wallAt(text.slice(0, 5)), wallAt(text.slice(6))];
          return [from, to > from ? to : to + dayMs];
        }),
    sure
      ? { state: 'open', because }
      : { state: 'unknown', because: { type: 'holidays-unknown', listUntil: holidays.until } },
    { state: unknown ? open : 'closed', because },
  ];
}

/**
 * What hours say about an instant, by the clock on the office's wall, and when that changes next.
 * @returns no `nextChange` if the state never changes again as far as the hours say
 */
export function hoursAt(hours: Hours, holidays: Holidays | undefined, atMs: number): HoursAnswer {
  const { zone, exceptions = {} } = hours;
  const planOn = kept((day: number) => planDay(hours, holidays, day));
  const stateAt = (ms: number): HoursAnswer => {
    const wall = wallMs(zone, ms);
    const today = Math.floor(wall / dayMs);
    // A night that began the day before belongs to the day it began on.
    const there = [today - 1, today]
      .map(planOn)
      .find(([spans]) => spans.some(([from, to]) => wall >= from && wall < to));
    return there ? there[1] : planOn(today)[2];
  };
  const now = stateAt(atMs);
  const today = localDay(zone, atMs);
  // Nine days hold a whole week and the nights around it; after them only special days can bring something new.
  const special = [
    ...Object.keys(exceptions).flatMap((key) => [key.slice(0, 10), key.slice(-10)]),
    ...(holidays ? [holidays.from, holidays.until, ...Object.keys(holidays.days)] : []),
  ].map(dayOf);
  for (const first of [today, ...special.filter((day) => day > today).sort((a, b) => a - b)]) {
    for (let day = first - 1; day < first + 9; day++) {
      const [before, after] = offsetsOf(zone, day);
      // Where the clocks change, a local time may come twice or never: both readings are tried, and each quarter hour.
      // What is not the true reading may lie in another day, so days that near are put in order together.
      const moments = (before === after ? [day] : [day, day + 1, day + 2, day + 3])
        .flatMap((near) => [near * dayMs, ...planOn(near)[0].flat()])
        .flatMap((wall) => [wall - before, wall - after]);
      if (before !== after) for (let at = -60; at < 152; at++) moments.push(day * dayMs + at * quarterMs);
      for (const ms of moments.sort((a, b) => a - b)) {
        const to = ms > atMs ? stateAt(ms).state : now.state;
        if (to !== now.state) return { ...now, nextChange: { at: isoOf(ms), to } };
      }
    }
  }
  return now;
}
