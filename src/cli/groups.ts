import { readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { catalogueName } from './catalogue-name.ts';
import { kinds } from './kinds.ts';
import { nameOf } from './read-copy.ts';

/** Files that are checked together: one explanation with its translations, or one catalogue in all its languages. */
export type Group =
  | {
      readonly type: 'explanation';
      readonly kind: string;
      readonly source?: string;
      readonly translations: ReadonlyArray<string>;
      /** The file with the same id and kind that was found before. */
      readonly twin?: string;
    }
  | { readonly type: 'catalogue'; readonly files: ReadonlyArray<{ readonly path: string; readonly language?: string }> }
  | { readonly type: 'unreadable'; readonly path: string };

/** Every file below a path, sorted; a link that leads back is followed once. Folders that may not be opened are listed. */
function* filesBelow(path: string, seen: Set<string>): Iterable<{ path: string; closed?: boolean }> {
  let isFolder: boolean;
  try {
    const real = realpathSync(path);
    if (seen.has(real)) return;
    seen.add(real);
    isFolder = statSync(path).isDirectory();
  } catch {
    if (nameOf(path)) yield { path };
    return;
  }
  if (!isFolder) {
    yield { path };
    return;
  }
  let names: string[];
  try {
    names = readdirSync(path).sort();
  } catch {
    yield { path, closed: true };
    return;
  }
  for (const name of names)
    if (name !== 'node_modules' && !name.startsWith('.')) yield* filesBelow(join(path, name), seen);
}

/** Tells each explanation of the one before it that has its id and kind: records could not tell the two apart. */
function withTwins(groups: ReadonlyArray<Group>): Group[] {
  const first = new Map<string, string>();
  return groups.map((group) => {
    if (group.type !== 'explanation' || group.source === undefined) return group;
    const key = `${nameOf(group.source)?.id}.${group.kind}`;
    const twin = first.get(key);
    if (twin !== undefined) return { ...group, twin };
    first.set(key, group.source);
    return group;
  });
}

/**
 * Sorts the files of some paths into groups.
 * A file named itself is always taken; below a folder only what its name shows to be a copy file or a catalogue.
 */
export function groupsOf(paths: ReadonlyArray<string>, language?: string): Group[] {
  const seen = new Set<string>();
  const explanations = new Map<string, { kind: string; source?: string; translations: string[] }>();
  const catalogues = new Map<string, Array<{ path: string; language?: string }>>();
  const groups: Group[] = [];
  for (const root of paths) {
    for (const { path, closed } of filesBelow(root, seen)) {
      const copy = nameOf(path);
      if (closed) groups.push({ type: 'unreadable', path });
      else if (copy && Object.hasOwn(kinds, copy.kind)) {
        const key = `${dirname(path)}/${copy.id}.${copy.kind}`;
        const group = explanations.get(key) ?? { kind: copy.kind, translations: [] };
        explanations.set(key, group);
        if (copy.language) group.translations.push(path);
        else if (group.source) groups.push({ type: 'explanation', kind: copy.kind, source: path, translations: [] });
        else group.source = path;
      } else if (/\.(?:json|ya?ml)$/.test(path)) {
        const name = catalogueName(path);
        if (!name && path !== root) continue; // a package.json is no catalogue
        const tag = name?.language ?? language;
        const key = name?.group ?? path;
        const files = catalogues.get(key) ?? [];
        catalogues.set(key, files);
        files.push({ path, ...(tag && { language: tag }) });
      }
    }
  }
  const own = [...explanations.values()].map((group): Group => ({ type: 'explanation', ...group }));
  return [
    ...withTwins([...own, ...groups]),
    ...[...catalogues.values()].map((files): Group => ({ type: 'catalogue', files })),
  ];
}
