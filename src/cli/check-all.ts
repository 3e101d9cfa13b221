import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type CheckOptions, checkGroup, type GroupResult } from './check-group.ts';
import type { Group } from './groups.ts';

/** From this many groups on, another core is worth the time it takes to start. */
const many = 200;
/** Groups that go to another thread at once. */
const portion = 16;

const sizeOf = (group: Group) =>
  group.type === 'explanation' ? 1 + group.translations.length : group.type === 'catalogue' ? group.files.length : 1;

// A group is small and soon forgotten: little room for young objects keeps memory flat, and costs no time.
const resourceLimits = { maxYoungGenerationSizeMb: 16 };

/** Lets the terminal draw: without it a progress bar stands still. */
const breathe = () => new Promise<void>((resolved) => setImmediate(resolved));

async function here(groups: ReadonlyArray<Group>, options: CheckOptions, step: () => void): Promise<GroupResult[]> {
  const results: GroupResult[] = [];
  for (const [at, group] of groups.entries()) {
    results.push(checkGroup(group, options));
    step();
    if (at % 32 === 31) await breathe();
  }
  return results;
}

/** The worker beside this module: as it was built, or as it is written. */
const workerUrl = () =>
  new URL(import.meta.url.endsWith('.ts') ? './check-worker.ts' : './check-worker.js', import.meta.url);

function there(
  groups: ReadonlyArray<Group>,
  options: CheckOptions,
  threads: number,
  step: () => void,
): Promise<GroupResult[]> {
  const results: GroupResult[] = [];
  let next = 0;
  let done = 0;
  return new Promise((resolved, rejected) => {
    const workers = Array.from(
      { length: threads },
      () => new Worker(workerUrl(), { workerData: { cwd: options.cwd, source: options.source }, resourceLimits }),
    );
    const end = (error?: Error) => {
      for (const worker of workers) void worker.terminate();
      if (error) rejected(error);
      else resolved(results);
    };
    for (const worker of workers) {
      const give = () => {
        if (next >= groups.length) return;
        worker.postMessage({ from: next, groups: groups.slice(next, next + portion) });
        next += portion;
      };
      worker.on('message', ({ from, checked }: { from: number; checked: GroupResult[] }) => {
        for (const [at, result] of checked.entries()) {
          results[from + at] = result;
          done++;
          step();
        }
        if (done === groups.length) end();
        else give();
      });
      worker.on('error', end);
      give();
    }
  });
}

/** Checks every group, on more than one core where there is much to do. The results come in the order of the groups. */
export function checkAll(
  groups: ReadonlyArray<Group>,
  options: CheckOptions,
  step: () => void,
): Promise<GroupResult[]> {
  const files = groups.reduce((sum, group) => sum + sizeOf(group), 0);
  const threads = Math.min(availableParallelism(), 8, Math.ceil(groups.length / portion));
  return files < many || threads < 2 ? here(groups, options, step) : there(groups, options, threads, step);
}
