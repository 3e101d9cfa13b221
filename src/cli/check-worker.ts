import { parentPort, workerData } from 'node:worker_threads';
import { type CheckOptions, checkGroup } from './check-group.ts';
import type { Group } from './groups.ts';

// The other threads of `forthright check`: groups in, results out.
parentPort?.on('message', ({ from, groups }: { from: number; groups: ReadonlyArray<Group> }) => {
  const options = workerData as CheckOptions;
  parentPort?.postMessage({ from, checked: groups.map((group) => checkGroup(group, options)) });
});
