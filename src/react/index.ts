'use client';

export { AutomationNotice, type AutomationNoticeProps } from './automation-notice.tsx';
export { ConsentChoices, type ConsentChoicesProps, ConsentLeavesOut, ConsentSave } from './consent-choices.tsx';
export {
  ConsentDialog,
  ConsentDialogAsk,
  ConsentDialogAsks,
  ConsentDialogClose,
  ConsentDialogContent,
  type ConsentDialogContentProps,
  ConsentDialogIntro,
  type ConsentDialogProps,
  type ConsentDialogReason,
  ConsentDialogRoot,
  type ConsentDialogRootProps,
  ConsentDialogStatus,
  ConsentDialogTitle,
  ConsentDialogTrigger,
} from './consent-dialog.tsx';
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
export { ForthrightProvider, type ForthrightProviderProps } from './provider.tsx';
