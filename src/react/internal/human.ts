import { useEffect, useState, useSyncExternalStore } from 'react';
import type { HelpExplanation, HelpNotice, LiveStatus, OnEscalate, PassedOn, Words } from '../../core/index.ts';
import { type Spoken, useSpoken, useSurroundings } from '../provider.tsx';
import { humanEnglish } from './english.ts';

/** The way to a person, the same for every component that takes one. */
export interface Human {
  /** The ways, from `parseHelp` or `forthright build`. */
  readonly help: HelpExplanation;
  /** What live systems say, by channel id. It goes before the hours while it is fresh. */
  readonly live?: Readonly<Record<string, LiveStatus>>;
  /** Starts the channels whose address is in-page. The others need no code. */
  readonly onEscalate?: OnEscalate;
}

/** What could go along to the person who answers. Each line is shown first, and can be struck out. */
export interface PassOn {
  /** The page the person is on. */
  readonly page?: string;
  /** Questions and the answers given so far. */
  readonly answers?: ReadonlyArray<{ readonly question: string; readonly answer: string }>;
  /** The decision or recommendation in question, in a sentence. */
  readonly decision?: string;
  /** The account, as the person knows it. */
  readonly account?: string;
}

/** What the parts of the way to a person share: the file in one language, the time, and the reader's zone. */
export interface HumanSpoken extends Spoken {
  readonly notice: HelpNotice;
  readonly at: string;
  /** The time zone of the reader; unknown while a server renders. */
  readonly zone: string | undefined;
}

const never = () => () => {};
const ownZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;
const noZone = () => undefined;

/** @param english the English words that the caller shows */
export function useHuman({ help }: Human, english: Partial<Words> = humanEnglish): HumanSpoken {
  const { now } = useSurroundings();
  const spoken = useSpoken(Object.keys(help.notices), help.sourceLanguage, help.id, english);
  const [at, setAt] = useState(now);
  // Looked at again every half minute, so that "open until 18:00" does not stand there at 18:01.
  useEffect(() => {
    const timer = setInterval(() => setAt(now), 30_000);
    return () => clearInterval(timer);
  }, [now]);
  const zone = useSyncExternalStore<string | undefined>(never, ownZone, noZone);
  return { ...spoken, notice: help.notices[spoken.language]!, at, zone };
}

/** The lines that a channel would pass on, in words. */
export const linesOf = (passOn: PassOn, wanted: ReadonlyArray<string> = [], t: Spoken['t']): PassedOn[] =>
  (['page', 'decision', 'account', 'answers'] as const).flatMap((id) => {
    const told = wanted.includes(id) && passOn[id];
    if (!told) return [];
    return typeof told === 'string'
      ? { id, label: t(`human.passedOn.${id as 'page'}`), text: told }
      : told.map(({ question, answer }, at) => ({ id: `${id}.${at}`, label: question, text: answer }));
  });
