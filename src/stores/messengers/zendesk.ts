import { asText, type EscalationUpdate, type OnEscalate } from '../../core/index.ts';

/** The commands of Zendesk's messaging Web Widget that are used (`window.zE`). */
export interface ZendeskWidget {
  (action: 'messenger', command: 'open'): void;
  (action: 'messenger:on', event: 'open', callback: () => void): unknown;
  (
    action: 'messenger:set',
    field: 'conversationFields',
    fields: Array<{ id: string; value: string }>,
    callback?: () => void,
  ): void;
}

export interface ZendeskOptions {
  /** The id of the ticket field that takes what is passed on. Without it nothing is passed on. */
  readonly field?: string;
}

/**
 * Starts a request in Zendesk's messaging Web Widget. What the person agreed to pass on goes into a field of the
 * conversation before the widget opens.
 */
export function fromZendesk(zE: ZendeskWidget, { field }: ZendeskOptions = {}): OnEscalate {
  return ({ passedOn }, signal) =>
    new Promise<EscalationUpdate>((resolve) => {
      const unsubscribe = zE('messenger:on', 'open', () => {
        if (typeof unsubscribe === 'function') unsubscribe();
        if (!signal.aborted) resolve({ state: 'handed-over', opened: true });
      });
      const open = () => {
        if (!signal.aborted) zE('messenger', 'open');
      };
      if (field !== undefined && passedOn.length > 0)
        zE('messenger:set', 'conversationFields', [{ id: field, value: asText(passedOn) }], open);
      else open();
    });
}
