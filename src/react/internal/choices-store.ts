import { type ChoiceEvent, type Choices, choicesAfter } from '../../core/index.ts';

/** The choices of one open surface. An item listens to its own choice, so that one switch among thousands moves alone. */
export interface ChoicesStore {
  readonly get: () => Choices;
  readonly send: (event: ChoiceEvent) => void;
  readonly subscribe: (item: string, listener: () => void) => () => void;
}

export function createChoicesStore(initial: Choices): ChoicesStore {
  let choices = initial;
  const listeners = new Map<string, Set<() => void>>();
  return {
    get: () => choices,
    send(event) {
      const next = choicesAfter(choices, event);
      if (next === choices) return;
      choices = next;
      const moved = event.type === 'choose' ? [listeners.get(event.item) ?? []] : listeners.values();
      for (const each of moved) for (const listener of each) listener();
    },
    subscribe(item, listener) {
      const others = listeners.get(item) ?? new Set();
      listeners.set(item, others.add(listener));
      return () => others.delete(listener);
    },
  };
}
