import type { EscalationUpdate, OnEscalate } from '../../core/index.ts';

/** The part of Chatwoot's JavaScript API that is used (`window.$chatwoot`). */
export interface ChatwootWidget {
  readonly toggle: (state: 'open' | 'close') => void;
  readonly setConversationCustomAttributes: (attributes: Record<string, string>) => void;
}

/** What Chatwoot dispatches its events on: the window. */
type Target = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/** Attribute names of Chatwoot hold no spaces or points. */
const attribute = (id: string) => id.replace(/\W+/g, '_');

/**
 * Starts a request in Chatwoot's widget. Each line that the person agreed to pass on becomes an attribute of the
 * conversation. Chatwoot says when its window has opened, and when it could not start.
 */
export function fromChatwoot(chatwoot: ChatwootWidget, target: Target = globalThis): OnEscalate {
  return ({ passedOn }, signal) =>
    new Promise<EscalationUpdate>((resolve) => {
      const opened = () => settle({ state: 'handed-over', opened: true });
      const failed = () => settle({ state: 'failed' });
      const stop = () => {
        target.removeEventListener('chatwoot:opened', opened);
        target.removeEventListener('chatwoot:error', failed);
      };
      const settle = (update: EscalationUpdate) => {
        stop();
        resolve(update);
      };
      target.addEventListener('chatwoot:opened', opened);
      target.addEventListener('chatwoot:error', failed);
      signal.addEventListener('abort', stop, { once: true });
      if (passedOn.length > 0)
        chatwoot.setConversationCustomAttributes(
          Object.fromEntries(passedOn.map(({ id, label, text }) => [attribute(id), `${label} ${text}`])),
        );
      chatwoot.toggle('open');
    });
}
