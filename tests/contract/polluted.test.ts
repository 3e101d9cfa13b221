import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fullData } from '../core/fixtures.ts';
import { shapes } from '../facts/answers.ts';

const script = fileURLToPath(new URL('./polluted.mjs', import.meta.url));
const given = JSON.stringify({
  data: fullData(),
  routes: shapes.mapbox!([
    [12_000, 900, 840],
    [15_500, 1000, 990],
  ]),
});
const run = (how: 'clean' | 'polluted') =>
  JSON.parse(execFileSync(process.execPath, ['--no-warnings', script, how, given], { encoding: 'utf8' }));

test.skipIf(!existsSync('dist/core.js'))(
  'parse, check, decide, store and why say the same where every object has a property too many (skipped where nothing is built yet)',
  () => {
    const clean = run('clean');
    expect(clean.record.choices.soil).toBe('given');
    expect(clean.faults).toEqual([]);
    expect(run('polluted')).toEqual(clean);
  },
);
