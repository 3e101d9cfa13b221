import type { Decorator } from '@storybook/react-vite';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { directionOf } from '../src/core/index.ts';
import { fromI18next } from '../src/i18next/index.ts';
import { ForthrightProvider } from '../src/react/index.ts';
import { endonym, englishName, speaking } from './i18n.ts';
import { type Surrounding, standard } from './toolbar.ts';

/** What the bar says, with what it says at first for the rest. */
export const surroundingOf = (globals: Readonly<Record<string, unknown>>): Surrounding =>
  Object.fromEntries(
    Object.entries(standard).map(([name, first]) => [name, String(globals[name] ?? first)]),
  ) as unknown as Surrounding;

/** The attributes that the skin listens to, on any element above a component. */
const attributesOf = ({ theme, contrast, motion, density, direction }: Surrounding) => ({
  'data-theme': theme,
  'data-contrast': contrast,
  'data-motion': motion,
  'data-density': density,
  'data-direction': direction,
});

/** Sets up the page itself: language, direction, theme and the size of text. */
export function setUpPage(surrounding: Surrounding, root = document.documentElement) {
  const { language, direction, text } = surrounding;
  root.lang = language;
  root.dir = direction === 'auto' ? directionOf(language) : direction;
  root.style.fontSize = text === '100' ? '' : `${text}%`;
  for (const [name, value] of Object.entries(attributesOf(surrounding))) root.setAttribute(name, value);
}

/** The languages that what is shown speaks, other than the one that was asked for. */
function useOtherLanguages(wanted: string, place: { readonly current: HTMLElement | null }): ReadonlyArray<string> {
  const [others, setOthers] = useState<ReadonlyArray<string>>([]);
  useEffect(() => {
    const look = () => {
      const shown = [
        ...(place.current?.querySelectorAll<HTMLElement>('[data-forthright][lang]') ?? []),
        ...document.querySelectorAll<HTMLElement>('body > [data-forthright="dialog"][lang]'),
      ];
      const found = new Set(
        shown.map(({ lang }) => lang).filter((lang) => lang.split('-')[0] !== wanted.split('-')[0]),
      );
      setOthers((before) => (before.join() === [...found].join() ? before : [...found]));
    };
    look();
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['lang'] });
    return () => observer.disconnect();
  }, [wanted, place]);
  return others;
}

interface SurroundingsProps {
  surrounding: Surrounding;
  /** Interface words that the story overrides, as i18next resources by language. */
  overrides?: Readonly<Record<string, object>> | undefined;
  /** Beside other stories on one page, each keeps its surroundings to itself. */
  among: boolean;
  /** Shows what a page in colours of the person's own choosing would look like. */
  forced: boolean;
  phone: boolean;
  children: ReactNode;
}

function Surroundings({ surrounding, overrides, among, forced, phone, children }: SurroundingsProps) {
  const { language } = surrounding;
  const [i18n] = useState(() => {
    const own = speaking(language, overrides !== undefined);
    for (const [tag, words] of Object.entries(overrides ?? {}))
      own.addResourceBundle(tag, 'forthright', words, true, true);
    return own;
  });
  const [source] = useState(() => fromI18next(i18n));
  const place = useRef<HTMLDivElement>(null);
  const others = useOtherLanguages(language, place);
  useEffect(() => {
    i18n.changeLanguage(language);
  }, [i18n, language]);
  useLayoutEffect(() => {
    if (among) return;
    setUpPage(surrounding);
    document.documentElement.toggleAttribute('data-system-colours', forced);
  }, [among, surrounding, forced]);
  return (
    <div
      ref={place}
      className={among ? 'page-story' : undefined}
      {...(among && {
        ...attributesOf(surrounding),
        lang: language,
        dir: directionOf(language),
        'data-system-colours': forced ? '' : undefined,
        'data-phone': phone ? '' : undefined,
      })}
    >
      {others.length > 0 && (
        <section className="page-note" aria-label="The language of this story" lang="en" dir="ltr">
          Not written in {englishName(language)} (<bdi lang={language}>{endonym(language)}</bdi>), so the whole of it is
          shown in {others.map(englishName).join(', ')}. One language at a time: nothing is mixed.
        </section>
      )}
      <ForthrightProvider from={source}>{children}</ForthrightProvider>
    </div>
  );
}

/** Puts every story on i18next, and under what the bar above it says. */
export const withSurroundings: Decorator = (Story, { globals, viewMode, parameters }) => (
  <Surroundings
    surrounding={surroundingOf(globals)}
    overrides={parameters.overrides as SurroundingsProps['overrides']}
    among={viewMode === 'docs'}
    forced={parameters.forced === true}
    phone={(globals.viewport as { value?: string } | undefined)?.value !== undefined}
  >
    <Story />
  </Surroundings>
);
