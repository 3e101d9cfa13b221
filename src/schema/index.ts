export {
  type ConsentDocument,
  type ConsentItem,
  consentDocument,
  type LegalBasis,
  type Recipient,
  type Retention,
  type Transfer,
} from './consent.ts';
export { consentDuties } from './consent-duties.ts';
export { isEmptyReason } from './empty-reason.ts';
export { isLanguage, isZone } from './fields.ts';
export {
  type GuideCondition,
  type GuideDocument,
  type GuideNext,
  type GuideNode,
  guideDocument,
  isAnswerId,
  isNodeId,
} from './guide.ts';
export { askedIn, guideDuties, waysOf } from './guide-duties.ts';
export {
  type Channel,
  type ChannelKind,
  type HelpDocument,
  type Holidays,
  type Hours,
  helpDocument,
  weekdays,
} from './help.ts';
export { helpDuties } from './help-duties.ts';
export { dotted, type Finding, type Issue, type IssueCode, type Path } from './issue.ts';
export { issueOf, type Source } from './source.ts';
export { didYouMean } from './suggest.ts';
export { textsOf, withTexts } from './texts.ts';
export { readTranslation, type Translation, translated } from './translation.ts';
export { validate } from './validate.ts';

export { isObject, type Node, nodeAt, valueAt } from './walk.ts';
export { type WhyDocument, whyDocument } from './why.ts';

export { whyDuties } from './why-duties.ts';
export { whyForms } from './why-forms.ts';
