import { parentPort, workerData } from 'node:worker_threads';
import { groups } from './groups.ts';
import { runTargets } from './run-targets.ts';

// A thread of its own: one input that never comes back can then be named, and the thread ended.
const { group, seed, place } = workerData as { group: keyof typeof groups; seed: number; place: SharedArrayBuffer };
const at = new Int32Array(place);
const report = await runTargets(groups[group], seed, (...now) => {
  for (const [index, value] of now.entries()) Atomics.store(at, index, value);
  Atomics.add(at, 3, 1);
});
parentPort?.postMessage(report);
