import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of an example, far from the sources, with the packed package installed as anybody would install it. */
export interface Example {
  readonly folder: string;
  run(command: string, ...args: string[]): string;
  /**
   * Starts a server and waits until it says where it listens.
   * @param listens what it prints then; its first group is the address
   */
  start(
    command: string,
    args: string[],
    listens: RegExp,
  ): Promise<{ readonly url: string; readonly stop: () => Promise<void> }>;
  remove(): void;
}

export function install(name: string): Example {
  const folder = mkdtempSync(join(tmpdir(), `forthright-${name}-`));
  const env = { ...process.env, npm_config_loglevel: 'error', NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: undefined };
  const run = (command: string, ...args: string[]) => {
    try {
      return execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env });
    } catch (fault) {
      const { stdout, stderr } = fault as { stdout: string; stderr: string };
      throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
    }
  };
  cpSync(resolve('examples', name), folder, {
    recursive: true,
    filter: (path) => !/node_modules|\.next|explanations$|dist$/.test(path.slice(resolve('examples').length)),
  });
  const packs = join(folder, '.pack');
  mkdirSync(packs);
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', packs], { stdio: 'ignore', env });
  run('npm', 'ci', '--no-audit', '--no-fund');
  run(
    'npm',
    'install',
    '--no-save',
    '--no-package-lock',
    '--no-audit',
    '--no-fund',
    join('.pack', readdirSync(packs)[0] ?? ''),
  );
  return {
    folder,
    run,
    start(command, args, listens) {
      const child = spawn(command, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
      let said = '';
      const stop = () =>
        new Promise<void>((stopped) => {
          if (child.exitCode !== null || child.signalCode !== null) return stopped();
          child.once('exit', () => stopped());
          child.kill();
        });
      return new Promise((resolve, reject) => {
        const hear = (part: Buffer) => {
          said += part;
          const found = listens.exec(said)?.[1];
          if (found !== undefined) resolve({ url: found, stop });
        };
        child.stdout.on('data', hear);
        child.stderr.on('data', hear);
        child.once('error', reject);
        child.once('exit', () => reject(new Error(`${command} ${args.join(' ')} ended before it listened:\n${said}`)));
      });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
