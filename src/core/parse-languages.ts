import {
  type Finding,
  type Issue,
  issueOf,
  type Node,
  readTranslation,
  type Source,
  type Translation,
  translated,
} from '../schema/index.ts';
import type { Digest } from './digest.ts';

/** A translation that was made from another text than the source now has, or does not say from which. */
function staleness(translation: Translation, source: Digest): Finding[] {
  if (translation.source === source) return [];
  const mend = `Compare it with the source. Once it is right again, write source: ${source}`;
  return [
    translation.source === undefined
      ? { code: 'missing-source', severity: 'warning', path: [], expected: 'source', found: 'nothing', mend }
      : {
          code: 'stale-translation',
          severity: 'warning',
          path: ['source'],
          expected: source,
          found: translation.source,
          mend,
        },
  ];
}

/** The findings as issues of a file, in the order in which they stand in it. */
export function issuesOf(file: Source, findings: ReadonlyArray<Finding>): Issue[] {
  const issues = findings.map((finding) => issueOf(file, finding));
  return issues.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

/**
 * Reads the translations beside a document: the document in each language that is whole, its own first.
 * A language that is not whole is an error: it could not be shown (design promise 9).
 * @param digest makes the digest of the document; asked only where there are translations
 */
export function parseLanguages<T extends { kind: string; id: string; language: string }>(
  schema: object,
  document: T,
  digest: () => Digest,
  translations: ReadonlyArray<Source>,
): { documents: ReadonlyArray<T>; issues: ReadonlyArray<Issue> } {
  const documents: T[] = [document];
  const issues: Issue[] = [];
  if (translations.length === 0) return { documents, issues };
  const source = digest();
  for (const file of translations) {
    const taken = new Set(documents.map(({ language }) => language));
    const translation = readTranslation(schema as Node, document, file.data, taken);
    const found = [...translation.findings, ...(translation.language ? staleness(translation, source) : [])];
    issues.push(...issuesOf(file, found));
    if (translation.language && found.every(({ severity }) => severity === 'warning'))
      documents.push(translated(document, translation.language, translation.texts));
  }
  return { documents, issues };
}
