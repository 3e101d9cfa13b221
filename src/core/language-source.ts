import type { Words } from './translate.ts';

/** Something that knows the language of the page and its interface words, and says when they change: i18next, a store. */
export interface LanguageSource {
  /** The language now, as a BCP 47 tag. */
  readonly language: () => string;
  /** The interface words of a language; undefined if there are none. */
  readonly words: (language: string) => Words | undefined;
  /** Calls back after each change of language or words. @returns a function that stops it */
  readonly subscribe: (listener: () => void) => () => void;
}
