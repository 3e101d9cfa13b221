import type { Finding } from '../../schema/index.ts';
import type { Fact, Measure } from './fact.ts';

/** What "without traffic" means to an engine: empty roads, the usual traffic, or the engine's fixed speeds. */
export type BaselineKind = 'free-flow' | 'typical' | 'static';

/** What options are ranked by, the lower the better. `score` is an engine's own weight or cost, which is not time. */
export type Metric = 'duration' | 'distance' | 'score' | 'transfers' | 'arrival';

/** What a person may have asked a route to do or to avoid. */
export type RouteWish = 'tolls' | 'ferries' | 'motorways' | 'via';

/** A danger on a route, as its engine reports it. */
export interface Hazard {
  readonly hazard: 'closure' | 'accident' | 'weather' | 'construction' | 'other';
  /** Nobody can pass. */
  readonly closed: boolean;
  readonly place: Fact<string>;
  /** ISO 8601; a danger that has passed is not told. */
  readonly until?: Fact<string>;
}

/** One route or connection that was offered, reduced to what can be said about it. Plain data. */
export interface RouteOption {
  readonly id: string;
  /** Road names, to tell routes apart. */
  readonly label?: string;
  /** Metres. */
  readonly distance?: Measure;
  /** Seconds, as things are now if the answer is traffic-aware. */
  readonly duration?: Measure;
  /** Seconds without the delay, in the sense of `RouteFacts.baselineKind`. */
  readonly baseline?: Measure;
  /** The engine's own score, and the same without the delay. */
  readonly score?: Measure;
  readonly scoreBaseline?: Measure;
  /** Share of the route (0 to 1) in heavy or severe traffic, and share whose traffic is unknown. */
  readonly heavy?: Measure;
  readonly unknown?: Measure;
  /** Roads with heavy traffic, worst first. */
  readonly where?: ReadonlyArray<string>;
  readonly hazards?: ReadonlyArray<Hazard>;
  readonly transfers?: Measure;
  /** ISO 8601, local where the engine says no zone. */
  readonly arrival?: Fact<string>;
  /** For each wish: true if this option keeps to it ("no tolls", "goes through the point"); missing if not known. */
  readonly keeps?: Partial<Record<RouteWish, Fact<boolean>>>;
}

/** What an engine's answer bears: the options, and how far each kind of claim is supported. Made by `forthright/facts`. */
export interface RouteFacts {
  readonly engine: string;
  /** Whether the times take the traffic of now into account. False also for a fallback answer. */
  readonly trafficAware: boolean;
  /** Why the times are not traffic-aware although they could be: names the field. */
  readonly fallback?: string;
  readonly baselineKind?: BaselineKind;
  /** What the engine ranks by, as it declares. */
  readonly objective?: Metric;
  readonly options: ReadonlyArray<RouteOption>;
  /** What the person asked for, as the request says. */
  readonly wishes?: ReadonlyArray<RouteWish>;
  /** IANA zone of the route's start, where known: clock times are told in it. */
  readonly zone?: string;
  /** What could not be read, by field. Options that are unusable are left out. */
  readonly issues: ReadonlyArray<Omit<Finding, 'mend'>>;
}
