import type { ReactNode, RefObject } from 'react';
import { createPartContext } from './context.ts';

/** Why a consent dialog opened or closed. Only `decided` comes with a record. */
export type ConsentDialogReason = 'trigger-press' | 'close-press' | 'escape-key' | 'decided';

/** What the parts of a dialog know of its opening and closing. */
export interface Opening {
  readonly open: boolean;
  readonly change: (open: boolean, reason: ConsentDialogReason) => void;
  readonly contentId: string;
  readonly titleId: string;
  readonly trigger: RefObject<HTMLButtonElement | null>;
  readonly status: ReactNode;
}

export const [OpeningProvider, useOpening] = /* @__PURE__ */ createPartContext<Opening>('ConsentDialogRoot');
