import { byPath } from './by-path.ts';
import { pluralOf } from './plurals.ts';
import type { CopyText, Sheet } from './types.ts';

/** A text and the text it translates. */
export interface Pair {
  readonly from: CopyText;
  readonly to: CopyText;
}

const known = new WeakMap<Sheet, Pair[]>();

/** Each text of a translation beside the one it translates; a plural form that only it has stands beside `_other`. */
export function pairsOf(sheet: Sheet): Pair[] {
  let pairs = known.get(sheet);
  if (!pairs) {
    pairs = findPairs(sheet);
    known.set(sheet, pairs);
  }
  return pairs;
}

function findPairs(sheet: Sheet): Pair[] {
  const { origin } = sheet;
  if (!origin) return [];
  const texts = byPath(origin);
  return sheet.texts.flatMap((to): Pair[] => {
    const plural = pluralOf(sheet, to.path);
    const from = texts.get(JSON.stringify(to.path)) ?? (plural && texts.get(plural.other));
    return from ? [{ from, to }] : [];
  });
}
