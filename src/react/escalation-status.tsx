import type { ReactNode } from 'react';
import {
  type Escalation,
  type HelpNotice,
  type Reader,
  sayClock,
  sayWait,
  sayWhen,
  spelledAddress,
  type Way,
  zoneOfChannel,
} from '../core/index.ts';

interface Props {
  state: Escalation;
  ways: ReadonlyArray<Way>;
  reader: Reader;
  notice: HelpNotice;
  at: string;
}

const deviceWord = { phone: 'call', 'text-relay': 'call', sms: 'sms', email: 'email' } as const;

/** What is said aloud, politely, and only when it changes. What is not known is left out. */
function spoken({ state, reader, at }: Props, way: Way | undefined, zone: string): ReadonlyArray<string | undefined> {
  const { t } = reader;
  if (state.name === 'asking') return [t('human.asking')];
  if (state.name === 'waiting') {
    const { opened, position, waitS } = state;
    return [
      position !== undefined
        ? t('human.waiting.position', { position })
        : t(opened ? 'human.handedOver.window' : 'human.waiting.in'),
      waitS === undefined ? waitS : t('human.waiting.wait', { wait: sayWait(reader.language, waitS) }),
    ];
  }
  if (state.name === 'connected')
    return [state.with === undefined ? t('human.connected.someone') : t('human.connected.name', { name: state.with })];
  if (state.name === 'failed') return [t(`human.failed.${state.why}`), state.reason];
  if (state.name === 'ready') return [];
  if (state.by === 'device') {
    const address = way && spelledAddress(way.channel);
    const word = deviceWord[way?.channel.kind as keyof typeof deviceWord];
    if (address === undefined || word === undefined) return [t('human.handedOver.page')];
    return [t(`human.handedOver.${word}`, { address }), t('human.handedOver.ifNot', { address })];
  }
  const { opened, reference, next, until } = state;
  return [
    t(opened ? 'human.handedOver.window' : 'human.handedOver.title'),
    reference === undefined ? reference : t('human.handedOver.reference', { reference }),
    next,
    until === undefined ? until : t('human.handedOver.until', { time: sayWhen(until, at, zone, reader) }),
  ];
}

/** How a request stands: a live region that is there from the start, and beside it what need not be said aloud. */
export function EscalationStatus(props: Props): ReactNode {
  const { state, reader, ways, notice } = props;
  const way = 'way' in state ? ways.find(({ id }) => id === state.way) : undefined;
  const zone = way ? zoneOfChannel(notice, way.channel, reader) : 'UTC';
  return (
    <>
      <div role="status" data-forthright="human-status">
        {spoken(props, way, zone).map((line) => line !== undefined && <p key={line}>{line}</p>)}
      </div>
      {state.name === 'waiting' && !state.opened && (
        <p data-forthright="human-aside">
          {(state.position ?? state.waitS) !== undefined &&
            reader.t('human.waiting.asOf', {
              time: sayClock(reader.language, reader.zone ?? zone, state.observedAt),
            })}{' '}
          {reader.t('human.waiting.stay')}
        </p>
      )}
    </>
  );
}
