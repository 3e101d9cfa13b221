import { type ReactNode, useState } from 'react';
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
import { choicesEnglish } from './internal/english.ts';
import { HumanLine, type HumanLineProps } from './internal/human-line.tsx';
import { useRecords } from './internal/standing.ts';
import { type Spoken, useSpoken, useSurroundings } from './provider.tsx';

export interface ChoiceHistoryProps extends HumanLineProps {
  /** The timeline, newest first, for staff who help somebody: `historyOf(records, noticeOf)`. @default the store's */
  entries?: ReadonlyArray<HistoryEntry> | undefined;
  /** The explanations of today, for the names of items whose notice of then is not kept. */
  explanations?: ReadonlyArray<ConsentExplanation> | undefined;
  /** How many choices are shown at first, and how many more with each press. @default 20 */
  count?: number | undefined;
  /** The time zone of dates, IANA. @default the reader's */
  timeZone?: string | undefined;
  className?: string | undefined;
}

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

interface EntryProps {
  entry: HistoryEntry;
  spoken: Spoken;
  timeZone: string | undefined;
  today: ConsentExplanation | undefined;
}

function Entry({ entry, spoken, timeZone, today }: EntryProps) {
  const { record, items, notice } = entry;
  const names = notice ?? today?.notices[spoken.language] ?? today?.notices[today.sourceLanguage];
  const { language, t } = spoken;
  const [open, setOpen] = useState(false);
  return (
    <li data-forthright="history-entry">
      {/* The server's clock stands in another zone than the reader's. */}
      <time dateTime={record.at} suppressHydrationWarning>
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
          <summary data-forthright="summary">{t('choices.history.shown')}</summary>
          {open && <ShownNotice notice={notice} fallback={t} />}
        </details>
      ) : (
        <p data-forthright="item-note">{t('choices.history.lost')}</p>
      )}
    </li>
  );
}

/** The timeline of choices, newest first: when, what, by which press, and what was shown. For the person and for support staff. */
export function ChoiceHistory({ human, ...props }: ChoiceHistoryProps) {
  return (
    <Timeline {...props}>
      <HumanLine human={human} />
    </Timeline>
  );
}

interface TimelineProps extends Omit<ChoiceHistoryProps, 'human'> {
  children?: ReactNode;
}

/** The timeline by itself, for a page that shows the way to a person once already. */
export function Timeline({ entries, explanations, count = 20, timeZone, className, children }: TimelineProps) {
  const { store, words } = useSurroundings();
  const records = useRecords();
  const spoken = useSpoken(['en', ...Object.keys(words)], 'en', 'ChoiceHistory', choicesEnglish);
  const [shown, setShown] = useState(count);
  const kept = store && records === store.records() ? store.history() : historyOf(records);
  const all = entries ?? kept;
  const { t } = spoken;
  return (
    <div lang={spoken.language} dir={spoken.direction} className={className} data-forthright="history" data-surface="">
      {all.length === 0 && <p>{t('choices.history.empty')}</p>}
      <ol data-forthright="history-list">
        {all.slice(0, shown).map((entry) => (
          <Entry
            key={entry.record.id}
            entry={entry}
            spoken={spoken}
            timeZone={timeZone}
            today={explanations?.find(({ id }) => id === entry.record.explanation)}
          />
        ))}
      </ol>
      {all.length > shown && (
        <button type="button" data-forthright="save" onClick={() => setShown(shown + count)}>
          {t('choices.history.earlier')}
        </button>
      )}
      {children}
    </div>
  );
}
