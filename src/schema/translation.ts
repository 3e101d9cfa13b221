import * as v from 'valibot';
import { id, language } from './fields.ts';
import { dotted, type Finding, type Path } from './issue.ts';
import { didYouMean } from './suggest.ts';
import { type Text, textsOf, withTexts } from './texts.ts';
import { findPoison, validate } from './validate.ts';
import { isObject, type Node, nodeAt, valueAt } from './walk.ts';

/** The fields that stand before the texts in `<id>.<kind>.<language>.yaml`. */
const header = /* @__PURE__ */ (() =>
  v.strictObject({
    kind: v.pipe(v.string(), v.description('The kind of the file this one translates.')),
    id: id('The id of the file this one translates.'),
    language: language('The language of this translation.'),
    source: v.exactOptional(
      v.pipe(
        v.string(),
        v.regex(/^sha256:[0-9a-f]{64}$/, 'source'),
        v.description('The digest of the source this was made from, so that a stale translation is found.'),
      ),
    ),
  }))();

/** A translation file that has been read: its language, its texts, and what is wrong with it. */
export interface Translation {
  readonly language?: string;
  /** The copy digest of the source that the translation was made from. */
  readonly source?: string;
  readonly texts: ReadonlyArray<Text>;
  readonly findings: ReadonlyArray<Finding>;
}

const join = (path: Path) => JSON.stringify(path);

/** The shortest part of a missing text's path that the translation lacks: one issue for a lost item, not nine. */
function firstGap(data: unknown, path: Path): Path {
  for (let length = 1; length < path.length; length++) {
    if (valueAt(data, path.slice(0, length)) === undefined) return path.slice(0, length);
  }
  return path;
}

function leaves(data: unknown, path: Path = []): Path[] {
  if (typeof data !== 'object' || data === null) return [path];
  const keys = Array.isArray(data) ? [...data.keys()] : Object.keys(data);
  return keys.flatMap((key) => leaves((data as Record<string | number, unknown>)[key], [...path, key]));
}

/** Compares a translation's texts with its source's: the ones to take over, and what is missing, extra or empty. */
function readTexts(schema: Node, source: unknown, data: unknown): { texts: Text[]; findings: Finding[] } {
  const wanted = textsOf(schema, source);
  const texts: Text[] = [];
  const gaps = new Map<string, Finding>();
  for (const { path, text } of wanted) {
    const given = valueAt(data, path);
    if (typeof given === 'string' && given.trim() !== '') texts.push({ path, text: given.trim() });
    else if (typeof given === 'string') {
      const mend = 'Write the translation.';
      gaps.set(join(path), { code: 'empty-text', path, expected: 'words', found: '""', mend });
    } else {
      const gap = firstGap(data, path);
      const mend = `Translate ${gap.length < path.length ? `what stands under ${dotted(gap)}` : JSON.stringify(text)}.`;
      gaps.set(join(gap), {
        code: 'missing-translation',
        path: gap,
        at: 'key',
        expected: dotted(gap),
        found: 'nothing',
        mend,
      });
    }
  }
  const known = new Set(wanted.map(({ path }) => join(path)));
  const extras = new Map<string, Finding>();
  for (const path of leaves(data)) {
    if (known.has(join(path)) || gaps.has(join(path)) || (path.length === 1 && String(path[0]) in header.entries))
      continue;
    const extra = extraAt(schema, source, path, [...gaps.values()]);
    extras.set(join(extra.path), extra);
  }
  return { texts, findings: [...gaps.values(), ...extras.values()] };
}

function extraAt(schema: Node, source: unknown, leaf: Path, gaps: Finding[]): Finding {
  let depth = 1;
  while (depth < leaf.length && valueAt(source, leaf.slice(0, depth)) !== undefined) depth++;
  const path = leaf.slice(0, depth);
  const inSource = valueAt(source, path);
  const typed = inSource !== undefined && nodeAt(schema, source, path) !== undefined;
  const parent = valueAt(source, path.slice(0, -1));
  const lost = gaps.filter(
    (gap) => gap.path.length === depth && join(gap.path.slice(0, -1)) === join(path.slice(0, -1)),
  );
  const names =
    lost.length > 0 ? lost.map((gap) => String(gap.path.at(-1))) : isObject(parent) ? Object.keys(parent) : [];
  const near = didYouMean(String(path.at(-1)), names);
  const renamed = lost.length === 1 ? String(lost[0]!.path.at(-1)) : near;
  return {
    code: 'extra-translation',
    path,
    at: 'key',
    expected: typed ? 'texts only' : 'a text that the source has',
    found: dotted(path),
    mend: typed
      ? 'Take it out. Only texts are translated; everything else comes from the source.'
      : renamed
        ? `Did you mean ${renamed}?`
        : 'Take it out, or add it to the source first.',
  };
}

/** A document with its texts in another language; the typed fields stay those of the source. */
export function translated<T extends { language: string }>(document: T, tag: string, texts: Iterable<Text>): T {
  return { ...withTexts(document, texts), language: tag };
}

/**
 * Reads a translation beside the source it belongs to.
 * @param schema the schema of the source's kind
 * @param taken the languages that are there already, the source's own included
 */
export function readTranslation<T extends { kind: string; id: string }>(
  schema: Node,
  source: T,
  data: unknown,
  taken: ReadonlySet<string>,
): Translation {
  const poisoned = findPoison(data);
  if (poisoned.length > 0) return { texts: [], findings: poisoned };
  const fields = isObject(data)
    ? Object.fromEntries(Object.entries(data).filter(([key]) => key in header.entries))
    : data;
  const { value, findings } = validate(header, fields);
  if (!value) return { texts: [], findings };
  const wrong: Finding[] = [];
  for (const key of ['kind', 'id'] as const) {
    if (value[key] === source[key]) continue;
    const mend = `Write ${key}: ${source[key]}, or put this file beside the source it belongs to.`;
    wrong.push({ code: 'wrong-value', path: [key], expected: source[key], found: value[key], mend });
  }
  if (taken.has(value.language)) {
    const mend = 'Keep one file for each language.';
    wrong.push({
      code: 'duplicate-id',
      path: ['language'],
      expected: 'a language of its own',
      found: value.language,
      mend,
    });
  }
  const read = readTexts(schema, source, data);
  return {
    language: value.language,
    ...(value.source !== undefined && { source: value.source }),
    texts: read.texts,
    findings: [...wrong, ...read.findings],
  };
}
