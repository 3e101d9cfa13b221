import {
  type ConsentDocument,
  consentDocument,
  consentDuties,
  type Issue,
  type Source,
  validate,
} from '../schema/index.ts';
import { copyDigest, meaningDigest } from './digest.ts';
import type { ConsentExplanation, ConsentNotice } from './explanation.ts';
import { issuesOf, parseLanguages } from './parse-languages.ts';

/** What comes of parsing: the explanation if there was no error, and every issue either way. */
export interface Parsed {
  readonly explanation?: ConsentExplanation;
  readonly issues: ReadonlyArray<Issue>;
}

const whole = (document: ConsentDocument): ConsentNotice => ({ ...document, digest: copyDigest(document) });

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

  const languages = parseLanguages(consentDocument, document, copyDigest(document), translations);
  issues.push(...languages.issues);
  if (issues.some((issue) => issue.severity === 'error')) return { issues };

  const items = Object.entries(document.items);
  const explanation: ConsentExplanation = {
    kind: 'consent',
    id: document.id,
    sourceLanguage: document.language,
    asked: items.filter(([, item]) => item.basis === 'consent').map(([id]) => id),
    meaning: Object.fromEntries(items.map(([id, item]) => [id, meaningDigest(document, id, item)])),
    notices: Object.fromEntries(languages.documents.map((one) => [one.language, whole(one)])),
  };
  return { explanation, issues };
}
