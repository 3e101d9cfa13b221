/** What a value is counted in. Money is in minor units of its ISO 4217 currency; `score` is an engine's own measure. */
export type Unit =
  | 's'
  | 'm'
  | 'km/h'
  | 'count'
  | 'ratio'
  | 'µL'
  | 'score'
  | 'time'
  | 'flag'
  | 'code'
  | 'name'
  | `money/${string}`;

/** How a value came to be; `derived` is the difference of the two facts named in `from`. */
export type FactKind = 'measured' | 'estimated' | 'typical' | 'declared' | 'inferred' | 'derived';

/** One value that somebody vouches for: what it is, in which unit, from where, and as of when. */
export interface Fact<Value extends number | string | boolean = number | string | boolean> {
  readonly id: string;
  /** JSON pointer (RFC 6901) into the payload it was read from; empty if it was passed in. */
  readonly path: string;
  readonly value: Value;
  readonly unit: Unit;
  readonly kind: FactKind;
  readonly source: { readonly system: string; readonly version?: string };
  /** ISO 8601; missing where the source does not say. */
  readonly observedAt?: string;
  readonly validUntil?: string;
  /** The minuend and the subtrahend of a derived fact, by id. */
  readonly from?: readonly [string, string];
}

/** A fact that is a number. */
export type Measure = Fact<number>;

/** Milliseconds of an ISO 8601 time. One without a zone is read as UTC, so that differences never cross a clock change. */
export const instant = (time: string): number => Date.parse(/T.*(Z|[+-]\d\d:?\d\d)$/.test(time) ? time : `${time}Z`);

/** Whether a time it holds until is over; never where no time of now is given. */
export const isOver = <Thing extends { readonly until?: Fact<string> }>(
  thing: Thing,
  now: string | undefined,
): thing is Thing & { readonly until: Fact<string> } =>
  thing.until !== undefined && now !== undefined && instant(thing.until.value) < instant(now);

const earlier = (a?: string, b?: string) => (a && b ? (instant(a) < instant(b) ? a : b) : (a ?? b));

/** How large it is: milliseconds where it is a time; what is missing is the largest. */
export const sizeOf = (fact: Fact | undefined): number =>
  fact ? (fact.unit === 'time' ? instant(String(fact.value)) : Number(fact.value)) : Number.POSITIVE_INFINITY;

/** The difference of two facts, as a fact: `a − b`, in seconds where they are times. Dated as of the older of the two. */
export function difference(a: Fact, b: Fact): Measure {
  const times = a.unit === 'time';
  const observedAt = earlier(a.observedAt, b.observedAt);
  const validUntil = earlier(a.validUntil, b.validUntil);
  return {
    id: `${a.id} - ${b.id}`,
    path: '',
    value: (sizeOf(a) - sizeOf(b)) / (times ? 1000 : 1),
    unit: times ? 's' : a.unit,
    kind: 'derived',
    source: a.source,
    from: [a.id, b.id],
    ...(observedAt && { observedAt }),
    ...(validUntil && { validUntil }),
  };
}
