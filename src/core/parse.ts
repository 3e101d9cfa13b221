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

/** The notices of a consent file: one for each language that is whole, the source first; and every issue either way. */
export interface ParsedNotices {
  readonly notices?: ReadonlyArray<ConsentDocument>;
  readonly issues: ReadonlyArray<Issue>;
}

/**
 * Parses a consent file and its translations like `parse`, without making digests: for tools that only read the words.
 * Never throws on bad data.
 * @param source the file in its first language
 * @param translations the files beside it, one for each other language
 */
export function parseNotices(source: Source, translations: ReadonlyArray<Source> = []): ParsedNotices {
  const { value: document, findings } = validate(consentDocument, source.data);
  const issues = issuesOf(source, [...findings, ...(document ? consentDuties(document) : [])]);
  if (!document) return { issues };

  const languages = parseLanguages(consentDocument, document, () => copyDigest(document), translations);
  issues.push(...languages.issues);
  return issues.some(({ severity }) => severity === 'error') ? { issues } : { notices: languages.documents, issues };
}

const whole = (document: ConsentDocument): ConsentNotice => ({ ...document, digest: copyDigest(document) });

/**
 * Parses a consent file and its translations into an explanation, or says what keeps it from being one.
 * Never throws on bad data. A language that is not whole is an error: it could not be shown (design promise 9).
 * @param source the file in its first language
 * @param translations the files beside it, one for each other language
 */
export function parse(source: Source, translations: ReadonlyArray<Source> = []): Parsed {
  const { notices, issues } = parseNotices(source, translations);
  const [document] = notices ?? [];
  if (!notices || !document) return { issues };

  const items = Object.entries(document.items);
  const explanation: ConsentExplanation = {
    kind: 'consent',
    id: document.id,
    sourceLanguage: document.language,
    asked: items.filter(([, item]) => item.basis === 'consent').map(([id]) => id),
    meaning: Object.fromEntries(items.map(([id, item]) => [id, meaningDigest(document, id, item)])),
    notices: Object.fromEntries(notices.map((one) => [one.language, whole(one)])),
  };
  return { explanation, issues };
}
