import { type ComponentPropsWithoutRef, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { type ConsentExplanation, type ConsentRecord, narrowed } from '../core/index.ts';
import { ConsentChoices, ConsentStatus } from './consent-choices.tsx';
import {
  ConsentAbout,
  ConsentItem,
  ConsentItemBenefit,
  ConsentItemDetails,
  ConsentItemPurpose,
} from './consent-item.tsx';
import { DecidingProvider, useDeciding } from './internal/deciding.ts';
import { choicesEnglish } from './internal/english.ts';
import { DecidingForm, type FormProps, useAlive } from './internal/form.tsx';
import { HumanLine, type HumanLineProps } from './internal/human-line.tsx';
import { useStanding } from './internal/standing.ts';
import { useSpoken } from './provider.tsx';

export interface ConsentInlineProps<ItemId extends string, AskedId extends ItemId> extends FormProps, HumanLineProps {
  explanation: ConsentExplanation<ItemId, AskedId>;
  /** The item that is asked, here and now. */
  item: AskedId;
  /** Called once, in the press that decides, with a record of this item only. */
  onDecide?: ((record: ConsentRecord<ItemId, AskedId>) => void) | undefined;
  /** Where it stands, if it is part of a gate. @default "inline" */
  surface?: 'inline' | 'gate' | undefined;
  className?: string | undefined;
}

/**
 * One item, asked at the point of use with its full explanation and two equal answers.
 * An explicit item is asked so too: its own press is the express consent it needs (GDPR Art. 9(2)(a)).
 */
export function ConsentInline<ItemId extends string, AskedId extends ItemId>(
  props: ConsentInlineProps<ItemId, AskedId>,
) {
  const { explanation, item, onDecide, surface = 'inline', action, fields, className, human } = props;
  const one = useMemo(() => narrowed(explanation, [item]), [explanation, item]);
  const alive = useAlive();
  const titleId = useId();
  const { deciding, record } = useDeciding<ItemId, AskedId>({
    explanation: one,
    surface,
    standing: undefined,
    onDecide,
    asForm: action !== undefined && !alive,
  });
  const { notice, t } = deciding;
  const status = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (record) status.current?.focus();
  }, [record]);
  return (
    <DecidingProvider value={deciding}>
      <section
        aria-labelledby={titleId}
        lang={deciding.language}
        dir={deciding.direction}
        className={className}
        data-forthright="inline"
        data-surface=""
      >
        <p data-forthright="asks">{t('consent.asks', { controller: notice.controller.name })}</p>
        <h3 id={titleId} data-forthright="item-title">
          {notice.items[item]?.title}
        </h3>
        <DecidingForm action={action} fields={fields} data-forthright="inline-form">
          <ul data-forthright="item-list">
            <ConsentItem item={item}>
              <ConsentItemPurpose />
              <ConsentItemBenefit />
              <ConsentItemDetails />
            </ConsentItem>
          </ul>
          <ConsentAbout />
          <HumanLine human={human} />
          {!record && <ConsentChoices />}
        </DecidingForm>
        <div ref={status} tabIndex={record ? -1 : undefined}>
          <ConsentStatus record={record} notice={notice} spoken={deciding} />
        </div>
      </section>
    </DecidingProvider>
  );
}

export interface ConsentGateProps<ItemId extends string, AskedId extends ItemId>
  extends Omit<ConsentInlineProps<ItemId, AskedId>, 'surface'> {
  /** What works without consent. It is there before an answer and after a "no": refusing is never a dead end. */
  alternative: ReactNode;
  /** The feature. It is not rendered, and so loads nothing, before the item is given. */
  children: ReactNode;
}

/** Holds the place of a feature until its item is given; needs a store in the provider. */
export function ConsentGate<ItemId extends string, AskedId extends ItemId>(props: ConsentGateProps<ItemId, AskedId>) {
  const { alternative, children, ...inline } = props;
  const { explanation, item } = inline;
  const standing = useStanding(explanation)?.items[item];
  const [again, setAgain] = useState(false);
  const [answered, setAnswered] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const { language, direction, t } = useSpoken(
    Object.keys(explanation.notices),
    explanation.sourceLanguage,
    explanation.id,
    choicesEnglish,
  );
  useEffect(() => {
    if (answered) place.current?.focus(); // the button that had the focus is gone
  }, [answered]);
  const given = standing?.choice === 'given';
  const refused = standing?.choice === 'refused' && !standing.ask && !again;
  const attributes: ComponentPropsWithoutRef<'div'> & { 'data-forthright': string } = { 'data-forthright': 'gate' };
  return (
    <div {...attributes} data-choice={standing?.choice ?? 'unset'} ref={place} tabIndex={answered ? -1 : undefined}>
      {given && children}
      {refused && (
        <div lang={language} dir={direction} data-forthright="gate-refused" data-surface="">
          <p data-forthright="item-note">{t('choices.gate.refused')}</p>
          <HumanLine human={inline.human} />
          <button type="button" data-forthright="save" onClick={() => setAgain(true)}>
            {t('choices.gate.change')}
          </button>
        </div>
      )}
      {standing && !given && !refused && (
        <ConsentInline
          {...inline}
          surface="gate"
          onDecide={(record) => {
            inline.onDecide?.(record);
            setAgain(false);
            setAnswered(true);
          }}
        />
      )}
      {!given && alternative}
    </div>
  );
}
