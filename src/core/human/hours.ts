import { type Holidays, type Hours, weekdays } from '../../schema/index.ts';
import { dayMs, dayOf, localDay, offsetsOf, quarterMs, wallMs } from './zone.ts';

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
  readonly nextMs?: number;
  readonly nextState?: OpenState;
}

/** What holds on one day: from and to in minutes of that day, and what to say of a moment in and out of them. */
interface DayPlan {
  readonly spans: ReadonlyArray<readonly [from: number, to: number]>;
  readonly inside: HoursAnswer;
  readonly outside: HoursAnswer;
}

const minute = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

function planDay({ weekly, onHolidays, exceptions = {} }: Hours, holidays: Holidays | undefined, day: number): DayPlan {
  const date = new Date(day * dayMs).toISOString().slice(0, 10);
  const exception = Object.entries(exceptions).find(([key]) => key.slice(0, 10) <= date && date <= key.slice(-10))?.[1];
  const holiday = holidays?.days[date];
  // Exceptions go before holidays, and holidays before the usual week.
  const label = exception ? exception.label : holiday;
  const usual = weekly[weekdays[(((day + 3) % 7) + 7) % 7]!]; // 1970-01-01 was a Thursday
  const open = (exception ? exception.open : holiday === undefined ? usual : onHolidays) ?? [];
  const because: HoursReason =
    label !== undefined
      ? { type: exception ? 'exception' : 'holiday', date, label }
      : { type: open === 'unknown' ? 'not-stated' : 'weekly' };
  if (open === 'unknown') return { spans: [], inside: { state: open, because }, outside: { state: open, because } };
  const sure = label !== undefined || !holidays || (date >= holidays.from && date <= holidays.until);
  return {
    spans: open.map((text) => {
      const [from, to] = [minute(text), minute(text.slice(6))];
      return [from, to > from ? to : to + 1440];
    }),
    inside: sure
      ? { state: 'open', because }
      : { state: 'unknown', because: { type: 'holidays-unknown', listUntil: holidays.until } },
    outside: { state: 'closed', because },
  };
}

/**
 * What hours say about an instant, by the clock on the office's wall, and when that changes next.
 * @returns no `nextMs` if the state never changes again as far as the hours say
 */
export function hoursAt(hours: Hours, holidays: Holidays | undefined, atMs: number): HoursAnswer {
  const { zone } = hours;
  const plans = new Map<number, DayPlan>();
  const planOn = (day: number): DayPlan => {
    const plan = plans.get(day) ?? planDay(hours, holidays, day);
    plans.set(day, plan);
    return plan;
  };
  // A night that began the day before belongs to the day it began on.
  const stateAt = (ms: number): HoursAnswer => {
    const wall = wallMs(zone, ms);
    const day = Math.floor(wall / dayMs);
    const now = (wall - day * dayMs) / 60_000;
    const night = planOn(day - 1);
    if (night.spans.some(([, to]) => now < to - 1440)) return night.inside;
    const today = planOn(day);
    return today.spans.some(([from, to]) => now >= from && now < to) ? today.inside : today.outside;
  };
  const now = stateAt(atMs);
  const today = localDay(zone, atMs);
  // Nine days hold a whole week and the nights around it; after them only special days can bring something new.
  const special = [
    ...Object.keys(hours.exceptions ?? {}).flatMap((key) => [key.slice(0, 10), key.slice(-10)]),
    ...(holidays ? [holidays.from, holidays.until, ...Object.keys(holidays.days)] : []),
  ].flatMap((date) => (dayOf(date) > today ? dayOf(date) : []));
  for (const first of [today, ...special.sort((a, b) => a - b)]) {
    for (let day = first - 1; day < first + 9; day++) {
      const [before, after] = offsetsOf(zone, day);
      // Where the clocks change, a local time may come twice or never: both readings are tried, and each quarter hour.
      const moments = [0, ...planOn(day).spans.flat()].flatMap((at) => {
        const local = day * dayMs + at * 60_000;
        return [local - before, local - after];
      });
      if (before !== after) for (let at = -60; at < 152; at++) moments.push(day * dayMs + at * quarterMs);
      for (const ms of moments.sort((a, b) => a - b)) {
        const { state } = ms > atMs ? stateAt(ms) : now;
        if (state !== now.state) return { ...now, nextMs: ms, nextState: state };
      }
    }
  }
  return now;
}
