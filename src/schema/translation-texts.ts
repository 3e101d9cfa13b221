import { shown, shownName } from './explain-issue.ts';
import { hasWords, textMark } from './fields.ts';
import { dotted, type Finding, type Path } from './issue.ts';
import { marksIn } from './marks.ts';
import { didYouMean } from './suggest.ts';
import { type Text, textsOf } from './texts.ts';
import { isObject, type Node, nodeAt, valueAt } from './walk.ts';

const join = (path: Path) => JSON.stringify(path);
const parentOf = (path: Path) => join(path.slice(0, -1));

/** Among more lost ids than this, the nearest spelling says nothing. */
const mostSuggested = 200;

/** The part of a text's path where the translation stops following its source: one issue for a lost item, not nine. */
function gapAt(data: unknown, path: Path): Path {
  for (let length = 1; length < path.length; length++) {
    const at = valueAt(data, path.slice(0, length));
    if (typeof at !== 'object' || at === null) return path.slice(0, length);
  }
  return path;
}

/** Why a piece of a translation is no translation of a text; undefined if it is one. */
function faultOf(schema: Node, source: unknown, data: unknown, { path, text }: Text): Finding | undefined {
  const given = valueAt(data, path);
  if (typeof given === 'string') {
    if (!hasWords(given))
      return { code: 'empty-text', path, expected: 'words', found: shown(given), mend: 'Write the translation.' };
    const node = nodeAt(schema, source, path);
    if (given.trim() !== 'none' || !node || textMark(node) !== 'gain') return undefined;
    const mend = 'Translate it, or write none in the source too: people must read the same in every language.';
    return { code: 'wrong-value', path, expected: shown(text), found: 'none', mend };
  }
  const gap = gapAt(data, path);
  const there = valueAt(data, gap);
  const whole = gap.length < path.length;
  if (there !== undefined && there !== null) {
    const expected = whole ? 'fields' : 'text';
    const mend = whole
      ? `Write the texts that stand under ${dotted(gap)} in the source, each as field: text.`
      : 'Write words here. Put quotation marks around them if they look like a number, true or false.';
    return { code: 'wrong-type', path: gap, expected, found: shown(there), mend };
  }
  const mend = `Translate ${whole ? `what stands under ${dotted(gap)}` : shown(text)}.`;
  return { code: 'missing-translation', path: gap, at: 'key', expected: dotted(gap), found: 'nothing', mend };
}

/** Where a translation ends: its values, and the fields that hold none. */
function leaves(data: unknown, path: Path = []): Path[] {
  if (typeof data !== 'object' || data === null) return [path];
  const keys = Array.isArray(data) ? [...data.keys()] : Object.keys(data);
  if (keys.length === 0) return [path];
  return keys.flatMap((key) => leaves((data as Record<string | number, unknown>)[key], [...path, key]));
}

/** The part of a leaf's path that the source does not have. */
function strayPart(source: unknown, leaf: Path): Path {
  let depth = 1;
  while (depth < leaf.length && valueAt(source, leaf.slice(0, depth)) !== undefined) depth++;
  return leaf.slice(0, depth);
}

function extraAt(source: unknown, path: Path, lost: ReadonlyArray<string>): Finding {
  const there = valueAt(source, path);
  const parent = valueAt(source, path.slice(0, -1));
  const names = lost.length > 0 ? lost : isObject(parent) ? Object.keys(parent) : [];
  const near = names.length > mostSuggested ? undefined : didYouMean(String(path.at(-1)), names);
  const renamed = lost.length === 1 ? lost[0] : near;
  const typed = there === 'none' ? 'Take it out: the source says none.' : 'Take it out. Only texts are translated.';
  return {
    code: 'extra-translation',
    path,
    at: 'key',
    expected: there !== undefined ? 'texts only' : 'a text that the source has',
    found: shownName(dotted(path)),
    mend:
      there !== undefined
        ? `${typed} Everything else comes from the source.`
        : renamed
          ? `Did you mean ${renamed}?`
          : 'Take it out, or add it to the source first.',
  };
}

/**
 * Compares a translation's texts with its source's: the ones to take over, and what is missing, extra, empty or marked.
 * @param isHeader whether a field at the root stands before the texts
 */
export function readTexts(
  schema: Node,
  source: unknown,
  data: unknown,
  isHeader: (key: string) => boolean,
): { texts: Text[]; findings: Finding[] } {
  const texts: Text[] = [];
  const marks: Finding[] = [];
  const gaps = new Map<string, Finding>();
  const wanted = textsOf(schema, source);
  for (const one of wanted) {
    const fault = faultOf(schema, source, data, one);
    if (fault) gaps.set(join(fault.path), fault);
    else {
      const text = String(valueAt(data, one.path)).trim();
      texts.push({ path: one.path, text });
      marks.push(...marksIn(one.path, text));
    }
  }
  const lost = new Map<string, string[]>();
  for (const { code, path } of gaps.values()) {
    if (code !== 'missing-translation') continue;
    const parent = parentOf(path);
    const names = lost.get(parent);
    if (names) names.push(String(path.at(-1)));
    else lost.set(parent, [String(path.at(-1))]);
  }
  const known = new Set(wanted.map(({ path }) => join(path)));
  const extras = new Map<string, Finding>();
  for (const leaf of leaves(data)) {
    if (leaf.length === 1 && isHeader(String(leaf[0]))) continue;
    if (known.has(join(leaf)) || gaps.has(join(leaf))) continue;
    const given = valueAt(data, leaf);
    const inSource = valueAt(source, leaf);
    // What the source has as plainly empty or none may be repeated: a translator who copies the file loses nothing.
    const repeated = typeof given === 'object' ? inSource !== undefined : given === 'none' && inSource === 'none';
    const path = strayPart(source, leaf);
    if (!repeated && !extras.has(join(path)))
      extras.set(join(path), extraAt(source, path, lost.get(parentOf(path)) ?? []));
  }
  return { texts, findings: [...gaps.values(), ...marks, ...extras.values()] };
}
