import { type ComponentPropsWithoutRef, type ForwardedRef, forwardRef, useId } from 'react';
import {
  type ConsentChanges,
  type ConsentExplanation,
  type ConsentNotice,
  describeNoticeChange,
  describeTold,
  type Standing,
} from '../core/index.ts';
import { Comparison } from './internal/comparison.tsx';
import { createPartContext } from './internal/context.ts';
import { choicesEnglish } from './internal/english.ts';
import { type Spoken, useSpoken, useSurroundings } from './provider.tsx';

interface Told {
  readonly explanation: ConsentExplanation;
  readonly before: ConsentNotice;
  readonly notice: ConsentNotice;
  readonly changes: ConsentChanges;
  readonly t: Spoken['t'];
}

const [ToldProvider, useTold] = /* @__PURE__ */ createPartContext<Told>('WhatChangedTell');

interface TellingProps extends ComponentPropsWithoutRef<'section'> {
  place: ForwardedRef<HTMLElement>;
  explanation: ConsentExplanation;
  tell: NonNullable<Standing['tell']>;
}

/** The region of `WhatChangedTell`. */
export function Telling({ place, explanation, tell, children, ...props }: TellingProps) {
  const titleId = useId();
  const { language, direction, t } = useSpoken(
    Object.keys(explanation.notices),
    explanation.sourceLanguage,
    explanation.id,
    choicesEnglish,
  );
  const notice: ConsentNotice = explanation.notices[language]!;
  return (
    <ToldProvider value={{ ...tell, explanation, notice, t }}>
      <section
        {...props}
        ref={place}
        aria-labelledby={titleId}
        lang={language}
        dir={direction}
        data-forthright="changed"
        data-surface=""
        data-told=""
      >
        <h2 id={titleId} data-forthright="title">
          {t('choices.changed.tell')}
        </h2>
        <p data-forthright="intro">{t('choices.changed.tellNote')}</p>
        {children}
      </section>
    </ToldProvider>
  );
}

/** What changed about the notice itself: who asks, rights, where to complain. */
export function WhatChangedNotice() {
  const { before, notice, changes, t } = useTold('WhatChangedNotice');
  return <Comparison answers={describeNoticeChange(before, notice, changes, t)} t={t} then={before.language} />;
}

/** The items that changed in a way that needs no answer, each with before and now. */
export const WhatChangedTold = /* @__PURE__ */ forwardRef<HTMLUListElement, ComponentPropsWithoutRef<'ul'>>(
  function WhatChangedTold(props, ref) {
    const { before, notice, changes, t } = useTold('WhatChangedTold');
    return (
      <ul {...props} ref={ref} data-forthright="item-list">
        {describeTold(before, notice, changes, t).map(({ item, title, lead, answers }) => (
          <li key={item} data-forthright="item">
            <h3 data-forthright="item-title">{title}</h3>
            <p data-forthright="item-note">{lead}</p>
            <Comparison answers={answers} t={t} then={before.language} />
          </li>
        ))}
      </ul>
    );
  },
);

/** Closes the note. It says nothing about a choice. */
export const WhatChangedSeen = /* @__PURE__ */ forwardRef<
  HTMLButtonElement,
  Omit<ComponentPropsWithoutRef<'button'>, 'onClick'>
>(function WhatChangedSeen(props, ref) {
  const { store } = useSurroundings();
  const { explanation, t } = useTold('WhatChangedSeen');
  return (
    <button {...props} ref={ref} type="button" data-forthright="save" onClick={() => store?.markTold(explanation)}>
      {t('choices.changed.seen')}
    </button>
  );
});
