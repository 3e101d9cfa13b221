import { createInstance, type i18n as I18n } from 'i18next';
import { directionOf, type Words } from '../src/core/index.ts';

/** What a file of interface words says about itself. */
export interface About {
  readonly review?: { readonly state: string; readonly by?: string | null; readonly on?: string | null };
}

const files = import.meta.glob<Words & { readonly about?: About }>(
  ['../src/locales/*.json', '!../src/locales/notes.json'],
  {
    eager: true,
    import: 'default',
  },
);

const english = new Intl.DisplayNames('en', { type: 'language' });

/** A language by the name its readers have for it. */
export const endonym = (language: string): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;

/** A language by its English name. */
export const englishName = (language: string): string => english.of(language) ?? language;

/** Every language there are interface words for, with what its file says about itself. */
export const languages = Object.entries(files)
  .map(([file, words]) => {
    const language = file.slice(file.lastIndexOf('/') + 1, -'.json'.length);
    return {
      language,
      words,
      endonym: endonym(language),
      englishName: englishName(language),
      direction: directionOf(language),
      review: words.about?.review,
    };
  })
  .sort((a, b) => a.englishName.localeCompare(b.englishName, 'en'));

/** The one store of words that the whole Storybook reads. */
const main = createInstance();
main.init({
  lng: 'en',
  fallbackLng: false, // a language is whole or it is not offered
  initAsync: false,
  defaultNS: 'forthright',
  resources: Object.fromEntries(languages.map(({ language, words }) => [language, { forthright: words }])),
  interpolation: { escapeValue: false }, // React escapes
});

/** An instance of its own for a story, so that two stories of one page may speak two languages. */
export const speaking = (language: string, own = false): I18n =>
  main.cloneInstance({ lng: language, fallbackLng: false, forkResourceStore: own });
