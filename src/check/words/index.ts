import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { ListName, WordLists } from './list.ts';
import { nl } from './nl.ts';

export type { ListName } from './list.ts';

const lists: Readonly<Record<string, WordLists>> = { en, de, fr, es, it, nl };

/** The languages that have word lists of their own. */
export const wordLanguages: ReadonlyArray<string> = Object.keys(lists);

/** The phrases of a list in a language, as parts of a regular expression; undefined where the language has no lists. */
export function listOf(name: ListName, language: string): ReadonlyArray<string> | undefined {
  return Object.hasOwn(lists, language) ? lists[language]?.[name] : undefined;
}
