import { dotted, type Finding, type Issue, type Path } from './issue.ts';

/**
 * A copy file that has been read: plain data, and optionally where each piece of it stands in the text.
 * Whoever reads the file (YAML, JSON, a database) supplies `locate`; without it issues carry a path but no line.
 */
export interface Source {
  /** The name shown in issues; `<id>.<kind>.yaml`, or `<id>.<kind>.<language>.yaml` for a translation. */
  readonly file: string;
  readonly data: unknown;
  /** Line and column (from 1) of a path, or of the nearest parent that exists. */
  readonly locate?: (path: Path, at: 'key' | 'value') => { line: number; column: number } | undefined;
}

/** Turns a finding into an issue of this file, with line and column where they are known. */
export function issueOf(source: Source, finding: Finding): Issue {
  const place = source.locate?.(finding.path, finding.at ?? 'value');
  return {
    code: finding.code,
    severity: finding.severity ?? 'error',
    file: source.file,
    ...(place && { line: place.line, column: place.column }),
    path: dotted(finding.path),
    expected: finding.expected,
    found: finding.found,
    mend: finding.mend,
  };
}
