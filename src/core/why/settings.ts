/** Thresholds of the traffic ladder and of comparisons; each has a name, a unit and a default. */
export interface WhySettings {
  /** A gain below this is "about the same time": seconds, and share of the other's time. */
  readonly minGainS: number;
  readonly minGainShare: number;
  /** A difference in length below this is "about as long": metres, and share of the other's length. */
  readonly minExtraM: number;
  readonly minExtraShare: number;
  /** A delay counts from this on: seconds, and share of the time without it. */
  readonly minDelayS: number;
  readonly minDelayShare: number;
  /** Congestion is said to be on a route only if at most this share of either route is unknown. */
  readonly maxUnknownShare: number;
  /** And only if at least this share of it is heavy. */
  readonly minHeavyShare: number;
  /** Facts older than this are expired. */
  readonly maxAgeS: number;
  /** Facts observed further apart than this are not compared. */
  readonly maxApartS: number;
  /** Popularity is told only of at least so many people, of whom so many did it. */
  readonly minPopulation: number;
  readonly minCount: number;
}

export const defaultSettings: WhySettings = {
  minGainS: 20,
  minGainShare: 0.02,
  minExtraM: 50,
  minExtraShare: 0.01,
  minDelayS: 60,
  minDelayShare: 0.1,
  maxUnknownShare: 0.3,
  minHeavyShare: 0.05,
  maxAgeS: 600,
  maxApartS: 300,
  minPopulation: 100,
  minCount: 10,
};
