import { type ComponentPropsWithoutRef, type ForwardedRef, forwardRef, useId, useState } from 'react';
import { type ConsentExplanation, describeItemChange, type Standing } from '../core/index.ts';
import { ConsentTold } from './consent-choices.tsx';
import { ConsentItem, ConsentItemSwitch, ConsentItemTitle } from './consent-item.tsx';
import { Comparison } from './internal/comparison.tsx';
import { createPartContext } from './internal/context.ts';
import { DecidingProvider, useDeciding, useDecidingPart } from './internal/deciding.ts';
import { choicesEnglish } from './internal/english.ts';
import { DecidingForm, useAlive } from './internal/form.tsx';
import { ItemBody } from './internal/item-body.tsx';
import { useChanged } from './internal/what-changed.ts';
import { type Spoken, useSpoken } from './provider.tsx';

interface AskedAgain {
  /** How things stood when the question was put. */
  readonly first: Standing;
  readonly t: Spoken['t'];
}

const [AgainProvider, useAgain] = /* @__PURE__ */ createPartContext<AskedAgain>('WhatChangedAsk');

interface AskingProps extends ComponentPropsWithoutRef<'section'> {
  place: ForwardedRef<HTMLElement>;
  explanation: ConsentExplanation;
  standing: Standing;
}

/** The region of `WhatChangedAsk`, for one question. */
export function Asking({ place, explanation, standing, children, ...props }: AskingProps) {
  const { onDecide, action, fields } = useChanged('WhatChangedAsk');
  const alive = useAlive();
  const titleId = useId();
  const { t } = useSpoken(Object.keys(explanation.notices), explanation.sourceLanguage, explanation.id, choicesEnglish);
  const { deciding, record } = useDeciding({
    explanation,
    surface: 'change',
    standing: undefined,
    onDecide,
    asForm: action !== undefined && !alive,
  });
  const [first] = useState(standing);
  return (
    <DecidingProvider value={deciding}>
      <AgainProvider value={{ first, t }}>
        <section
          {...props}
          ref={place}
          aria-labelledby={titleId}
          lang={deciding.language}
          dir={deciding.direction}
          data-forthright="changed"
          data-surface=""
        >
          <h2 id={titleId} data-forthright="title">
            {t('choices.changed.ask')}
          </h2>
          <ConsentTold record={record} notice={deciding.notice} spoken={deciding} />
          {!record && (
            <DecidingForm action={action} fields={fields} data-forthright="changed-form">
              {children}
            </DecidingForm>
          )}
        </section>
      </AgainProvider>
    </DecidingProvider>
  );
}

/** Says that only what changed is asked. */
export const WhatChangedNote = /* @__PURE__ */ forwardRef<HTMLParagraphElement, ComponentPropsWithoutRef<'p'>>(
  function WhatChangedNote(props, ref) {
    const { t } = useAgain('WhatChangedNote');
    return (
      <p {...props} ref={ref} data-forthright="intro">
        {t('choices.changed.askNote')}
      </p>
    );
  },
);

/** Every changed item: what changed about it, then the whole of it as it is now. */
export const WhatChangedItems = /* @__PURE__ */ forwardRef<HTMLUListElement, ComponentPropsWithoutRef<'ul'>>(
  function WhatChangedItems(props, ref) {
    useAgain('WhatChangedItems');
    const { explanation } = useDecidingPart('WhatChangedItems');
    return (
      <ul {...props} ref={ref} data-forthright="item-list">
        {explanation.asked.map((id) => (
          <ConsentItem key={id} item={id}>
            <div data-forthright="item-head">
              <ConsentItemTitle level={3} />
              <ConsentItemSwitch />
            </div>
            <WhatChangedComparison item={id} />
            <ItemBody />
          </ConsentItem>
        ))}
      </ul>
    );
  },
);

/** What changed about one item: a line, then before and now, field by field. */
export function WhatChangedComparison({
  item,
}: {
  /** The item, by its id. */
  item: string;
}) {
  const { first, t } = useAgain('WhatChangedComparison');
  const { notice } = useDecidingPart('WhatChangedComparison');
  const { before, change, record } = first.items[item] ?? {};
  const described = before && change ? describeItemChange(before, notice, change, t) : undefined;
  return (
    <>
      <p data-forthright="item-note">
        {described?.lead ?? t(record ? 'choices.changed.unknown' : 'choices.changed.lead.added')}
      </p>
      {described && before && <Comparison answers={described.answers} t={t} then={before.language} />}
    </>
  );
}
