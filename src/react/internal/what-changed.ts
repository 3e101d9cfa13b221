import type { ConsentExplanation, ConsentRecord, Standing } from '../../core/index.ts';
import { createPartContext } from './context.ts';
import type { FormProps } from './form.tsx';

/** What the parts of `WhatChanged` share. */
export interface Changed extends FormProps {
  readonly explanation: ConsentExplanation;
  /** The same, asking the changed items only; undefined if none must be asked. */
  readonly again: ConsentExplanation | undefined;
  readonly standing: Standing | undefined;
  readonly onDecide: ((record: ConsentRecord) => void) | undefined;
}

export const [ChangedProvider, useChanged] = /* @__PURE__ */ createPartContext<Changed>('WhatChangedRoot');
