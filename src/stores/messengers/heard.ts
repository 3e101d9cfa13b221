/**
 * A list that is written to by callbacks and read as it comes: what a messenger says, in order, until it is closed or
 * the request is given up.
 */
export function createHeard<T>(signal: AbortSignal): {
  say: (update: T) => void;
  close: () => void;
  read: () => AsyncGenerator<T>;
} {
  const waiting: T[] = [];
  let closed = signal.aborted;
  let wake = () => {};
  const close = () => {
    closed = true;
    wake();
  };
  signal.addEventListener('abort', close, { once: true });
  return {
    say(update) {
      waiting.push(update);
      wake();
    },
    close,
    async *read() {
      for (;;) {
        const next = waiting.shift();
        if (next !== undefined) yield next;
        else if (closed) return;
        else
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
    },
  };
}
