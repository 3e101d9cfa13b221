import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { failed, type ReadFile, readText } from './read-text.ts';

export { type ReadFile, readText } from './read-text.ts';

/** The largest copy file that is read. The text of a long novel is smaller. */
const mostBytes = 1_000_000;

/** Where bytes stop being UTF-8: a byte below 0x80 is never part of another character, so lines can be tried alone. */
function placeOfBadByte(bytes: Uint8Array): { line: number; column: number } {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, start);
    const row = bytes.subarray(start, end < 0 ? bytes.length : end);
    try {
      strict.decode(row);
    } catch {
      return { line, column: new TextDecoder().decode(row).indexOf('\ufffd') + 1 };
    }
    if (end < 0) return { line: 1, column: 1 };
    start = end + 1;
  }
}

/** Decodes UTF-8 and says where it is none; a byte-order mark is dropped. */
function decode(file: string, bytes: Buffer): string | ReadFile {
  // The decoder that throws takes longer to start than to decode.
  if (isUtf8(bytes)) return bytes.toString('utf8').replace(/^\uFEFF/, '');
  return failed(file, new TextDecoder().decode(bytes), {
    code: 'encoding',
    ...placeOfBadByte(bytes),
    expected: 'UTF-8',
    found: 'bytes that are not UTF-8',
    mend: 'Save the file as UTF-8 in your editor.',
  });
}

const unreadable = (file: string, found: string) =>
  failed(file, '', {
    code: 'unreadable',
    expected: 'a file that can be read',
    found,
    mend: 'Look at the path and at who may read it.',
  });

/** Reads one copy file from disk. Never throws: what cannot be read is an issue. */
export function readCopyFile(path: string, shownAs = path, lenient = false): ReadFile {
  let bytes: Buffer;
  try {
    const about = statSync(path);
    // A pipe or a device could keep the reader waiting for ever.
    if (!about.isFile())
      return unreadable(shownAs, about.isDirectory() ? 'a folder that may not be opened' : 'no ordinary file');
    if (about.size > mostBytes)
      return failed(shownAs, '', {
        code: 'too-large',
        line: 1,
        column: 1,
        expected: 'at most 1 MB',
        found: `${(about.size / 1e6).toFixed(1)} MB`,
        mend: 'Split the file: one notice a file.',
      });
    bytes = readFileSync(path);
  } catch (error) {
    return unreadable(shownAs, error instanceof Error && 'code' in error ? String(error.code) : String(error));
  }
  const text = decode(shownAs, bytes);
  return typeof text === 'string' ? readText(shownAs, text, lenient) : text;
}

const namePattern = /^(?<id>.+?)\.(?<kind>consent|why|help|guide)(?:\.(?<language>[A-Za-z0-9-]+))?\.(?:ya?ml|json)$/;

/** What the name of a copy file says it is; undefined if it is no copy file. */
export function nameOf(path: string): { id: string; kind: string; language?: string } | undefined {
  const { id, kind, language } = namePattern.exec(basename(path))?.groups ?? {};
  return id && kind ? { id, kind, ...(language && { language }) } : undefined;
}
