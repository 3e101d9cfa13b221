'use client';

export { AutomationNotice, type AutomationNoticeProps } from './automation-notice.tsx';
export { ChoiceHistory, type ChoiceHistoryProps } from './choice-history.tsx';
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
  ConsentDialogTrigger,
} from './consent-dialog.tsx';
export { ConsentGate, type ConsentGateProps, ConsentInline, type ConsentInlineProps } from './consent-inline.tsx';
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
export { ContactPanel, type ContactPanelProps } from './contact-panel.tsx';
export { EscalationButton, type EscalationButtonProps } from './escalation-button.tsx';
export { GuidedHelp, type GuidedHelpProps } from './guided-help.tsx';
export type { Patience } from './internal/escalating.ts';
export type { Human, PassOn } from './internal/human.ts';
export { PrivacyChoices, type PrivacyChoicesProps } from './privacy-choices.tsx';
export { ForthrightProvider, type ForthrightProviderProps } from './provider.tsx';
export { type Consent, useConsent } from './use-consent.ts';
export { WhatChanged, type WhatChangedProps } from './what-changed.tsx';
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
