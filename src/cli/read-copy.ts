import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLError } from 'yaml';
import type { Issue, Path, Source } from '../schema/index.ts';

/** The largest copy file that is read. The text of a long novel is smaller. */
const mostBytes = 1_000_000;

/** A file that has been read: a source if its text could be understood, and the issues if not. */
export interface ReadFile {
  readonly source?: Source;
  readonly text: string;
  readonly issues: ReadonlyArray<Issue>;
}

const failed = (file: string, text: string, issue: Omit<Issue, 'severity' | 'file' | 'path'>): ReadFile => ({
  text,
  issues: [{ severity: 'error', file, path: '', ...issue }],
});

/** Decodes UTF-8 and says where it is none; a byte-order mark is dropped. */
function decode(file: string, bytes: Uint8Array): string | ReadFile {
  if (bytes.length > mostBytes)
    return failed(file, '', {
      code: 'too-large',
      expected: 'at most 1 MB',
      found: `${(bytes.length / 1e6).toFixed(1)} MB`,
      mend: 'Split the file: one notice a file.',
    });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const lenient = new TextDecoder().decode(bytes);
    const line = lenient.slice(0, lenient.indexOf('\ufffd')).split('\n').length;
    return failed(file, lenient, {
      code: 'encoding',
      line,
      column: 1,
      expected: 'UTF-8',
      found: 'bytes that are not UTF-8',
      mend: 'Save the file as UTF-8 in your editor.',
    });
  }
}

const mends: Partial<Record<YAMLError['code'], [expected: string, mend: string]>> = {
  TAB_AS_INDENT: ['spaces at the beginning of the line', 'Replace the tab by spaces: YAML allows no tabs there.'],
  DUPLICATE_KEY: ['each field once', 'Keep one of the two and delete the other.'],
  BAD_INDENT: ['lines of one block to begin at the same column', 'Line the fields up below each other.'],
  MISSING_CHAR: ['a closing mark', 'Look for a quotation mark or bracket that was not closed, on this line or before.'],
  BLOCK_AS_IMPLICIT_KEY: [
    'a line of its own for this',
    'If the text has a colon in it, put quotation marks around the text.',
  ],
};

function syntaxIssue(file: string, lines: LineCounter, error: YAMLError): Issue {
  const { line, col } = lines.linePos(error.pos[0]);
  const [expected, mend] = mends[error.code] ?? [
    'YAML',
    'If the text has a colon or a # in it, put quotation marks around the text.',
  ];
  const place = { file, line, column: col, path: '' };
  return {
    code: error.code === 'DUPLICATE_KEY' ? 'duplicate-id' : 'syntax',
    severity: 'error',
    ...place,
    expected,
    found: error.message,
    mend,
  };
}

/** Reads the text of a YAML or JSON copy file into a source that knows its lines and columns. */
export function readText(file: string, text: string): ReadFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false, stringKeys: true });
  if (document.errors.length > 0)
    return { text, issues: document.errors.map((error) => syntaxIssue(file, lines, error)) };
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    return failed(file, text, {
      code: 'too-large',
      line: 1,
      column: 1,
      expected: 'at most 100 repetitions by anchor and alias',
      found: error instanceof Error ? error.message : String(error),
      mend: 'Write the texts out instead of repeating them with & and *.',
    });
  }
  const resolved = (node: unknown): unknown =>
    node && typeof node === 'object' && 'resolve' in node
      ? (node as { resolve(d: unknown): unknown }).resolve(document)
      : node;
  const locate = (path: Path, at: 'key' | 'value') => {
    let node: unknown = resolved(document.contents);
    let place: unknown = node;
    for (const [depth, step] of path.entries()) {
      const last = depth === path.length - 1;
      if (isMap(node)) {
        const pair = node.items.find((item: Pair) => isScalar(item.key) && String(item.key.value) === String(step));
        if (!pair) break;
        place = last && at === 'value' && pair.value ? pair.value : pair.key;
        node = resolved(pair.value);
      } else if (isSeq(node)) {
        node = resolved(node.items[Number(step)]);
        if (!node) break;
        place = node;
      } else break;
    }
    const start = (place as Node | null)?.range?.[0];
    if (start === undefined) return undefined;
    const { line, col } = lines.linePos(start);
    return { line, column: col };
  };
  return { text, source: { file, data, locate }, issues: [] };
}

/** Reads one copy file from disk. Never throws: what cannot be read is an issue. */
export function readCopyFile(path: string, shownAs = path): ReadFile {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return failed(shownAs, '', {
      code: 'unreadable',
      expected: 'a file that can be read',
      found: error instanceof Error && 'code' in error ? String(error.code) : String(error),
      mend: 'Look at the path and at who may read it.',
    });
  }
  const text = decode(shownAs, bytes);
  return typeof text === 'string' ? readText(shownAs, text) : text;
}

const namePattern = /^(?<id>.+?)\.(?<kind>consent|why|help|guide)(?:\.(?<language>[A-Za-z0-9-]+))?\.(?:ya?ml|json)$/;

/** What the name of a copy file says it is; undefined if it is no copy file. */
export function nameOf(path: string): { id: string; kind: string; language?: string } | undefined {
  const { id, kind, language } = namePattern.exec(basename(path))?.groups ?? {};
  return id && kind ? { id, kind, ...(language && { language }) } : undefined;
}
