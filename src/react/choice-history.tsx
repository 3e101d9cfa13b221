import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId, useState } from 'react';
import {
  type ConsentExplanation,
  type ConsentNotice,
  createTranslate,
  describeBenefit,
  describeItem,
  directionOf,
  formatLanguage,
  formatMoment,
  type HistoryEntry,
  historyOf,
  type Words,
} from '../core/index.ts';
import { Rows } from './consent-item.tsx';
import { createPartContext } from './internal/context.ts';
import { choicesEnglish } from './internal/english.ts';
import { useAlive } from './internal/form.tsx';
import { HumanLine, type HumanLineProps } from './internal/human-line.tsx';
import { useRecords } from './internal/standing.ts';
import { type Spoken, useSpoken, useSurroundings } from './provider.tsx';

interface History {
  readonly all: ReadonlyArray<HistoryEntry>;
  readonly shown: number;
  readonly more: () => void;
  readonly explanations: ReadonlyArray<ConsentExplanation> | undefined;
  readonly spoken: Spoken;
  readonly timeZone: string | undefined;
}

const [HistoryProvider, useHistory] = /* @__PURE__ */ createPartContext<History>('ChoiceHistoryRoot');

export interface ChoiceHistoryRootProps {
  /** The timeline, newest first, for staff who help somebody: `historyOf(records, noticeOf)`. @default the store's */
  entries?: ReadonlyArray<HistoryEntry> | undefined;
  /** The explanations of today, for the names of items whose notice of then is not kept. */
  explanations?: ReadonlyArray<ConsentExplanation> | undefined;
  /** How many choices are shown at first, and how many more with each press. @default 20 */
  count?: number | undefined;
  /** The time zone of dates, IANA. @default the reader's */
  timeZone?: string | undefined;
  className?: string | undefined;
  children?: ReactNode;
}

/** Holds the timeline: whose choices, in which language, and how many of them are shown. */
export function ChoiceHistoryRoot(props: ChoiceHistoryRootProps) {
  const { entries, explanations, count = 20, timeZone, className, children } = props;
  const { store, words } = useSurroundings();
  const records = useRecords();
  const spoken = useSpoken(['en', ...Object.keys(words)], 'en', 'ChoiceHistory', choicesEnglish);
  const [shown, setShown] = useState(count);
  const kept = store && records === store.records() ? store.history() : historyOf(records);
  const all = entries ?? kept;
  const more = () => setShown(shown + count);
  return (
    <HistoryProvider value={{ all, shown, more, explanations, spoken, timeZone }}>
      <div
        lang={spoken.language}
        dir={spoken.direction}
        className={className}
        data-forthright="history"
        data-surface=""
      >
        {children}
      </div>
    </HistoryProvider>
  );
}

/** Says that nothing was chosen yet. Nothing otherwise. */
export const ChoiceHistoryEmpty = /* @__PURE__ */ forwardRef<HTMLParagraphElement, ComponentPropsWithoutRef<'p'>>(
  function ChoiceHistoryEmpty(props, ref) {
    const { all, spoken } = useHistory('ChoiceHistoryEmpty');
    if (all.length > 0) return null;
    return (
      <p {...props} ref={ref} data-forthright="history-empty">
        {spoken.t('choices.history.empty')}
      </p>
    );
  },
);

/** The choices, newest first, as many as are shown now. */
export const ChoiceHistoryList = /* @__PURE__ */ forwardRef<HTMLOListElement, ComponentPropsWithoutRef<'ol'>>(
  function ChoiceHistoryList(props, ref) {
    const { all, shown } = useHistory('ChoiceHistoryList');
    return (
      <ol {...props} ref={ref} data-forthright="history-list">
        {all.slice(0, shown).map((entry) => (
          <ChoiceHistoryEntry key={entry.record.id} entry={entry} />
        ))}
      </ol>
    );
  },
);

/** Shows earlier choices. Nothing where all are shown. */
export const ChoiceHistoryEarlier = /* @__PURE__ */ forwardRef<
  HTMLButtonElement,
  Omit<ComponentPropsWithoutRef<'button'>, 'onClick'>
>(function ChoiceHistoryEarlier(props, ref) {
  const { all, shown, more, spoken } = useHistory('ChoiceHistoryEarlier');
  if (all.length <= shown) return null;
  return (
    <button {...props} ref={ref} type="button" data-forthright="save" onClick={more}>
      {spoken.t('choices.history.earlier')}
    </button>
  );
});

/** A notice word for word, in the language it was shown in. */
function ShownNotice({ notice, fallback }: { notice: ConsentNotice; fallback: Spoken['t'] }) {
  const { words } = useSurroundings();
  const given: Partial<Words> | undefined =
    notice.language === 'en' ? { ...choicesEnglish, ...words.en } : words[notice.language];
  const t = given ? createTranslate(notice.language, given) : fallback;
  return (
    <div lang={notice.language} dir={directionOf(notice.language)} data-forthright="shown">
      <h4 data-forthright="item-title">{notice.title}</h4>
      <p>{notice.intro}</p>
      {Object.entries(notice.items).map(([id, item]) => {
        const { you, us } = describeBenefit(item, t);
        return (
          <section key={id} aria-label={item.title} data-forthright="shown-item">
            <h5 data-forthright="item-title">{item.title}</h5>
            <p>{item.purpose}</p>
            <Rows
              rows={[
                { field: 'you', question: t('consent.benefit.you'), answers: [you] },
                { field: 'us', question: t('consent.benefit.us'), answers: [us] },
                ...describeItem(notice, item, t),
              ]}
            />
          </section>
        );
      })}
    </div>
  );
}

export interface ChoiceHistoryEntryProps extends ComponentPropsWithoutRef<'li'> {
  /** One choice of the timeline, from `historyOf`. */
  entry: HistoryEntry;
}

/** One choice: when, what, by which press, and what was shown. */
export const ChoiceHistoryEntry = /* @__PURE__ */ forwardRef<HTMLLIElement, ChoiceHistoryEntryProps>(
  function ChoiceHistoryEntry({ entry, ...props }, ref) {
    const { spoken, timeZone, explanations } = useHistory('ChoiceHistoryEntry');
    const { record, items, notice } = entry;
    const today = explanations?.find(({ id }) => id === record.explanation);
    const names = notice ?? today?.notices[spoken.language] ?? today?.notices[today.sourceLanguage];
    const { language, t } = spoken;
    const [open, setOpen] = useState(false);
    const alive = useAlive();
    const id = useId();
    return (
      <li {...props} ref={ref} data-forthright="history-entry">
        {/* The server's clock stands in another zone than the reader's: once the page is alive it is written anew. */}
        <time key={`${alive}`} id={`${id}at`} dateTime={record.at} suppressHydrationWarning>
          {formatMoment(language, record.at, timeZone)}
        </time>
        <ul data-forthright="history-items">
          {items.map(({ item, event }) => (
            <li key={item} data-event={event}>
              {t(`choices.history.${event}`, { title: names?.items[item]?.title ?? t('choices.history.goneItem') })}
            </li>
          ))}
        </ul>
        <div data-forthright="item-note">
          <p>{t('choices.history.pressed', { label: record.shown.label })}</p>
          <p>{t('choices.history.language', { language: formatLanguage(language, record.shown.language) })}</p>
          {record.by !== 'person' && <p>{t(`choices.history.by.${record.by}`)}</p>}
        </div>
        {notice ? (
          <details data-forthright="details" onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary id={id} data-forthright="summary" aria-labelledby={`${id} ${id}at`}>
              {t('choices.history.shown')}
            </summary>
            {open && <ShownNotice notice={notice} fallback={t} />}
          </details>
        ) : (
          <p data-forthright="item-note">{t('choices.history.lost')}</p>
        )}
      </li>
    );
  },
);

export interface ChoiceHistoryProps extends Omit<ChoiceHistoryRootProps, 'children'>, HumanLineProps {}

/** The timeline of choices, put together from its parts. For the person and for support staff. */
export function ChoiceHistory({ human, ...props }: ChoiceHistoryProps) {
  return (
    <ChoiceHistoryRoot {...props}>
      <ChoiceHistoryEmpty />
      <ChoiceHistoryList />
      <ChoiceHistoryEarlier />
      <HumanLine human={human} />
    </ChoiceHistoryRoot>
  );
}
