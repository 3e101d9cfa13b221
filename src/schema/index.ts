export {
  type ConsentDocument,
  type ConsentItem,
  consentDocument,
  type LegalBasis,
  legalBases,
  type Recipient,
  type Retention,
  type Transfer,
} from './consent.ts';
export { consentDuties } from './consent-duties.ts';
export { isId, isLanguage } from './fields.ts';
export { dotted, type Finding, type Issue, type IssueCode, type Path } from './issue.ts';
export { issueOf, type Source } from './source.ts';
export { didYouMean } from './suggest.ts';
export { type Text, textsOf, withTexts } from './texts.ts';
export { readTranslation, type Translation, translated } from './translation.ts';
export { validate } from './validate.ts';
export { isObject, type Node, valueAt } from './walk.ts';
