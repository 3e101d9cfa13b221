import {
  type GuideDocument,
  guideDocument,
  guideDuties,
  type HelpDocument,
  helpDocument,
  helpDuties,
  type Issue,
  issueOf,
  type Source,
  validate,
} from '../../schema/index.ts';
import { type Digest, digestOf } from '../digest.ts';
import { parseLanguages } from '../parse-languages.ts';
import { guideFaults } from './guide-check.ts';

/** A help file, whole, in one language: what a component shows. */
export interface HelpNotice extends HelpDocument {
  /** Digest of everything in it, in this language. */
  readonly digest: Digest;
}

/** A parsed help file with its translations. */
export interface HelpExplanation<Language extends string = string> {
  readonly kind: 'help';
  readonly id: string;
  readonly sourceLanguage: Language;
  readonly notices: { readonly [Tag in Language]: HelpNotice };
}

/** A guide, whole, in one language. */
export interface GuideNotice extends GuideDocument {
  /** Digest of everything in it, in this language. */
  readonly digest: Digest;
}

/** A parsed guide with its translations. Every node of it is one action away from a person. */
export interface GuideExplanation<Language extends string = string> {
  readonly kind: 'guide';
  readonly id: string;
  readonly sourceLanguage: Language;
  readonly notices: { readonly [Tag in Language]: GuideNotice };
}

// As lists: the order in which channels and nodes are shown is part of what is shown.
const helpDigest = (help: HelpDocument) => digestOf({ ...help, channels: Object.entries(help.channels) });
const guideDigest = (guide: GuideDocument) => digestOf({ ...guide, nodes: Object.entries(guide.nodes) });

const byLanguage = <T extends { language: string }>(documents: ReadonlyArray<T>, digest: (one: T) => Digest) =>
  Object.fromEntries(documents.map((one) => [one.language, { ...one, digest: digest(one) }]));

const failed = (issues: ReadonlyArray<Issue>) => issues.some(({ severity }) => severity === 'error');

/**
 * Parses a help file and its translations, or says what keeps it from being shown. Never throws on bad data.
 * Whether a number is a real phone number is looked at by the command, not here.
 */
export function parseHelp(
  source: Source,
  translations: ReadonlyArray<Source> = [],
): { readonly explanation?: HelpExplanation; readonly issues: ReadonlyArray<Issue> } {
  const { value: document, findings } = validate(helpDocument, source.data);
  const own = [...findings, ...(document ? helpDuties(document) : [])].map((finding) => issueOf(source, finding));
  if (!document) return { issues: own };
  const read = parseLanguages(helpDocument, document, () => helpDigest(document), translations);
  const issues = [...own, ...read.issues];
  if (failed(issues)) return { issues };
  const notices = byLanguage(read.documents, helpDigest);
  return { explanation: { kind: 'help', id: document.id, sourceLanguage: document.language, notices }, issues };
}

/**
 * Parses a guide and its translations, or says what keeps it from being shown: also a node without a person, a trap, or
 * a node that nothing reaches, each with the shortest path that proves it. Never throws on bad data.
 */
export function parseGuide(
  source: Source,
  translations: ReadonlyArray<Source> = [],
): { readonly explanation?: GuideExplanation; readonly issues: ReadonlyArray<Issue> } {
  const { value: document, findings } = validate(guideDocument, source.data);
  const duties = document ? guideDuties(document) : [];
  const unsound = document && duties.every(({ code }) => code !== 'unknown-id') ? guideFaults(document) : [];
  const own = [...findings, ...duties, ...unsound].map((finding) => issueOf(source, finding));
  if (!document) return { issues: own };
  const read = parseLanguages(guideDocument, document, () => guideDigest(document), translations);
  const issues = [...own, ...read.issues];
  if (failed(issues)) return { issues };
  const notices = byLanguage(read.documents, guideDigest);
  return { explanation: { kind: 'guide', id: document.id, sourceLanguage: document.language, notices }, issues };
}
