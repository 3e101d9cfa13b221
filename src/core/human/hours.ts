import { type Holidays, type Hours, longestException, weekdays } from '../../schema/index.ts';
import { dateOf, dayMs, dayOf, offsetsOf, wallMs } from './zone.ts';

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

type Span = readonly [fromMinute: number, toMinute: number];
interface DayPlan {
  readonly spans: ReadonlyArray<Span> | 'unknown';
  readonly because: HoursReason;
  /** No list of holidays reaches this day. */
  readonly unsure?: string;
}
interface Plan {
  readonly zone: string;
  readonly week: ReadonlyArray<DayPlan>;
  readonly days: Map<number, DayPlan>;
  readonly holidays: Holidays | undefined;
  /** The first and the last day that the list of holidays speaks of. */
  readonly list: { readonly from: number; readonly until: number } | undefined;
  /** Days on which something else than the usual week may hold, and those after them; worked out when needed. */
  special?: ReadonlyArray<number>;
}

const minute = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

function spansOf(open: 'unknown' | ReadonlyArray<string>): DayPlan['spans'] {
  if (open === 'unknown') return open;
  return open.map((text) => {
    const [from, to] = [minute(text), minute(text.slice(6))];
    return [from, to <= from ? to + 1440 : to] as const;
  });
}

const dayPlan = (open: 'unknown' | ReadonlyArray<string>, because: HoursReason): DayPlan => ({
  spans: spansOf(open),
  because: open === 'unknown' && because.type === 'weekly' ? { type: 'not-stated' } : because,
});

function planOf(hours: Hours, holidays: Holidays | undefined): Plan {
  const days = new Map<number, DayPlan>();
  for (const [date, label] of Object.entries(holidays?.days ?? {}))
    days.set(dayOf(date), dayPlan(hours.onHolidays ?? [], { type: 'holiday', date, label }));
  for (const [key, { open, label }] of Object.entries(hours.exceptions ?? {})) {
    const first = dayOf(key.slice(0, 10));
    for (let day = first; day <= Math.min(dayOf(key.slice(-10)), first + longestException - 1); day++)
      days.set(day, dayPlan(open, { type: 'exception', date: dateOf(day), label }));
  }
  const list = holidays && { from: dayOf(holidays.from), until: dayOf(holidays.until) };
  const week = weekdays.map((name) => dayPlan(hours.weekly[name] ?? [], { type: 'weekly' }));
  return { zone: hours.zone, week, days, list, holidays };
}

/** The days to look at beyond the coming week: what follows a special day may be new too, for as long as a week. */
function specialDays(plan: Plan): ReadonlyArray<number> {
  if (plan.special) return plan.special;
  const found = new Set<number>();
  for (const day of [...plan.days.keys(), ...(plan.list ? [plan.list.from, plan.list.until + 1] : [])])
    for (let after = 0; after <= 8; after++) found.add(day + after);
  plan.special = [...found].sort((a, b) => a - b);
  return plan.special;
}

const plans = new WeakMap<Hours, Plan>();

function planFor(hours: Hours, holidays: Holidays | undefined): Plan {
  const known = plans.get(hours);
  if (known && known.holidays === holidays) return known;
  const plan = planOf(hours, holidays);
  plans.set(hours, plan);
  return plan;
}

function planOn(plan: Plan, day: number): DayPlan {
  const own = plan.days.get(day);
  if (own) return own;
  const usual = plan.week[(((day + 3) % 7) + 7) % 7]!; // 1970-01-01 was a Thursday
  const { list, holidays } = plan;
  return holidays && list && (day < list.from || day > list.until) ? { ...usual, unsure: holidays.until } : usual;
}

const openOn = ({ because, unsure }: DayPlan): { state: OpenState; because: HoursReason } =>
  unsure ? { state: 'unknown', because: { type: 'holidays-unknown', listUntil: unsure } } : { state: 'open', because };

/** The state by the clock on the wall. A night that began the day before belongs to the day it began on. */
function stateAt(plan: Plan, localMs: number): { state: OpenState; because: HoursReason } {
  const day = Math.floor(localMs / dayMs);
  const now = (localMs - day * dayMs) / 60_000;
  const night = planOn(plan, day - 1);
  if (night.spans !== 'unknown' && night.spans.some(([, to]) => now < to - 1440)) return openOn(night);
  const today = planOn(plan, day);
  if (today.spans === 'unknown') return { state: 'unknown', because: today.because };
  if (today.spans.some(([from, to]) => now >= from && now < to)) return openOn(today);
  return { state: 'closed', because: today.because };
}

/** Every instant of a local day at which the state can change, in order. */
function edges(plan: Plan, day: number): number[] {
  const { before, after, changeMs } = offsetsOf(plan.zone, day);
  const { spans } = planOn(plan, day);
  const locals = [0, ...(spans === 'unknown' ? [] : spans.flat())].map((at) => day * dayMs + at * 60_000);
  if (changeMs === undefined) return locals.map((local) => local - before).sort((a, b) => a - b);
  // Where the clocks change, a local time may come twice or never: both readings are tried, and the change itself.
  return [...locals.flatMap((local) => [local - before, local - after]), changeMs].sort((a, b) => a - b);
}

/**
 * What hours say about an instant, by the clock on the office's wall, and when that changes next.
 * @returns no `nextMs` if the state never changes again as far as the hours say
 */
export function hoursAt(hours: Hours, holidays: Holidays | undefined, atMs: number): HoursAnswer {
  const plan = planFor(hours, holidays);
  const now = stateAt(plan, wallMs(plan.zone, atMs));
  const today = Math.floor(wallMs(plan.zone, atMs) / dayMs);
  const changeOn = (day: number): HoursAnswer | undefined => {
    for (const ms of edges(plan, day)) {
      if (ms <= atMs) continue;
      const { state } = stateAt(plan, wallMs(plan.zone, ms));
      if (state !== now.state) return { ...now, nextMs: ms, nextState: state };
    }
    return undefined;
  };
  // Ten days hold a whole week and the nights around it; after them only special days can bring something new.
  for (let day = today - 1; day < today + 9; day++) {
    const found = changeOn(day);
    if (found) return found;
  }
  for (const day of specialDays(plan)) {
    const found = day >= today + 9 ? changeOn(day) : undefined;
    if (found) return found;
  }
  return now;
}
