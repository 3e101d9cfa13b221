import type { Channel } from '../../schema/index.ts';
import type { Way } from './availability.ts';
import type { PassedOn } from './deep-link.ts';

/** What a person asks for when they press: which way, and what they agreed to pass on. */
export interface EscalationRequest {
  readonly id: string;
  readonly way: string;
  readonly channel: Channel;
  /** Exactly the lines that the person saw and left in. */
  readonly passedOn: ReadonlyArray<PassedOn>;
  readonly language: string;
  /** When it was pressed, ISO 8601 in UTC. */
  readonly at: string;
}

/** What your own code says of a request while it goes on. */
export type EscalationUpdate =
  /**
   * In a queue. `position` counts from 1; `waitS` is the expected wait in seconds; both only if known. `opened`: not in
   * the queue yet, but a window is open in which the person has to write first.
   */
  | {
      readonly state: 'waiting';
      readonly opened?: boolean;
      readonly position?: number;
      readonly waitS?: number;
      readonly observedAt?: string;
    }
  /** A person is there, by name if they gave one. */
  | { readonly state: 'connected'; readonly with?: string }
  /**
   * The request is in somebody's hands: a receipt. `until` is ISO 8601. `opened`: nobody has it yet, but a window is
   * open in which the person writes; that is what is said then, and no more.
   */
  | {
      readonly state: 'handed-over';
      readonly opened?: boolean;
      readonly reference?: string;
      readonly next?: string;
      readonly until?: string;
    }
  /** It did not work; `reason` is shown to the person as it stands. */
  | { readonly state: 'failed'; readonly reason?: string };

/** The one function that an application gives: it starts a request and says how it goes. */
export type OnEscalate = (
  request: EscalationRequest,
  signal: AbortSignal,
) => Promise<EscalationUpdate> | AsyncIterable<EscalationUpdate>;

/** Why a request failed. `no-receipt`: the application's code ended without saying what became of it. */
export type FailureReason = 'said' | 'error' | 'no-answer' | 'no-news' | 'no-receipt' | 'offline';

interface Attempt {
  readonly way: string;
  readonly attempt: number;
  /** When this state began. */
  readonly since: string;
}

/** Where a request to reach a person stands. */
export type Escalation = { readonly tried: ReadonlyArray<string> } & (
  | { readonly name: 'ready'; readonly attempt: number }
  | ({ readonly name: 'asking' } & Attempt)
  | ({
      readonly name: 'waiting';
      readonly opened?: boolean;
      readonly position?: number;
      readonly waitS?: number;
      readonly observedAt: string;
    } & Attempt)
  | ({ readonly name: 'connected'; readonly with?: string } & Attempt)
  | ({
      readonly name: 'handed-over';
      readonly by: 'application' | 'device';
      readonly opened?: boolean;
      readonly reference?: string;
      readonly next?: string;
      readonly until?: string;
    } & Attempt)
  | ({ readonly name: 'failed'; readonly why: FailureReason; readonly reason?: string } & Attempt)
);

/** A request that somebody or something is busy with. */
export type UnderWay = Extract<Escalation, { readonly name: 'asking' | 'waiting' | 'connected' }>;

export const readyToAsk: Escalation = { name: 'ready', attempt: 0, tried: [] };

/** Whether somebody or something is busy with the request, so that a second press would do harm. */
export const isUnderWay = (state: Escalation): state is UnderWay =>
  ['asking', 'waiting', 'connected'].includes(state.name);

/**
 * A request begins.
 * @param byDevice the device itself starts it, by a tel:, sms: or mailto: link or a page of its own
 */
export const pressed = (state: Escalation, way: string, byDevice: boolean, since: string): Escalation => ({
  way,
  attempt: state.attempt + 1,
  since,
  tried: [...state.tried.filter((one) => one !== way), way],
  ...(byDevice ? { name: 'handed-over', by: 'device' } : { name: 'asking' }),
});

/** A request that was under way fails. */
export const failedFor = ({ way, attempt, tried }: UnderWay, why: FailureReason, since: string): Escalation => ({
  name: 'failed',
  why,
  way,
  attempt,
  tried,
  since,
});

/** The person takes the request back; the way counts as untried. */
export const takenBack = ({ way, attempt, tried }: UnderWay): Escalation => ({
  name: 'ready',
  attempt,
  tried: tried.filter((one) => one !== way),
});

/** The way to offer after one has failed: open and untried first, and at last any at all. Never none. */
export function nextWay(ways: ReadonlyArray<Way>, tried: ReadonlyArray<string>): Way | undefined {
  const untried = ways.filter(({ id }) => !tried.includes(id));
  return untried.find(({ availability: { state } }) => state !== 'closed') ?? untried[0] ?? ways[0];
}
