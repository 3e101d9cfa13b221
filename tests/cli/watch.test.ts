import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { stringify } from 'yaml';
import { main } from '../../src/cli/main.ts';
import { consentData, folderWith } from './fixtures.ts';

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
    await vi.waitFor(() => expect(err.text()).toContain('Watching.'));
    expect(out.text()).toContain('0 errors');
    writeFileSync(
      join(folder, 'copy/letters.consent.yaml'),
      stringify({ ...consentData(), title: 'We value your privacy' }),
    );
    await vi.waitFor(() => expect(out.text()).toContain('empty-heading'), { timeout: 20_000 });
    ending.abort();
    expect(await running).toBe(0);
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
