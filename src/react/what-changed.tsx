import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useEffect, useMemo, useState } from 'react';
import { type ConsentExplanation, type ConsentRecord, narrowed } from '../core/index.ts';
import { ConsentChoices, ConsentLeavesOut, ConsentSave } from './consent-choices.tsx';
import { roundOf } from './internal/deciding.ts';
import type { FormProps } from './internal/form.tsx';
import { HumanLine, type HumanLineProps } from './internal/human-line.tsx';
import { useLoaded } from './internal/loaded.ts';
import { changedItems, useStanding } from './internal/standing.ts';
import { ChangedProvider, useChanged } from './internal/what-changed.ts';
import { Asking, WhatChangedItems, WhatChangedNote } from './what-changed-ask.tsx';
import { Telling, WhatChangedNotice, WhatChangedSeen, WhatChangedTold } from './what-changed-tell.tsx';

export interface WhatChangedRootProps<ItemId extends string, AskedId extends ItemId> extends FormProps {
  /** The explanation as it is now. The provider's store knows what was shown before. */
  explanation: ConsentExplanation<ItemId, AskedId>;
  /** Called once, in the press that decides, with a record of the changed items only. */
  onDecide?: ((record: ConsentRecord<ItemId, AskedId>) => void) | undefined;
  children?: ReactNode;
}

/** Knows what must be asked again, and what only needs telling. Where nothing changed, its parts show nothing. */
export function WhatChangedRoot<ItemId extends string, AskedId extends ItemId>(
  props: WhatChangedRootProps<ItemId, AskedId>,
) {
  return <Root key={roundOf(props.explanation)} {...props} />;
}

function Root<ItemId extends string, AskedId extends ItemId>(props: WhatChangedRootProps<ItemId, AskedId>) {
  const { onDecide, action, fields, children } = props;
  const explanation = useLoaded(props.explanation);
  const standing = useStanding(explanation);
  const key = standing ? changedItems(standing).join(' ') : '';
  const [asked, setAsked] = useState(key); // stays while the status line is read
  useEffect(() => {
    if (key) setAsked(key);
  }, [key]);
  const shown = key || asked;
  const again = useMemo(
    () => (shown ? narrowed(explanation, shown.split(' ') as AskedId[]) : undefined),
    [explanation, shown],
  );
  const value = {
    // Parts know items by name only; whose they are is the caller's type.
    explanation: explanation as unknown as ConsentExplanation,
    again: standing && (again as unknown as ConsentExplanation | undefined),
    standing,
    onDecide: onDecide as ((record: ConsentRecord) => void) | undefined,
    action,
    fields,
  };
  return <ChangedProvider value={value}>{children}</ChangedProvider>;
}

/** Asks the changed items and no others; its children stand in the form until a press decides. */
export const WhatChangedAsk = /* @__PURE__ */ forwardRef<HTMLElement, ComponentPropsWithoutRef<'section'>>(
  function WhatChangedAsk(props, ref) {
    const { again, standing } = useChanged('WhatChangedAsk');
    if (!again || !standing) return null;
    return <Asking {...props} key={again.asked.join(' ')} place={ref} explanation={again} standing={standing} />;
  },
);

/** Changes that are told, not asked. Nothing while something is asked: first things first. */
export const WhatChangedTell = /* @__PURE__ */ forwardRef<HTMLElement, ComponentPropsWithoutRef<'section'>>(
  function WhatChangedTell(props, ref) {
    const { again, standing, explanation } = useChanged('WhatChangedTell');
    if (again || !standing?.tell) return null;
    return <Telling {...props} place={ref} explanation={explanation} tell={standing.tell} />;
  },
);

export interface WhatChangedProps<ItemId extends string, AskedId extends ItemId>
  extends Omit<WhatChangedRootProps<ItemId, AskedId>, 'children'>,
    HumanLineProps {
  className?: string | undefined;
}

/**
 * After a change of meaning: asks the changed items and no others, each with before and now, in words.
 * What only needs telling is told without asking. Where nothing changed, nothing is shown.
 */
export function WhatChanged<ItemId extends string, AskedId extends ItemId>({
  className,
  human,
  ...root
}: WhatChangedProps<ItemId, AskedId>) {
  return (
    <WhatChangedRoot {...root}>
      <WhatChangedAsk className={className}>
        <WhatChangedNote />
        <WhatChangedItems />
        <HumanLine human={human} />
        <ConsentLeavesOut />
        <div data-forthright="footer">
          <ConsentChoices />
          <ConsentSave />
        </div>
      </WhatChangedAsk>
      <WhatChangedTell className={className}>
        <WhatChangedNotice />
        <WhatChangedTold />
        <HumanLine human={human} />
        <WhatChangedSeen />
      </WhatChangedTell>
    </WhatChangedRoot>
  );
}
