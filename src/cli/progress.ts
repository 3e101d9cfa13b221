import type { Stream } from './verb.ts';

/** Work below this many steps is over before a bar could be read. */
const long = 300;

/** A progress bar on a terminal when the work is long; elsewhere nothing, so that pipes and logs stay clean. */
export async function progressOn(stream: Stream, total: number): Promise<{ step: () => void; stop: () => void }> {
  if (!stream.isTTY || total < long) return { step: () => {}, stop: () => {} };
  const { default: progress } = await import('cli-progress');
  const format = 'Checking {bar} {value} of {total}';
  const bar = new progress.SingleBar({ format, clearOnComplete: true, stream: stream as NodeJS.WritableStream });
  bar.start(total, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}
