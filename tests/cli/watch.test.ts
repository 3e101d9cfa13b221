import { spawn } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { stringify } from 'yaml';
import { main } from '../../src/cli/main.ts';
import { consentData, folderWith } from './fixtures.ts';
import { command } from './run.ts';

/** A terminal that remembers what was written to it. */
function terminal(isTTY = false) {
  let text = '';
  const stream = {
    isTTY,
    write: (more: string) => {
      text += more;
    },
  };
  return { stream, text: () => text };
}

describe('forthright check --watch', () => {
  it('checks again when a file changes, and ends when it is told to', async () => {
    const folder = folderWith({ 'copy/letters.consent.yaml': consentData() });
    const [out, err] = [terminal(), terminal()];
    const ending = new AbortController();
    const running = main(['check', '--watch'], {
      cwd: folder,
      env: {},
      out: out.stream,
      err: err.stream,
      signal: ending.signal,
    });
    await vi.waitFor(() => expect(err.text()).toContain('Watching.'), { timeout: 60_000 });
    expect(out.text()).toContain('0 errors');
    writeFileSync(
      join(folder, 'copy/letters.consent.yaml'),
      stringify({ ...consentData(), title: 'We value your privacy' }),
    );
    await vi.waitFor(() => expect(out.text()).toContain('empty-heading'), { timeout: 60_000 });
    ending.abort();
    expect(await running).toBe(0);
  });
});

/** The command as a shell runs it, watching; what it said so far. */
function watching(folder: string, ...paths: string[]) {
  const child = spawn(process.execPath, [command, 'check', ...paths, '--watch'], { cwd: folder });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    err += text;
  });
  const ended = new Promise<[number | null, NodeJS.Signals | null]>((resolved) => {
    child.on('exit', (code, signal) => resolved([code, signal]));
  });
  const until = (said: () => boolean) => vi.waitFor(() => expect(said()).toBe(true), { timeout: 60_000 });
  /** Does something to the files and waits for the report that follows it. */
  const following = async (change: () => void, told: string) => {
    const before = out.length;
    const saidBefore = err.length;
    change();
    await until(() => out.slice(before).includes(told) || err.slice(saidBefore).includes(told));
    return out.slice(before);
  };
  return { child, ended, following, ready: () => until(() => err.includes('Watching.')), err: () => err };
}

describe('forthright check --watch, as it is run', () => {
  const bad = () => stringify({ ...consentData(), title: 'We value your privacy' });

  it('checks again when a file is changed, added, renamed or deleted, and Ctrl+C ends it with 0', async () => {
    const folder = folderWith({ 'copy/letters.consent.yaml': consentData() });
    const file = (name: string) => join(folder, 'copy', name);
    const { child, ended, following, ready, err } = watching(folder);
    await ready();
    await following(() => writeFileSync(file('letters.consent.yaml'), bad()), '1 error');
    await following(() => writeFileSync(file('letters.consent.yaml'), stringify(consentData())), '0 errors');
    const calls = stringify({ ...consentData(), id: 'calls' });
    await following(() => writeFileSync(file('calls.consent.yaml'), calls), 'in 2 files: 2 explanations');
    const renamed = await following(
      () => renameSync(file('calls.consent.yaml'), file('visits.consent.yaml')),
      'wrong-name',
    );
    expect(renamed).toContain('copy/visits.consent.yaml');
    await following(() => rmSync(file('visits.consent.yaml')), 'in 1 file: 1 explanation');
    await following(() => {
      mkdirSync(file('more'));
      writeFileSync(file('more/calls.consent.yaml'), calls);
    }, 'in 2 files: 2 explanations');
    await following(() => rmSync(file('letters.consent.yaml')), 'in 1 file: 1 explanation');
    await following(() => rmSync(file('more'), { recursive: true }), 'There is no copy file and no catalogue in copy.');
    expect(child.exitCode).toBeNull();
    child.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
    expect(err()).not.toContain('Error');
  });

  it('watches a single file that an editor replaces by a new one', async () => {
    const folder = folderWith({ 'letters.consent.yaml': consentData() });
    const file = join(folder, 'letters.consent.yaml');
    const { child, ended, following, ready } = watching(folder, 'letters.consent.yaml');
    await ready();
    const replace = (text: string) => () => {
      writeFileSync(`${file}~`, text);
      renameSync(`${file}~`, file);
    };
    await following(replace(bad()), '1 error');
    await following(replace(stringify(consentData())), '0 errors');
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });

  it('does not begin where there is nothing to watch', async () => {
    const { ended, err } = watching(folderWith({ 'copy/readme.txt': '' }));
    expect(await ended).toEqual([2, null]);
    expect(err()).toContain('There is no copy file and no catalogue in copy.');
  });
});

describe('colours', () => {
  const run = async (isTTY: boolean, env: Record<string, string>) => {
    const folder = folderWith({ 'copy/letters.consent.yaml': { ...consentData(), title: 'Cookies' } });
    const [out, err] = [terminal(isTTY), terminal()];
    expect(await main(['check'], { cwd: folder, env, out: out.stream, err: err.stream })).toBe(1);
    return out.text().includes('\u001b[');
  };

  it('are for a terminal, unless NO_COLOR says otherwise', async () => {
    expect(await run(true, {})).toBe(true);
    expect(await run(true, { NO_COLOR: '1' })).toBe(false);
    expect(await run(false, {})).toBe(false);
  });
});
