import { useEffect, useRef, useState } from 'react';
import {
  deepLink,
  type Escalation,
  failedFor,
  isUnderWay,
  type OnEscalate,
  type PassedOn,
  pressed,
  readyToAsk,
  takenBack,
  type UnderWay,
  type Way,
  type Words,
} from '../../core/index.ts';
import { useSurroundings } from '../provider.tsx';
import { humanEnglish } from './english.ts';

/** How long to wait for the application before a request counts as failed, in seconds. */
export interface Patience {
  /** Until the first word after the press. @default 20 */
  readonly answerS?: number;
  /** Between two words while waiting in a queue. @default 180 */
  readonly newsS?: number;
}

/** What only a request needs that your code answers: what follows the press, and the English words with those for it. */
export type RequestPart = typeof import('./request.ts') & { readonly english: Partial<Words> };

/** What is newest, for whatever speaks later: a second press, the application, the clock. */
export interface Running {
  /** There once it has been fetched. */
  part?: RequestPart;
  state: Escalation;
  move: (next: Escalation) => void;
  stop: () => void;
}

async function fetched(running: Running): Promise<RequestPart> {
  const part = running.part ?? (await import('./request.ts'));
  running.part = { english: { ...humanEnglish, ...part.words }, ...part };
  return running.part;
}

function takeBack(running: Running): void {
  if (isUnderWay(running.state)) running.move(takenBack(running.state));
}

/**
 * Runs requests to a person, one at a time: the application's function is started in the press, heard until it ends,
 * and told to stop when the person cancels, goes offline or leaves the page.
 *
 * What follows the press is fetched once the button stands, and only where there is a function to ask. If it cannot be
 * fetched, the press fails like any other that nobody answers, and the next way is ready.
 */
export function useEscalating(
  onEscalate: OnEscalate | undefined,
  patience: Patience,
  onChange: ((state: Escalation) => void) | undefined,
) {
  const surroundings = useSurroundings();
  const { now } = surroundings;
  const [escalation, setState] = useState<Escalation>(readyToAsk);
  const running = useRef<Running>({ state: escalation, move: () => {}, stop: () => {} }).current;
  useEffect(() => {
    running.move = (next) => {
      running.state = next;
      if (!isUnderWay(next)) running.stop();
      setState(next);
      onChange?.(next);
    };
    if (onEscalate) fetched(running).catch(() => {}); // tried again whenever the hours are looked at, and in the press
  });

  const cancel = () => takeBack(running);
  // Where the component goes away, whoever was asked need not come any more.
  useEffect(() => () => takeBack(running), [running]);

  const press = ({ id: way, channel }: Way, passedOn: ReadonlyArray<PassedOn>, language: string) => {
    if (isUnderWay(running.state)) return; // the second press of a double click
    const at = now();
    const byDevice = Boolean(deepLink(channel));
    const asking = pressed(running.state, way, byDevice, at);
    running.move(asking);
    if (byDevice || !onEscalate) return;
    const fail = (why: 'error' | 'no-answer') => {
      if (running.state === asking) running.move(failedFor(asking as UnderWay, why, now()));
    };
    setTimeout(fail, (patience.answerS ?? 20) * 1000, 'no-answer');
    const request = { way, channel, passedOn, language, at };
    const start = ({ follow }: RequestPart) =>
      running.state === asking && follow(running, onEscalate, request, patience, surroundings, cancel);
    // At once where it is there: a window that the application opens must still count as opened by the press.
    if (running.part) start(running.part);
    else fetched(running).then(start, () => fail('error'));
  };

  return { escalation, part: running.part, press, cancel };
}
