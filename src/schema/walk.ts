import { is } from 'valibot';
import type { Path } from './issue.ts';

/** The parts of a valibot schema that are looked at when walking beside a value. */
export interface Node {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly wrapped?: Node;
  readonly value?: Node;
  readonly item?: Node;
  readonly options?: ReadonlyArray<Node | string>;
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const unwrapped = (node: Node): Node => (node.wrapped ? unwrapped(node.wrapped) : node);

/** The option of a union that a value was meant to be: the one it fits, or else the one that shares most fields. */
function meant(options: ReadonlyArray<Node>, value: unknown): Node | undefined {
  const fitting = options.find((option) => is(option as never, value));
  if (fitting || !isObject(value)) return fitting ?? options.find((option) => !option.entries);
  const shared = (option: Node) => Object.keys(value).filter((key) => Object.hasOwn(option.entries ?? {}, key)).length;
  return options.filter((option) => option.entries).sort((a, b) => shared(b) - shared(a))[0];
}

/** The schema node that a value stands under, with optional and union layers taken off. */
export function nodeFor(node: Node, value: unknown): Node {
  const bare = unwrapped(node);
  if (bare.type !== 'union') return bare;
  const option = meant((bare.options ?? []) as ReadonlyArray<Node>, value);
  return option ? nodeFor(option, value) : bare;
}

/** The schema node below a field name, an id or a list position. */
export function childNode(node: Node, key: string | number): Node | undefined {
  return node.entries && Object.hasOwn(node.entries, key) ? node.entries[key] : (node.value ?? node.item);
}

/** The value at a path, or undefined where the path leaves the data. */
export function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string | number, unknown>)[key];
  }
  return at;
}

/** The schema node at a path of a value. */
export function nodeAt(root: Node, value: unknown, path: Path): Node | undefined {
  let node: Node | undefined = nodeFor(root, value);
  let at = value;
  for (const key of path) {
    const child: Node | undefined = node && childNode(node, key);
    if (!child) return undefined;
    at = valueAt(at, [key]);
    node = nodeFor(child, at);
  }
  return node;
}
