import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { because } from '../core/why/voices.ts';
import { shapes } from '../facts/answers.ts';
import { forthright } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'forthright-why-'));
const put = (name: string, content: unknown) =>
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));

/** Runs the verb in this process: twenty shells would only test the shell. */
async function why(...args: string[]) {
  const written = { out: '', err: '' };
  const into = (name: 'out' | 'err') => ({
    write: (text: string) => {
      written[name] += text;
    },
  });
  const code = await main(['why', ...args], { cwd: folder, env: {}, out: into('out'), err: into('err') });
  return { code, ...written };
}

beforeAll(() => {
  put(
    'decisive.json',
    shapes.here!([
      [9500, 900, 880],
      [8000, 1300, 800],
    ]),
  );
  put(
    'also.json',
    shapes.here!([
      [9500, 900, 780],
      [8000, 1300, 1000],
    ]),
  );
  put(
    'old.json',
    shapes['here 7.2']!([
      [9500, 900, 880],
      [8000, 1300, 800],
    ]),
  );
  put('one.json', shapes.mapbox!([[9500, 900, 880]]));
  put('none.json', { code: 'NoRoute', message: 'No route found' });
  put('torn.json', '{"routes": [');
  put('large.json', `{"routes": "${'x'.repeat(30_000_000)}"}`);
});

interface Printed {
  readonly level: string;
  readonly summary: string;
  readonly reasons: ReadonlyArray<{
    readonly text: string;
    readonly numbers: ReadonlyArray<{ value: number | string; unit: string; fact: string }>;
  }>;
  readonly refused: ReadonlyArray<{ readonly claim: string; readonly because: string }>;
}
const json = async (...args: string[]): Promise<Printed> => JSON.parse((await why(...args, '--format', 'json')).out);

describe('forthright why', () => {
  test('prints level, summary, reasons and what was refused, and nothing more', async () => {
    const printed = await json('decisive.json');
    expect(Object.keys(printed)).toEqual(['level', 'summary', 'reasons', 'refused']);
    expect(printed).toMatchObject({ level: 'L3', summary: '7 min faster now; 1.5 km longer' });
    expect(Object.keys(printed.reasons[0]!)).toEqual(['type', 'basis', 'strength', 'check', 'text', 'numbers']);
    expect(printed.reasons[0]).toMatchObject({
      type: 'contrastive',
      basis: 'objective',
      strength: 'decisive',
      check: 'holds',
      text: expect.stringMatching(because.en!),
    });
    expect(printed.reasons[0]!.numbers).toContainEqual({
      value: 7,
      unit: 'min',
      fact: '/routes/1/sections/0/summary/duration - /routes/0/sections/0/summary/duration',
    });
    expect(printed.refused).toContainEqual({ claim: 'shortest', because: 'distance: route-1 has 8000, this one 9500' });
  });

  test('names each claim that the answer does not bear, and the field that decided it', async () => {
    const { level, refused } = await json('also.json');
    expect(level).toBe('L2');
    expect(refused.find(({ claim }) => claim === 'because-of-traffic')?.because).toMatch(
      'baseline: it would be faster without the delay too',
    );
  });

  test('as text: the line, the sentences, as of when, and what was not said', async () => {
    const { code, out } = await why('old.json', '--zone', 'Europe/Berlin');
    expect(code).toBe(0);
    expect(out).toMatch(/^7 min faster now; 1\.5 km longer {3}\[L3\]\n\n {2}Compared with the shorter route/);
    expect(out).toMatch('As of Mar 1, 2026, 03:00 PM');
    expect(out).toMatch(/Not said, and why:\n(?: {2}.+\n)* {2}shortest/);
  });

  test.each([
    ['de', 'Jetzt 7 Min. schneller; 1,5 km länger'],
    ['en-US', '7 min faster now; 0.9 mi longer'],
    ['fr', 'Plus rapide de 7 min en ce moment ; plus long de 1,5 km'],
  ])('speaks %s', async (language, summary) => {
    expect((await json('decisive.json', '--language', language)).summary.replace(/\s/g, ' ')).toBe(summary);
  });

  test('explains another than the first, by another objective, and refuses times that are too old', async () => {
    expect((await json('decisive.json', '--chosen', '1')).summary).toBe('1.5 km shorter; 7 min slower');
    expect((await json('decisive.json', '--objective', 'shortest')).level).toBe('L2');
    expect(await json('old.json', '--now', '2026-03-01T15:00:00Z')).toMatchObject({
      level: 'none',
      summary: 'This may have changed.',
    });
  });

  test('a file may hold several answers, and an engine may be called by a short name', async () => {
    put('list.json', [shapes.here!([[9500, 900, 880]]), shapes.here!([[8000, 1300, 800]])]);
    expect((await json('list.json')).level).toBe('L3');
    put(
      'google.json',
      shapes['google-routes']!([
        [9500, 900, 880],
        [8000, 1300, 800],
      ]),
    );
    expect((await json('google.json', '--engine', 'google')).level).toBe('L3');
  });

  test('compares several answers as one', async () => {
    expect((await json('one.json', 'decisive.json')).refused.map(({ claim }) => claim)).toContain('because-of-traffic');
  });

  test.each([
    ['none.json', 'code: expected Ok, found NoRoute'],
    ['torn.json', 'response: expected an answer of at most 20 MB in JSON, found not JSON'],
    ['large.json', 'found 30.0 MB'],
  ])('%s cannot be used: exit code 1, "we can’t tell you why", and the field', async (file, field) => {
    const { code, out, err } = await why(file, '--format', 'json');
    expect(code).toBe(1);
    expect(err).toMatch(field);
    expect(JSON.parse(out)).toMatchObject({
      level: 'none',
      reasons: [{ type: 'unknown', basis: 'none', check: 'unknown', numbers: [] }],
    });
    expect((JSON.parse(out) as Printed).refused[0]?.because).toMatch(field);
  });

  test.each([
    [[], 'Name the file that holds the answer'],
    [['nowhere.json'], 'nowhere.json cannot be read: ENOENT'],
    [['one.json', '--engine', 'tomtum'], '--engine tomtum is not known'],
    [['one.json', '--chosen', 'first'], '--chosen first is not a position'],
    [['one.json', '--language', 'tlh'], 'There are no words in tlh'],
    [['one.json', '--now', 'soon'], '--now soon is not a time'],
    [['one.json', '--zone', 'Mars/Olympus'], '--zone Mars/Olympus is not known'],
    [['one.json', '--langauge', 'de'], 'Did you mean --language?'],
  ])('%j cannot run: exit code 2 and one sentence', async (args, said) => {
    const { code, out, err } = await why(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(said);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('a choice that was not offered is refused by name', async () => {
    const { code, err } = await why('one.json', '--chosen', '9');
    expect(code).toBe(1);
    expect(err).toMatch('chosen: there is no option 9');
  });

  test('runs from a shell', () => {
    const { code, out } = forthright(['why', 'decisive.json'], folder);
    expect([code, out.split('   ')[0]]).toEqual([0, '7 min faster now; 1.5 km longer']);
  });
});
