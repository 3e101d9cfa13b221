import {
  type Issue,
  isObject,
  issueOf,
  type Source,
  validate,
  type WhyDocument,
  whyDocument,
  whyDuties,
} from '../../schema/index.ts';
import { type Digest, digestOf } from '../digest.ts';
import { parseLanguages } from '../parse-languages.ts';
import type { Translate } from '../translate.ts';
import type { WhyVoice } from './say.ts';

/** A why file, whole, in one language: what stands around the reasons. */
export interface WhyNotice extends WhyDocument {
  /** Digest of everything in it, in this language. */
  readonly digest: Digest;
}

/** A parsed why file with its translations: what `WhyCallout` and `WhyDecision` take beside the explained facts. */
export interface WhyExplanation<Language extends string = string> {
  readonly kind: 'why';
  readonly id: string;
  readonly sourceLanguage: Language;
  readonly notices: { readonly [Tag in Language]: WhyNotice };
}

const digest = ({ silenced: _, data, controls, ...shown }: WhyDocument) =>
  digestOf({ ...shown, data: Object.entries(data), controls: Object.entries(controls) }); // as lists: their order is shown

/**
 * Parses a why file and its translations, or says what keeps it from being shown: also a sentence of one's own that
 * leaves out a place, brings a number, or says "because" where nothing was tested. Never throws on bad data.
 */
export function parseWhy(
  source: Source,
  translations: ReadonlyArray<Source> = [],
): { readonly explanation?: WhyExplanation; readonly issues: ReadonlyArray<Issue> } {
  const { value: document, findings } = validate(whyDocument, source.data);
  const own = [...findings, ...(document ? whyDuties(document) : [])].map((finding) => issueOf(source, finding));
  if (!document) return { issues: own };
  const { documents, issues: read } = parseLanguages(whyDocument, document, () => digest(document), translations);
  // A translation has sentences of its own too: what keeps the source honest must hold there as well.
  const spoken = documents.slice(1).flatMap((one) => {
    const file = translations.find(({ data }) => isObject(data) && data.language === one.language) ?? source;
    return whyDuties(one).flatMap((finding) =>
      finding.path[0] === 'wording' || finding.path[0] === 'rules' ? [issueOf(file, finding)] : [],
    );
  });
  const issues = [...own, ...read, ...spoken];
  if (issues.some(({ severity }) => severity === 'error')) return { issues };
  const notices = Object.fromEntries(documents.map((one) => [one.language, { ...one, digest: digest(one) }]));
  return { explanation: { kind: 'why', id: document.id, sourceLanguage: document.language, notices }, issues };
}

/** The voice that a why file speaks with: its own wording and names over the interface words. */
export const voiceOf = (
  notice: Pick<WhyNotice, 'wording' | 'names' | 'rules'>,
  language: string,
  t: Translate,
  more: Pick<WhyVoice, 'units' | 'zone'> = {},
): WhyVoice => ({
  language,
  t,
  ...more,
  ...(notice.wording && { wording: notice.wording }),
  ...(notice.names && { names: notice.names }),
  ...(notice.rules && { rules: notice.rules }),
});
