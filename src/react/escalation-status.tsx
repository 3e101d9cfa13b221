import { sayWait, sayWhen, spelledAddress, type WordKey } from '../core/index.ts';
import type { Asked } from './escalation-parts.tsx';

const deviceWord = { phone: 'call', 'text-relay': 'call', sms: 'sms', email: 'email' } as const;

type Values = Readonly<Record<string, string | number | undefined>>;

/** What is said aloud, politely, and only when it changes. What is not known is left out. */
export function spoken(asked: Asked): ReadonlyArray<string | undefined> {
  const { escalation, ways, t, language, at } = asked;
  const way = ways.find(({ id }) => 'way' in escalation && escalation.way === id);
  /** Nothing where a value is not known. */
  const say = (key: WordKey, values: Values) =>
    Object.values(values).includes(undefined) ? undefined : t(key, values as Record<string, string>);
  switch (escalation.name) {
    case 'ready':
      return [];
    case 'asking':
      return [t('human.asking')];
    case 'waiting': {
      const { opened, position, waitS } = escalation;
      return [
        say('human.waiting.position', { position }) ?? t(opened ? 'human.handedOver.window' : 'human.waiting.in'),
        say('human.waiting.wait', { wait: waitS === undefined ? waitS : sayWait(language, waitS) }),
      ];
    }
    case 'connected':
      return [say('human.connected.name', { name: escalation.with }) ?? t('human.connected.someone')];
    case 'failed':
      return [t(`human.failed.${escalation.why}`), escalation.reason];
  }
  const { by, opened, reference, next, until } = escalation;
  if (by === 'device') {
    const word = way && deviceWord[way.channel.kind as keyof typeof deviceWord];
    const address = way && spelledAddress(way.channel);
    return word
      ? [say(`human.handedOver.${word}`, { address }), say('human.handedOver.ifNot', { address })]
      : [t('human.handedOver.page')];
  }
  return [
    t(opened ? 'human.handedOver.window' : 'human.handedOver.title'),
    say('human.handedOver.reference', { reference }),
    next,
    say('human.handedOver.until', { time: until && sayWhen(until, at, way?.zone, asked) }),
  ];
}
