import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Issue } from '../core/index.ts';
import { type CopyEntry, readCopy } from './read-folder.ts';
import { CannotRun, type Io } from './verb.ts';

export const issueLine = ({ file, line, column, expected, found, mend }: Issue): string =>
  `${file}${line ? `:${line}:${column}` : ''} error: expected ${expected}, found ${found}. ${mend}\n`;

/** Makes paths absolute. @throws CannotRun naming the one that is not there */
export function existing(paths: ReadonlyArray<string>, cwd: string): string[] {
  const missing = paths.find((path) => !existsSync(resolve(cwd, path)));
  if (missing !== undefined) throw new CannotRun(`There is no file or folder ${missing}.`);
  return paths.map((path) => resolve(cwd, path));
}

/**
 * The copy files of some paths; undefined if one has an error, which is then printed.
 * @throws CannotRun if there is no copy file
 */
export function entriesAt(paths: ReadonlyArray<string>, io: Io, base = io.cwd): CopyEntry[] | undefined {
  const entries = readCopy(paths, base);
  if (entries.length === 0) {
    const where = paths.map((path) => relative(base, path) || '.').join(', ');
    throw new CannotRun(`There is no copy file in ${where}. A copy file is called <id>.consent.yaml.`);
  }
  const errors = entries.flatMap(({ issues }) => issues.filter(({ severity }) => severity === 'error'));
  for (const issue of errors) io.err.write(issueLine(issue));
  return errors.length > 0 ? undefined : entries;
}

/** An explanation of any kind. */
export type Explained = NonNullable<CopyEntry['explanation'] | CopyEntry['other']>;

/**
 * The explanations of some paths, of every kind; undefined if a file has an error, which is then printed.
 * @throws CannotRun if there is no copy file
 */
export function explainedAt(paths: ReadonlyArray<string>, io: Io, base = io.cwd): Explained[] | undefined {
  return entriesAt(paths, io, base)?.flatMap(({ explanation, other }) => explanation ?? other ?? []);
}
