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
export { type Comparison, compare } from './why/compare.ts';
export { type ExplainedRoute, explainRoute, favours, type RouteQuestion } from './why/explain-route.ts';
export type { Explained } from './why/explained.ts';
export { difference, type Fact, type FactKind, type Measure, type Unit } from './why/fact.ts';
export type * from './why/reason.ts';
export type { BaselineKind, Metric, RouteFacts, RouteOption, RouteWish } from './why/route-facts.ts';
export { defaultSettings, type WhySettings } from './why/settings.ts';
export { codeOf, isEmptyReason, reasonCodes } from './why/codes.ts';
export { type Said, type ShownNumber, type WhyVoice } from './why/say.ts';
export { sayReason } from './why/say-reason.ts';
export { whyAsOf, whySummary, whyText } from './why/why-text.ts';
export { type ChoiceFacts, type ChoiceQuestion, type ExplainedChoice, explainChoice, type PastEvent } from './why/explain-choice.ts';
export { type DecisionFacts, type DecisionRule, type ExplainedDecision, explainDecision, type Outcome, outcomes, type Rerun, type RuleTest } from './why/explain-decision.ts';
export { faithful, type Guard, type Unfaithful, verifyWhy } from './why/faithful.ts';
export type { WhyFault } from './why/invariants.ts';
