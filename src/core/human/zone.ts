// Time zones by `Intl` alone: no table of our own that could grow old.
// A local time is written as the milliseconds it would be in UTC; a day is the number of days since 1970-01-01.

export const dayMs = 86_400_000;
const hourMs = 3_600_000;
const quarterMs = 900_000;

interface Zone {
  readonly format: Intl.DateTimeFormat;
  readonly offsets: Map<number, number>;
  readonly days: Map<number, DayOffsets>;
}

/** The offset from UTC around one local day; two of them, and the moment between, where the clocks change. */
export interface DayOffsets {
  readonly before: number;
  readonly after: number;
  /** The first instant at which `after` holds. */
  readonly changeMs?: number;
}

const zones = new Map<string, Zone>();

function zoneOf(name: string): Zone {
  let zone = zones.get(name);
  if (!zone) {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
    zone = { format, offsets: new Map(), days: new Map() };
    zones.set(name, zone);
  }
  return zone;
}

/** Milliseconds that a zone's clocks are ahead of UTC at an instant. */
export function offsetAt(name: string, ms: number): number {
  const { format, offsets } = zoneOf(name);
  // Clocks change on a quarter of an hour of UTC in every zone since 1972, so one answer serves the whole quarter.
  const quarter = Math.floor(ms / quarterMs);
  const known = offsets.get(quarter);
  if (known !== undefined) return known;
  const [, sign, hours, minutes, seconds] = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(format.format(ms)) ?? [];
  const size = (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) * 1000;
  const offset = sign === '-' ? -size : size;
  if (offsets.size > 10_000) offsets.clear();
  offsets.set(quarter, offset);
  return offset;
}

/** What the clock on the wall says at an instant. */
export const wallMs = (name: string, ms: number): number => ms + offsetAt(name, ms);

/** The offsets that can hold on a local day. */
export function offsetsOf(name: string, day: number): DayOffsets {
  const { days } = zoneOf(name);
  const known = days.get(day);
  if (known) return known;
  // Zones lie between UTC-12 and UTC+14, so these two instants enclose the local day everywhere.
  let low = day * dayMs - 15 * hourMs;
  let high = (day + 1) * dayMs + 13 * hourMs;
  const [before, after] = [offsetAt(name, low), offsetAt(name, high)];
  let found: DayOffsets = { before, after };
  if (before !== after) {
    while (high - low > quarterMs) {
      const middle = Math.floor((low + high) / 2 / quarterMs) * quarterMs;
      if (offsetAt(name, middle) === before) low = middle;
      else high = middle;
    }
    found = { before, after, changeMs: high };
  }
  if (days.size > 10_000) days.clear();
  days.set(day, found);
  return found;
}

/** The day of a date written as 2026-12-24. */
export const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / dayMs;

/** A day written as 2026-12-24. */
export const dateOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

/** An ISO 8601 time as milliseconds. @throws if it is none, or does not say its offset from UTC */
export function instantMs(at: string): number {
  const ms = /(Z|[+-]\d\d:\d\d)$/.test(at) ? Date.parse(at) : Number.NaN;
  if (Number.isNaN(ms))
    throw new Error(
      `Forthright: "${at}" is not a moment in time. Whether an office is open depends on it. Pass ISO 8601 with Z or an offset, such as new Date().toISOString().`,
    );
  return ms;
}

/** Milliseconds as ISO 8601 in UTC. */
export const isoOf = (ms: number): string => new Date(ms).toISOString().replace('.000Z', 'Z');
