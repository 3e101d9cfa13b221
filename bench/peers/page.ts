/** What every contender gives the runner. */
export interface Contender {
  /** Puts the closed state and a button with the id `open` on the page. */
  prepare(count: number): Promise<void>;
  /** The control of the last item, once open. */
  lastSwitch(count: number): HTMLElement | null;
  /** Where its dialog is, if it does not say that it is one. */
  readonly unnamed?: string;
  /** Puts the banner on the page, where there is one, and settles when it is there. */
  banner?(): Promise<void>;
}

export const app = (): HTMLElement => {
  const root = document.getElementById('app');
  if (!root) throw new Error('the page has no #app');
  return root;
};

/** After the next frame has been painted. */
export const painted = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    }),
  );

/** Waits until something is there, a frame at a time. */
export async function until(there: () => unknown): Promise<void> {
  for (let frames = 0; frames < 1200; frames++) {
    if (there()) return;
    await painted();
  }
  throw new Error('it never came');
}
