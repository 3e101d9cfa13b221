import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { didYouMean } from '../schema/index.ts';
import { CannotRun } from './verb.ts';

type Parsed<T extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T; allowPositionals: true; strict: true }>
>;

const said = (error: unknown) => (error instanceof Error ? error.message : String(error));

/**
 * Reads the flags of a verb.
 * @throws CannotRun with one sentence on an unknown flag, naming the flag that was most likely meant
 */
export function readArguments<const T extends ParseArgsOptionsConfig>(
  args: ReadonlyArray<string>,
  options: T,
): Parsed<T> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true }) as Parsed<T>;
  } catch (error) {
    const unknown = /Unknown option '(-{1,2}[^']+)'/.exec(said(error))?.[1];
    if (unknown === undefined) throw new CannotRun(`${said(error).split('. ')[0]}.`);
    const known = Object.keys(options).map((name) => `--${name}`);
    const near = didYouMean(unknown.replace(/^-+/, ''), Object.keys(options));
    throw new CannotRun(
      `There is no flag ${unknown}. ${near ? `Did you mean --${near}?` : `The flags are ${known.join(', ')}.`}`,
    );
  }
}

/** One of a few words that a flag may have. @throws CannotRun naming them all */
export function oneOf<const T extends string>(flag: string, value: string, words: ReadonlyArray<T>): T {
  const found = words.find((word) => word === value);
  if (found === undefined) throw new CannotRun(`--${flag} ${value} is not known. Use one of ${words.join(', ')}.`);
  return found;
}
