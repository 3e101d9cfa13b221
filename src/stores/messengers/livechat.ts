import type { EscalationUpdate, OnEscalate } from '../../core/index.ts';
import { createHeard } from './heard.ts';

type Status = { status: 'queued' | 'chatting' | 'browsing' | 'invited' };
type Seen = { visibility: 'maximized' | 'minimized' | 'hidden' };

/** The part of LiveChat's Chat Widget API 2.0 that is used (`window.LiveChatWidget`, also set by `@livechat/widget-core`). */
export interface LiveChatWidget {
  on(name: 'customer_status_changed', handler: (data: Status) => void): void;
  on(name: 'visibility_changed', handler: (data: Seen) => void): void;
  off(name: 'customer_status_changed', handler: (data: Status) => void): void;
  off(name: 'visibility_changed', handler: (data: Seen) => void): void;
  call(name: 'maximize'): void;
  call(name: 'update_session_variables', variables: Record<string, string>): void;
}

/**
 * Starts a request in LiveChat's widget, and follows it: the window is open, in the queue, then with a person.
 */
export function fromLiveChat(widget: LiveChatWidget): OnEscalate {
  return ({ passedOn }, signal) => {
    const { say, close, read } = createHeard<EscalationUpdate>(signal);
    const status = ({ status: now }: Status) => {
      if (now === 'queued') say({ state: 'waiting' });
      if (now === 'chatting') say({ state: 'connected' });
      if (now === 'browsing') close();
    };
    const seen = ({ visibility }: Seen) => {
      // The form before the chat may take its time; until it is sent there is no queue to wait in.
      if (visibility === 'maximized') say({ state: 'waiting', opened: true });
    };
    widget.on('customer_status_changed', status);
    widget.on('visibility_changed', seen);
    if (passedOn.length > 0)
      widget.call('update_session_variables', Object.fromEntries(passedOn.map(({ label, text }) => [label, text])));
    widget.call('maximize');
    return (async function* () {
      try {
        yield* read();
      } finally {
        widget.off('customer_status_changed', status);
        widget.off('visibility_changed', seen);
      }
    })();
  };
}
