import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react';
import {
  chooseLanguage,
  createTranslate,
  directionOf,
  hasFormats,
  type LanguageSource,
  type Translate,
  type Words,
} from '../core/index.ts';
import type { ConsentStore } from '../stores/index.ts';
import { HumanContext } from './internal/human-line.tsx';
import { never } from './internal/never.ts';
import { claimPage } from './internal/one-copy.ts';
import { overlaid, withOverrides } from './internal/overlay.ts';
import { onItsWay, warnOnce } from './internal/warn.ts';

interface Surroundings {
  readonly language: string;
  readonly words: Readonly<Record<string, Words>>;
  readonly now: () => string;
  /** Undefined where the application gives none: whoever needs an id then makes a UUID, and nobody else carries that. */
  readonly createId?: (() => string) | undefined;
  readonly store?: ConsentStore | undefined;
}

const standard: Surroundings = {
  language: 'en',
  words: {},
  now: () => new Date().toISOString(),
};

const Context = /* @__PURE__ */ createContext(standard);

export interface ForthrightProviderProps {
  /** The language of the page, as a BCP 47 tag. @default "en" */
  language?: string | undefined;
  /** Interface words by language, besides English: `{ de }` from `forthright/locales/de.json`. */
  words?: Readonly<Record<string, Words>> | undefined;
  /** Where language and words come from instead, for instance `fromI18next(i18n)` of `forthright/i18next`. */
  from?: LanguageSource | undefined;
  /** The time of a press, ISO 8601 in UTC. @default the clock of the device */
  now?: (() => string) | undefined;
  /** A new id for a record. @default a UUID */
  createId?: (() => string) | undefined;
  /** Where records are kept, from `createConsentStore` of `forthright/stores`. Every consent surface below saves to it. */
  store?: ConsentStore | undefined;
  /** The way to a person on every surface below, for instance an `EscalationButton`. Never a form. */
  human?: ReactNode;
  children?: ReactNode;
}

/** Tells every component below it the language, the interface words, and where time and ids come from. */
export function ForthrightProvider(props: ForthrightProviderProps) {
  const { words, from, now, createId, store, human, children } = props;
  const above = useContext(Context);
  const humanAbove = useContext(HumanContext);
  const read = () => props.language ?? from?.language() ?? above.language;
  const language = useSyncExternalStore(from?.subscribe ?? never, read, read);
  const readWords = () => from?.words(language);
  const given = useSyncExternalStore(from?.subscribe ?? never, readWords, readWords);
  claimPage(Context);
  const value = useMemo(
    () => ({
      language,
      words: withOverrides({ ...above.words, ...words }, language, given),
      now: now ?? above.now,
      createId: createId ?? above.createId,
      store: store ?? above.store,
    }),
    [above, language, words, given, now, createId, store],
  );
  return (
    <Context.Provider value={value}>
      <HumanContext.Provider value={human ?? humanAbove}>{children}</HumanContext.Provider>
    </Context.Provider>
  );
}

/** What the provider says of time, ids and language. */
export const useSurroundings = (): Surroundings => useContext(Context);

/** The language that something is shown in, its direction, and its interface words. */
export interface Spoken {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly t: Translate;
}

/**
 * Chooses the one language in which both an explanation and the interface words are whole.
 * @param english the English words of the families that the caller shows, from `internal/english.ts`
 * @throws if there is none: half a dialog in another language is worse than none
 */
export function useSpoken(
  offered: ReadonlyArray<string>,
  source: string,
  what: string,
  english: Partial<Words>,
): Spoken {
  const { language: wanted, words: given } = useSurroundings();
  const key = offered.join(' ');
  return useMemo(() => {
    const words: Readonly<Record<string, Partial<Words>>> = { ...given, en: overlaid(english, given.en) };
    const written = key.split(' ');
    const both = written.filter((tag) => Object.hasOwn(words, tag));
    const language = chooseLanguage(wanted, both, source);
    if (language === undefined)
      throw new Error(
        process.env.NODE_ENV !== 'production'
          ? `Forthright: ${what} is written in ${key}, and there are interface words in ${Object.keys(words).join(', ')}. No language is whole, so nothing can be shown. Pass words={{ … }} to ForthrightProvider.`
          : `Forthright: ${what} is whole in no language.`,
      );
    if (process.env.NODE_ENV !== 'production') {
      if (chooseLanguage(wanted, both, '') === undefined && !onItsWay.has(`${what} ${wanted}`))
        warnOnce(
          `${what} is not offered in "${wanted}", so all of it is shown in "${language}". ${chooseLanguage(wanted, written, '') ? `Its texts are there; pass the interface words of "${wanted}" to ForthrightProvider.` : `Its texts have no translation into "${wanted}"; add one.`}`,
        );
      if (!hasFormats(language))
        warnOnce(
          `this machine has no data to write dates and numbers in "${language}", so they are written as in English. Load a polyfill of Intl if that matters to you.`,
        );
    }
    return { language, direction: directionOf(language), t: createTranslate(language, words[language]!) };
  }, [wanted, given, english, key, source, what]);
}
