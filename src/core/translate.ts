import type en from '../locales/en.json';
import { kept } from './kept.ts';
import { intlTags } from './language.ts';

/** The interface words of one language, in the shape of `forthright/locales/en.json` (i18next JSON v4). */
export type Words = Widened<Families> & { readonly about?: WordsAbout };

/** What a file of interface words says about itself: its language, and who has read it through. */
export interface WordsAbout {
  /** BCP 47 tag. */
  readonly language: string;
  /** What the language calls itself. */
  readonly name: string;
  /** `by` and `on` (ISO 8601 date) are null until a native speaker has reviewed every word. */
  readonly review: { readonly state: string; readonly by: string | null; readonly on: string | null };
  /** When the words were last drafted as a whole, ISO 8601 date. */
  readonly drafted: string;
}

type Families = Omit<typeof en, 'about'>;
/** The general form is always there. */
type Widened<T> = T extends string
  ? string
  : { readonly [Key in keyof T as Key extends `${string}_one` ? never : Key]: Widened<T[Key]> } & PluralForms;
/** Languages have other plural forms than English: `item_few` and `item_many`, or no `item_one`. */
type PluralForms = { readonly [Key in `${string}_${'zero' | 'one' | 'two' | 'few' | 'many'}`]?: string };

type Keys<T, Prefix extends string = ''> = {
  [Key in keyof T & string]: T[Key] extends string ? `${Prefix}${Plain<Key>}` : Keys<T[Key], `${Prefix}${Key}.`>;
}[keyof T & string];
type Plain<Key extends string> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key;

/** The name of an interface word: `consent.giveAll`. */
export type WordKey = Keys<Families>;

/** Looks up an interface word and puts values in its places; `count` chooses the plural form. */
export type Translate = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

type Tree = Readonly<Record<string, unknown>>;

function lookup(words: Partial<Words>, key: string): string | undefined {
  let at: unknown = words;
  for (const step of key.split('.'))
    at = Object(at) === at && Object.hasOwn(at as Tree, step) ? (at as Tree)[step] : undefined;
  return typeof at === 'string' ? at : undefined;
}

// Made when the first number is said: on a slow phone each costs more than all the words of a dialog.
const pluralRules = /* @__PURE__ */ kept((language: string) => new Intl.PluralRules(intlTags(language)));
const numberFormat = /* @__PURE__ */ kept((language: string) => new Intl.NumberFormat(intlTags(language)));

/**
 * Makes the lookup for one language. Numbers are written as the language writes them.
 * @param below words of the same language, for those that `words` has not
 * @throws on a word that is missing or a place that got no value: a person must never read a key
 */
export function createTranslate(language: string, words: Partial<Words>, below: Partial<Words> = {}): Translate {
  return (key, values = {}) => {
    const form = typeof values.count === 'number' ? `${key}_${pluralRules(language).select(values.count)}` : key;
    const find = (one: string) => lookup(words, one) ?? lookup(below, one);
    const word = find(form) ?? find(`${key}_other`) ?? find(key);
    const fault = (what: string) =>
      new Error(
        `Forthright: "${form}" ${what} in "${language}". A person would read a gap. Mend the words of ForthrightProvider.`,
      );
    if (word === undefined) throw fault('is missing');
    return word.replace(/\{\{(\w+)\}\}/g, (_, place: string) => {
      const value = Object.hasOwn(values, place) ? values[place] : undefined;
      if (value === undefined) throw fault(`has {{${place}}}, which nothing fills,`);
      return typeof value === 'number' ? numberFormat(language).format(value) : value;
    });
  };
}
