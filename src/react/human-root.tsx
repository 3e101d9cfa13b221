import { type ComponentPropsWithoutRef, forwardRef, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import {
  allWays,
  bestFirst,
  deepLink,
  type Escalation,
  isUnderWay,
  nextWay,
  type PassedOn,
  reaching,
  talkingNow,
  type Way,
} from '../core/index.ts';
import { createPartContext } from './internal/context.ts';
import { type Patience, type RequestPart, useEscalating } from './internal/escalating.ts';
import { type Human, type HumanSpoken, linesOf, type PassOn, useHuman } from './internal/human.ts';
import { warnOnce } from './internal/warn.ts';

// A server has no layout; there React 18 would warn, in development.
const useCommitEffect =
  process.env.NODE_ENV !== 'production' && typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** What the parts of one request to a person share. */
export interface Asked extends HumanSpoken {
  readonly escalation: Escalation;
  /** Where the request stands; `closed` where nobody can talk now and nothing was asked yet. */
  readonly state: string;
  readonly busy: boolean;
  /** What only a request needs; there from the first request on. */
  readonly part: RequestPart | undefined;
  /** Every way to a person that could be started here, best first. */
  readonly ways: ReadonlyArray<Way>;
  /** Those of them that a press can start. */
  readonly usable: ReadonlyArray<Way>;
  /** Every way to a person that the help file has, in its order. */
  readonly all: ReadonlyArray<Way>;
  /** The way that the next press starts, or that is under way. */
  readonly offered: Way | undefined;
  readonly id: string;
  readonly linesFor: (way: Way) => ReadonlyArray<PassedOn>;
  readonly struck: ReadonlyArray<string>;
  readonly strike: (struck: ReadonlyArray<string>) => void;
  readonly press: (way: Way, passedOn: ReadonlyArray<PassedOn>, language: string) => void;
  readonly cancel: () => void;
  /** Remembers what has the focus, so that the button gets it should that be replaced. */
  readonly focused: (element: Element) => void;
}

const [HumanProvider, useAsked] = /* @__PURE__ */ createPartContext<Asked>('HumanRoot');

export { useAsked };
export interface HumanRootProps extends ComponentPropsWithoutRef<'div'> {
  /** The ways to a person, and what starts those that need code. */
  human: Human;
  /** Only these channels, by id. @default all that reach a person */
  channels?: ReadonlyArray<string> | undefined;
  /** What could go along. Each line is shown first and can be struck out; a channel takes only what it asks for. */
  passOn?: PassOn | undefined;
  /** How long to wait for your code before the next way is offered. */
  patience?: Patience | undefined;
  /** Called whenever the request stands elsewhere: asking, waiting, connected, handed over, failed. */
  onStateChange?: ((state: Escalation) => void) | undefined;
}

/** Holds one request to a person for the parts below it. Renders a `div` whose `data-state` says where it stands. */
export const HumanRoot = /* @__PURE__ */ forwardRef<HTMLDivElement, HumanRootProps>(function HumanRoot(
  { human, channels, passOn = {}, patience = {}, onStateChange, children, ...props },
  ref,
) {
  const { escalation, part, press, cancel } = useEscalating(human.onEscalate, patience, onStateChange);
  const spoken = useHuman(human, part?.english);
  const { language, direction, t, notice, at } = spoken;
  const [struck, strike] = useState<ReadonlyArray<string>>([]);
  const id = useId();
  const refocus = useRef<() => unknown>(undefined);
  // The way may change from a link to a button under the person's finger: the focus stays where it was. Whoever has left
  // it to read the page is not called back.
  useCommitEffect(() => {
    if (document.activeElement === document.body) refocus.current?.();
  });

  const all = reaching(allWays(notice, at, human.live));
  const ways = bestFirst(all, [language]).filter(
    ({ id, channel }) =>
      (channels?.includes(id) ?? true) &&
      (channel.kind === 'in-person' || deepLink(channel) || (channel.address === 'in-page' && human.onEscalate)),
  );
  const withoutCode = ({ id, channel }: Way) => channel.address === 'in-page' && (channels?.includes(id) ?? true);
  if (process.env.NODE_ENV !== 'production' && !human.onEscalate && all.some(withoutCode))
    warnOnce(
      `a channel of ${notice.id} is in-page, but no onEscalate was given, so it is not offered. Give human an onEscalate.`,
    );
  const busy = isUnderWay(escalation);
  const usable = ways.filter(({ channel }) => channel.kind !== 'in-person');
  const state = escalation.name === 'ready' && !talkingNow(ways) ? 'closed' : escalation.name;
  const asked: Asked = {
    ...spoken,
    escalation,
    part,
    state,
    busy,
    ways,
    usable,
    all,
    offered:
      ways.find(({ id }) => busy && id === escalation.way) ??
      (state === 'failed' ? nextWay(usable, escalation.tried) : usable[0]),
    id,
    linesFor: ({ channel }) => linesOf(passOn, channel.passesOn, t),
    struck,
    strike,
    press,
    cancel,
    focused(element) {
      const root = element.getRootNode() as Document;
      refocus.current = () => element.isConnected || root.getElementById(id)?.focus();
    },
  };
  return (
    <HumanProvider value={asked}>
      <div
        {...props}
        ref={ref}
        lang={language}
        dir={direction}
        data-forthright="human"
        data-surface=""
        data-state={state}
      >
        {children}
      </div>
    </HumanProvider>
  );
});
