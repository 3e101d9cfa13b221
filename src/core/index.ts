export type {
  ConsentDocument,
  ConsentItem,
  Issue,
  IssueCode,
  LegalBasis,
  Recipient,
  Retention,
  Source,
  Transfer,
} from '../schema/index.ts';
export { canonicalJson } from './canonical.ts';
export {
  type Answer,
  type Choice,
  type ChoiceEvent,
  type Choices,
  choicesAfter,
  type DecidingAct,
  explicitItems,
  noChoices,
  pairOf,
} from './choices.ts';
export { type Act, type ConsentRecord, decide, type Surface } from './decide.ts';
export {
  type Answered,
  contactLink,
  describeBenefit,
  describeController,
  describeItem,
  describeRecord,
  labelOf,
} from './describe.ts';
export { copyDigest, type Digest, digestOf, meaningDigest } from './digest.ts';
export {
  type ConsentExplanation,
  type ConsentNotice,
  itemIds,
  languagesOf,
  type NoticeSection,
  sectionsOf,
  withLanguage,
  withNotice,
} from './explanation.ts';
export { formatCountry, formatDuration, formatList } from './format.ts';
export { chooseLanguage, directionOf } from './language.ts';
export type { LanguageSource } from './language-source.ts';
export { type Parsed, parse } from './parse.ts';
export { createTranslate, type Translate, type WordKey, type Words } from './translate.ts';
export { type RecordFault, verifyRecord } from './verify.ts';
