import { relative } from 'node:path';
import {
  added,
  type CheckedDocument,
  type Counts,
  catalogueSheets,
  catalogueSilences,
  checkSheet,
  countsOf,
  type Found,
  type Sheet,
  type Silence,
  sheetOf,
  silencesKey,
} from '../check/index.ts';
import type { Issue, Source } from '../core/index.ts';
import { dotted, issueOf, type Path } from '../schema/index.ts';
import { languagesInside } from './catalogue-name.ts';
import type { Group } from './groups.ts';
import { type Kind, kinds } from './kinds.ts';
import { readCatalogueFile, withoutRoot } from './read-catalogue.ts';
import { nameOf, readCopyFile } from './read-copy.ts';
import type { ReadFile } from './read-text.ts';

/** A finding as it is printed: its place in the file, and the lines around it. */
export interface Finding {
  readonly rule: string;
  readonly severity: Found['severity'];
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly language: string;
  readonly found: string;
  readonly message: string;
  readonly mend: string;
  /** The lines around it, as they stand in the file; the middle one is `line`. */
  readonly frame: ReadonlyArray<{ readonly line: number; readonly text: string }>;
  /** The written reason, where the file silences it. */
  readonly reason?: string;
}

/** What came of checking one group. Plain data: it may come from another thread. */
export interface GroupResult {
  readonly findings: ReadonlyArray<Finding>;
  readonly silenced: ReadonlyArray<Finding>;
  readonly files: number;
  readonly explanations: number;
  readonly counts: Readonly<Record<string, Counts>>;
}

export interface CheckOptions {
  readonly cwd: string;
  /** The language that catalogues are translated from. */
  readonly source?: string;
}

interface Read extends ReadFile {
  readonly file: string;
  readonly language: string;
  /** The keys above the texts, in a catalogue that keeps them under its language. */
  readonly root: Path;
}

function frameOf(text: string, line: number): Finding['frame'] {
  const lines = text.split('\n', line + 1);
  return [line - 1, line, line + 1].flatMap((at) => {
    const said = lines[at - 1];
    return said === undefined
      ? []
      : [{ line: at, text: said.length > 160 ? `${said.slice(0, 160)}…` : said.replace(/\r$/, '') }];
  });
}

function placed(read: Read, found: Found): Finding {
  const place = read.source?.locate?.(
    [...(found.path[0] === silencesKey ? [] : read.root), ...found.path],
    found.at,
  ) ?? { line: 1, column: 1 };
  const { rule, severity, file, language, message, mend } = found;
  const words = found.found.replaceAll('\n', ' ');
  return {
    rule,
    severity,
    file,
    ...place,
    path: dotted(found.path),
    language,
    found: words,
    message,
    mend,
    frame: frameOf(read.text, place.line),
  };
}

function ofIssue(read: Read, issue: Issue): Finding {
  const { line = 1, column = 1 } = issue;
  const message = `Expected ${issue.expected}, found ${issue.found}.`;
  const { severity, file, path, found, mend } = issue;
  return {
    rule: issue.code,
    severity,
    file,
    line,
    column,
    path,
    language: read.language,
    found,
    message,
    mend,
    frame: frameOf(read.text, line),
  };
}

function resultOf(
  reads: ReadonlyArray<Read>,
  issues: ReadonlyArray<Issue>,
  sheets: ReadonlyArray<Sheet>,
  explanations: number,
): GroupResult {
  const byFile = new Map(reads.map((read) => [read.file, read]));
  const findings: Finding[] = issues.flatMap((issue) => {
    const read = byFile.get(issue.file) ?? reads.find(({ file }) => file.startsWith(`${issue.file}#`));
    return read ? [ofIssue(read, issue)] : [];
  });
  const silenced: Finding[] = [];
  const counts: Record<string, Counts> = {};
  for (const sheet of sheets) {
    const read = byFile.get(sheet.file);
    if (!read) continue;
    const checked = checkSheet(sheet);
    for (const found of checked.findings) findings.push(placed(read, found));
    for (const found of checked.silenced) silenced.push({ ...placed(read, found), reason: found.reason });
    const before = counts[sheet.language];
    const count = countsOf(sheet);
    counts[sheet.language] = before ? added(before, count) : count;
  }
  return { findings, silenced, files: reads.length, explanations, counts };
}

const misplaced = (file: string, expected: string, found: string, mend: string): Issue => ({
  code: 'missing-source',
  severity: 'error',
  file,
  line: 1,
  column: 1,
  path: '',
  expected,
  found,
  mend,
});

function readCopy(path: string, cwd: string): Read {
  const file = relative(cwd, path) || path;
  return { ...readCopyFile(path, file), file, language: nameOf(path)?.language ?? 'und', root: [] };
}

/** Whether the name of a file says the same id and language as stand in it. */
function misnamed({ file, source, language }: Read, name: ReturnType<typeof nameOf>): Issue[] {
  const data = source?.data;
  if (typeof data !== 'object' || data === null || !name) return [];
  const said = data as Record<string, unknown>;
  const wrong = (field: 'id' | 'language', wanted: string): Issue[] => {
    if (typeof said[field] !== 'string' || said[field] === wanted) return [];
    const place = source?.locate?.([field], 'value') ?? { line: 1, column: 1 };
    const mend = `Write ${field}: ${wanted}, or rename the file.`;
    return [
      {
        code: 'wrong-name',
        severity: 'error',
        file,
        ...place,
        path: field,
        expected: `${field}: ${wanted}, as the file is called`,
        found: said[field],
        mend,
      },
    ];
  };
  return [...(name.language ? wrong('language', language) : wrong('id', name.id))];
}

/** Says that another file has the id of this one. */
const twinIssue = ({ file, source }: Read, twin: string): Issue => ({
  code: 'duplicate-id',
  severity: 'error',
  file,
  ...(source?.locate?.(['id'], 'value') ?? { line: 1, column: 1 }),
  path: 'id',
  expected: 'an id of its own',
  found: `${nameOf(file)?.id}, which ${twin} has too`,
  mend: 'Choose another id: records name the notice by it.',
});

function checkExplanation(group: Extract<Group, { type: 'explanation' }>, { cwd }: CheckOptions): GroupResult {
  const kind = kinds[group.kind];
  const translations = group.translations.map((path) => readCopy(path, cwd));
  if (!group.source || !kind) {
    const lost = translations.map(({ file }) =>
      misplaced(
        file,
        `${nameOf(file)?.id}.${group.kind}.yaml beside it`,
        'nothing',
        'Put the translation beside its source.',
      ),
    );
    return resultOf(translations, [...translations.flatMap(({ issues }) => issues), ...lost], [], 0);
  }
  const main = readCopy(group.source, cwd);
  const sources = translations.flatMap(({ source }) => (source ? [source] : []));
  const own = [
    ...main.issues,
    ...misnamed(main, nameOf(group.source)),
    ...(group.twin === undefined ? [] : [twinIssue(main, relative(cwd, group.twin))]),
    ...translations.flatMap((read, at) => [...read.issues, ...misnamed(read, nameOf(group.translations[at] ?? ''))]),
  ];
  if (!main.source) return resultOf([main, ...translations], own, [], 0);
  const parsed = kind.read(main.source, sources);
  const [first, ...rest] = parsed.notices ?? wholeOnes(kind.read, main.source, sources);
  const reads = [{ ...main, language: first?.language ?? 'und' }, ...translations];
  if (!first) return resultOf(reads, [...own, ...parsed.issues], [], 0);
  const origin = sheetOf(kind.schema, first, main.file);
  const others = rest.flatMap((notice): Sheet[] => {
    const file = translations.find(({ source, language }) => source && language === notice.language)?.file;
    return file ? [sheetOf(kind.schema, notice, file, origin)] : [];
  });
  return resultOf(reads, [...own, ...parsed.issues], [origin, ...others], 1);
}

/** The languages that are whole although another one is not: their words can be checked all the same. */
function wholeOnes(read: Kind['read'], source: Source, translations: ReadonlyArray<Source>): CheckedDocument[] {
  const each = [[], ...translations.map((one) => [one])].map((some) => read(source, some).notices ?? []);
  return [...new Map(each.flat().map((notice) => [notice.language, notice])).values()];
}

function checkCatalogue(group: Extract<Group, { type: 'catalogue' }>, { cwd, source }: CheckOptions): GroupResult {
  const parts: Part[] = [];
  const sheets: Sheet[] = [];
  for (const { path, language } of group.files) {
    const file = relative(cwd, path) || path;
    const read = readCatalogueFile(path, file);
    const { data, silenced, findings } = catalogueSilences(read.source?.data);
    const faults = findings.map((finding) => issueOf(read.source!, finding));
    const tag = language ?? languageIn(data) ?? 'und';
    const inside = languagesInside(data);
    if (inside) {
      const own = inside.map(({ key, language, data }, at) => {
        const issues = at === 0 ? [...read.issues, ...faults] : [];
        return { read: { ...read, issues, file: `${file}#${key}`, language, root: [key] }, data, silenced };
      });
      sheets.push(...sheetsOf(own, source));
      parts.push(...own);
    } else {
      const { data: messages, root } = withoutRoot(data, tag);
      const issues = [...read.issues, ...faults];
      parts.push({ read: { ...read, issues, file, language: tag, root }, data: messages, silenced });
    }
  }
  sheets.push(
    ...sheetsOf(
      parts.filter(({ read }) => !read.file.includes('#')),
      source,
    ),
  );
  const result = resultOf(
    parts.map(({ read }) => read),
    parts.flatMap(({ read }) => read.issues),
    sheets,
    0,
  );
  const plain = (found: Finding): Finding => ({ ...found, file: found.file.replace(/#[^#]*$/, '') });
  const { findings, silenced } = result;
  return { ...result, files: group.files.length, findings: findings.map(plain), silenced: silenced.map(plain) };
}

interface Part {
  readonly read: Read;
  readonly data: unknown;
  readonly silenced: ReadonlyArray<Silence>;
}

const sheetsOf = (parts: ReadonlyArray<Part>, source?: string): Sheet[] =>
  catalogueSheets(
    parts.flatMap(({ read: { file, language, source }, data, silenced }) =>
      source ? [{ file, language, data, silenced }] : [],
    ),
    source,
  );

/** The language that a file says of itself. */
function languageIn(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const said = ['language', 'locale', 'lang']
    .map((key) => (data as Record<string, unknown>)[key])
    .find((value) => typeof value === 'string');
  return typeof said === 'string' && /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(said) ? said : undefined;
}

/** Reads and checks one group of files. Never throws for what stands in them. */
export function checkGroup(group: Group, options: CheckOptions): GroupResult {
  if (group.type === 'explanation') return checkExplanation(group, options);
  if (group.type === 'catalogue') return checkCatalogue(group, options);
  const read = readCopy(group.path, options.cwd);
  return resultOf([read], read.issues, [], 0);
}
