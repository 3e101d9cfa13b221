import { useCallback, useEffect, useRef, useState } from 'react';
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
  patience: Patience,
  onChange: ((state: Escalation) => void) | undefined,
) {
  const { now, createId } = useSurroundings();
  const [state, setState] = useState<Escalation>(readyToAsk);
  const running = useRef<AbortController | undefined>(undefined);
  const latest = useRef(state);
  const changed = useRef(onChange);
  useEffect(() => {
    changed.current = onChange;
  });
  const send = useCallback(
    (event: Unsent) => {
      const next = escalationAfter(latest.current, { ...event, at: now() } as EscalationEvent);
      if (next === latest.current) return;
      latest.current = next;
      if (!isUnderWay(next)) running.current?.abort();
      setState(next);
      changed.current?.(next);
    },
    [now],
  );

  const press = useCallback(
    (way: Way, passedOn: ReadonlyArray<PassedOn>) => {
      if (isUnderWay(latest.current)) return; // the second press of a double click
      const byDevice = deepLink(way.channel) !== undefined;
      send({ type: 'press', way: way.id, byDevice });
      if (byDevice) return;
      const { attempt } = latest.current;
      if (!onEscalate) return send({ type: 'rejected', attempt });
      if (navigator.onLine === false) return send({ type: 'offline' });
      const controller = new AbortController();
      running.current = controller;
      const request = { id: createId(), way: way.id, channel: way.channel, passedOn, language, at: now() };
      followEscalation(
        () => onEscalate(request, controller.signal),
        controller.signal,
        (event) => send({ ...event, attempt } as Unsent),
      );
    },
    [onEscalate, language, send, createId, now],
  );

  const attempt = state.attempt;
  // Each word from the application starts the patience anew. A window that is open for the person to write in is no silence.
  const news =
    state.name === 'asking'
      ? 'asking'
      : state.name === 'waiting' && !state.opened
        ? `waiting ${state.since} ${state.observedAt}`
        : '';
  useEffect(() => {
    if (news === '') return;
    const seconds = news === 'asking' ? (patience.answerS ?? 20) : (patience.newsS ?? 180);
    const timer = setTimeout(() => send({ type: 'late', attempt }), seconds * 1000);
    return () => clearTimeout(timer);
  }, [news, attempt, patience.answerS, patience.newsS, send]);

  useEffect(() => {
    const offline = () => send({ type: 'offline' });
    const leave = () => running.current?.abort();
    addEventListener('offline', offline);
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('offline', offline);
      removeEventListener('pagehide', leave);
    };
  }, [send]);
  // The component goes away: whoever was asked need not come any more.
  useEffect(() => () => running.current?.abort(), []);

  const cancel = useCallback(() => send({ type: 'cancel' }), [send]);
  return { state, press, cancel };
}
