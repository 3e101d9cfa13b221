import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  type ConsentExplanation,
  type GuideExplanation,
  type HelpExplanation,
  type Issue,
  parse,
  parseWhy,
  type Source,
  type WhyExplanation,
} from '../core/index.ts';
import { issueOf } from '../schema/index.ts';
import { exitFindings, parseHuman } from './human-copy.ts';
import { nameOf, readCopyFile } from './read-copy.ts';

/**
 * Every copy file below a folder, in the order of their names; links that lead back are followed once.
 * A folder that may not be opened stands in the list itself, so that it is not left out in silence.
 */
export function copyFiles(path: string, seen = new Set<string>()): string[] {
  let folder: boolean;
  try {
    const real = realpathSync(path);
    if (seen.has(real)) return [];
    seen.add(real);
    folder = statSync(path).isDirectory();
  } catch {
    folder = false; // a link that leads nowhere: if it is called like a copy file, reading it will say so
  }
  if (!folder) return nameOf(path) ? [path] : [];
  let names: string[];
  try {
    names = readdirSync(path);
  } catch {
    return [path]; // a folder that may not be opened: reading it will say so
  }
  return names
    .sort()
    .filter((name) => name !== 'node_modules' && !name.startsWith('.'))
    .flatMap((name) => copyFiles(join(path, name), seen));
}

/** One notice on disk: its source file, its explanation if it has no error, and the issues of all its files. */
export interface CopyEntry {
  readonly file: string;
  readonly explanation?: ConsentExplanation;
  /** The explanation, where the file is of another kind than consent. */
  readonly other?: HelpExplanation | GuideExplanation | WhyExplanation;
  readonly issues: ReadonlyArray<Issue>;
}

/** A copy file that has been read, beside what its name says it is. */
interface Read {
  readonly file: string;
  readonly name: NonNullable<ReturnType<typeof nameOf>>;
  readonly source: Source | undefined;
  readonly issues: ReadonlyArray<Issue>;
}

const issueAt = (
  { file, source }: Pick<Read, 'file' | 'source'>,
  field: string,
  said: Pick<Issue, 'code' | 'expected' | 'found' | 'mend'>,
): Issue => ({
  severity: 'error',
  file,
  ...(source?.locate?.(field === '' ? [] : [field], 'value') ?? { line: 1, column: 1 }),
  path: field,
  ...said,
});

function fieldOf(source: Source | undefined, field: 'id' | 'language'): string | undefined {
  const data = source?.data;
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, field)) return undefined;
  const value = (data as Record<string, unknown>)[field];
  return typeof value === 'string' ? value : undefined;
}

/** Whether the name of a file says the same as what stands in it. A translation's id is compared with its source's. */
function misnamed(read: Read): Issue[] {
  const { name, source } = read;
  return (['id', 'language'] as const).flatMap((field) => {
    const inName = name[field];
    const inFile = fieldOf(source, field);
    if (inName === undefined || inFile === undefined || inName === inFile) return [];
    if (field === 'id' && name.language !== undefined) return [];
    const called = [field === 'id' ? inFile : name.id, name.kind, ...(field === 'language' ? [inFile] : []), 'yaml'];
    const mend = `Rename the file to ${called.join('.')}, or write ${field}: ${inName}.`;
    const expected = `${field}: ${inName}, as the file is called`;
    return [issueAt(read, field, { code: 'wrong-name', expected, found: inFile || '""', mend })];
  });
}

function read(path: string, cwd: string): Read {
  const file = relative(cwd, path) || path;
  const { source, issues } = readCopyFile(path, file);
  const one = { file, name: nameOf(path)!, source, issues };
  return { ...one, issues: [...issues, ...misnamed(one)] };
}

const keyOf = ({ name }: Read) => `${name.id}.${name.kind}`;

/** The kinds of copy file that are parsed. */
const parsedKinds = new Set(['consent', 'help', 'guide', 'why']);

interface ParsedKind {
  readonly explanation?: ConsentExplanation;
  readonly other?: HelpExplanation | GuideExplanation | WhyExplanation;
  readonly issues: ReadonlyArray<Issue>;
}

function parseKind(kind: string, source: Source, translations: ReadonlyArray<Source>, today: string): ParsedKind {
  if (kind === 'help' || kind === 'guide') return parseHuman(kind, source, translations, today);
  if (kind !== 'why') return parse(source, translations);
  const { explanation, issues } = parseWhy(source, translations);
  return { issues, ...(explanation && { other: explanation }) };
}

/** A guide held against the help files that were read with it. */
function withExits(
  entry: CopyEntry,
  helps: ReadonlyMap<string, HelpExplanation>,
  source: Source | undefined,
): CopyEntry {
  if (entry.other?.kind !== 'guide' || !source) return entry;
  const guide = entry.other.notices[entry.other.sourceLanguage];
  const found = guide ? exitFindings(guide, helps).map((finding) => issueOf(source, finding)) : [];
  return found.length === 0 ? entry : { file: entry.file, issues: [...entry.issues, ...found] };
}

/**
 * Reads and parses the copy files of some paths: each source with the translations that stand beside it.
 * @param today a date as 2026-12-24, by which lists of holidays may have ended
 */
export function readCopy(
  paths: ReadonlyArray<string>,
  cwd = process.cwd(),
  today = new Date().toISOString().slice(0, 10),
): CopyEntry[] {
  const seen = new Set<string>();
  const found = paths.flatMap((path) => copyFiles(path, seen));
  const files = found.filter((path) => nameOf(path)).map((path) => read(path, cwd));
  const closed = found.filter((path) => !nameOf(path)).map((path) => ({ path, file: relative(cwd, path) || path }));
  const sources = files.filter(({ name }) => parsedKinds.has(name.kind) && !name.language);
  const translations = new Map<string, Read[]>();
  for (const one of files.filter(({ name }) => name.language)) {
    const beside = translations.get(keyOf(one));
    if (beside) beside.push(one);
    else translations.set(keyOf(one), [one]);
  }
  const first = new Map<string, string>();
  const entries = sources.map((one): CopyEntry => {
    const beside = translations.get(keyOf(one)) ?? [];
    const { source } = one;
    const translated = beside.flatMap((other) => (other.source ? [other.source] : []));
    const { explanation, other, issues }: ParsedKind = source
      ? parseKind(one.name.kind, source, translated, today)
      : { issues: [] };
    const all = [...one.issues, ...beside.flatMap((other) => other.issues), ...issues];
    const id = fieldOf(source, 'id') ?? one.name.id;
    const key = `${id}.${one.name.kind}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, one.file);
    else {
      const mend = 'Choose another id: records name the notice by it.';
      const found = `${id}, which ${before} has too`;
      all.push(issueAt(one, 'id', { code: 'duplicate-id', expected: 'an id of its own', found, mend }));
    }
    const clean = !all.some(({ severity }) => severity === 'error');
    return {
      file: one.file,
      issues: all,
      ...(clean && explanation && { explanation }),
      ...(clean && other && { other }),
    };
  });
  const known = new Set(files.filter(({ name }) => !name.language).map(keyOf));
  const helps = new Map(entries.flatMap(({ other }) => (other?.kind === 'help' ? [[other.id, other] as const] : [])));
  const lost = [...translations].flatMap(([key, beside]) => (known.has(key) ? [] : beside));
  return [
    ...closed.map(({ path, file }): CopyEntry => ({ file, issues: readCopyFile(path, file).issues })),
    ...entries.map((entry, at) => withExits(entry, helps, sources[at]?.source)),
    ...lost.map((one): CopyEntry => {
      const expected = `${keyOf(one)}.yaml beside it`;
      const mend = 'Put the translation beside its source.';
      return {
        file: one.file,
        issues: [...one.issues, issueAt(one, '', { code: 'missing-source', expected, found: 'nothing', mend })],
      };
    }),
  ];
}
