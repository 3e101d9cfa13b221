import { kept } from '../kept.ts';

// Time zones by `Intl` alone: no table of our own that could grow old.
// A local time is written as the milliseconds it would be in UTC; a day is the number of days since 1970-01-01.

export const dayMs = 86_400_000;
/** Clocks change on a quarter of an hour of UTC in every zone since 1972. */
export const quarterMs = 900_000;

const offsetsIn = /* @__PURE__ */ kept((timeZone: string) => {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  // "10/25/2026, GMT+02:00", and GMT alone for UTC: midnight there is that much earlier.
  return kept(
    (quarter: number) => -Date.parse(`1970-01-01T00:00${format.format(quarter * quarterMs).split('GMT')[1] || 'Z'}`),
  );
});

/** Milliseconds that a zone's clocks are ahead of UTC at an instant since 1972. */
export const offsetAt = (zone: string, ms: number): number => offsetsIn(zone)(Math.floor(ms / quarterMs));

/** What the clock on the wall says at an instant. */
export const wallMs = (name: string, ms: number): number => ms + offsetAt(name, ms);

/** The day by the clock on the wall at an instant. */
export const localDay = (name: string, ms: number): number => Math.floor(wallMs(name, ms) / dayMs);

/** The offsets that hold as a local day begins and as it ends: two where the clocks change. */
export const offsetsOf = (name: string, day: number): readonly [before: number, after: number] =>
  // Zones lie between UTC-12 and UTC+14, so these two instants enclose the local day everywhere.
  [offsetAt(name, (day - 0.625) * dayMs), offsetAt(name, (day + 1.5625) * dayMs)];

/** The day of a date written as 2026-12-24. */
export const dayOf = (date: string): number => Date.parse(date) / dayMs;

/** An ISO 8601 time as milliseconds. @throws if it is none, or does not say its offset from UTC */
export function instantMs(at: string): number {
  const ms = Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(at) ? at : '');
  if (Number.isNaN(ms))
    throw new Error(`Forthright: "${at}" is no moment in time. Hours need one. Pass ISO 8601 with an offset.`);
  return ms;
}

/** Milliseconds as ISO 8601 in UTC. */
export const isoOf = (ms: number): string => new Date(ms).toISOString().replace('.000Z', 'Z');
