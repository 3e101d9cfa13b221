import type { ReactNode } from 'react';
import {
  type Escalation,
  type HelpNotice,
  type Reader,
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

const clock = (reader: Reader, zone: string, at: string) =>
  new Intl.DateTimeFormat(reader.language, {
    timeZone: reader.zone ?? zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(Date.parse(at));

const deviceWord = { phone: 'call', 'text-relay': 'call', sms: 'sms', email: 'email' } as const;

/** What is said aloud, politely, and only when it changes. */
function spoken({ state, ways, reader, at, notice }: Props): string[] {
  const { t } = reader;
  const way = 'way' in state ? ways.find(({ id }) => id === state.way) : undefined;
  switch (state.name) {
    case 'ready':
      return [];
    case 'asking':
      return [t('human.asking')];
    case 'waiting':
      return [
        state.position === undefined
          ? t('human.waiting.in')
          : t('human.waiting.position', { position: state.position }),
        ...(state.waitS === undefined
          ? []
          : [t('human.waiting.wait', { wait: sayWait(reader.language, state.waitS) })]),
      ];
    case 'connected':
      return [
        state.with === undefined ? t('human.connected.someone') : t('human.connected.name', { name: state.with }),
      ];
    case 'failed':
      return [t(`human.failed.${state.why}`), ...(state.said === undefined ? [] : [state.said])];
    case 'handed-over': {
      if (state.by === 'device') {
        const kind = way?.channel.kind;
        const word = kind !== undefined && kind in deviceWord ? deviceWord[kind as keyof typeof deviceWord] : 'page';
        const address = (way && spelledAddress(way.channel)) ?? '';
        return [
          word === 'page' ? t('human.handedOver.page') : t(`human.handedOver.${word}`, { address }),
          ...(address === '' ? [] : [t('human.handedOver.ifNot', { address })]),
        ];
      }
      const zone = way ? zoneOfChannel(notice, way.channel, reader) : (reader.zone ?? 'UTC');
      return [
        t(state.opened ? 'human.handedOver.window' : 'human.handedOver.title'),
        ...(state.reference === undefined ? [] : [t('human.handedOver.reference', { reference: state.reference })]),
        ...(state.next === undefined ? [] : [state.next]),
        ...(state.until === undefined
          ? []
          : [t('human.handedOver.until', { time: sayWhen(state.until, at, zone, reader) })]),
      ];
    }
  }
}

/** How a request stands: a live region that is there from the start, and beside it what need not be said aloud. */
export function EscalationStatus(props: Props): ReactNode {
  const { state, reader, ways, notice } = props;
  const way = 'way' in state ? ways.find(({ id }) => id === state.way) : undefined;
  const zone = way ? zoneOfChannel(notice, way.channel, reader) : 'UTC';
  return (
    <>
      <div role="status" data-forthright="human-status">
        {spoken(props).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {state.name === 'waiting' && (
        <p data-forthright="human-aside">
          {(state.position !== undefined || state.waitS !== undefined) &&
            reader.t('human.waiting.asOf', { time: clock(reader, zone, state.observedAt) })}{' '}
          {!state.opened && reader.t('human.waiting.stay')}
        </p>
      )}
    </>
  );
}
