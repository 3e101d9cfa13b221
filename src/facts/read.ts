import type { Fact, FactKind, Measure, RouteFacts, RouteOption, RouteWish, Unit } from '../core/index.ts';
import type { IssueCode, Path } from '../schema/index.ts';

/** What an adapter is told besides the answer itself. */
export interface AnswerContext {
  /** When the answer was received, ISO 8601; engines that say it themselves are believed instead. */
  readonly observedAt?: string;
  /** Until when it may be shown as the state of now. */
  readonly validUntil?: string;
  /** What the person asked for, where the answer does not repeat the request. */
  readonly asked?: ReadonlyArray<RouteWish>;
  /** IANA zone of the start, for clock times. */
  readonly zone?: string;
}

export type Fields = { readonly [key: string]: unknown };

/** The fields of an object; none if it is no object. */
export const fields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
export const list = (value: unknown): ReadonlyArray<unknown> => (Array.isArray(value) ? value : []);
/** Words as they can be shown and stored: half a character is none. */
export const words = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value.replace(/\p{Cs}/gu, '\ufffd') : undefined;

/** A word or a number as it may be looked up; nothing of what is neither. */
export const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
/** What an error says, in one line. */
export const said = (...parts: unknown[]): string => parts.map(text).filter(Boolean).join(': ');
/** An entry of a table of ours, whatever word an answer asks for it with: `constructor` is in none. */
export const entry = <T>(table: Readonly<Record<string, T>>, key: unknown): T | undefined =>
  Object.hasOwn(table, text(key)) ? table[text(key)] : undefined;

function shown(value: unknown): string {
  try {
    return (JSON.stringify(value) ?? 'nothing').slice(0, 80);
  } catch {
    return typeof value; // it goes round in a circle, is too deep, or is a number that JSON has not
  }
}

/** More options than any engine offers; a list longer than that is not an answer to "which way?". */
const mostOptions = 100;
/** More segments than the longest drive has. */
export const mostValues = 1_000_000;
const longestS = 30 * 86_400;
const farthestM = 50_000_000;

export type Loose<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/** Without what is not there. */
export const optional = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };

/** Reads facts out of one answer, and remembers what could not be read. */
export class Reader {
  readonly issues: Array<RouteFacts['issues'][number]> = [];
  readonly system: string;
  readonly context: AnswerContext;

  constructor(system: string, context: AnswerContext = {}) {
    this.system = system;
    this.context = context;
  }

  refuse(path: Path, expected: string, found: unknown, code: IssueCode = 'wrong-value'): undefined {
    this.issues.push({ code, path, expected, found: typeof found === 'string' ? found : shown(found) });
  }

  fact<Value extends number | string | boolean>(
    path: Path,
    value: Value,
    unit: Unit,
    kind: FactKind = 'estimated',
  ): Fact<Value> {
    // No field of any engine has a slash or a tilde in its name, so nothing is to be escaped (RFC 6901).
    const pointer = `/${path.join('/')}`;
    const { observedAt, validUntil } = this.context;
    return {
      id: pointer,
      path: pointer,
      value,
      unit,
      kind,
      source: { system: this.system },
      ...(observedAt && { observedAt }),
      ...(validUntil && { validUntil }),
    };
  }

  /** A number within its bounds; undefined if it is not there, refused if it is there and no such number. */
  number(path: Path, value: unknown, unit: Unit, most: number, kind?: FactKind): Measure | undefined {
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'number' && value >= 0 && value <= most) return this.fact(path, value, unit, kind);
    return this.refuse(path, `a number from 0 to ${most} (${unit})`, value);
  }

  seconds = (path: Path, value: unknown, kind?: FactKind) => this.number(path, value, 's', longestS, kind);
  metres = (path: Path, value: unknown) => this.number(path, value, 'm', farthestM);
  score = (path: Path, value: unknown, kind?: FactKind) => this.number(path, value, 'score', 1e12, kind);

  /** A whole route: refused if its time is missing, or its length and time cannot both be meant as they are written. */
  option(index: number, path: Path, read: Loose<Omit<RouteOption, 'id'>>): RouteOption[] {
    const { duration, distance } = read;
    if (!duration) {
      if (!this.issues.some((issue) => `${issue.path}`.startsWith(`${path}`)))
        this.refuse(path, 'a travel time', undefined, 'missing-field');
      return [];
    }
    const [s, m] = [duration.value, distance?.value ?? 0];
    const kmh = (m / Math.max(s, 1)) * 3.6;
    if (m > 100 && (kmh > 1300 || kmh < 0.3)) {
      this.refuse(path, 'metres and seconds that fit', `${m} m in ${s} s`);
      return [];
    }
    return [optional({ id: `route-${index}`, ...read }) as RouteOption];
  }

  /** Each entry of the list of routes; refused as a whole if there are none, or more than any engine offers. */
  routes(path: Path, value: unknown, read: (route: Fields, path: Path, index: number) => RouteOption[]): RouteOption[] {
    const routes = list(value);
    if (this.issues[0]) return [];
    if (!routes.length) this.refuse(path, 'at least one route', value, 'missing-field');
    else if (routes.length > mostOptions)
      this.refuse(path, `at most ${mostOptions} routes`, routes.length, 'too-large');
    else return routes.flatMap((route, index) => read(fields(route), [...path, index], index));
    return [];
  }

  /** One broken route makes the answer unusable: a comparison that leaves it out could praise what it does not know. */
  done(facts: Omit<RouteFacts, 'engine' | 'issues' | 'wishes' | 'zone'>): RouteFacts {
    const { asked, zone } = this.context;
    return {
      engine: this.system,
      ...facts,
      options: this.issues[0] ? [] : facts.options,
      ...(asked && { wishes: asked }),
      ...(zone && { zone }),
      issues: this.issues,
    };
  }
}

/** The sum of some facts of one unit, if every one is there. Names the first as its path. */
export function sum(facts: ReadonlyArray<Measure | undefined>): Measure | undefined {
  const [first] = facts;
  if (!first || facts.some((fact) => !fact)) return undefined;
  if (facts.length === 1) return first;
  return {
    ...first,
    id: `${first.id} + … (${facts.length})`,
    value: facts.reduce((total, fact) => total + fact!.value, 0),
  };
}
