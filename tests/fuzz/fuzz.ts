import { Worker } from 'node:worker_threads';
import { groups } from './groups.ts';
import { batchOf, type runTargets, shownInput } from './run-targets.ts';

type Report = Awaited<ReturnType<typeof runTargets>>;

const given = Number(process.env.FORTHRIGHT_SEED);
/** From FORTHRIGHT_SEED, or another one each time; printed, so that a failure can be had again. */
export const seed = Number.isSafeInteger(given) && given > 0 ? given : Date.now() % 1_000_000_000;

const mostMs = 60_000;

/** Runs a group in a thread. @throws naming the input that did not come back within a minute */
export function fuzz(group: keyof typeof groups): Promise<Report> {
  const place = new SharedArrayBuffer(16);
  const at = new Int32Array(place);
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { group, seed, place } });
  return new Promise<Report>((resolve, reject) => {
    let last = -1;
    const guard = setInterval(() => {
      const [target = 0, batch = 0, input = 0, count = 0] = at;
      if (count !== last) {
        last = count;
        return;
      }
      const stuck = groups[group][target]!;
      const shown = shownInput(batchOf(stuck, seed, batch)[input]);
      reject(new Error(`${stuck.name} did not come back within a minute. FORTHRIGHT_SEED=${seed}. Input: ${shown}`));
      clearInterval(guard);
      void worker.terminate();
    }, mostMs);
    worker.once('message', (report: Report) => {
      clearInterval(guard);
      resolve(report);
      void worker.terminate();
    });
    worker.once('error', (error) => {
      clearInterval(guard);
      reject(error);
    });
  });
}
