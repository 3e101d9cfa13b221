import { useEffect, useId, useMemo, useRef, useState } from 'react';
import {
  type ChangedAnswer,
  type ConsentExplanation,
  type ConsentNotice,
  type ConsentRecord,
  type DescribedChange,
  describeItemChange,
  describeNoticeChange,
  describeTold,
  narrowed,
  type Standing,
} from '../core/index.ts';
import { ConsentChoices, ConsentLeavesOut, ConsentSave, ConsentStatus } from './consent-choices.tsx';
import {
  ConsentItem,
  ConsentItemBenefit,
  ConsentItemDetails,
  ConsentItemPurpose,
  ConsentItemSwitch,
  ConsentItemTitle,
} from './consent-item.tsx';
import { DecidingProvider, useDeciding, useDecidingPart } from './internal/deciding.ts';
import { choicesEnglish } from './internal/english.ts';
import { DecidingForm, type FormProps, useAlive } from './internal/form.tsx';
import { HumanLine, type HumanLineProps } from './internal/human-line.tsx';
import { useStanding } from './internal/standing.ts';
import { type Spoken, useSpoken, useSurroundings } from './provider.tsx';

/** The items to ask again because they changed, or are new to somebody who answered before. */
export function changedItems<AskedId extends string>({ items, ask, record }: Standing<AskedId>): AskedId[] {
  return ask.filter((id) => items[id].reason === 'changed' || (record && items[id].reason === 'never-asked'));
}

/** Before and now, field by field. The notice of then keeps the language it was shown in. */
function Comparison({ answers, t, then }: { answers: ReadonlyArray<ChangedAnswer>; t: Spoken['t']; then: string }) {
  const sides = ['before', 'after'] as const;
  return answers.map(({ field, question, ...both }) => (
    <div key={field} data-forthright="comparison" data-field={field}>
      <p data-forthright="comparison-question">{question}</p>
      <dl data-forthright="comparison-sides">
        {sides.map((side) => (
          <div key={side} data-forthright="comparison-side" lang={side === 'before' ? then : undefined}>
            <dt>{t(`choices.changed.${side}`)}</dt>
            {both[side].map((answer) => (
              <dd key={answer}>{answer}</dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  ));
}

export interface WhatChangedProps<ItemId extends string, AskedId extends ItemId> extends FormProps, HumanLineProps {
  /** The explanation as it is now. The provider's store knows what was shown before. */
  explanation: ConsentExplanation<ItemId, AskedId>;
  /** Called once, in the press that decides, with a record of the changed items only. */
  onDecide?: ((record: ConsentRecord<ItemId, AskedId>) => void) | undefined;
  className?: string | undefined;
}

/**
 * After a change of meaning: asks the changed items and no others, each with before and now, in words.
 * What only needs telling is told without asking. Where nothing changed, nothing is shown.
 */
export function WhatChanged<ItemId extends string, AskedId extends ItemId>(props: WhatChangedProps<ItemId, AskedId>) {
  const { explanation, className, human } = props;
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
  if (again && standing) return <Ask key={shown} {...props} explanation={again} standing={standing} />;
  if (!standing?.tell) return null;
  return <Tell explanation={explanation} className={className} tell={standing.tell} human={human} />;
}

interface AskProps<ItemId extends string, AskedId extends ItemId> extends WhatChangedProps<ItemId, AskedId> {
  standing: Standing<AskedId>;
}

function Ask<ItemId extends string, AskedId extends ItemId>(props: AskProps<ItemId, AskedId>) {
  const { explanation, onDecide, action, fields, className, standing, human } = props;
  const alive = useAlive();
  const titleId = useId();
  const { t } = useSpoken(Object.keys(explanation.notices), explanation.sourceLanguage, explanation.id, choicesEnglish);
  const { deciding, record } = useDeciding<ItemId, AskedId>({
    explanation,
    surface: 'change',
    standing: undefined,
    onDecide,
    asForm: action !== undefined && !alive,
  });
  const status = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (record) status.current?.focus();
  }, [record]);
  const [first] = useState(standing); // what it was when the question was put
  return (
    <DecidingProvider value={deciding}>
      <section
        aria-labelledby={titleId}
        lang={deciding.language}
        dir={deciding.direction}
        className={className}
        data-forthright="changed"
        data-surface=""
      >
        <h2 id={titleId} data-forthright="title">
          {t('choices.changed.ask')}
        </h2>
        <div ref={status} tabIndex={record ? -1 : undefined}>
          <ConsentStatus record={record} notice={deciding.notice} spoken={deciding} />
        </div>
        {!record && (
          <DecidingForm action={action} fields={fields} data-forthright="changed-form">
            <p data-forthright="intro">{t('choices.changed.askNote')}</p>
            <ul data-forthright="item-list">
              {explanation.asked.map((id) => (
                <ConsentItem key={id} item={id}>
                  <AskedAgain item={id} standing={first} t={t} />
                </ConsentItem>
              ))}
            </ul>
            <HumanLine human={human} />
            <ConsentLeavesOut />
            <footer data-forthright="footer">
              <ConsentChoices />
              <ConsentSave />
            </footer>
          </DecidingForm>
        )}
      </section>
    </DecidingProvider>
  );
}

/** One item to answer again: what changed about it, then the whole of it as it is now. */
function AskedAgain({ item, standing, t }: { item: string; standing: Standing; t: Spoken['t'] }) {
  const { notice } = useDecidingPart('WhatChanged');
  const { before, change, record } = standing.items[item] ?? {};
  const described = before && change ? describeItemChange(before, notice, change, t) : undefined;
  const unseen = !record;
  return (
    <>
      <div data-forthright="item-head">
        <ConsentItemTitle level={3} />
        <ConsentItemSwitch />
      </div>
      <p data-forthright="item-note">
        {described?.lead ?? t(unseen ? 'choices.changed.lead.added' : 'choices.changed.unknown')}
      </p>
      {described && before && <Comparison answers={described.answers} t={t} then={before.language} />}
      <ConsentItemPurpose />
      <ConsentItemBenefit />
      <ConsentItemDetails />
    </>
  );
}

interface TellProps<ItemId extends string, AskedId extends ItemId> extends HumanLineProps {
  explanation: ConsentExplanation<ItemId, AskedId>;
  tell: NonNullable<Standing['tell']>;
  className: string | undefined;
}

/** Changes that are told, not asked. Closing the note says nothing about a choice. */
function Tell<ItemId extends string, AskedId extends ItemId>({
  explanation,
  tell,
  className,
  human,
}: TellProps<ItemId, AskedId>) {
  const { store } = useSurroundings();
  const titleId = useId();
  const { language, direction, t } = useSpoken(
    Object.keys(explanation.notices),
    explanation.sourceLanguage,
    explanation.id,
    choicesEnglish,
  );
  const notice: ConsentNotice = explanation.notices[language]!;
  const { before, changes } = tell;
  const items: DescribedChange[] = describeTold(before, notice, changes, t);
  return (
    <section
      aria-labelledby={titleId}
      lang={language}
      dir={direction}
      className={className}
      data-forthright="changed"
      data-surface=""
      data-told=""
    >
      <h2 id={titleId} data-forthright="title">
        {t('choices.changed.tell')}
      </h2>
      <p data-forthright="intro">{t('choices.changed.tellNote')}</p>
      <Comparison answers={describeNoticeChange(before, notice, changes, t)} t={t} then={before.language} />
      <ul data-forthright="item-list">
        {items.map(({ item, title, lead, answers }) => (
          <li key={item} data-forthright="item">
            <h3 data-forthright="item-title">{title}</h3>
            <p data-forthright="item-note">{lead}</p>
            <Comparison answers={answers} t={t} then={before.language} />
          </li>
        ))}
      </ul>
      <HumanLine human={human} />
      <button
        type="button"
        data-forthright="save"
        onClick={() => store?.markTold(explanation as unknown as ConsentExplanation)}
      >
        {t('choices.changed.seen')}
      </button>
    </section>
  );
}
