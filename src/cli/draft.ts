import { Document, isMap } from 'yaml';
import type { ConsentDocument, ConsentItem } from '../core/index.ts';

/** An item of which not everything is known yet. */
export type DraftItem = { [Field in keyof ConsentItem]?: unknown };

/** A notice made from another system's file: what that file does not say is left out, and `check` names it. */
export interface Draft {
  readonly language: string;
  readonly controller?: Partial<ConsentDocument['controller']>;
  readonly title?: string;
  readonly intro?: string;
  readonly rights?: string;
  readonly authority?: Partial<NonNullable<ConsentDocument['authority']>>;
  readonly items: Readonly<Record<string, DraftItem>>;
  /** What could not be taken over, for the person who imports. */
  readonly notes: ReadonlyArray<string>;
}

const required = ['title', 'purpose', 'basis', 'data', 'recipients', 'retention', 'benefit', 'ifRefused', 'withdrawal'];

/** The first words in a value that may be a text, nothing, or lists of either, as files in the wild have them. */
export function wordsIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim().replace(/\s+/g, ' ');
  if (typeof value === 'number') return String(value);
  return Array.isArray(value) ? value.map(wordsIn).find((words) => words !== undefined) : undefined;
}

/** The fields of a value that may be missing, or a list where one thing was meant. */
export function fieldsIn(value: unknown): Readonly<Record<string, unknown>> {
  if (Array.isArray(value)) return fieldsIn(value[0]);
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

export const listIn = (value: unknown): ReadonlyArray<unknown> =>
  Array.isArray(value) ? value : typeof value === 'object' && value !== null ? Object.values(value) : [];

/** An id made from words; `used` keeps ids apart. */
export function idFrom(words: string, used: Set<string>, fallback: string): string {
  const plain = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  const base = plain === '' || plain === 'constructor' || plain === 'prototype' ? fallback : plain;
  let id = base;
  for (let count = 2; used.has(id); count++) id = `${base}-${count}`;
  used.add(id);
  return id;
}

/** Leaves out what is not known, so that the check can name it. */
export const known = <T extends object>(fields: T): T =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined &&
        !(typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0),
    ),
  ) as T;

/** The draft as YAML. Above each item stands what it still lacks. */
export function draftText(id: string, draft: Draft): string {
  const { notes: _, items, ...head } = draft;
  const document = new Document({ kind: 'consent', id, ...known(head), items });
  for (const [item, fields] of Object.entries(items)) {
    const lost = required.filter((field) => !(field in fields));
    const node = document.getIn(['items', item], true);
    if (lost.length > 0 && isMap(node)) node.commentBefore = ` To write: ${lost.join(', ')}.`;
  }
  const schema = '# yaml-language-server: $schema=../node_modules/forthright/schema/consent.json\n';
  return `${schema}${document.toString({ lineWidth: 0 })}`;
}
