import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { createTranslate, type Issue, type Source, type Translate } from '../core/index.ts';
import { wordLanguages, wordsOf } from './interface-words.ts';
import { nameOf, readCopyFile } from './read-copy.ts';
import { CannotRun, type Io } from './verb.ts';

/** One help file or guide as it stands on disk, with the translations beside it. */
export interface HumanFile {
  readonly source?: Source;
  readonly translations: ReadonlyArray<Source>;
  readonly issues: ReadonlyArray<Issue>;
}

/**
 * Reads the file of a verb that takes exactly one.
 * @throws CannotRun if none is named, it is not there, or it is of another kind
 */
export function readHumanFile(paths: ReadonlyArray<string>, kind: 'help' | 'guide', io: Io): HumanFile {
  const [path] = paths;
  if (path === undefined || paths.length > 1)
    throw new CannotRun(`Name one file: ${kind === 'help' ? 'lumen.help.yaml' : 'parcel.guide.yaml'}.`);
  const file = resolve(io.cwd, path);
  if (!existsSync(file)) throw new CannotRun(`There is no file ${path}.`);
  const name = nameOf(file);
  if (name?.kind !== kind || name.language)
    throw new CannotRun(`${path} is not called <id>.${kind}.yaml, as a ${kind} file is.`);
  const read = readCopyFile(file, relative(io.cwd, file) || path);
  const beside = readdirSync(dirname(file))
    .filter((other) => other !== basename(file))
    .filter((other) => {
      const its = nameOf(other);
      return its?.id === name.id && its.kind === kind && its.language !== undefined;
    })
    .map((other) => readCopyFile(join(dirname(file), other), relative(io.cwd, join(dirname(file), other))));
  return {
    ...(read.source && { source: read.source }),
    translations: beside.flatMap((other) => (other.source ? [other.source] : [])),
    issues: [...read.issues, ...beside.flatMap((other) => other.issues)],
  };
}

/** An issue on one line, as compilers write it. */
export const issueLine = ({ file, line, column, severity, expected, found, mend }: Issue): string =>
  `${file}${line ? `:${line}:${column}` : ''} ${severity}: expected ${expected}, found ${found}. ${mend}\n`;

/**
 * The language to answer in, and its words.
 * @throws CannotRun if the file or the interface words lack it
 */
export function speak(
  wanted: string | undefined,
  offered: ReadonlyArray<string>,
  source: string,
): { language: string; t: Translate } {
  const known = wordLanguages();
  const both = offered.filter((tag) => known.includes(tag));
  const language = wanted ?? (both.includes(source) ? source : both[0]);
  if (language === undefined || !both.includes(language))
    throw new CannotRun(
      `--language ${language ?? source} is not known here. Use one of ${both.join(', ') || known.join(', ')}.`,
    );
  return { language, t: createTranslate(language, wordsOf(language)) };
}
