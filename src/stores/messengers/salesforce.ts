import { asText, type EscalationUpdate, type OnEscalate } from '../../core/index.ts';
import { createHeard } from './heard.ts';

/** The part of Salesforce's Messaging for Web that is used (`window.embeddedservice_bootstrap`). */
export interface SalesforceMessaging {
  readonly utilAPI: { launchChat(): Promise<unknown> };
  readonly prechatAPI: { setHiddenPrechatFields(fields: Record<string, string>): void };
}

export interface SalesforceOptions {
  /** The name of the hidden pre-chat field that takes what is passed on. Without it nothing is passed on. */
  readonly field?: string;
}

type Target = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/** Who came or went, as Salesforce writes it into the event: `entryPayload` is JSON in a string. */
function joinedBy(event: Event): { role: string; name?: string } | undefined {
  const payload = (event as CustomEvent<{ conversationEntry?: { entryPayload?: string } }>).detail?.conversationEntry
    ?.entryPayload;
  try {
    const { entries = [] } = JSON.parse(payload ?? '{}') as {
      entries?: Array<{ operation?: string; displayName?: string; participant?: { role?: string } }>;
    };
    const entry = entries.find(({ operation, participant }) => operation === 'add' && participant?.role !== 'EndUser');
    return entry && { role: entry.participant?.role ?? '', ...(entry.displayName && { name: entry.displayName }) };
  } catch {
    return undefined;
  }
}

/**
 * Starts a request in Salesforce's Messaging for Web, and follows it: in the queue once the conversation has begun, and
 * connected once an agent, not a bot, has joined.
 */
export function fromSalesforce(
  messaging: SalesforceMessaging,
  { field }: SalesforceOptions = {},
  target: Target = globalThis,
): OnEscalate {
  return ({ passedOn }, signal) => {
    const { say, close, read } = createHeard<EscalationUpdate>(signal);
    const started = () => say({ state: 'waiting' });
    const joined = (event: Event) => {
      const who = joinedBy(event);
      if (who?.role === 'Agent') say({ state: 'connected', ...(who.name !== undefined && { with: who.name }) });
    };
    const handlers: Array<[name: string, handler: (event: Event) => void]> = [
      ['onEmbeddedMessagingConversationStarted', started],
      ['onEmbeddedMessagingConversationParticipantChanged', joined],
      ['onEmbeddedMessagingConversationClosed', close],
    ];
    for (const [name, handler] of handlers) target.addEventListener(name, handler);
    return (async function* () {
      try {
        if (field !== undefined && passedOn.length > 0)
          messaging.prechatAPI.setHiddenPrechatFields({ [field]: asText(passedOn) });
        await messaging.utilAPI.launchChat();
        yield { state: 'waiting', opened: true } as const;
        yield* read();
      } finally {
        for (const [name, handler] of handlers) target.removeEventListener(name, handler);
      }
    })();
  };
}
