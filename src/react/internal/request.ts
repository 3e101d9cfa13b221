import {
  type Escalation,
  type EscalationRequest,
  followEscalation,
  type HeardEvent,
  heardAfter,
  type OnEscalate,
  type sayClock,
  type sayWait,
  type sayWhen,
  type UnderWay,
  type WordKey,
} from '../../core/index.ts';
import { request as requestWords } from '../../locales/en.json';
import type { Asked } from '../human-root.tsx';
import type { Surroundings } from '../provider.tsx';
import type { Patience, Running } from './escalating.ts';
import { uuid } from './uuid.ts';

// What only a request needs that the application answers. It is built as a file of its own, which a page fetches once the
// button stands: nothing imports it, and what the button has too is handed to it.

/** The English words from the press on. */
export const words = { request: requestWords };

type Unsent = HeardEvent extends infer Event ? (Event extends unknown ? Omit<Event, 'at'> : never) : never;

/** Starts a request and moves its state with whatever is heard: from the application, from silence, from the device. */
export function follow(
  running: Running,
  onEscalate: OnEscalate,
  request: Omit<EscalationRequest, 'id'>,
  { newsS = 180 }: Patience,
  { now, createId = uuid }: Surroundings,
  leave: () => void,
): void {
  const { attempt } = running.state;
  const controller = new AbortController();
  const { signal } = controller;
  running.stop = () => controller.abort();
  let silence: ReturnType<typeof setTimeout> | undefined;
  const send = (event: Unsent) => {
    const next = heardAfter(running.state as UnderWay, { ...event, at: now() } as HeardEvent);
    if (next !== running.state) running.move(next);
    // Each word starts the patience anew. A window that is open for the person to write in is no silence.
    clearTimeout(silence);
    if (next.name === 'waiting' && !next.opened) silence = setTimeout(send, newsS * 1000, { type: 'late', attempt });
  };
  signal.addEventListener('abort', () => clearTimeout(silence));
  addEventListener('offline', () => send({ type: 'offline' }), { signal });
  // Whoever was asked need not come any more; a page that is shown again later begins anew.
  addEventListener('pagehide', leave, { signal });
  if (navigator.onLine === false) send({ type: 'offline' });
  else
    followEscalation(
      () => onEscalate({ id: createId(), ...request }, signal),
      signal,
      (event) => send({ ...event, attempt }),
    );
}

type Values = Readonly<Record<string, string | number | undefined>>;
type Heard = Extract<Escalation, { readonly name: 'waiting' | 'connected' | 'handed-over' | 'failed' }>;

/** What is said aloud of what was heard. What is not known is left out. */
export function heard(
  asked: Asked,
  escalation: Heard,
  wait: typeof sayWait,
  when: typeof sayWhen,
): ReadonlyArray<string | undefined> {
  const { all, t, language, at } = asked;
  /** Nothing where a value is not known. */
  const say = (key: WordKey, values: Values) =>
    Object.values(values).includes(undefined) ? undefined : t(key, values as Record<string, string>);
  if (escalation.name === 'waiting') {
    const { opened, position, waitS } = escalation;
    return [
      say('request.waiting.position', { position }) ?? t(opened ? 'request.receipt.window' : 'request.waiting.in'),
      say('request.waiting.wait', { wait: waitS === undefined ? waitS : wait(language, waitS) }),
    ];
  }
  if (escalation.name === 'connected')
    return [say('request.connected.name', { name: escalation.with }) ?? t('request.connected.someone')];
  if (escalation.name === 'failed') {
    const { why, reason } = escalation;
    return [t(why === 'said' ? 'human.failed' : `request.failed.${why}`), reason];
  }
  const { opened, reference, next, until, way } = escalation;
  const zone = all.find(({ id }) => id === way)?.zone;
  return [
    t(opened ? 'request.receipt.window' : 'request.receipt.title'),
    say('request.receipt.reference', { reference }),
    next,
    say('request.receipt.until', { time: until && when(until, at, zone, asked) }),
  ];
}

/** How old the news of a queue is, and what leaving would do. */
export function besideQueue(
  { escalation, language, zone = 'UTC', t }: Asked,
  clock: typeof sayClock,
): string | undefined {
  if (escalation.name !== 'waiting' || escalation.opened) return undefined;
  const { position, waitS, observedAt } = escalation;
  const known = (position ?? waitS) !== undefined;
  return `${known ? t('request.waiting.asOf', { time: clock(language, zone, observedAt) }) : ''} ${t('request.waiting.stay')}`;
}
