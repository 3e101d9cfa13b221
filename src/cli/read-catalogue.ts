import { readFileSync, statSync } from 'node:fs';
import { visit } from 'jsonc-parser';
import type { Path, Source } from '../schema/index.ts';
import { readCopyFile } from './read-copy.ts';
import { failed, type ReadFile } from './read-text.ts';

/** The largest catalogue that is read: many more keys than any application has. */
const mostBytes = 20_000_000;

/** Where each field of a JSON text stands, found in one pass when the first place is asked for. */
function placesIn(text: string): (path: Path) => { line: number; column: number } | undefined {
  let places: Map<string, { line: number; column: number }> | undefined;
  const find = () => {
    const found = new Map<string, { line: number; column: number }>();
    const at = (path: Path, line: number, column: number) =>
      found.set(JSON.stringify(path), { line: line + 1, column: column + 1 });
    visit(text, {
      onObjectProperty: (name, _, __, line, column, parents) => at([...parents(), name], line, column),
      onLiteralValue: (_, __, ___, line, column, path) => {
        if (typeof path().at(-1) === 'number') at(path(), line, column);
      },
    });
    return found;
  };
  return (path) => {
    places ??= find();
    for (let length = path.length; length > 0; length--) {
      const place = places.get(JSON.stringify(path.slice(0, length)));
      if (place) return place;
    }
    return { line: 1, column: 1 };
  };
}

function readJson(file: string, text: string): ReadFile {
  try {
    const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const locate = placesIn(text);
    const source: Source = { file, data, locate: (path) => locate(path) };
    return { text, source, issues: [] };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    const offset = Number(/position (\d+)/.exec(found)?.[1] ?? 0);
    const before = text.slice(0, offset).split('\n');
    const mend = 'Look for a missing comma or quotation mark at this place or just before it.';
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    return failed(file, text, { code: 'syntax', ...place, expected: 'JSON', found, mend });
  }
}

/** Reads one file of a message catalogue. Never throws: what cannot be read is an issue. */
export function readCatalogueFile(path: string, file: string): ReadFile {
  if (!path.endsWith('.json')) return readCopyFile(path, file, true);
  try {
    const about = statSync(path);
    if (!about.isFile() || about.size > mostBytes) return readCopyFile(path, file, true);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
    return readJson(file, text);
  } catch {
    return readCopyFile(path, file, true); // it says what is wrong: unreadable, or not UTF-8
  }
}

/** A catalogue in the manner of Rails keeps everything under the tag of its language: `en: …`. */
export function withoutRoot(data: unknown, language: string): { data: unknown; root: Path } {
  if (typeof data !== 'object' || data === null) return { data, root: [] };
  const keys = Object.keys(data);
  const [only] = keys;
  if (keys.length !== 1 || only === undefined || only.replace('_', '-').toLowerCase() !== language.toLowerCase())
    return { data, root: [] };
  return { data: (data as Record<string, unknown>)[only], root: [only] };
}
