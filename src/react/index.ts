'use client';

export {
  AutomationNotice,
  type AutomationNoticeProps,
  AutomationOffer,
  AutomationPerson,
  AutomationRoot,
  type AutomationRootProps,
  AutomationSides,
  AutomationTitle,
} from './automation-notice.tsx';
export {
  ChoiceHistory,
  ChoiceHistoryEarlier,
  ChoiceHistoryEmpty,
  ChoiceHistoryEntry,
  type ChoiceHistoryEntryProps,
  ChoiceHistoryList,
  type ChoiceHistoryProps,
  ChoiceHistoryRoot,
  type ChoiceHistoryRootProps,
} from './choice-history.tsx';
export {
  ConsentBanner,
  ConsentBannerChoose,
  ConsentBannerContent,
  ConsentBannerIntro,
  type ConsentBannerProps,
  ConsentBannerRoot,
  type ConsentBannerRootProps,
  ConsentBannerTitle,
} from './consent-banner.tsx';
export { ConsentChoices, type ConsentChoicesProps, ConsentLeavesOut, ConsentSave } from './consent-choices.tsx';
export {
  ConsentDialog,
  ConsentDialogAsk,
  ConsentDialogAsks,
  ConsentDialogClose,
  ConsentDialogContent,
  type ConsentDialogContentProps,
  ConsentDialogIntro,
  ConsentDialogNote,
  type ConsentDialogProps,
  type ConsentDialogReason,
  ConsentDialogRoot,
  type ConsentDialogRootProps,
  ConsentDialogStatus,
  ConsentDialogTitle,
} from './consent-dialog.tsx';
export { ConsentDialogTrigger, type ConsentDialogTriggerProps } from './consent-dialog-trigger.tsx';
export {
  ConsentGate,
  ConsentGateAlternative,
  ConsentGateFeature,
  type ConsentGateProps,
  ConsentGateQuestion,
  ConsentGateRefused,
  ConsentGateRoot,
  type ConsentGateRootProps,
} from './consent-gate.tsx';
export {
  ConsentInline,
  ConsentInlineAsks,
  ConsentInlineChoices,
  ConsentInlineContent,
  ConsentInlineForm,
  ConsentInlineItem,
  type ConsentInlineProps,
  ConsentInlineRoot,
  type ConsentInlineRootProps,
  ConsentInlineStatus,
  ConsentInlineTitle,
} from './consent-inline.tsx';
export {
  ConsentAbout,
  ConsentItem,
  ConsentItemBenefit,
  ConsentItemDetails,
  type ConsentItemProps,
  ConsentItemPurpose,
  ConsentItemSwitch,
  ConsentItems,
  ConsentItemTitle,
} from './consent-item.tsx';
export {
  ContactAddress,
  ContactDetails,
  ContactIntro,
  ContactPanel,
  type ContactPanelProps,
  ContactRoot,
  type ContactRootProps,
  ContactStart,
  ContactState,
  ContactTitle,
  ContactWays,
  ContactWayTitle,
} from './contact-panel.tsx';
export { EscalationButton, type EscalationButtonProps } from './escalation-button.tsx';
export {
  HumanAddresses,
  HumanAside,
  HumanCancel,
  HumanClosed,
  HumanGoesAlong,
  HumanHours,
  HumanNext,
  HumanStart,
  HumanStatus,
} from './escalation-parts.tsx';
export { GuideRoot, type GuideRootProps } from './guide-root.tsx';
export {
  GuidedHelp,
  type GuidedHelpProps,
  GuideIntro,
  GuideOutcome,
  GuidePath,
  GuidePerson,
  GuideQuestion,
  GuideStale,
  GuideTitle,
  GuideTold,
} from './guided-help.tsx';
export { HumanRoot, type HumanRootProps } from './human-root.tsx';
export type { Patience } from './internal/escalating.ts';
export type { Human, PassOn } from './internal/human.ts';
export {
  PrivacyChoices,
  PrivacyChoicesDownload,
  type PrivacyChoicesDownloadProps,
  PrivacyChoicesFault,
  PrivacyChoicesHistory,
  PrivacyChoicesNotice,
  type PrivacyChoicesNoticeProps,
  type PrivacyChoicesProps,
  PrivacyChoicesRoot,
  type PrivacyChoicesRootProps,
} from './privacy-choices.tsx';
export {
  PrivacyChoicesAnswer,
  PrivacyChoicesItem,
  type PrivacyChoicesItemProps,
  PrivacyChoicesItemTitle,
  PrivacyChoicesPresses,
  PrivacyChoicesStatus,
} from './privacy-choices-item.tsx';
export { ForthrightProvider, type ForthrightProviderProps } from './provider.tsx';
export { type Consent, useConsent } from './use-consent.ts';
export {
  WhatChanged,
  WhatChangedAsk,
  type WhatChangedProps,
  WhatChangedRoot,
  type WhatChangedRootProps,
  WhatChangedTell,
} from './what-changed.tsx';
export { WhatChangedComparison, WhatChangedItems, WhatChangedNote } from './what-changed-ask.tsx';
export { WhatChangedNotice, WhatChangedSeen, WhatChangedTold } from './what-changed-tell.tsx';
export {
  WhyCallout,
  type WhyCalloutProps,
  WhyComparison,
  WhyControls,
  type WhyControlsProps,
  WhyDisclosure,
  type WhyDisclosureProps,
  WhyHelpful,
  type WhyHelpfulProps,
  WhyObjective,
  WhySummary,
} from './why-callout.tsx';
export { WhyDecision, type WhyDecisionProps, WhyInputs } from './why-decision.tsx';
export {
  WhyAsOf,
  WhyData,
  type WhyDataProps,
  WhyPerson,
  WhyReasons,
  type WhyReasonsProps,
  WhyRoot,
  type WhyRootProps,
} from './why-parts.tsx';
