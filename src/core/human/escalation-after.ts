import {
  type Escalation,
  type EscalationUpdate,
  failedFor,
  isUnderWay,
  type OnEscalate,
  pressed,
  takenBack,
  type UnderWay,
} from './escalation.ts';

// What a request needs once it is under way. A page loads it apart, so nothing that a button needs to stand is here.

/** What can be heard of a request that is under way. */
export type HeardEvent = { readonly at: string } & (
  | { readonly type: 'update'; readonly attempt: number; readonly update: EscalationUpdate }
  /** The application's function has ended. */
  | { readonly type: 'settled' | 'rejected' | 'late'; readonly attempt: number }
  | { readonly type: 'offline' }
);

/** What can happen to a request. */
export type EscalationEvent =
  | HeardEvent
  /** `byDevice`: the device itself starts it, by a tel:, sms: or mailto: link or a page of its own. */
  | { readonly type: 'press'; readonly at: string; readonly way: string; readonly byDevice: boolean }
  | { readonly type: 'cancel'; readonly at: string };

function afterUpdate(state: UnderWay, { state: name, ...told }: EscalationUpdate, at: string): Escalation {
  const { way, attempt, tried } = state;
  // Ours last: whatever else the application says, it stays this attempt on this way.
  const next = { ...told, way, attempt, tried, since: at };
  if (name === 'waiting') {
    if (state.name === 'connected') return state;
    return { observedAt: at, ...next, name, since: state.name === name ? state.since : at };
  }
  if (name === 'connected') return { ...next, name };
  return name === 'failed' ? { ...next, name, why: 'said' } : { ...next, name, by: 'application' };
}

/**
 * The state of a request under way after something was heard of it; the same object where that changes nothing, as with
 * whatever an earlier attempt still says. Every end is a receipt or a failure.
 */
export function heardAfter(state: UnderWay, event: HeardEvent): Escalation {
  const { type, at } = event;
  if (type === 'offline') return failedFor(state, type, at);
  if (event.attempt !== state.attempt) return state;
  if (type === 'update') return afterUpdate(state, event.update, at);
  if (type === 'rejected') return failedFor(state, 'error', at);
  // Once a person is there, the function may end, and nothing is late.
  if (state.name === 'connected') return state;
  return failedFor(state, type === 'settled' ? 'no-receipt' : state.name === 'asking' ? 'no-answer' : 'no-news', at);
}

/**
 * The state after an event; the same object where the event changes nothing. A press while a request is under way, and
 * whatever an earlier or finished attempt still says, change nothing. Every end is a receipt or a failure.
 */
export function escalationAfter(state: Escalation, event: EscalationEvent): Escalation {
  if (!isUnderWay(state)) return event.type === 'press' ? pressed(state, event.way, event.byDevice, event.at) : state;
  if (event.type === 'press') return state;
  return event.type === 'cancel' ? takenBack(state) : heardAfter(state, event);
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
