import { textMark } from './fields.ts';
import type { Path } from './issue.ts';
import { childNode, type Node, nodeFor, valueAt } from './walk.ts';

/** One text of a document: where it is and what it says. */
export interface Text {
  readonly path: Path;
  readonly text: string;
}

/** Every text of a document that a person reads and a translator translates, in the order it is written. */
export function textsOf(schema: Node, value: unknown): Text[] {
  const found: Text[] = [];
  const visit = (outer: Node, at: unknown, path: Path): void => {
    const node = nodeFor(outer, at);
    if (typeof at === 'string') {
      const mark = textMark(node);
      if (mark === 'text' || (mark === 'gain' && at !== 'none')) found.push({ path, text: at });
    } else if (typeof at === 'object' && at !== null) {
      const keys = Array.isArray(at) ? at.keys() : Object.keys(at);
      for (const key of keys) {
        const child = childNode(node, key);
        if (child) visit(child, (at as Record<string | number, unknown>)[key], [...path, key]);
      }
    }
  };
  visit(schema, value, []);
  return found;
}

/** A copy of a document with some of its texts replaced; every replaced path must exist. */
export function withTexts<T>(document: T, texts: Iterable<Text>): T {
  const copy = structuredClone(document);
  for (const { path, text } of texts) {
    const parent = valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>;
    parent[path[path.length - 1]!] = text;
  }
  return copy;
}
