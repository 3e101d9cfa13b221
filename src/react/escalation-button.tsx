import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type Ref,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
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
  sayWhen,
  spelledAddress,
  type Way,
  waysToPerson,
  zoneOfChannel,
} from '../core/index.ts';
import { EscalationStatus } from './escalation-status.tsx';
import { type Patience, useEscalating } from './internal/escalating.ts';
import { type Human, linesOf, type PassOn, useHuman } from './internal/human.ts';
import { warnOnce } from './internal/warn.ts';

// A server has no layout; there the effect would only warn.
const useCommitEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

export interface EscalationButtonProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
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

const nothing: PassOn = {};
const usual: Patience = {};

/**
 * One press starts the best open way to a person, and ends in a receipt or in a visible failure with the next way ready.
 * Shows what goes along before it is sent, who is there and when, and how to stop.
 */
export const EscalationButton = /* @__PURE__ */ forwardRef<HTMLDivElement, EscalationButtonProps>(
  function EscalationButton({ human, channels, passOn = nothing, patience = usual, onStateChange, ...props }, ref) {
    const { language, direction, t, notice, at, zone } = useHuman(human);
    const { state, press, cancel } = useEscalating(human.onEscalate, language, patience, onStateChange);
    const reader = { language, t, zone };
    const ways = useMemo(() => {
      const startable = (way: Way) =>
        deepLink(way.channel) !== undefined ||
        (human.onEscalate !== undefined && way.channel.address === 'in-page') ||
        way.channel.kind === 'in-person';
      const found = waysToPerson(notice, at, human.live, [language]).filter(
        ({ id }) => !channels || channels.includes(id),
      );
      const usable = found.filter(startable);
      if (process.env.NODE_ENV !== 'production' && usable.length < found.length)
        warnOnce(
          `a channel of ${notice.id} is in-page, but no onEscalate was given, so it is not offered. Give human an onEscalate.`,
        );
      return usable;
    }, [notice, at, human.live, human.onEscalate, language, channels]);
    const tried = state.name === 'failed' ? state.tried : [];
    const usable = ways.filter(({ channel }) => channel.kind !== 'in-person');
    const underWay = isUnderWay(state);
    const current = 'way' in state && underWay ? ways.find(({ id }) => id === state.way) : undefined;
    const offered = current ?? (state.name === 'failed' ? nextWay(usable, tried) : usable[0]);
    const meanwhile =
      state.name === 'waiting' || (state.name === 'handed-over' && state.by === 'device')
        ? nextWay(usable, state.tried)
        : undefined;

    const main = useRef<HTMLAnchorElement & HTMLButtonElement>(null);
    const focused = useRef(false);
    // The way may change from a link to a button under the person's finger: the focus stays where it was.
    useCommitEffect(() => {
      if (focused.current && (document.activeElement ?? document.body) === document.body) main.current?.focus();
    });
    const [struck, setStruck] = useState<ReadonlyArray<string>>([]);
    const linesFor = (way: Way) => linesOf(passOn, way.channel.passesOn ?? [], t);
    const lines = offered ? linesFor(offered) : [];
    const going = (way: Way) => linesFor(way).filter(({ id }) => !struck.includes(id));
    const strike = (id: string) =>
      setStruck((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));

    const opening = nextOpening(ways);
    const talking = ways.some(({ availability, immediate }) => immediate && availability.state === 'open');
    const statusId = useId();
    const office = (way: Way) => zoneOfChannel(notice, way.channel, reader);
    const said = (way: Way) => sayAvailability(way.availability, office(way), reader);
    const shown = state.name === 'ready' && !talking ? 'closed' : state.name;
    const focusProps = {
      onFocus: () => {
        focused.current = true;
      },
      onBlur: () => {
        focused.current = document.activeElement === document.body;
      },
    };

    return (
      <div
        {...props}
        ref={ref}
        lang={language}
        dir={direction}
        data-forthright="human"
        data-surface=""
        data-state={shown}
      >
        {shown === 'closed' && (
          <p data-forthright="human-closed">
            {t('human.closed.now')}{' '}
            {opening &&
              t('human.closed.opens', {
                label: opening.way.channel.label,
                when: sayWhen(opening.at, at, office(opening.way), reader),
              })}{' '}
            {t(offered && offered.availability.state !== 'closed' ? 'human.closed.works' : 'human.closed.nothing')}
          </p>
        )}
        {offered && (
          <Start
            key="start"
            forwarded={main}
            way={offered}
            passedOn={going(offered)}
            label={
              state.name === 'failed' ? t('human.button.next', { label: offered.channel.label }) : offered.channel.label
            }
            busy={underWay}
            describedBy={statusId}
            onStart={() => press(offered, going(offered))}
            {...focusProps}
          />
        )}
        {offered && !underWay && (
          <p id={statusId} data-forthright="human-hours" data-state={offered.availability.state}>
            {said(offered)}
            <Spelled way={offered} />
          </p>
        )}
        {lines.length > 0 && !underWay && (
          <GoesAlong
            lines={lines}
            struck={struck}
            onStrike={strike}
            title={t('human.passedOn.title')}
            note={t('human.passedOn.note')}
          />
        )}
        <EscalationStatus state={state} ways={ways} reader={reader} notice={notice} at={at} />
        {underWay && (
          <button
            type="button"
            data-forthright="human-cancel"
            onClick={() => {
              cancel();
              main.current?.focus();
            }}
          >
            {t(state.name === 'connected' ? 'human.button.done' : 'human.button.cancel')}
          </button>
        )}
        {meanwhile && (
          <p data-forthright="human-next">
            {state.name === 'waiting' && t('human.waiting.meanwhile')}{' '}
            <Address way={meanwhile} passedOn={going(meanwhile)} />
          </p>
        )}
        {(!offered || (shown === 'closed' && offered.availability.state === 'closed')) && (
          <ul data-forthright="human-addresses">
            {allWays(notice, at, human.live)
              .filter(({ channel }) => channel.reachesPerson !== 'never')
              .map((way) => (
                <li key={way.id}>
                  <Address way={way} passedOn={going(way)} /> <span>{said(way)}</span>
                </li>
              ))}
          </ul>
        )}
      </div>
    );
  },
);

/** A way by its name and its address, as a link where there is one. */
function Address({ way, passedOn = [] }: { way: Way; passedOn?: ReadonlyArray<PassedOn> | undefined }) {
  const href = deepLink(way.channel, passedOn);
  const { label } = way.channel;
  return (
    <>
      {href === undefined ? label : <a href={href}>{label}</a>}
      <Spelled way={way} />
    </>
  );
}

/** The address as text, for whoever wants to use it by hand. */
function Spelled({ way }: { way: Way }) {
  const address = spelledAddress(way.channel);
  return address === undefined ? null : (
    <>
      {' · '}
      <bdi>{address}</bdi>
    </>
  );
}

interface StartProps {
  onFocus: () => void;
  onBlur: () => void;
  forwarded: Ref<HTMLAnchorElement & HTMLButtonElement>;
  way: Way;
  passedOn: ReadonlyArray<PassedOn>;
  label: string;
  busy: boolean;
  describedBy: string;
  onStart: () => void;
}

/** The one thing to press: a link where the device can start the way, so that it works without JavaScript too. */
function Start({ forwarded, way, passedOn, label, busy, describedBy, onStart, ...focus }: StartProps) {
  const href = deepLink(way.channel, passedOn);
  const link = href !== undefined && !busy;
  const Element: 'a' | 'button' = link ? 'a' : 'button';
  // Not disabled: a disabled button loses the focus, and with it the person's place.
  const own = link ? { href } : { type: 'button' as const, 'aria-disabled': busy || undefined };
  return (
    <Element
      {...focus}
      {...own}
      ref={forwarded}
      data-forthright="human-start"
      aria-describedby={describedBy}
      onClick={() => busy || onStart()}
    >
      {label}
    </Element>
  );
}

/** What would go along, line by line, each of which can be struck out. */
function GoesAlong({
  lines,
  struck,
  onStrike,
  title,
  note,
}: {
  lines: ReadonlyArray<PassedOn>;
  struck: ReadonlyArray<string>;
  onStrike: (id: string) => void;
  title: string;
  note: string;
}) {
  const noteId = useId();
  return (
    <fieldset data-forthright="goes-along" aria-describedby={noteId}>
      <legend data-forthright="heading">{title}</legend>
      <p id={noteId}>{note}</p>
      {lines.map(({ id, label, text }) => (
        <label key={id} data-forthright="option" data-struck={struck.includes(id) || undefined}>
          <input type="checkbox" data-forthright="tick" checked={!struck.includes(id)} onChange={() => onStrike(id)} />
          <span>
            <b>{label}</b> <bdi>{text}</bdi>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
