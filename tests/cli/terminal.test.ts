import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { consentData, folderWith } from './fixtures.ts';
import { command, forthright } from './run.ts';

// Node can open no pseudo-terminal by itself; `script` of util-linux can.
const hasScript = /util-linux/.test(String(spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout));

const esc = '\u001b';
const bar = /Checking .*of 320/;

let folder: string;
beforeAll(() => {
  const files = Array.from({ length: 320 }, (_, at) => {
    const id = `letters-${at}`;
    return [`copy/${id}.consent.yaml`, stringify({ ...consentData(), id, ...(at === 0 && { title: 'Cookies' }) })];
  });
  folder = folderWith(Object.fromEntries(files));
});

/** Runs the check with what is not sent elsewhere on a pseudo-terminal; gives what the terminal was sent. */
function onTerminal(redirected: string, env: Record<string, string> = {}, path = 'copy'): string {
  const shell = `'${process.execPath}' '${command}' check ${path} ${redirected}`;
  const { NO_COLOR: _, FORCE_COLOR: __, ...own } = process.env;
  const { stdout } = spawnSync('script', ['-qec', shell, '/dev/null'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...own, TERM: 'xterm', COLUMNS: '100', ...env },
    maxBuffer: 64_000_000,
  });
  return stdout;
}

describe.skipIf(!hasScript)('a long check on a real terminal (skipped where script of util-linux is missing)', () => {
  it('draws a bar on stderr, fills it, and clears it before the report', () => {
    const drawn = onTerminal('> report.txt');
    expect(drawn).toMatch(/Checking .* 0 of 320/);
    expect(drawn).toMatch(/Checking .* 320 of 320/);
    // The last thing sent goes back to the beginning of the line and wipes it.
    const after = drawn.slice(drawn.lastIndexOf('of 320') + 'of 320'.length);
    expect(after).toContain(`${esc}[1G${esc}[2K`);
    expect(after).not.toMatch(bar);
    const report = readFileSync(join(folder, 'report.txt'), 'utf8');
    expect(report).not.toMatch(bar);
    expect(report).toContain('in 320 files: 320 explanations');
  });

  it('draws no bar where stderr is no terminal, although stdout is one', () => {
    const drawn = onTerminal('2> log.txt');
    expect(drawn).not.toMatch(bar);
    expect(readFileSync(join(folder, 'log.txt'), 'utf8')).toBe('');
  });

  it('has colours; NO_COLOR and a terminal that knows none turn them off, a file has none', () => {
    const one = 'copy/letters-0.consent.yaml';
    expect(onTerminal('2> log.txt', {}, one)).toContain(`${esc}[31merror`);
    expect(onTerminal('2> log.txt', { NO_COLOR: '1' }, one)).not.toContain(esc);
    expect(onTerminal('2> log.txt', { TERM: 'dumb' }, one)).not.toContain(esc);
    onTerminal('> report.txt', {}, one);
    expect(readFileSync(join(folder, 'report.txt'), 'utf8')).not.toContain(esc);
  });
});

describe('a long check in a pipe', () => {
  it('draws no bar and has no colours', () => {
    const { out, err } = forthright(['check'], folder);
    expect(err).toBe('');
    expect(out).not.toContain(esc);
    expect(out).not.toMatch(bar);
  });

  it('has colours where FORCE_COLOR asks for them, and JSON has none even then', () => {
    writeFileSync(join(folder, 'one.consent.yaml'), stringify({ ...consentData(), id: 'one', title: 'Cookies' }));
    const colours = (env: Record<string, string>, ...args: string[]) =>
      forthright(['check', 'one.consent.yaml', ...args], folder, env).out.includes(esc);
    expect(colours({ FORCE_COLOR: '1' })).toBe(true);
    expect(colours({ FORCE_COLOR: '0' })).toBe(false);
    expect(colours({ FORCE_COLOR: '' })).toBe(false);
    expect(colours({ FORCE_COLOR: '1' }, '--format', 'json')).toBe(false);
    expect(colours({ NO_COLOR: '1', FORCE_COLOR: '' })).toBe(false);
  });
});
