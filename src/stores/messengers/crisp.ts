import { asText, type EscalationUpdate, type OnEscalate } from '../../core/index.ts';

/** The part of `crisp-sdk-web` that is used: pass its `Crisp`. */
export interface CrispMessenger {
  readonly chat: {
    open(): void;
    onChatOpened(callback: () => void): void;
    offChatOpened(): void;
  };
  readonly message: {
    /** Writes a text into the field, which the person can still change. */
    setMessageText(text: string): void;
  };
}

/** The list of commands that Crisp's own script reads (`window.$crisp`), in the shape of its package. */
export function crispGlobal(crisp: { push(command: unknown[]): unknown }): CrispMessenger {
  return {
    chat: {
      open: () => void crisp.push(['do', 'chat:open']),
      onChatOpened: (callback) => void crisp.push(['on', 'chat:opened', callback]),
      offChatOpened: () => void crisp.push(['off', 'chat:opened']),
    },
    message: { setMessageText: (text) => void crisp.push(['set', 'message:text', [text]]) },
  };
}

/** Starts a request in Crisp's chat box. What the person agreed to pass on stands in the field, to be looked over and sent. */
export function fromCrisp({ chat, message }: CrispMessenger): OnEscalate {
  return ({ passedOn }, signal) =>
    new Promise<EscalationUpdate>((resolve) => {
      chat.onChatOpened(() => {
        chat.offChatOpened();
        if (!signal.aborted) resolve({ state: 'handed-over', opened: true });
      });
      signal.addEventListener('abort', () => chat.offChatOpened(), { once: true });
      if (passedOn.length > 0) message.setMessageText(asText(passedOn));
      chat.open();
    });
}
