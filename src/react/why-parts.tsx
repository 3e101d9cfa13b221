import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type ReactNode,
  useEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react';
import {
  defaultSettings,
  type Explained,
  faithful,
  sayReason,
  type Translate,
  type Unfaithful,
  voiceOf,
  type WhyExplanation,
  type WhyNotice,
  type WhyVoice,
  whyAsOf,
} from '../core/index.ts';
import { createPartContext } from './internal/context.ts';
import { isDevelopment } from './internal/development.ts';
import { whyEnglish } from './internal/english.ts';
import { useSpoken, useSurroundings } from './provider.tsx';

interface Why {
  readonly notice: WhyNotice;
  /** As it may be shown: only what its facts bear, at this time. */
  readonly explained: Explained;
  readonly voice: WhyVoice;
  readonly t: Translate;
  readonly expired: boolean;
  /** The hour it is, for clock times; undefined while rendering on a server. */
  readonly now: string | undefined;
}

const [WhyProvider, useWhy] = /* @__PURE__ */ createPartContext<Why>('WhyRoot');

export { useWhy };

/** When the first fact stops to be one of now; undefined if none ages. */
function expiryOf({ asOf, validUntil, input }: Explained): number | undefined {
  if (!asOf) return undefined;
  const { settings } = (input as { question?: { settings?: { maxAgeS?: number } } }).question ?? {};
  const age = Date.parse(asOf) + (settings?.maxAgeS ?? defaultSettings.maxAgeS) * 1000;
  return validUntil ? Math.min(age, Date.parse(validUntil)) : age;
}

/** Whether the facts have expired: looks at the clock again at the moment when they do. */
function useExpired(explained: Explained): boolean {
  const { now } = useSurroundings();
  const at = expiryOf(explained);
  const subscribe = useMemo(
    () => (changed: () => void) => {
      if (at === undefined) return () => {};
      // A timer holds 24.8 days at most; facts of traffic are never that old.
      const wait = Math.min(Math.max(at - Date.parse(now()), 0) + 1, 2 ** 31 - 1);
      const timer = setTimeout(changed, wait);
      return () => clearTimeout(timer);
    },
    [at, now],
  );
  return useSyncExternalStore(
    subscribe,
    () => at !== undefined && Date.parse(now()) > at,
    () => false,
  );
}

const never = () => () => {};

export interface WhyRootProps extends Omit<ComponentPropsWithoutRef<'section'>, 'onChange'> {
  /** What stands around the reasons: title, data used, controls, the way to a person. */
  explanation: WhyExplanation;
  /** What `explainRoute`, `explainChoice` or `explainDecision` returned, as new as it is. */
  explained: Explained;
  /** Miles or kilometres. @default those of the region of the language */
  units?: 'metric' | 'imperial' | undefined;
  /** IANA zone for clock times. @default the one that the facts name, else UTC */
  zone?: string | undefined;
  /** In production: told of each claim that its facts did not bear, and of what was shown instead. */
  onUnfaithful?: ((what: Unfaithful) => void) | undefined;
  children?: ReactNode;
}

/**
 * Holds an explanation for the parts below it, and lets through only what its facts bear: an untrue claim throws in
 * development, and in production gives way to the strongest true form. Renders a section with `data-level`.
 */
export const WhyRoot = /* @__PURE__ */ forwardRef<HTMLElement, WhyRootProps>(function WhyRoot(
  { explanation, explained: given, units, zone, onUnfaithful, children, ...props },
  ref,
) {
  const { now: clock } = useSurroundings();
  const { language, direction, t } = useSpoken(
    Object.keys(explanation.notices),
    explanation.sourceLanguage,
    explanation.id,
    whyEnglish,
  );
  const expired = useExpired(given);
  // To the hour: enough for "today", and the same from one render to the next.
  const now = useSyncExternalStore(
    never,
    () => `${clock().slice(0, 13)}:00:00.000Z`,
    () => undefined,
  );
  const { explained, unfaithful } = useMemo(() => {
    const told: Unfaithful[] = [];
    const development = isDevelopment();
    const guard = { development, onUnfaithful: (what: Unfaithful) => void told.push(what) };
    return { explained: faithful(given, expired ? { ...guard, now: clock() } : guard), unfaithful: told };
  }, [given, expired, clock]);
  const report = useRef(onUnfaithful);
  report.current = onUnfaithful;
  useEffect(() => {
    for (const what of unfaithful) report.current?.(what);
  }, [unfaithful]);
  const notice = explanation.notices[language]!;
  const why = useMemo((): Why => {
    const voice = voiceOf(notice, language, t, { ...(units && { units }), ...(zone && { zone }) });
    return { notice, explained, voice, t, expired, now };
  }, [notice, explained, language, t, units, zone, expired, now]);
  return (
    <WhyProvider value={why}>
      <section
        {...props}
        ref={ref}
        data-forthright="why"
        data-surface=""
        data-level={explained.level}
        data-expired={expired || undefined}
        lang={language}
        dir={direction}
        aria-label={notice.title}
      >
        {children}
      </section>
    </WhyProvider>
  );
});

export interface WhyReasonsProps extends ComponentPropsWithoutRef<'ul'> {
  /** Leaves out what would have changed the outcome, where that has a place of its own. Nothing else can be left out. */
  without?: 'counterfactual' | undefined;
}

/** The reasons in words, the first ones at once and the rest behind "more"; sponsored and safety reasons always first. */
export const WhyReasons = /* @__PURE__ */ forwardRef<HTMLUListElement, WhyReasonsProps>(function WhyReasons(
  { without, ...props },
  ref,
) {
  const { explained, voice, t } = useWhy('WhyReasons');
  const said = explained.reasons
    .filter(({ type }) => type !== without)
    .map((reason) => ({ reason, text: sayReason(reason, voice).text }));
  const item = ({ reason, text }: (typeof said)[number]) => (
    <li
      key={`${reason.type} ${text}`}
      data-forthright="why-reason"
      data-type={reason.type}
      data-strength={reason.strength}
    >
      {text}
    </li>
  );
  const rest = said.slice(explained.shown);
  return (
    <>
      <ul {...props} ref={ref} data-forthright="why-reasons">
        {said.slice(0, explained.shown).map(item)}
      </ul>
      {rest.length > 0 && (
        <details data-forthright="details">
          <summary data-forthright="summary">{t('why.ui.more')}</summary>
          <ul data-forthright="why-reasons">{rest.map(item)}</ul>
        </details>
      )}
    </>
  );
});

/** As of when the facts are; nothing if nobody says, or if they have expired. */
export const WhyAsOf = /* @__PURE__ */ forwardRef<HTMLParagraphElement, ComponentPropsWithoutRef<'p'>>(
  function WhyAsOf(props, ref) {
    const { explained, voice, expired, now } = useWhy('WhyAsOf');
    const { text } = whyAsOf(explained, voice, now);
    if (!text || expired) return null;
    return (
      <p {...props} ref={ref} data-forthright="why-as-of">
        <time dateTime={explained.asOf}>{text}</time>
      </p>
    );
  },
);

export interface WhyDataProps extends ComponentPropsWithoutRef<'div'> {
  /** Where a consent item can be changed; its data gets a link to it. */
  consentLink?: ((notice: string, item: string) => string | undefined) | undefined;
}

/** Which data about the person was used, each with a link to the consent item that allows it. */
export const WhyData = /* @__PURE__ */ forwardRef<HTMLDivElement, WhyDataProps>(function WhyData(
  { consentLink, ...props },
  ref,
) {
  const { notice, t } = useWhy('WhyData');
  const data = Object.entries(notice.data);
  return (
    <div {...props} ref={ref} data-forthright="why-data">
      <h3 data-forthright="heading">{t('why.ui.data')}</h3>
      {data.length === 0 && <p>{t('why.ui.dataNone')}</p>}
      <ul data-forthright="list">
        {data.map(([id, { text, consent }]) => {
          const href = consent && consentLink?.(consent.notice, consent.item);
          return (
            <li key={id}>
              {text}
              {href && <a href={href}>{t('why.ui.dataChoice', { title: text })}</a>}
            </li>
          );
        })}
      </ul>
    </div>
  );
});

/** The way to a person: always there, in the words of the why file. */
export const WhyPerson = /* @__PURE__ */ forwardRef<
  HTMLAnchorElement,
  Omit<ComponentPropsWithoutRef<'a'>, 'href' | 'children'>
>(function WhyPerson(props, ref) {
  const { notice } = useWhy('WhyPerson');
  return (
    <a {...props} ref={ref} href={notice.human.link} data-forthright="why-person">
      {notice.human.text}
    </a>
  );
});
