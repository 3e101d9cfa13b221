import { baseOf, plain } from './plain.ts';
import type { CopyText, Hit, Role, Rule, Severity, Sheet } from './types.ts';
import { type ListName, listOf, wordLanguages } from './words/index.ts';

/** The letters of the six languages beyond a to z. Unicode classes would say the same and start fifty times slower. */
const latin = '\\u00aa\\u00ba\\u00c0-\\u024f';

/** The phrases as one alternation, with \\p{L} written out for languages in Latin letters. */
export const inLatin = (phrases: ReadonlyArray<string>): string =>
  phrases.join('|').replaceAll('[\\p{L}', `[a-z${latin}`).replaceAll('\\p{L}', `[a-z${latin}]`);

const whole = (phrases: ReadonlyArray<string>) =>
  new RegExp(`(?<![\\w${latin}])(?:${inLatin(phrases)})(?![\\w${latin}])`);
const compiled = new Map<ListName, Map<string, RegExp | undefined>>();
const everywhere = new WeakMap<RegExp, RegExp>();

/** The same words, to find them all. */
export function everyOf(words: RegExp): RegExp {
  let every = everywhere.get(words);
  if (!every) {
    every = new RegExp(words.source, 'g');
    everywhere.set(words, every);
  }
  return every;
}

/** The compiled word list of a language; undefined where there is none, or where it is empty. */
export function wordsIn(name: ListName, language: string): RegExp | undefined {
  const base = baseOf(language);
  const known = compiled.get(name) ?? new Map<string, RegExp | undefined>();
  compiled.set(name, known);
  if (!known.has(base)) {
    const phrases = listOf(name, base);
    known.set(base, phrases && phrases.length > 0 ? whole(phrases) : undefined);
  }
  return known.get(base);
}

/** The words of a list that stand in a text, as the text writes them. */
export function findWords(name: ListName, language: string, text: string, lower = plain(text)): string | undefined {
  const found = wordsIn(name, language)?.exec(lower);
  return found ? text.slice(found.index, found.index + found[0].length).trim() : undefined;
}

/** The languages that have a list of this name. */
export const languagesWith = (name: ListName): string[] =>
  wordLanguages.filter((language) => (listOf(name, language)?.length ?? 0) > 0);

interface WordRule extends Omit<Rule, 'languages' | 'check' | 'wording'> {
  readonly list: ListName;
  /** The roles it looks at; where a role has a severity of its own, it is named. */
  readonly roles: ReadonlyArray<Role>;
  readonly stricter?: { readonly [R in Role]?: Severity };
  readonly message: (found: string) => string;
  /** Says that a place is innocent after all. */
  readonly except?: (place: { lower: string; index: number; found: string; text: CopyText; sheet: Sheet }) => boolean;
}

/** A rule that looks for the phrases of a word list in texts of some roles. */
export function wordRule({ list, roles, stricter = {}, message, except, ...rule }: WordRule): Rule {
  const check = function* (sheet: Sheet): Iterable<Hit> {
    const words = wordsIn(list, sheet.language);
    if (!words) return;
    const every = everyOf(words);
    for (const text of sheet.texts) {
      if (text.standard || !roles.includes(text.role)) continue;
      const lower = lowered(text);
      if (!words.test(lower)) continue;
      const told = new Set<string>();
      for (const match of lower.matchAll(every)) {
        if (told.has(match[0])) continue;
        const found = text.text.slice(match.index, match.index + match[0].length).trim();
        if (except?.({ lower, index: match.index, found: match[0], text, sheet })) continue;
        const severity = stricter[text.role];
        yield { path: text.path, found, message: message(found), ...(severity && { severity }) };
        told.add(match[0]);
      }
    }
  };
  return { ...rule, languages: languagesWith(list), wording: true, check };
}

const cache = new WeakMap<CopyText, string>();

/** The text in its plain form, made once for all rules. */
export function lowered(text: CopyText): string {
  let lower = cache.get(text);
  if (lower === undefined) {
    lower = plain(text.text);
    cache.set(text, lower);
  }
  return lower;
}
