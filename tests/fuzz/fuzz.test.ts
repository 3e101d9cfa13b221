import { describe, expect, test } from 'vitest';
import { fuzz, seed } from './fuzz.ts';
import { groups } from './groups.ts';

// What others wrote: files, forms, cookies, addresses, the answers of routing engines. Nothing in them may throw, hang,
// or change what every object has. To have a run again: FORTHRIGHT_SEED=<the number that is printed>.

const names = Object.keys(groups) as Array<keyof typeof groups>;
const planned = Object.values(groups).flatMap((targets) => targets.map(({ count }) => count));

describe('whatever is put in', () => {
  test('at least 100,000 inputs are tried, and their seed is printed', () => {
    console.log(`Fuzzing with FORTHRIGHT_SEED=${seed}`);
    expect(planned.reduce((total, count) => total + count, 0)).toBeGreaterThanOrEqual(100_000);
  });

  test.concurrent.each(names)('%s: a result or issues come out, and no prototype is touched', async (group) => {
    const report = await fuzz(group);
    console.log(`Fuzzing ${group}: ${report.count} inputs`);
    const told = report.faults.map(
      ({ target, fault, input }) => `${target}, FORTHRIGHT_SEED=${seed}\n${fault}\nInput: ${input}`,
    );
    expect(told.join('\n\n')).toBe('');
    expect(report.touched).toEqual([]);
    expect(report.count).toBe(groups[group].reduce((total, { count }) => total + count, 0));
  });
});
