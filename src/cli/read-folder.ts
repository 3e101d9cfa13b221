import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  type ConsentExplanation,
  type GuideExplanation,
  type HelpExplanation,
  type Issue,
  parse,
  type Source,
} from '../core/index.ts';
import { issueOf } from '../schema/index.ts';
import { exitFindings, parseHuman } from './human-copy.ts';
import { nameOf, readCopyFile } from './read-copy.ts';

/** Every copy file below a folder, in the order of their names; links that lead back are followed once. */
export function copyFiles(path: string, seen = new Set<string>()): string[] {
  const real = realpathSync(path);
  if (seen.has(real)) return [];
  seen.add(real);
  if (!statSync(path).isDirectory()) return nameOf(path) ? [path] : [];
  return readdirSync(path)
    .sort()
    .filter((name) => name !== 'node_modules' && !name.startsWith('.'))
    .flatMap((name) => {
      try {
        return copyFiles(join(path, name), seen);
      } catch {
        return []; // a link that leads nowhere
      }
    });
}

/** One notice on disk: its source file, its explanation if it has no error, and the issues of all its files. */
export interface CopyEntry {
  readonly file: string;
  readonly explanation?: ConsentExplanation;
  /** The ways to a person, or the guide, where that is what the file holds. */
  readonly human?: HelpExplanation | GuideExplanation;
  readonly issues: ReadonlyArray<Issue>;
}

const issue = (
  file: string,
  code: Issue['code'],
  path: string,
  expected: string,
  found: string,
  mend: string,
): Issue => ({
  code,
  severity: 'error',
  file,
  line: 1,
  column: 1,
  path,
  expected,
  found,
  mend,
});

function idOf(source: Source | undefined): unknown {
  const data = source?.data;
  return typeof data === 'object' && data !== null && 'id' in data ? data.id : undefined;
}

/** The kinds of copy file that are parsed. */
const parsed = new Set(['consent', 'help', 'guide']);

interface ParsedKind {
  readonly explanation?: ConsentExplanation;
  readonly human?: HelpExplanation | GuideExplanation;
  readonly issues: ReadonlyArray<Issue>;
}

function parseKind(kind: string, source: Source, translations: ReadonlyArray<Source>, today: string): ParsedKind {
  return kind === 'help' || kind === 'guide'
    ? parseHuman(kind, source, translations, today)
    : parse(source, translations);
}

/** A guide whose ways to a person are held against the help files that were read with it. */
function withExits(
  entry: CopyEntry,
  helps: ReadonlyMap<string, HelpExplanation>,
  sources: ReadonlyArray<{ file: string; source: Source | undefined }>,
): CopyEntry {
  const source = sources.find(({ file }) => file === entry.file)?.source;
  if (entry.human?.kind !== 'guide' || !source) return entry;
  const guide = entry.human.notices[entry.human.sourceLanguage];
  const found = guide ? exitFindings(guide, helps).map((finding) => issueOf(source, finding)) : [];
  return found.length === 0 ? entry : { file: entry.file, issues: [...entry.issues, ...found] };
}

/** Reads and parses the copy files of some paths: each source with the translations that stand beside it. */
export function readCopy(
  paths: ReadonlyArray<string>,
  cwd = process.cwd(),
  today = new Date().toISOString().slice(0, 10),
): CopyEntry[] {
  const files = paths
    .flatMap((path) => copyFiles(path))
    .map((path) => {
      const file = relative(cwd, path) || path;
      const name = nameOf(path)!;
      const read = readCopyFile(path, file);
      const id = idOf(read.source);
      const misnamed =
        typeof id === 'string' && id !== name.id
          ? [
              issue(
                file,
                'wrong-name',
                'id',
                `id: ${name.id}, as the file is called`,
                id,
                `Rename the file to ${id}.${name.kind}.…, or write id: ${name.id}.`,
              ),
            ]
          : [];
      return { file, name, source: read.source, issues: [...read.issues, ...misnamed] };
    });
  const sources = files.filter(({ name }) => parsed.has(name.kind) && !name.language);
  const first = new Map<string, string>();
  const entries = sources.map(({ file, name, source, issues }): CopyEntry => {
    const beside = files.filter(
      (other) => other.name.language && other.name.id === name.id && other.name.kind === name.kind,
    );
    const translations = beside.flatMap((other) => (other.source ? [other.source] : []));
    const read = source ? parseKind(name.kind, source, translations, today) : { issues: [] };
    const all = [...issues, ...beside.flatMap((other) => other.issues), ...read.issues];
    const made = read.explanation ?? read.human;
    const id = made?.id;
    const before = made && first.get(`${made.kind} ${made.id}`);
    if (made && before === undefined) first.set(`${made.kind} ${made.id}`, file);
    if (before)
      all.push(
        issue(
          file,
          'duplicate-id',
          'id',
          'an id of its own',
          `${id}, which ${before} has too`,
          'Choose another id: records name the notice by it.',
        ),
      );
    const clean = !all.some(({ severity }) => severity === 'error');
    return {
      file,
      issues: all,
      ...(clean && read.explanation && { explanation: read.explanation }),
      ...(clean && read.human && { human: read.human }),
    };
  });
  const lost = files.filter(
    ({ name }) =>
      name.language && !sources.some((source) => source.name.id === name.id && source.name.kind === name.kind),
  );
  const helps = new Map(entries.flatMap(({ human }) => (human?.kind === 'help' ? [[human.id, human] as const] : [])));
  return [
    ...entries.map((entry) => withExits(entry, helps, sources)),
    ...lost.map(({ file, name, issues }) => ({
      file,
      issues: [
        ...issues,
        issue(
          file,
          'missing-source',
          '',
          `${name.id}.${name.kind}.yaml beside it`,
          'nothing',
          'Put the translation beside its source.',
        ),
      ],
    })),
  ];
}
