import { asText, type EscalationUpdate, type OnEscalate } from '../../core/index.ts';

/**
 * The part of Intercom's JavaScript API that is used, as `@intercom/messenger-js-sdk` exports it: pass the whole module,
 * or `intercomGlobal(window.Intercom)` where the script of the page is used instead.
 */
export interface IntercomMessenger {
  /** Opens the messenger. */
  readonly show: () => void;
  /** Opens a new conversation with a text already written, which the person can still change. */
  readonly showNewMessage: (text: string) => void;
  /** Calls back when the messenger has opened. */
  readonly onShow: (callback: () => void) => void;
}

/** The global function that Intercom's own script puts into the page, in the shape of its package. */
export function intercomGlobal(intercom: (command: string, ...rest: unknown[]) => void): IntercomMessenger {
  return {
    show: () => intercom('show'),
    showNewMessage: (text) => intercom('showNewMessage', text),
    onShow: (callback) => intercom('onShow', callback),
  };
}

/**
 * Starts a request in Intercom's messenger. Intercom does not say whether a person is there, so the receipt says no more
 * than that the window is open; where it never opens (a blocked script), the button says so and has the next way ready.
 */
export function fromIntercom(messenger: IntercomMessenger): OnEscalate {
  return ({ passedOn }, signal) =>
    new Promise<EscalationUpdate>((resolve) => {
      messenger.onShow(() => {
        if (!signal.aborted) resolve({ state: 'handed-over', opened: true });
      });
      if (passedOn.length > 0) messenger.showNewMessage(asText(passedOn));
      else messenger.show();
    });
}
