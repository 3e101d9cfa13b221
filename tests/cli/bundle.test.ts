import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const built = new URL('../../dist/cli/check.js', import.meta.url);

describe.skipIf(!existsSync(built))('the built check (skipped where npm run build has not run)', () => {
  it('is one file that imports nothing when it starts, or starting would take half as long again', () => {
    const text = readFileSync(built, 'utf8');
    expect(text.length).toBeGreaterThan(100_000);
    expect(text.match(/(?:^|[;}\n])(?:import|export)\s*(?:[\w*{][^;"'()]*\bfrom\s*)?["'][^"']+["']/g)).toBeNull();
  });

  it('brings the page of each rule and the licences of what is inside', () => {
    for (const file of ['rules/vague-word.md', 'rules/faults-in-the-data.md', 'LICENCES.txt'])
      expect(existsSync(new URL(file, built)), file).toBe(true);
    expect(readFileSync(new URL('LICENCES.txt', built), 'utf8').match(/MIT/g)?.length).toBeGreaterThanOrEqual(4);
  });
});
