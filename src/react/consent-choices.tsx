import { type ComponentPropsWithoutRef, forwardRef, useEffect, useRef } from 'react';
import type { ConsentNotice, ConsentRecord } from '../core/index.ts';
import {
  actValue,
  type DecidingAct,
  describeRecord,
  explicitItems,
  formatList,
  labelOf,
  labelOfPress,
} from '../core/index.ts';
import { useDecidingPart } from './internal/deciding.ts';
import { useEqualAnswers } from './internal/equal-answers.ts';
import { pressed } from './internal/form.tsx';
import type { Spoken } from './provider.tsx';

export interface ConsentChoicesProps extends ComponentPropsWithoutRef<'div'> {
  /** A class for the buttons: always for both, never for one. */
  choiceClassName?: string | undefined;
}

/**
 * Refusing and giving, side by side: one loop, one element, no attribute by which one of them could be told apart
 * and styled alone (EDPB 03/2022 4.3.2). Renders nothing if nothing is asked.
 */
export const ConsentChoices = /* @__PURE__ */ forwardRef<HTMLDivElement, ConsentChoicesProps>(function ConsentChoices(
  { choiceClassName, ...props },
  ref,
) {
  const { explanation, pair, t, press, asForm } = useDecidingPart('ConsentChoices');
  useEqualAnswers();
  if (pair.length === 0) return null;
  return (
    <div {...props} ref={ref} data-forthright="choices">
      {pair.map(({ act, answer }) => {
        const value = actValue(act, answer);
        const label = labelOfPress(act, answer, explanation, t);
        return (
          <button
            key={value}
            {...pressed(asForm, value, () => press(act, label, answer))}
            data-forthright="choice"
            className={choiceClassName}
          >
            {label}
          </button>
        );
      })}
    </div>
  );
});

/** Saves what the switches say. Renders nothing where `ConsentChoices` offers it already, or nothing is asked. */
export const ConsentSave = /* @__PURE__ */ forwardRef<HTMLButtonElement, ComponentPropsWithoutRef<'button'>>(
  function ConsentSave(props, ref) {
    const { explanation, pair, t, press, asForm } = useDecidingPart('ConsentSave');
    const act: DecidingAct = 'save-press';
    if (pair.length === 0 || pair.some((offered) => offered.act === act)) return null;
    const label = labelOf(act, explanation, t);
    return (
      <button {...props} ref={ref} {...pressed(asForm, act, () => press(act, label))} data-forthright="save">
        {label}
      </button>
    );
  },
);

/** Says which items giving all leaves out. Renders nothing if it leaves out none. */
export const ConsentLeavesOut = /* @__PURE__ */ forwardRef<HTMLParagraphElement, ComponentPropsWithoutRef<'p'>>(
  function ConsentLeavesOut(props, ref) {
    const { explanation, notice, language, pair, t } = useDecidingPart('ConsentLeavesOut');
    const left = explicitItems(explanation, notice);
    if (left.length === 0 || !pair.some(({ act }) => act === 'give-all-press')) return null;
    const items = formatList(
      language,
      left.map((id) => notice.items[id]!.title),
    );
    return (
      <p {...props} ref={ref} data-forthright="leaves-out">
        {t('consent.leavesOut', { giveAll: labelOf('give-all-press', explanation, t), items })}
      </p>
    );
  },
);

export interface ConsentStatusProps extends ComponentPropsWithoutRef<'p'> {
  /** The decision to tell of; nothing is said while there is none. */
  record: ConsentRecord | undefined;
  notice: ConsentNotice;
  spoken: Spoken;
}

/**
 * One calm line that says what was recorded: a live region that is there before it has anything to say.
 * `aria-live` is said beside the role: by it an open dialog, which hides the rest of the page, leaves the region alone.
 */
export function ConsentStatus({ record, notice, spoken, ...props }: ConsentStatusProps) {
  return (
    <p
      {...props}
      role="status"
      aria-live="polite"
      data-forthright="status"
      lang={spoken.language}
      dir={spoken.direction}
    >
      {record && describeRecord(record, notice, spoken.t)}
    </p>
  );
}

/** The status line, which takes the focus once there is something to say: the button that had it is gone. */
export function ConsentTold(props: ConsentStatusProps) {
  const { record } = props;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (record) place.current?.focus();
  }, [record]);
  return (
    <div ref={place} tabIndex={record && -1} data-forthright="told" data-state={record && 'said'}>
      <ConsentStatus {...props} />
    </div>
  );
}
