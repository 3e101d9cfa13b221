import type { CopyText, Sheet } from './types.ts';

const indexes = new WeakMap<Sheet, Map<string, CopyText>>();

/** The texts of a sheet by their path, written as JSON. */
export function byPath(sheet: Sheet): Map<string, CopyText> {
  let index = indexes.get(sheet);
  if (!index) {
    index = new Map(sheet.texts.map((text) => [JSON.stringify(text.path), text]));
    indexes.set(sheet, index);
  }
  return index;
}
