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

/** What can happen to a request. */
export type EscalationEvent = {
  readonly at: string;
} /** `byDevice`: the device itself starts it, by a tel:, sms: or mailto: link or a page of its own. */ & (
  | { readonly type: 'press'; readonly way: string; readonly byDevice: boolean }
  | { readonly type: 'update'; readonly attempt: number; readonly update: EscalationUpdate }
  /** The application's function has ended. */
  | { readonly type: 'settled' | 'rejected' | 'late'; readonly attempt: number }
  | { readonly type: 'offline' }
  | { readonly type: 'cancel' }
);

export const readyToAsk: Escalation = { name: 'ready', attempt: 0, tried: [] };

/** Whether somebody or something is busy with the request, so that a second press would do harm. */
export const isUnderWay = ({ name }: Escalation): boolean =>
  name === 'asking' || name === 'waiting' || name === 'connected';

type Asked = Extract<Escalation, { since: string }>;

function afterUpdate(state: Asked, { state: name, ...told }: EscalationUpdate, at: string): Escalation {
  const { way, attempt, tried } = state;
  const next = { way, attempt, tried, since: at, ...told };
  if (name === 'waiting') {
    if (state.name === 'connected') return state;
    return { observedAt: at, ...next, name, since: state.name === name ? state.since : at };
  }
  if (name === 'connected') return { ...next, name };
  return name === 'failed' ? { ...next, name, why: 'said' } : { ...next, name, by: 'application' };
}

/**
 * The state after an event; the same object where the event changes nothing. A press while a request is under way, and
 * whatever an earlier or finished attempt still says, change nothing. Every end is a receipt or a failure.
 */
export function escalationAfter(state: Escalation, event: EscalationEvent): Escalation {
  const { type, at: since } = event;
  if ((type === 'press') === isUnderWay(state)) return state;
  const { attempt, name } = state;
  const way = type === 'press' ? event.way : (state as Asked).way;
  const before = state.tried.filter((one) => one !== way);
  const tried = [...before, way];
  if (type === 'press') {
    const pressed = { way, attempt: attempt + 1, since, tried };
    return event.byDevice ? { ...pressed, name: 'handed-over', by: 'device' } : { ...pressed, name: 'asking' };
  }
  const ended = (why: FailureReason): Escalation => ({ name: 'failed', why, way, attempt, tried, since });
  if (type === 'cancel') return { name: 'ready', attempt, tried: before };
  if (type === 'offline') return ended(type);
  if (event.attempt !== attempt) return state;
  if (type === 'update') return afterUpdate(state as Asked, event.update, since);
  if (type === 'rejected') return ended('error');
  if (name === 'connected') return state;
  return ended(type === 'settled' ? 'no-receipt' : name === 'asking' ? 'no-answer' : 'no-news');
}

/** The way to offer after one has failed: open and untried first, and at last any at all. Never none. */
export function nextWay(ways: ReadonlyArray<Way>, tried: ReadonlyArray<string>): Way | undefined {
  const untried = ways.filter(({ id }) => !tried.includes(id));
  return untried.find(({ availability: { state } }) => state !== 'closed') ?? untried[0] ?? ways[0];
}

const told: ReadonlyArray<unknown> = ['waiting', 'connected', 'handed-over', 'failed'];

/** Only a state that is known is believed: a mistyped one must not become a receipt. */
const isUpdate = (value: unknown): value is EscalationUpdate =>
  told.includes((value as { state?: unknown } | null | undefined)?.state);

/**
 * Starts a request and passes on what the application says of it, until it ends. Never throws: what goes wrong in the
 * application's function is an event like any other.
 */
export async function followEscalation(
  start: () => ReturnType<OnEscalate>,
  signal: AbortSignal,
  send: (event: { type: 'update'; update: EscalationUpdate } | { type: 'settled' | 'rejected' }) => void,
): Promise<void> {
  const tell: typeof send = (event) => signal.aborted || send(event);
  try {
    const answer = start() as Partial<AsyncIterable<unknown>> | undefined;
    // A promise is a row of one word.
    for await (const update of answer?.[Symbol.asyncIterator] ? (answer as AsyncIterable<unknown>) : [answer]) {
      if (signal.aborted) return;
      if (isUpdate(update)) tell({ type: 'update', update });
    }
    tell({ type: 'settled' });
  } catch {
    tell({ type: 'rejected' });
  }
}
