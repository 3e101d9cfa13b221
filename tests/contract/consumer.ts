import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** An application that has the package as people get it: packed, and unpacked into its `node_modules`. */
export interface Consumer {
  readonly app: string;
  /** Where the package lies. */
  readonly installed: string;
  /** Runs a program in the application's folder, and returns what it printed. */
  readonly run: (command: string, args: string[]) => string;
}

/** Inside node_modules/.cache, so that the package's dependencies are found where they are installed already. */
export function installPacked(name: string): Consumer {
  const app = resolve('node_modules/.cache', name);
  const installed = join(app, 'node_modules/forthright');
  const run = (command: string, args: string[], cwd = app) =>
    execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  rmSync(app, { recursive: true, force: true });
  mkdirSync(installed, { recursive: true });
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', app], process.cwd()));
  run('tar', ['-xzf', packed.filename, '-C', installed, '--strip-components', '1']);
  writeFileSync(join(app, 'package.json'), JSON.stringify({ name, type: 'module' }));
  return { app, installed, run };
}
