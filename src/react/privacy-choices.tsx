import { Fragment, useEffect, useId, useMemo, useRef, useState } from 'react';
import {
  type Answer,
  actValue,
  type Choice,
  type ConsentExplanation,
  type ConsentRecord,
  describeRecord,
  formatLanguage,
  formatMoment,
  type ItemStanding,
  labelOfPress,
  narrowed,
  type Press,
  type Standing,
  toJson,
} from '../core/index.ts';
import { Timeline } from './choice-history.tsx';
import {
  ConsentAbout,
  ConsentItem,
  ConsentItemBenefit,
  ConsentItemDetails,
  ConsentItemPurpose,
} from './consent-item.tsx';
import { DecidingProvider, useDeciding } from './internal/deciding.ts';
import { choicesEnglish } from './internal/english.ts';
import { DecidingForm, type FormProps, pressed, useAlive } from './internal/form.tsx';
import { HumanLine, type HumanLineProps } from './internal/human-line.tsx';
import { useRecords, useStanding } from './internal/standing.ts';
import { type Spoken, useSpoken, useSurroundings } from './provider.tsx';

/** The presses that would change something: one takes back, one gives. Where an answer is asked for, both. */
function offered(choice: Choice, ask: boolean): ReadonlyArray<Press> {
  const give: Press = { act: 'choose-press', answer: 'given' };
  const refuse: Press = choice === 'given' ? { act: 'withdraw-press' } : { act: 'choose-press', answer: 'refused' };
  if (ask || choice === 'unset') return [refuse, give];
  return choice === 'given' ? [refuse] : [give];
}

interface ItemProps extends FormProps {
  explanation: ConsentExplanation;
  item: string;
  standing: ItemStanding | undefined;
  spoken: Spoken;
  timeZone: string | undefined;
  onDecide: ((record: ConsentRecord) => void) | undefined;
}

/** One item of the page: what was chosen and when, and the press that changes it. */
function Item({ explanation, item, standing, spoken, timeZone, onDecide, action, fields }: ItemProps) {
  const asked = explanation.asked.includes(item);
  const one = useMemo(() => narrowed(explanation, asked ? [item] : []), [explanation, asked, item]);
  const alive = useAlive();
  const titleId = useId();
  const asForm = action !== undefined && !alive;
  const { deciding, record } = useDeciding({
    explanation: one,
    surface: 'choices-page',
    standing: undefined,
    onDecide,
    asForm,
  });
  const { t, language } = spoken;
  const { notice } = deciding;
  const { choice = 'unset', reason, record: last } = standing ?? {};
  const answer: Answer | undefined = last?.choices[item];
  const told = answer ?? 'unset';
  const status = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (record) status.current?.focus(); // the button that had the focus is another one now
  }, [record]);
  return (
    <DecidingProvider value={deciding}>
      <ConsentItem item={item} aria-labelledby={titleId}>
        <h3 id={titleId} data-forthright="item-title">
          {notice.items[item]?.title}
        </h3>
        {asked && (
          <>
            <p data-forthright="page-answer" data-choice={choice} suppressHydrationWarning>
              {t(
                `choices.page.answer.${told}`,
                last && answer ? { date: formatMoment(language, last.at, timeZone) } : {},
              )}{' '}
              {last &&
                last.shown.language !== language &&
                t('choices.page.shownIn', { language: formatLanguage(language, last.shown.language) })}
            </p>
            {reason && reason !== 'never-asked' && <p data-forthright="item-note">{t(`choices.page.why.${reason}`)}</p>}
          </>
        )}
        <ConsentItemPurpose />
        <ConsentItemBenefit />
        <ConsentItemDetails />
        {asked && (
          <DecidingForm action={action} fields={fields} data-forthright="page-form">
            <div data-forthright="choices">
              {offered(choice, standing?.ask ?? true).map(({ act, answer: answers }) => {
                const label = labelOfPress(act, answers, one, t);
                const value = actValue(act, answers);
                return (
                  <button
                    key={value}
                    {...pressed(asForm, value)}
                    data-forthright="choice"
                    id={`${titleId}${value}`}
                    aria-labelledby={`${titleId}${value} ${titleId}`}
                    onClick={(event) => {
                      event.preventDefault();
                      if (event.detail < 2) deciding.press(act, label, answers);
                    }}
                  >
                    {label}
                  </button>
                );
              })}
            </div>
          </DecidingForm>
        )}
        <div ref={status} tabIndex={record ? -1 : undefined}>
          <p role="status" data-forthright="status">
            {record && describeRecord(record, notice, t)}
          </p>
        </div>
      </ConsentItem>
    </DecidingProvider>
  );
}

type NoticeProps = Omit<ItemProps, 'item' | 'standing' | 'spoken'>;

/** One notice with all its items. */
function Notice({ explanation, ...rest }: NoticeProps) {
  const standing: Standing | undefined = useStanding(explanation);
  const titleId = useId();
  const spoken = useSpoken(
    Object.keys(explanation.notices),
    explanation.sourceLanguage,
    explanation.id,
    choicesEnglish,
  );
  const { deciding } = useDeciding({ explanation, surface: 'choices-page', standing: undefined, onDecide: undefined });
  const { notice } = deciding;
  return (
    <article aria-labelledby={titleId} lang={spoken.language} dir={spoken.direction} data-forthright="page-notice">
      <p data-forthright="asks">{notice.controller.name}</p>
      <h2 id={titleId} data-forthright="title">
        {notice.title}
      </h2>
      <p data-forthright="intro">{notice.intro}</p>
      <ul data-forthright="item-list">
        {Object.keys(notice.items).map((item) => (
          <Item
            key={item}
            {...rest}
            explanation={explanation}
            item={item}
            spoken={spoken}
            standing={standing?.items[item]}
          />
        ))}
      </ul>
      <DecidingProvider value={deciding}>
        <ConsentAbout />
      </DecidingProvider>
    </article>
  );
}

export interface PrivacyChoicesProps extends FormProps, HumanLineProps {
  /** Every notice of the application. */
  explanations: ReadonlyArray<ConsentExplanation>;
  /** Called in each press, with its record. The provider's store has it already. */
  onDecide?: ((record: ConsentRecord) => void) | undefined;
  /** The time zone of dates, IANA. @default the reader's */
  timeZone?: string | undefined;
  /** The name of the file a person takes away. @default "privacy-choices.json" */
  fileName?: string | undefined;
  className?: string | undefined;
}

/** Gives the person a file, without a request to anybody. */
function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}

/**
 * The page behind "Privacy choices": every notice, every item, what was chosen and when, changed or taken back in one
 * press. Needs a store in the provider. With `action` each item is a form, so that the page works without scripts.
 */
export function PrivacyChoices(props: PrivacyChoicesProps) {
  const { explanations, onDecide, timeZone, fileName = 'privacy-choices.json', className, human, ...form } = props;
  const { store, words } = useSurroundings();
  const records = useRecords();
  const [history, setHistory] = useState(false);
  const { language, direction, t } = useSpoken(['en', ...Object.keys(words)], 'en', 'PrivacyChoices', choicesEnglish);
  const alive = useAlive();
  const faults = alive ? (store?.faults() ?? []) : [];
  return (
    <div lang={language} dir={direction} className={className} data-forthright="page" data-surface="">
      <div role="alert">
        {faults.slice(0, 1).map(({ code }) => (
          <p key={code} data-forthright="item-note">
            {t(`choices.fault.${code}`)}
          </p>
        ))}
      </div>
      {explanations.map((explanation) => (
        <Fragment key={explanation.id}>
          <Notice {...form} explanation={explanation} timeZone={timeZone} onDecide={onDecide} />
        </Fragment>
      ))}
      <HumanLine human={human} />
      {alive && records.length > 0 && (
        <footer data-forthright="footer">
          <details data-forthright="details" onToggle={(event) => setHistory(event.currentTarget.open)}>
            <summary data-forthright="summary">{t('choices.page.history')}</summary>
            {history && <Timeline explanations={explanations} timeZone={timeZone} />}
          </details>
          <button
            type="button"
            data-forthright="save"
            onClick={() => saveFile(fileName, toJson(records, store?.noticeOf))}
          >
            {t('choices.page.download')}
          </button>
        </footer>
      )}
    </div>
  );
}
