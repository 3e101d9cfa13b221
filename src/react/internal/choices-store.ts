import { type ChoiceEvent, type Choices, choicesAfter } from '../../core/index.ts';

/** The choices of one open surface. An item listens to its own choice, so that one switch among thousands moves alone. */
export interface ChoicesStore {
  readonly get: () => Choices;
  readonly send: (event: ChoiceEvent) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createChoicesStore(initial: Choices): ChoicesStore {
  let choices = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => choices,
    send(event) {
      const next = choicesAfter(choices, event);
      if (next === choices) return;
      choices = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
