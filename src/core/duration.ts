const pattern = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const dayS = 86_400;

/** A duration in months, and in seconds for what is always the same length. Twelve months are a year, always. */
function lengthOf(duration: string): [months: number, restS: number] | undefined {
  const found = pattern.exec(duration);
  if (!found) return undefined;
  const [y, m, w, d, h, min, s] = found.slice(1).map((count) => Number(count ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return [y * 12 + m, (w * 7 + d) * dayS + h * 3600 + min * 60 + s];
}

// A year is 365 or 366 days and a month 28 to 31, so months are a range, not a number.
const leastS = (months: number): number =>
  months < 0 ? -mostS(-months) : (Math.floor(months / 12) * 365 + (months % 12) * 28) * dayS;
const mostS = (months: number): number =>
  months < 0 ? -leastS(-months) : (Math.floor(months / 12) * 366 + (months % 12) * 31) * dayS;

/** How two ISO 8601 durations compare. `unclear`: one month and thirty days are neither the same nor longer. */
export function compareDurations(before: string, after: string): 'same' | 'longer' | 'shorter' | 'unclear' {
  const [a, b] = [lengthOf(before), lengthOf(after)];
  if (!a || !b) return before === after ? 'same' : 'unclear';
  // Only what one has more than the other counts: P1M2D is longer than P1M1D in every month.
  const [months, restS] = [b[0] - a[0], b[1] - a[1]];
  if (months === 0 && restS === 0) return 'same';
  if (leastS(months) + restS >= 0) return 'longer';
  return mostS(months) + restS <= 0 ? 'shorter' : 'unclear';
}

/**
 * The moment a duration after another moment, by the calendar in UTC.
 * A day that a month lacks becomes its last one: one month after 31 January is 28 or 29 February.
 * @param at ISO 8601 in UTC
 * @param duration ISO 8601: P6M, P30D
 * @returns milliseconds since 1970, or undefined if either is not usable
 */
export function momentAfter(at: string, duration: string): number | undefined {
  const length = lengthOf(duration);
  const start = new Date(at);
  if (!length || Number.isNaN(start.getTime())) return undefined;
  const day = start.getUTCDate();
  start.setUTCDate(1);
  start.setUTCMonth(start.getUTCMonth() + length[0]);
  const last = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 0)).getUTCDate();
  start.setUTCDate(Math.min(day, last));
  return start.getTime() + length[1] * 1000;
}
