import { basename, dirname } from 'node:path';

let names: Intl.DisplayNames | undefined;
/** Whether a tag names a language at all; the names are loaded when first asked for. */
function isKnown(language: string): boolean {
  names ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return names.of(language) !== undefined;
}
const tag = /^([a-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?$/;

/** A part of a file name as a language tag, if it is one: `de`, `pt_BR`, `sr_cyrl`. */
function languageOf(part: string): string | undefined {
  const [, language, script, region] = tag.exec(part) ?? [];
  if (language === undefined || (language.length === 3 && !script && !region) || !isKnown(language)) return undefined;
  const joined = [language, script, region].filter(Boolean).join('-');
  return Intl.getCanonicalLocales(joined)[0];
}

/** The parts of a file that keeps several languages beside each other: `{ en: …, de: … }`; undefined if it is none. */
export function languagesInside(data: unknown): Array<{ key: string; language: string; data: unknown }> | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const parts = Object.entries(data).map(([key, part]) => ({ key, language: languageOf(key), data: part }));
  const all = parts.flatMap(({ key, language, data: part }) =>
    language !== undefined && typeof part === 'object' ? [{ key, language, data: part as unknown }] : [],
  );
  return all.length > 1 && all.length === parts.length ? all : undefined;
}

/** What the name of a catalogue file says: its language, and which catalogue it belongs to. */
export interface CatalogueName {
  readonly language: string;
  /** The same for all files of one catalogue, and for no other. */
  readonly group: string;
}

/**
 * Reads the language out of a file name such as `de.json`, `messages.de.yml`, `de.messages.json`, `purposes-de.json`,
 * or out of its folder: `locales/de/privacy.json`. Undefined if there is none: then it is no catalogue by its name.
 */
export function catalogueName(path: string): CatalogueName | undefined {
  const file = basename(path);
  const ending = /\.(?:json|ya?ml)$/.exec(file)?.[0];
  if (!ending) return undefined;
  const stem = file.slice(0, -ending.length);
  const folder = dirname(path);
  const candidates: Array<[part: string, group: string]> = [[stem, '*']];
  const first = /^([^.]+)\.(.+)$/.exec(stem);
  if (first) candidates.push([first[1] ?? '', `*.${first[2]}`]);
  const last = /^(.+)([.-])([^.]+)$/.exec(stem);
  for (const mark of ['.', '-', '_'] as const) {
    const at = stem.indexOf(mark);
    for (let cut = at; cut > 0; cut = stem.indexOf(mark, cut + 1))
      candidates.push([stem.slice(cut + 1), `${stem.slice(0, cut)}${mark}*`]);
  }
  if (last) candidates.push([last[3] ?? '', `${last[1]}${last[2]}*`]);
  for (const [part, group] of candidates) {
    const language = languageOf(part);
    if (language) return { language, group: `${folder}/${group}${ending}` };
  }
  const above = languageOf(basename(folder));
  return above ? { language: above, group: `${dirname(folder)}/*/${file}` } : undefined;
}
