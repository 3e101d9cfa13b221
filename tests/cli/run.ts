import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../../dist/cli/cli.js', import.meta.url));
const source = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** The command to run: the built one where `npm run build` has made it, else its source. */
export const command = existsSync(built) && process.env.FORTHRIGHT_CLI !== 'source' ? built : source;

/** Runs the command as a shell would. */
export function forthright(args: ReadonlyArray<string>, cwd: string, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 64_000_000,
  });
  return { code: status, out: stdout, err: stderr };
}
