import type { FocusEvent } from 'react';
import {
  deepLink,
  nextOpening,
  nextWay,
  sayAvailability,
  sayClock,
  sayWhen,
  spelledAddress,
  type Way,
} from '../core/index.ts';
import { spoken } from './escalation-status.tsx';
import { type Asked, useAsked } from './human-root.tsx';
import { createPart } from './internal/part.tsx';

const part = /* @__PURE__ */ createPart(useAsked);

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
  const { offered, busy, id, press, focused, state, language, t } = asked;
  if (!offered) return undefined;
  const { label } = offered.channel;
  const href = busy ? undefined : deepLink(offered.channel, going(asked, offered));
  return {
    id,
    'aria-describedby': `${id}hours`,
    // Not disabled: a disabled button loses the focus, and with it the person's place.
    ...(href ? { as: 'a', href } : { type: 'button' as const, 'aria-disabled': busy || undefined }),
    onClick: () => busy || press(offered, going(asked, offered), language),
    onFocus: ({ currentTarget }: FocusEvent) => focused(currentTarget),
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
          {sayAvailability(offered, asked)}
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
              const stays = others.length < struck.length;
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
export const HumanAside = /* @__PURE__ */ part('human-aside', 'p', (asked) => {
  const children = asked.part?.besideQueue(asked, sayClock);
  return children && { children };
});

/** Takes the request back; once a person is there, it is done. */
export const HumanCancel = /* @__PURE__ */ part(
  'human-cancel',
  'button',
  ({ busy, state, focused, cancel, t }) =>
    busy && {
      type: 'button' as const,
      onClick: ({ currentTarget }) => {
        focused(currentTarget); // and then gone: the focus goes to the button that stays
        cancel();
      },
      children: t(state === 'connected' ? 'request.done' : 'human.button.cancel'),
    },
);

/** Another way that can be used meanwhile, while a queue or the device keeps the person waiting. */
export const HumanNext = /* @__PURE__ */ part('human-next', 'p', (asked) => {
  const { escalation, usable, t } = asked;
  const waiting = escalation.name === 'waiting';
  const next =
    (waiting || (escalation.name === 'handed-over' && escalation.by === 'device')) && nextWay(usable, escalation.tried);
  return (
    next && {
      children: (
        <>
          {waiting && t('request.waiting.meanwhile')} {named(asked, next)}
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
          {named(asked, way)} <span>{sayAvailability(way, asked)}</span>
        </li>
      )),
    }
  );
});
