import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId, useMemo } from 'react';
import {
  type Answer,
  actValue,
  type Choice,
  type ConsentRecord,
  formatLanguage,
  formatMoment,
  type ItemStanding,
  labelOfPress,
  narrowed,
  type Press,
} from '../core/index.ts';
import { ConsentTold } from './consent-choices.tsx';
import { ConsentItem } from './consent-item.tsx';
import { createPartContext } from './internal/context.ts';
import { DecidingProvider, useDeciding, useDecidingPart } from './internal/deciding.ts';
import { useEqualAnswers } from './internal/equal-answers.ts';
import { DecidingForm, pressed, useAlive } from './internal/form.tsx';
import { ItemBody } from './internal/item-body.tsx';
import { useNotice, usePage } from './internal/privacy-choices.ts';
import type { Spoken } from './provider.tsx';

/**
 * The presses that would change something: one takes back, one gives. Where an answer is asked for, the same two as the
 * first time: "take back" beside "accept" would read as if nothing stood.
 */
function offered(choice: Choice, ask: boolean): ReadonlyArray<Press> {
  const give: Press = { act: 'choose-press', answer: 'given' };
  if (ask || choice === 'unset') return [{ act: 'choose-press', answer: 'refused' }, give];
  return [choice === 'given' ? { act: 'withdraw-press' } : give];
}

interface Shown {
  readonly item: string;
  readonly titleId: string;
  readonly asked: boolean;
  readonly standing: ItemStanding | undefined;
  readonly spoken: Spoken;
  readonly record: ConsentRecord | undefined;
}

const [ItemProvider, useItem] = /* @__PURE__ */ createPartContext<Shown>('PrivacyChoicesItem');

export interface PrivacyChoicesItemProps extends Omit<ComponentPropsWithoutRef<'li'>, 'id'> {
  /** The id of the item in the notice. */
  item: string;
  /** The parts in an arrangement of your own. @default title, answer, explanation, presses, status */
  children?: ReactNode;
}

/** One item of the page: what was chosen and when, and the press that changes it. */
export const PrivacyChoicesItem = /* @__PURE__ */ forwardRef<HTMLLIElement, PrivacyChoicesItemProps>(
  function PrivacyChoicesItem({ item, children, ...props }, ref) {
    const { explanation, standing, spoken } = useNotice('PrivacyChoicesItem');
    const { onDecide, action } = usePage('PrivacyChoicesItem');
    const asked = explanation.asked.includes(item);
    const one = useMemo(() => narrowed(explanation, asked ? [item] : []), [explanation, asked, item]);
    const alive = useAlive();
    const titleId = useId();
    const { deciding, record } = useDeciding({
      explanation: one,
      surface: 'choices-page',
      standing: undefined,
      onDecide,
      asForm: action !== undefined && !alive,
    });
    return (
      <DecidingProvider value={deciding}>
        <ItemProvider value={{ item, titleId, asked, standing: standing?.items[item], spoken, record }}>
          <ConsentItem {...props} ref={ref} item={item} aria-labelledby={titleId}>
            {children ?? (
              <>
                <PrivacyChoicesItemTitle />
                <PrivacyChoicesAnswer />
                <ItemBody />
                <PrivacyChoicesPresses />
                <PrivacyChoicesStatus />
              </>
            )}
          </ConsentItem>
        </ItemProvider>
      </DecidingProvider>
    );
  },
);

/** The item's title. It is a part of the name of each press. */
export const PrivacyChoicesItemTitle = /* @__PURE__ */ forwardRef<HTMLHeadingElement, ComponentPropsWithoutRef<'h3'>>(
  function PrivacyChoicesItemTitle(props, ref) {
    const { item, titleId } = useItem('PrivacyChoicesItemTitle');
    const { notice } = useDecidingPart('PrivacyChoicesItemTitle');
    return (
      <h3 {...props} ref={ref} id={titleId} data-forthright="item-title">
        {notice.items[item]?.title}
      </h3>
    );
  },
);

/** What the person said, when, in which language they read it, and why it may not count. Nothing if it is not asked. */
export const PrivacyChoicesAnswer = /* @__PURE__ */ forwardRef<HTMLParagraphElement, ComponentPropsWithoutRef<'p'>>(
  function PrivacyChoicesAnswer(props, ref) {
    const { item, asked, standing, spoken } = useItem('PrivacyChoicesAnswer');
    const { timeZone } = usePage('PrivacyChoicesAnswer');
    const alive = useAlive();
    if (!asked) return null;
    const { t, language } = spoken;
    const { choice = 'unset', reason, record: last } = standing ?? {};
    const answer: Answer | undefined = last?.choices[item];
    return (
      <>
        {/* The server's clock stands in another zone than the reader's: once the page is alive it is written anew. */}
        <p
          key={`${alive}`}
          {...props}
          ref={ref}
          data-forthright="page-answer"
          data-choice={choice}
          suppressHydrationWarning
        >
          {t(
            `choices.page.answer.${answer ?? 'unset'}`,
            last && answer ? { date: formatMoment(language, last.at, timeZone) } : {},
          )}{' '}
          {last &&
            last.shown.language !== language &&
            t('choices.page.shownIn', { language: formatLanguage(language, last.shown.language) })}
        </p>
        {reason && reason !== 'never-asked' && <p data-forthright="item-note">{t(`choices.page.why.${reason}`)}</p>}
      </>
    );
  },
);

/** The presses that would change something: one loop, one element. Nothing if the item is not asked. */
export const PrivacyChoicesPresses = /* @__PURE__ */ forwardRef<HTMLDivElement, ComponentPropsWithoutRef<'div'>>(
  function PrivacyChoicesPresses(props, ref) {
    const { titleId, asked, standing } = useItem('PrivacyChoicesPresses');
    const { action, fields } = usePage('PrivacyChoicesPresses');
    const { explanation, asForm, press, t } = useDecidingPart('PrivacyChoicesPresses');
    useEqualAnswers();
    if (!asked) return null;
    return (
      <DecidingForm action={action} fields={fields} data-forthright="page-form">
        <div {...props} ref={ref} data-forthright="choices">
          {offered(standing?.choice ?? 'unset', standing?.ask ?? true).map(({ act, answer }) => {
            const label = labelOfPress(act, answer, explanation, t);
            const value = actValue(act, answer);
            return (
              <button
                key={value}
                {...pressed(asForm, value)}
                data-forthright="choice"
                id={`${titleId}${value}`}
                aria-labelledby={`${titleId}${value} ${titleId}`}
                onClick={(event) => {
                  event.preventDefault();
                  if (event.detail < 2) press(act, label, answer);
                }}
              >
                {label}
              </button>
            );
          })}
        </div>
      </DecidingForm>
    );
  },
);

/** The live region that says what was recorded, and takes the focus then. */
export function PrivacyChoicesStatus() {
  const { record } = useItem('PrivacyChoicesStatus');
  const deciding = useDecidingPart('PrivacyChoicesStatus');
  return <ConsentTold record={record} notice={deciding.notice} spoken={deciding} />;
}
