import { useEffect, useRef, useState } from 'react';
import {
  deepLink,
  type Escalation,
  type EscalationEvent,
  escalationAfter,
  followEscalation,
  isUnderWay,
  type OnEscalate,
  type PassedOn,
  readyToAsk,
  type Way,
} from '../../core/index.ts';
import { useSurroundings } from '../provider.tsx';
import { uuid } from './uuid.ts';

/** How long to wait for the application before a request counts as failed, in seconds. */
export interface Patience {
  /** Until the first word after the press. @default 20 */
  readonly answerS?: number;
  /** Between two words while waiting in a queue. @default 180 */
  readonly newsS?: number;
}

type Unsent = EscalationEvent extends infer Event ? (Event extends unknown ? Omit<Event, 'at'> : never) : never;

/**
 * Runs requests to a person, one at a time: the application's function is started in the press, heard until it ends,
 * and told to stop when the person cancels, goes offline or leaves the page.
 */
export function useEscalating(
  onEscalate: OnEscalate | undefined,
  language: string,
  { answerS = 20, newsS = 180 }: Patience,
  onChange: ((state: Escalation) => void) | undefined,
) {
  const { now, createId = uuid } = useSurroundings();
  const [state, setState] = useState<Escalation>(readyToAsk);
  // What is newest, for whatever speaks later: a second press, the application, the clock.
  const running = useRef({ state, send: (_: Unsent) => {}, stop: () => {} }).current;
  const send = (event: Unsent) => {
    const next = escalationAfter(running.state, { ...event, at: now() } as EscalationEvent);
    if (next === running.state) return;
    running.state = next;
    if (!isUnderWay(next)) running.stop();
    setState(next);
    onChange?.(next);
  };
  useEffect(() => {
    running.send = send;
  });

  const press = (way: Way, passedOn: ReadonlyArray<PassedOn>) => {
    const { id, channel } = way;
    if (isUnderWay(running.state)) return; // the second press of a double click
    const byDevice = deepLink(channel) !== undefined;
    send({ type: 'press', way: id, byDevice });
    if (byDevice) return;
    const { attempt } = running.state;
    if (!onEscalate) return send({ type: 'rejected', attempt });
    if (navigator.onLine === false) return send({ type: 'offline' });
    const controller = new AbortController();
    running.stop = () => controller.abort();
    const request = { id: createId(), way: id, channel, passedOn, language, at: now() };
    followEscalation(
      () => onEscalate(request, controller.signal),
      controller.signal,
      (event) => running.send({ ...event, attempt } as Unsent),
    );
  };

  const { attempt, name } = state;
  // Each word from the application starts the patience anew. A window that is open for the person to write in is no silence.
  const news = name === 'asking' || (name === 'waiting' && !state.opened && state.observedAt);
  useEffect(() => {
    if (!news) return;
    const timer = setTimeout(() => running.send({ type: 'late', attempt }), (news === true ? answerS : newsS) * 1000);
    return () => clearTimeout(timer);
  }, [news, attempt, answerS, newsS, running]);

  // Where the page or the component goes away, whoever was asked need not come any more.
  useEffect(() => {
    const gone = new AbortController();
    const leave = () => running.stop();
    addEventListener('offline', () => running.send({ type: 'offline' }), gone);
    addEventListener('pagehide', leave, gone);
    return () => {
      gone.abort();
      leave();
    };
  }, [running]);

  return { escalation: state, press, cancel: () => send({ type: 'cancel' }) };
}
