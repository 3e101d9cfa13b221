import { sayWait, sayWhen, spelledAddress } from '../core/index.ts';
import type { Asked } from './human-root.tsx';

/** What is said aloud, politely, and only when it changes. */
export function spoken(asked: Asked): ReadonlyArray<string | undefined> {
  const { escalation, all, part, t } = asked;
  const { name } = escalation;
  if (name === 'ready') return [];
  if (name === 'asking') return [t('human.asking')];
  if (name !== 'handed-over' || escalation.by !== 'device')
    // Without the part that hears of a request, it has failed before anything was heard.
    return part ? part.heard(asked, escalation, sayWait, sayWhen) : [t('human.failed')];
  const channel = all.find(({ id }) => id === escalation.way)?.channel;
  const address = channel && spelledAddress(channel);
  if (!address) return [t('human.handedOver.page')];
  const { kind } = channel;
  return [
    t(`human.handedOver.${kind === 'sms' || kind === 'email' ? kind : 'call'}`, { address }),
    t('human.handedOver.ifNot', { address }),
  ];
}
