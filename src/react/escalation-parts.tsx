import {
  type ComponentPropsWithoutRef,
  type FocusEvent,
  forwardRef,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import {
  allWays,
  deepLink,
  type Escalation,
  isUnderWay,
  nextOpening,
  nextWay,
  type PassedOn,
  sayAvailability,
  sayClock,
  sayWhen,
  spelledAddress,
  type Way,
  waysToPerson,
} from '../core/index.ts';
import { spoken } from './escalation-status.tsx';
import { createPartContext } from './internal/context.ts';
import { type Patience, useEscalating } from './internal/escalating.ts';
import { type Human, type HumanSpoken, linesOf, type PassOn, useHuman } from './internal/human.ts';
import { createPart } from './internal/part.tsx';
import { warnOnce } from './internal/warn.ts';

// A server has no layout; there the effect would only warn.
const useCommitEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** What the parts of one request to a person share. */
export interface Asked extends HumanSpoken {
  readonly escalation: Escalation;
  /** Where the request stands; `closed` where nobody can talk now and nothing was asked yet. */
  readonly state: string;
  readonly busy: boolean;
  /** Every way to a person that could be started here, best first. */
  readonly ways: ReadonlyArray<Way>;
  /** Every way to a person that the help file has, in its order. */
  readonly all: ReadonlyArray<Way>;
  /** The way that the next press starts, or that is under way. */
  readonly offered: Way | undefined;
  readonly id: string;
  readonly linesFor: (way: Way) => ReadonlyArray<PassedOn>;
  readonly struck: ReadonlyArray<string>;
  readonly strike: (struck: ReadonlyArray<string>) => void;
  readonly press: (way: Way, passedOn: ReadonlyArray<PassedOn>) => void;
  readonly cancel: () => void;
  readonly place: { current: Document | undefined };
}

const [HumanProvider, useAsked] = /* @__PURE__ */ createPartContext<Asked>('HumanRoot');
const part = /* @__PURE__ */ createPart(useAsked);

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
  const spoken = useHuman(human);
  const { language, direction, t, notice, at } = spoken;
  const { escalation, press, cancel } = useEscalating(human.onEscalate, language, patience, onStateChange);
  const [struck, strike] = useState<ReadonlyArray<string>>([]);
  const id = useId();
  const place = useRef<Document>(undefined);
  // The way may change from a link to a button under the person's finger: the focus stays where it was.
  useCommitEffect(() => {
    if (document.activeElement === document.body) place.current?.getElementById(id)?.focus();
  });

  const found = waysToPerson(notice, at, human.live, [language]).filter(
    (way) => !channels || channels.includes(way.id),
  );
  const ways = found.filter(
    ({ channel }) =>
      channel.kind === 'in-person' || deepLink(channel) || (channel.address === 'in-page' && human.onEscalate),
  );
  if (process.env.NODE_ENV !== 'production' && ways.length < found.length)
    warnOnce(
      `a channel of ${notice.id} is in-page, but no onEscalate was given, so it is not offered. Give human an onEscalate.`,
    );
  const busy = isUnderWay(escalation);
  const usable = ways.filter(({ channel }) => channel.kind !== 'in-person');
  const talking = ways.some(({ availability, immediate }) => immediate && availability.state === 'open');
  const state = escalation.name === 'ready' && !talking ? 'closed' : escalation.name;
  const asked: Asked = {
    ...spoken,
    escalation,
    state,
    busy,
    ways,
    all: allWays(notice, at, human.live).filter(({ channel }) => channel.reachesPerson !== 'never'),
    offered:
      (busy && ways.find((way) => 'way' in escalation && way.id === escalation.way)) ||
      (state === 'failed' ? nextWay(usable, escalation.tried) : usable[0]),
    id,
    linesFor: ({ channel }) => linesOf(passOn, channel.passesOn, t),
    struck,
    strike,
    press,
    cancel,
    place,
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

const said = (asked: Asked, { availability, zone }: Way) => sayAvailability(availability, zone, asked);

/** The lines that go along on a way: those that were not struck out. */
const going = ({ linesFor, struck }: Asked, way: Way) => linesFor(way).filter(({ id }) => !struck.includes(id));

/** The address as text, for whoever wants to use it by hand. */
const spelled = ({ channel }: Way) => {
  const address = spelledAddress(channel);
  return (
    address && (
      <>
        {' · '}
        <bdi>{address}</bdi>
      </>
    )
  );
};

/** A way by its name and its address, as a link where there is one. */
const named = (asked: Asked, way: Way) => {
  const href = deepLink(way.channel, going(asked, way));
  const { label } = way.channel;
  return (
    <>
      {href ? <a href={href}>{label}</a> : label}
      {spelled(way)}
    </>
  );
};

/** That nobody can talk now, when somebody can again, and whether something works until then. */
export const HumanClosed = /* @__PURE__ */ part('human-closed', 'p', (asked) => {
  const { state, ways, all, offered, at, t } = asked;
  const opening = nextOpening(ways);
  const usable = (way: Way | undefined) => way && way.availability.state !== 'closed';
  return (
    state === 'closed' && {
      children: [
        t('human.closed.now'),
        opening &&
          t('human.closed.opens', {
            label: opening.way.channel.label,
            when: sayWhen(opening.at, at, opening.way.zone, asked),
          }),
        // Of a way that is not offered here but stands open among the addresses, nothing is said: they say it.
        usable(offered) ? t('human.closed.works') : all.some(usable) ? '' : t('human.closed.nothing'),
      ].join(' '),
    }
  );
});

/** The one thing to press: a link where the device can start the way, so that it works without JavaScript too. */
export const HumanStart = /* @__PURE__ */ part('human-start', 'button', (asked) => {
  const { offered, busy, id, press, place, state, t } = asked;
  if (!offered) return undefined;
  const { label } = offered.channel;
  const href = busy ? undefined : deepLink(offered.channel, going(asked, offered));
  return {
    id,
    'aria-describedby': `${id}hours`,
    // Not disabled: a disabled button loses the focus, and with it the person's place.
    ...(href ? { as: 'a', href } : { type: 'button' as const, 'aria-disabled': busy || undefined }),
    onClick: () => busy || press(offered, going(asked, offered)),
    onFocus: ({ currentTarget }: FocusEvent) => {
      place.current = currentTarget.getRootNode() as Document;
    },
    onBlur: () => {
      if (document.activeElement !== document.body) place.current = undefined;
    },
    children: state === 'failed' ? t('human.button.next', { label }) : label,
  };
});

/** Whether somebody is there on the way that is offered, until when, and its address. */
export const HumanHours = /* @__PURE__ */ part('human-hours', 'p', (asked) => {
  const { offered, busy, id } = asked;
  return (
    offered &&
    !busy && {
      id: `${id}hours`,
      'data-state': offered.availability.state,
      children: (
        <>
          {said(asked, offered)}
          {spelled(offered)}
        </>
      ),
    }
  );
});

/** What would go along, line by line, each of which can be struck out. */
export const HumanGoesAlong = /* @__PURE__ */ part(
  'human-goes-along',
  'fieldset',
  ({ offered, busy, linesFor, id: root, struck, strike, t }) => {
    const lines = offered && !busy ? linesFor(offered) : [];
    const noteId = `${root}note`;
    return (
      lines[0] && {
        'aria-describedby': noteId,
        children: (
          <>
            <legend data-forthright="heading">{t('human.passedOn.title')}</legend>
            <p id={noteId}>{t('human.passedOn.note')}</p>
            {lines.map(({ id, label, text }) => {
              const others = struck.filter((one) => one !== id);
              const stays = struck.includes(id);
              return (
                <label key={id} data-forthright="option" data-struck={stays || undefined}>
                  <input
                    type="checkbox"
                    data-forthright="tick"
                    checked={!stays}
                    onChange={() => strike(stays ? others : [...others, id])}
                  />
                  <span>
                    <b>{label}</b> <bdi>{text}</bdi>
                  </span>
                </label>
              );
            })}
          </>
        ),
      }
    );
  },
);

/** How the request stands, up to the receipt or the failure: a live region that is there from the start. */
export const HumanStatus = /* @__PURE__ */ part('human-status', 'div', (asked) => ({
  role: 'status',
  children: spoken(asked).map((line) => line && <p key={line}>{line}</p>),
}));

/** Beside the status what need not be said aloud: how old the news of a queue is, and what leaving would do. */
export const HumanAside = /* @__PURE__ */ part('human-aside', 'p', ({ escalation, language, zone = 'UTC', t }) => {
  if (escalation.name !== 'waiting' || escalation.opened) return undefined;
  const { position, waitS, observedAt } = escalation;
  const known = (position ?? waitS) !== undefined;
  const time = sayClock(language, zone, observedAt);
  return { children: `${known ? t('human.waiting.asOf', { time }) : ''} ${t('human.waiting.stay')}` };
});

/** Takes the request back; once a person is there, it is done. */
export const HumanCancel = /* @__PURE__ */ part(
  'human-cancel',
  'button',
  ({ busy, state, id, cancel, t }) =>
    busy && {
      type: 'button' as const,
      onClick: ({ currentTarget }) => {
        cancel();
        (currentTarget.getRootNode() as Document).getElementById(id)?.focus();
      },
      children: t(state === 'connected' ? 'human.button.done' : 'human.button.cancel'),
    },
);

/** Another way that can be used meanwhile, while a queue or the device keeps the person waiting. */
export const HumanNext = /* @__PURE__ */ part('human-next', 'p', (asked) => {
  const { escalation, ways, t } = asked;
  const waiting = escalation.name === 'waiting';
  const next =
    (waiting || (escalation.name === 'handed-over' && escalation.by === 'device')) &&
    nextWay(
      ways.filter(({ channel }) => channel.kind !== 'in-person'),
      escalation.tried,
    );
  return (
    next && {
      children: (
        <>
          {waiting && t('human.waiting.meanwhile')} {named(asked, next)}
        </>
      ),
    }
  );
});

/** All addresses, where nothing can be used right now. */
export const HumanAddresses = /* @__PURE__ */ part('human-addresses', 'ul', (asked) => {
  const { all, offered, state } = asked;
  return (
    (!offered || (state === 'closed' && offered.availability.state === state)) && {
      children: all.map((way) => (
        <li key={way.id}>
          {named(asked, way)} <span>{said(asked, way)}</span>
        </li>
      )),
    }
  );
});
