export type {
  Channel,
  ChannelKind,
  ConsentDocument,
  ConsentItem,
  GuideDocument,
  GuideNode,
  HelpDocument,
  Hours,
  Issue,
  IssueCode,
  LegalBasis,
  Recipient,
  Retention,
  Source,
  Transfer,
} from '../schema/index.ts';
export { isEmptyReason } from '../schema/index.ts';
export { type AgeTable, digitalConsentAges, expresserFor } from './age.ts';
export { canonicalJson } from './canonical.ts';
export {
  type Change,
  type ChangeClass,
  type ChangeCode,
  type ConsentChanges,
  changeClasses,
  changesBetween,
  type ExplanationChanges,
  type ItemChange,
  noticeChanges,
  weightiest,
} from './changes.ts';
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
export { colourOver, contrastRatio, type Rgb } from './contrast.ts';
export { type Act, type ConsentRecord, decide, type Expresser, type Surface } from './decide.ts';
export {
  type Answered,
  contactLink,
  describeBenefit,
  describeController,
  describeItem,
  describeRecord,
  labelOf,
} from './describe.ts';
export {
  type ChangedAnswer,
  type DescribedChange,
  describeItemChange,
  describeNoticeChange,
  describeTold,
} from './describe-changes.ts';
export { copyDigest, type Digest, digestOf, meaningDigest } from './digest.ts';
export {
  type ConsentExplanation,
  type ConsentNotice,
  itemIds,
  languagesOf,
  type NoticeSection,
  narrowed,
  sectionsOf,
  withLanguage,
  withNotice,
} from './explanation.ts';
export { type DpvOptions, type JsonLd, toDpv } from './export/dpv.ts';
export { type Takeaway, toJson } from './export/json.ts';
export { type KantaraOptions, type KantaraReceipt, toKantara } from './export/kantara.ts';
export { formatCountry, formatDuration, formatLanguage, formatList, formatMoment } from './format.ts';
export {
  actValue,
  decideFromForm,
  type FormFault,
  type FormLike,
  type FromFormOptions,
  formFields,
  labelOfPress,
  type Press,
  pressesOf,
} from './from-form.ts';
export { type HistoryEntry, type HistoryEvent, historyOf } from './history.ts';
export { helpAging } from './human/aging.ts';
export {
  type Availability,
  allWays,
  availability,
  bestFirst,
  type LiveStatus,
  nextOpening,
  reaching,
  talkingNow,
  type Way,
  waysToPerson,
} from './human/availability.ts';
export { asText, deepLink, type PassedOn, spelledAddress } from './human/deep-link.ts';
export {
  type Escalation,
  type EscalationRequest,
  type EscalationUpdate,
  type FailureReason,
  failedFor,
  isUnderWay,
  nextWay,
  type OnEscalate,
  pressed,
  readyToAsk,
  takenBack,
  type UnderWay,
} from './human/escalation.ts';
export {
  type EscalationEvent,
  escalationAfter,
  followEscalation,
  type HeardEvent,
  heardAfter,
} from './human/escalation-after.ts';
export { addressOf, answersFromAddress, newestAnswer } from './human/guide-address.ts';
export { guideFaults } from './human/guide-check.ts';
export {
  changeAnswer,
  type GuideStep,
  type GuideWalk,
  readAnswers,
  walkGuide,
  writeAnswers,
} from './human/guide-walk.ts';
export type { HoursReason, OpenState } from './human/hours.ts';
export { contactJsonLd } from './human/json-ld.ts';
export {
  type GuideExplanation,
  type GuideNotice,
  type HelpExplanation,
  type HelpNotice,
  parseGuide,
  parseHelp,
} from './human/parse.ts';
export { describeWay, type Reader, sayAvailability, sayClock, sayWait, sayWhen } from './human/say.ts';
export { chooseLanguage, directionOf, hasFormats } from './language.ts';
export type { LanguageSource } from './language-source.ts';
export { type Parsed, type ParsedNotices, parse, parseNotices } from './parse.ts';
export { type SignedRecord, type Subtle, signRecord, verifySignature } from './sign.ts';
export { type ItemStanding, type Standing, type StandingOptions, type StandingReason, standingOf } from './standing.ts';
export { createTranslate, type Translate, type WordKey, type Words, type WordsAbout } from './translate.ts';
export { type RecordFault, verifyRecord } from './verify.ts';
export { codeOf, hmda, type ReasonList, regulationB } from './why/codes.ts';
export { type Comparison, compare } from './why/compare.ts';
export {
  type ChoiceFacts,
  type ChoiceQuestion,
  type ExplainedChoice,
  explainChoice,
  type PastEvent,
} from './why/explain-choice.ts';
export {
  type DecisionFacts,
  type DecisionRule,
  type ExplainedDecision,
  explainDecision,
  type Outcome,
  outcomes,
  type Rerun,
  type RuleTest,
} from './why/explain-decision.ts';
export { type ExplainedRoute, explainRoute, favours, type RouteQuestion } from './why/explain-route.ts';
export type { Explained } from './why/explained.ts';
export { difference, type Fact, type FactKind, type Measure, type Unit } from './why/fact.ts';
export { faithful, type Guard, type Unfaithful, verifyWhy } from './why/faithful.ts';
export type { WhyFault } from './why/invariants.ts';
export { parseWhy, voiceOf, type WhyExplanation, type WhyNotice } from './why/parse.ts';
export type * from './why/reason.ts';
export type { BaselineKind, Hazard, Metric, RouteFacts, RouteOption, RouteWish } from './why/route-facts.ts';
export type { Said, ShownNumber, WhyVoice } from './why/say.ts';
export { sayReason } from './why/say-reason.ts';
export { defaultSettings, type WhySettings } from './why/settings.ts';
export { sayFact, type WhyColumn, type WhyRow, whyTable, whyWhere } from './why/table.ts';
export { type Because, whyNot } from './why/why-not.ts';
export { whyAsOf, whySummary, whyText } from './why/why-text.ts';
