import { forwardRef } from 'react';
import {
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
import { HumanRoot, type HumanRootProps } from './human-root.tsx';

export interface EscalationButtonProps extends Omit<HumanRootProps, 'children'> {}

/**
 * One press starts the best open way to a person, and ends in a receipt or in a visible failure with the next way ready.
 * Shows what goes along before it is sent, who is there and when, and how to stop. Put together from its parts.
 */
export const EscalationButton = /* @__PURE__ */ forwardRef<HTMLDivElement, EscalationButtonProps>(
  function EscalationButton(props, ref) {
    return (
      <HumanRoot {...props} ref={ref}>
        <HumanClosed />
        <HumanStart />
        <HumanHours />
        <HumanGoesAlong />
        <HumanStatus />
        <HumanAside />
        <HumanCancel />
        <HumanNext />
        <HumanAddresses />
      </HumanRoot>
    );
  },
);
