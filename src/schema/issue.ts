/** What kind of fault an issue is; each word is stable and may be relied on by tools. */
export type IssueCode =
  | 'syntax'
  | 'encoding'
  | 'too-large'
  | 'unreadable'
  | 'unknown-field'
  | 'missing-field'
  | 'wrong-type'
  | 'wrong-value'
  | 'empty-text'
  | 'markup'
  | 'bad-character'
  | 'bad-id'
  | 'unknown-id'
  | 'duplicate-id'
  | 'wrong-name'
  | 'missing-duty'
  | 'missing-translation'
  | 'extra-translation'
  | 'stale-translation'
  | 'missing-source'
  | 'overlap'
  | 'expired'
  | 'no-person'
  | 'unreachable'
  | 'second-start'
  | 'trap'
  | 'self-loop'
  | 'never-asked';

/** A place inside a document: field names, item ids and list positions from the root. */
export type Path = ReadonlyArray<string | number>;

/**
 * One fault in the data of a copy file: where it is, what was expected, what was found, and how to mend it.
 * An `error` keeps the explanation from being made; a `warning` does not. Lines and columns count from 1.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** The place in dotted form, for instance `items.faces.retention.period`; empty for the whole file. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  /** What to type or do to make this issue go away. */
  readonly mend: string;
}

/** An issue before it knows its file: what a check inside the document returns. */
export interface Finding {
  readonly code: IssueCode;
  readonly severity?: 'error' | 'warning';
  readonly path: Path;
  /** Which part of the place is meant: the field's name, or what it holds. */
  readonly at?: 'key' | 'value';
  readonly expected: string;
  readonly found: string;
  readonly mend: string;
}

/** Writes a path as a person would: `items.faces.examples.2`. */
export function dotted(path: Path): string {
  return path.join('.');
}
