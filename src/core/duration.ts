const pattern = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const dayS = 86_400;
// A year is 365 or 366 days and a month 28 to 31, so a duration is a range, not a number.
const leastS = [31_536_000, 2_419_200, 604_800, dayS, 3600, 60, 1];
const mostS = [31_622_400, 2_678_400, 604_800, dayS, 3600, 60, 1];

const sum = (counts: ReadonlyArray<number>, units: ReadonlyArray<number>) =>
  counts.reduce((total, count, index) => total + count * units[index]!, 0);

/** How two ISO 8601 durations compare. `unclear`: one month and thirty days are neither the same nor longer. */
export function compareDurations(before: string, after: string): 'same' | 'longer' | 'shorter' | 'unclear' {
  const [a, b] = [before, after].map((duration) =>
    pattern
      .exec(duration)
      ?.slice(1)
      .map((count) => Number(count ?? 0)),
  );
  if (!a || !b) return before === after ? 'same' : 'unclear';
  // Twelve months are a year, always; so both are counted in months before days come in.
  const [years, more] = [a, b].map(([y = 0, m = 0, ...rest]) => [
    Math.floor((y * 12 + m) / 12),
    (y * 12 + m) % 12,
    ...rest,
  ]);
  if (sum(years!, leastS) === sum(more!, leastS) && sum(years!, mostS) === sum(more!, mostS)) return 'same';
  if (sum(more!, leastS) >= sum(years!, mostS)) return 'longer';
  if (sum(more!, mostS) <= sum(years!, leastS)) return 'shorter';
  // Where the ranges overlap, the same units one by one may still tell: P13M after P12M.
  if (more!.every((count, index) => count >= years![index]!)) return 'longer';
  return more!.every((count, index) => count <= years![index]!) ? 'shorter' : 'unclear';
}

/**
 * The moment a duration after another moment, by the calendar in UTC.
 * A day that a month lacks becomes its last one: one month after 31 January is 28 or 29 February.
 * @param at ISO 8601 in UTC
 * @param duration ISO 8601: P6M, P30D
 * @returns milliseconds since 1970, or undefined if either is not usable
 */
export function momentAfter(at: string, duration: string): number | undefined {
  const parts = pattern
    .exec(duration)
    ?.slice(1)
    .map((count) => Number(count ?? 0));
  const start = new Date(at);
  if (!parts || Number.isNaN(start.getTime())) return undefined;
  const [years, months, weeks, days, hours, minutes, seconds] = parts as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const day = start.getUTCDate();
  start.setUTCDate(1);
  start.setUTCMonth(start.getUTCMonth() + years * 12 + months);
  const last = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 0)).getUTCDate();
  start.setUTCDate(Math.min(day, last));
  return start.getTime() + ((weeks * 7 + days) * dayS + hours * 3600 + minutes * 60 + seconds) * 1000;
}
