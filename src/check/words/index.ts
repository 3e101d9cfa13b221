import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { ListName, WordLists } from './list.ts';
import { nl } from './nl.ts';

export type { ListName } from './list.ts';

const makers: Readonly<Record<string, () => WordLists>> = { en, de, fr, es, it, nl };
const made = new Map<string, WordLists>();

/** The languages that have word lists of their own. */
export const wordLanguages: ReadonlyArray<string> = /* @__PURE__ */ Object.keys(makers);

/**
 * The phrases of a list in a language, as parts of a regular expression; undefined where the language has no lists.
 * The lists of a language are made when it is first met: most runs need one or two of them.
 */
export function listOf(name: ListName, language: string): ReadonlyArray<string> | undefined {
  if (!Object.hasOwn(makers, language)) return undefined;
  let lists = made.get(language);
  if (!lists) {
    lists = makers[language]!();
    made.set(language, lists);
  }
  return lists[name];
}
