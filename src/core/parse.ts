import {
  type ConsentDocument,
  consentDocument,
  consentDuties,
  type Finding,
  type Issue,
  issueOf,
  type Node,
  readTranslation,
  type Source,
  type Translation,
  translated,
  validate,
} from '../schema/index.ts';
import { copyDigest, type Digest, meaningDigest } from './digest.ts';
import type { ConsentExplanation, ConsentNotice } from './explanation.ts';

/** What comes of parsing: the explanation if there was no error, and every issue either way. */
export interface Parsed {
  readonly explanation?: ConsentExplanation;
  readonly issues: ReadonlyArray<Issue>;
}

const whole = (document: ConsentDocument): ConsentNotice => ({ ...document, digest: copyDigest(document) });

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
function issuesOf(file: Source, findings: ReadonlyArray<Finding>): Issue[] {
  const issues = findings.map((finding) => issueOf(file, finding));
  return issues.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

/**
 * Parses a consent file and its translations into an explanation, or says what keeps it from being one.
 * Never throws on bad data. A language that is not whole is an error: it could not be shown (design promise 9).
 * @param source the file in its first language
 * @param translations the files beside it, one for each other language
 */
export function parse(source: Source, translations: ReadonlyArray<Source> = []): Parsed {
  const { value: document, findings } = validate(consentDocument, source.data);
  const issues = issuesOf(source, [...findings, ...(document ? consentDuties(document) : [])]);
  if (!document) return { issues };

  const notices: Record<string, ConsentNotice> = { [document.language]: whole(document) };
  const digest = copyDigest(document);
  for (const file of translations) {
    const taken = new Set(Object.keys(notices));
    const translation = readTranslation(consentDocument as unknown as Node, document, file.data, taken);
    const found = [...translation.findings, ...(translation.language ? staleness(translation, digest) : [])];
    issues.push(...issuesOf(file, found));
    if (translation.language && found.every(({ severity }) => severity === 'warning'))
      notices[translation.language] = whole(translated(document, translation.language, translation.texts));
  }
  if (issues.some((issue) => issue.severity === 'error')) return { issues };

  const items = Object.entries(document.items);
  const explanation: ConsentExplanation = {
    kind: 'consent',
    id: document.id,
    sourceLanguage: document.language,
    asked: items.filter(([, item]) => item.basis === 'consent').map(([id]) => id),
    meaning: Object.fromEntries(items.map(([id, item]) => [id, meaningDigest(document, id, item)])),
    notices,
  };
  return { explanation, issues };
}
