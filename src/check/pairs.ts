import { pluralOf } from './plurals.ts';
import type { CopyText, Sheet } from './types.ts';

/** A text and the text it translates. */
export interface Pair {
  readonly from: CopyText;
  readonly to: CopyText;
}

const keyOf = ({ path }: CopyText) => JSON.stringify(path);
const indexes = new WeakMap<Sheet, Map<string, CopyText>>();

/** The texts of a sheet by their path. */
export function byPath(sheet: Sheet): Map<string, CopyText> {
  let index = indexes.get(sheet);
  if (!index) {
    index = new Map(sheet.texts.map((text) => [keyOf(text), text]));
    indexes.set(sheet, index);
  }
  return index;
}

/** Each text of a translation beside the one it translates; a plural form that only it has stands beside `_other`. */
export function pairsOf(sheet: Sheet): Pair[] {
  const { origin } = sheet;
  if (!origin) return [];
  const texts = byPath(origin);
  return sheet.texts.flatMap((to): Pair[] => {
    const last = String(to.path.at(-1));
    const plural = sheet.catalogue ? pluralOf(last) : undefined;
    const from =
      texts.get(keyOf(to)) ?? (plural && texts.get(JSON.stringify([...to.path.slice(0, -1), `${plural.base}_other`])));
    return from ? [{ from, to }] : [];
  });
}
