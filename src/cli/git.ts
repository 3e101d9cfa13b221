import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { nameOf } from './read-copy.ts';
import { CannotRun } from './verb.ts';

function git(cwd: string, ...args: string[]): Buffer {
  return execFileSync('git', args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 256_000_000 });
}

/**
 * The copy files of some paths as they were at a revision, in a folder that is gone afterwards.
 * @throws CannotRun if this is no git repository or there is no such revision
 */
export function atRevision<T>(
  cwd: string,
  revision: string,
  paths: ReadonlyArray<string>,
  use: (folder: string) => T,
): T {
  let commit: string;
  try {
    git(cwd, 'rev-parse', '--git-dir');
  } catch {
    throw new CannotRun('--since needs a git repository, and this folder is in none. Use forthright diff <old> <new>.');
  }
  try {
    commit = git(cwd, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`).toString().trim();
  } catch {
    throw new CannotRun(`There is no git revision ${revision}. Use a branch, a tag or a commit: --since main.`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'forthright-since-'));
  try {
    const listed = git(cwd, 'ls-tree', '-r', '-z', '--name-only', commit, '--', ...paths)
      .toString()
      .split('\0');
    for (const file of listed.filter((name) => nameOf(name))) {
      const target = join(folder, ...file.split('/').filter((part) => part !== '..'));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, git(cwd, 'show', `${commit}:./${file}`));
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
