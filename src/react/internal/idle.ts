const waiting = new Set<() => void>();
/** So few that a switch pressed meanwhile answers at once. */
const atOnce = 20;

/** A browser that never rests is asked after a second all the same; Safari has no such question. */
const rest = (work: () => void) =>
  typeof requestIdleCallback === 'function' ? requestIdleCallback(work, { timeout: 1000 }) : setTimeout(work, 50);

function work() {
  for (const one of [...waiting].slice(0, atOnce)) {
    waiting.delete(one);
    one();
  }
  if (waiting.size > 0) rest(work);
}

/** Does something once the browser has nothing to do, first come first served. Returns how to take it back. */
export function whenIdle(task: () => void): () => void {
  // Not before the frame that shows what has just come: what is not seen yet would hold it up.
  if (waiting.size === 0) requestAnimationFrame(() => rest(work));
  waiting.add(task);
  return () => void waiting.delete(task);
}
