'use client';

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
export { ForthrightProvider, type ForthrightProviderProps } from './provider.tsx';
