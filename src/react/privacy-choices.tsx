import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId, useState } from 'react';
import { type ConsentExplanation, type ConsentRecord, type Standing, toJson } from '../core/index.ts';
import { ChoiceHistoryEarlier, ChoiceHistoryEmpty, ChoiceHistoryList, ChoiceHistoryRoot } from './choice-history.tsx';
import { ConsentAbout } from './consent-item.tsx';
import { DecidingProvider, useDeciding } from './internal/deciding.ts';
import { choicesEnglish } from './internal/english.ts';
import { type FormProps, useAlive } from './internal/form.tsx';
import { HumanLine, type HumanLineProps } from './internal/human-line.tsx';
import { useLoaded } from './internal/loaded.ts';
import { NoticeProvider, PageProvider, usePage } from './internal/privacy-choices.ts';
import { useRecords, useStanding } from './internal/standing.ts';
import { PrivacyChoicesItem } from './privacy-choices-item.tsx';
import { useSpoken, useSurroundings } from './provider.tsx';

export interface PrivacyChoicesRootProps extends FormProps {
  /** Every notice of the application. */
  explanations: ReadonlyArray<ConsentExplanation>;
  /** Called in each press, with its record. The provider's store has it already. */
  onDecide?: ((record: ConsentRecord) => void) | undefined;
  /** The time zone of dates, IANA. @default the reader's */
  timeZone?: string | undefined;
  className?: string | undefined;
  children?: ReactNode;
}

/** Holds the page of choices together. With `action` each item is a form, so that the page works without scripts. */
export function PrivacyChoicesRoot(props: PrivacyChoicesRootProps) {
  const { explanations, onDecide, timeZone, action, fields, className, children } = props;
  const { words } = useSurroundings();
  const spoken = useSpoken(['en', ...Object.keys(words)], 'en', 'PrivacyChoices', choicesEnglish);
  return (
    <PageProvider value={{ explanations, onDecide, timeZone, action, fields, spoken }}>
      <div lang={spoken.language} dir={spoken.direction} className={className} data-forthright="page" data-surface="">
        {children}
      </div>
    </PageProvider>
  );
}

/** Says at once, in an alert, what keeps a choice from being kept. */
export const PrivacyChoicesFault = /* @__PURE__ */ forwardRef<HTMLDivElement, ComponentPropsWithoutRef<'div'>>(
  function PrivacyChoicesFault(props, ref) {
    const { spoken } = usePage('PrivacyChoicesFault');
    const { store } = useSurroundings();
    const alive = useAlive();
    const faults = alive ? (store?.faults() ?? []) : [];
    useRecords(); // a fault comes with a choice
    return (
      <div {...props} ref={ref} role="alert" data-forthright="page-fault">
        {faults.slice(0, 1).map(({ code }) => (
          <p key={code} data-forthright="item-note">
            {spoken.t(`choices.fault.${code}`)}
          </p>
        ))}
      </div>
    );
  },
);

export interface PrivacyChoicesNoticeProps extends ComponentPropsWithoutRef<'article'> {
  /** The notice to show, one of those that the root holds. */
  explanation: ConsentExplanation;
}

/** One notice: who asks, what about, and all its items. Its children take the place of the items. */
export const PrivacyChoicesNotice = /* @__PURE__ */ forwardRef<HTMLElement, PrivacyChoicesNoticeProps>(
  function PrivacyChoicesNotice({ explanation: given, children, ...props }, ref) {
    usePage('PrivacyChoicesNotice');
    const explanation = useLoaded(given);
    const standing: Standing | undefined = useStanding(explanation);
    const titleId = useId();
    const spoken = useSpoken(
      Object.keys(explanation.notices),
      explanation.sourceLanguage,
      explanation.id,
      choicesEnglish,
    );
    const { deciding } = useDeciding({
      explanation,
      surface: 'choices-page',
      standing: undefined,
      onDecide: undefined,
    });
    const { notice } = deciding;
    return (
      <article
        {...props}
        ref={ref}
        aria-labelledby={titleId}
        lang={spoken.language}
        dir={spoken.direction}
        data-forthright="page-notice"
      >
        <p data-forthright="asks">{notice.controller.name}</p>
        <h2 id={titleId} data-forthright="title">
          {notice.title}
        </h2>
        <p data-forthright="intro">{notice.intro}</p>
        <NoticeProvider value={{ explanation, standing, spoken }}>
          {children ?? (
            <ul data-forthright="item-list">
              {Object.keys(notice.items).map((item) => (
                <PrivacyChoicesItem key={item} item={item} />
              ))}
            </ul>
          )}
        </NoticeProvider>
        <DecidingProvider value={deciding}>
          <ConsentAbout aria-labelledby={titleId} />
        </DecidingProvider>
      </article>
    );
  },
);

/** Whether there is anything to look back on; a server does not say, for it may not know. */
function useKept(): ReadonlyArray<ConsentRecord> | undefined {
  const records = useRecords();
  const alive = useAlive();
  return alive && records.length > 0 ? records : undefined;
}

/** The timeline of choices, closed at first. Nothing while there is none. */
export const PrivacyChoicesHistory = /* @__PURE__ */ forwardRef<
  HTMLDetailsElement,
  Omit<ComponentPropsWithoutRef<'details'>, 'open'>
>(function PrivacyChoicesHistory({ onToggle, ...props }, ref) {
  const { explanations, timeZone, spoken } = usePage('PrivacyChoicesHistory');
  const kept = useKept();
  const [open, setOpen] = useState(false);
  if (!kept) return null;
  return (
    <details
      {...props}
      ref={ref}
      data-forthright="details"
      onToggle={(event) => {
        onToggle?.(event);
        setOpen(event.currentTarget.open);
      }}
    >
      <summary data-forthright="summary">{spoken.t('choices.page.history')}</summary>
      {open && (
        <ChoiceHistoryRoot explanations={explanations} timeZone={timeZone}>
          <ChoiceHistoryEmpty />
          <ChoiceHistoryList />
          <ChoiceHistoryEarlier />
        </ChoiceHistoryRoot>
      )}
    </details>
  );
});

/** Gives the person a file, without a request to anybody. */
function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}

export interface PrivacyChoicesDownloadProps extends Omit<ComponentPropsWithoutRef<'button'>, 'onClick'> {
  /** The name of the file a person takes away. @default "privacy-choices.json" */
  fileName?: string | undefined;
}

/** Takes every record away as a file. Nothing while there is none. */
export const PrivacyChoicesDownload = /* @__PURE__ */ forwardRef<HTMLButtonElement, PrivacyChoicesDownloadProps>(
  function PrivacyChoicesDownload({ fileName = 'privacy-choices.json', ...props }, ref) {
    const { spoken } = usePage('PrivacyChoicesDownload');
    const { store } = useSurroundings();
    const kept = useKept();
    if (!kept) return null;
    return (
      <button
        {...props}
        ref={ref}
        type="button"
        data-forthright="save"
        onClick={() => saveFile(fileName, toJson(kept, store?.noticeOf))}
      >
        {spoken.t('choices.page.download')}
      </button>
    );
  },
);

export interface PrivacyChoicesProps
  extends Omit<PrivacyChoicesRootProps, 'children'>,
    Pick<PrivacyChoicesDownloadProps, 'fileName'>,
    HumanLineProps {}

/**
 * The page behind "Privacy choices": every notice, every item, what was chosen and when, changed or taken back in one
 * press, put together from its parts. Needs a store in the provider.
 */
export function PrivacyChoices({ fileName, human, ...root }: PrivacyChoicesProps) {
  const kept = useKept();
  return (
    <PrivacyChoicesRoot {...root}>
      <PrivacyChoicesFault />
      {root.explanations.map((explanation) => (
        <PrivacyChoicesNotice key={explanation.id} explanation={explanation} />
      ))}
      <HumanLine human={human} />
      {kept && (
        <div data-forthright="footer">
          <PrivacyChoicesHistory />
          <PrivacyChoicesDownload fileName={fileName} />
        </div>
      )}
    </PrivacyChoicesRoot>
  );
}
