const waiting = new Set<() => void>();
/** So few that a switch pressed meanwhile answers at once. */
const atOnce = 20;

const rest = (work: () => void) =>
  typeof requestIdleCallback === 'function' ? requestIdleCallback(work) : setTimeout(work, 50); // Safari

function work() {
  for (const one of [...waiting].slice(0, atOnce)) {
    waiting.delete(one);
    one();
  }
  if (waiting.size > 0) rest(work);
}

/** Does something once the browser has nothing to do, first come first served. Returns how to take it back. */
export function whenIdle(task: () => void): () => void {
  if (waiting.size === 0) rest(work);
  waiting.add(task);
  return () => void waiting.delete(task);
}
