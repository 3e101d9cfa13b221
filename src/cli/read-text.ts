import { createRequire } from 'node:module';
import { CORE_SCHEMA, load } from 'js-yaml';
import type { Document, Node, Pair, YAMLError, YAMLMap } from 'yaml';
import type { Issue, Path, Source } from '../schema/index.ts';

let library: typeof import('yaml') | undefined;

/** The careful YAML library takes long to start: it is loaded when a text needs it, never for a clean plain file. */
function careful(): typeof import('yaml') {
  library ??= createRequire(import.meta.url)('yaml') as typeof import('yaml');
  return library;
}

/** A file that has been read: a source if its text could be understood, and the issues if not. */
export interface ReadFile {
  readonly source?: Source;
  readonly text: string;
  readonly issues: ReadonlyArray<Issue>;
}

/** What is said of a file that could not be read at all. */
export const failed = (file: string, text: string, issue: Omit<Issue, 'severity' | 'file' | 'path'>): ReadFile => ({
  text,
  issues: [{ severity: 'error', file, path: '', ...issue }],
});

const mostAliases = 100;
const quoted = (mark: string) => `If the text begins with ${mark}, put quotation marks around the text.`;

const mends: Partial<Record<YAMLError['code'], [expected: string, mend: string]>> = {
  TAB_AS_INDENT: ['spaces at the beginning of the line', 'Replace the tab by spaces: YAML allows no tabs there.'],
  BAD_INDENT: ['lines of one block to begin at the same column', 'Line the fields up below each other.'],
  MISSING_CHAR: ['a closing mark', 'Look for a quotation mark or bracket that was not closed, on this line or before.'],
  BLOCK_AS_IMPLICIT_KEY: [
    'a line of its own for this',
    'If the text has a colon in it, put quotation marks around the text.',
  ],
  MULTIPLE_DOCS: ['one notice', 'Take out the line --- and what follows it: one notice a file.'],
  BAD_SCALAR_START: ['a text', 'Put quotation marks around the text: it begins with a sign that YAML uses itself.'],
  BAD_ALIAS: ['a text', quoted('& or *')],
  TAG_RESOLVE_FAILED: ['a text', quoted('!')],
  BAD_DQ_ESCAPE: ['a backslash before a letter that YAML knows', 'Write \\\\ for a backslash, or use single quotes.'],
  NON_STRING_KEY: ['a word as the name of a field', 'Put quotation marks around the name, or write a word.'],
};

type Place = { readonly line: number; readonly column: number };
type At = (offset: number) => Place;

function syntaxIssue(file: string, at: At, error: YAMLError): Issue {
  const [expected, mend] = mends[error.code] ?? [
    'YAML',
    'If the text has a colon or a # in it, or begins with a sign such as * or @, put quotation marks around the text.',
  ];
  const place = at(error.pos[0]);
  const found = error.code === 'MULTIPLE_DOCS' ? 'a second document' : error.message;
  return { code: 'syntax', severity: 'error', file, ...place, path: '', expected, found, mend };
}

/** The name of a field as it is in the data; undefined where the name is no word. */
const nameOfKey = (key: unknown) => (careful().isScalar(key) ? String(key.value) : undefined);

/** Fields and ids that stand twice, found with one look at each: the YAML library compares every pair. */
function duplicates(file: string, at: At, document: Document): Issue[] {
  const found: Issue[] = [];
  careful().visit(document, {
    Map(_, map) {
      const first = new Map<string, number>();
      for (const { key } of map.items) {
        const name = nameOfKey(key);
        if (name === undefined) continue;
        const start = (key as Node).range?.[0] ?? 0;
        const before = first.get(name);
        if (before === undefined) first.set(name, start);
        else
          found.push({
            code: 'duplicate-id',
            severity: 'error',
            file,
            ...at(start),
            path: '',
            expected: 'each field once',
            found: `${name}, which stands on line ${at(before).line} too`,
            mend: 'Keep one of the two and delete the other.',
          });
      }
    },
  });
  return found;
}

/** Repetitions that lead nowhere, or are more than a person would write. */
function aliasIssues(file: string, at: At, document: Document): Issue[] {
  const found: Issue[] = [];
  const anchors = new Set<string>();
  let aliases = 0;
  careful().visit(document, {
    Node(_, node) {
      if ('anchor' in node && node.anchor) anchors.add(node.anchor);
      if (!careful().isAlias(node)) return undefined;
      const place = { severity: 'error', file, ...at(node.range?.[0] ?? 0), path: '' } as const;
      if (!anchors.has(node.source)) {
        const expected = `&${node.source} somewhere before`;
        found.push({ code: 'syntax', ...place, expected, found: `*${node.source}`, mend: quoted('*') });
      }
      if (++aliases <= mostAliases) return undefined;
      found.push(tooMany(place));
      return careful().visit.BREAK;
    },
  });
  return found;
}

const tooMany = <T>(place: T) => ({
  code: 'too-large' as const,
  ...place,
  expected: `at most ${mostAliases} repetitions by & and *`,
  found: 'more',
  mend: 'Write the texts out instead of repeating them with & and *.',
});

const tooDeep = (file: string, text: string, place: Place) =>
  failed(file, text, {
    code: 'too-large',
    ...place,
    expected: 'a few levels of fields',
    found: 'more than can be read',
    mend: 'Take out the brackets or hyphens that open inside each other.',
  });

/** Finds the place of a path in the text: each map is indexed once, so that many issues stay cheap. */
function locator(document: Document, at: At): NonNullable<Source['locate']> {
  const indexes = new WeakMap<YAMLMap, Map<string, Pair>>();
  const pairOf = (map: YAMLMap, step: string) => {
    let index = indexes.get(map);
    if (!index) {
      index = new Map(map.items.map((pair) => [nameOfKey(pair.key) ?? '', pair]));
      indexes.set(map, index);
    }
    return index.get(step);
  };
  const resolved = (node: unknown): unknown => (careful().isAlias(node) ? node.resolve(document) : node);
  return (path: Path, part) => {
    let node: unknown = resolved(document.contents);
    let place: unknown = node;
    for (const [depth, step] of path.entries()) {
      if (careful().isMap(node)) {
        const pair = pairOf(node, String(step));
        if (!pair) break;
        place = depth === path.length - 1 && part === 'value' && pair.value ? pair.value : pair.key;
        node = resolved(pair.value);
      } else if (careful().isSeq(node)) {
        place = node.items[Number(step)] ?? place;
        node = resolved(node.items[Number(step)]);
      } else break;
    }
    return at((place as Node | null)?.range?.[0] ?? 0);
  };
}

// What needs the careful reader: anchors, aliases, tags, directives, tabs, carriage returns, further documents.
const unusual = /[&*!%\t\r]|^(?:---|\.\.\.)|^\ufeff/m;

/**
 * The data of a plain YAML text, read by a parser that is three times as fast but knows no places; undefined if the
 * text has anything unusual in it or any fault. Places are found by the careful reader once somebody asks for one.
 */
function quickly(file: string, text: string): ReadFile | undefined {
  if (unusual.test(text)) return undefined;
  let data: unknown;
  try {
    data = load(text, { schema: CORE_SCHEMA });
  } catch {
    return undefined; // the careful reader says what is wrong, and where
  }
  if (typeof data !== 'object' || data === null) return undefined;
  let read: ReadFile | undefined;
  const locate: NonNullable<Source['locate']> = (path, part) => {
    if (path.length === 0) return { line: 1 + text.split('\n').findIndex((row) => /^\s*[^\s#]/.test(row)), column: 1 };
    read ??= carefully(file, text, false);
    return read.source?.locate?.(path, part);
  };
  return { text, source: { file, data, locate }, issues: [] };
}

/**
 * Reads the text of a YAML or JSON copy file into a source that knows its lines and columns. Never throws.
 * @param lenient a field that stands twice is a warning, as other programs read such a file: the last one counts
 */
export function readText(file: string, text: string, lenient = false): ReadFile {
  return quickly(file, text) ?? carefully(file, text, lenient);
}

function carefully(file: string, text: string, lenient: boolean): ReadFile {
  const lines = new (careful().LineCounter)();
  const at: At = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  try {
    const document = careful().parseDocument(text, {
      lineCounter: lines,
      // Whatever the file says of itself: no dates, no yes for true, no objects that are not plain data.
      schema: 'core',
      resolveKnownTags: false,
      stringKeys: true,
      uniqueKeys: false,
      prettyErrors: false,
    });
    const deep = document.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
    if (deep) return tooDeep(file, text, at(deep.pos[0]));
    const wrong = [...document.errors, ...document.warnings].map((error) => syntaxIssue(file, at, error));
    const twice = duplicates(file, at, document).map(
      (issue): Issue => (lenient ? { ...issue, severity: 'warning' } : issue),
    );
    const issues = wrong.length > 0 ? wrong : [...aliasIssues(file, at, document), ...twice];
    if (issues.some(({ severity }) => severity === 'error')) return { text, issues };
    return {
      text,
      source: { file, data: document.toJS({ maxAliasCount: mostAliases }), locate: locator(document, at) },
      issues,
    };
  } catch (error) {
    // Aliases that repeat aliases, or nesting so deep that the reader itself gives up.
    const start = { line: 1, column: 1 };
    return error instanceof ReferenceError ? failed(file, text, tooMany(start)) : tooDeep(file, text, start);
  }
}
