import { lowered } from './plain.ts';
import type { CopyText, Hit, Role, Rule, Severity, Sheet } from './types.ts';
import { wordsFor } from './word-list.ts';
import { type ListName, wordLanguages } from './words/index.ts';

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
    const words = wordsFor(list, sheet);
    if (!words) return;
    for (const text of sheet.texts) {
      if (text.standard || !roles.includes(text.role)) continue;
      const lower = lowered(text);
      const told = new Set<string>();
      for (const match of words.all(lower)) {
        if (told.has(match[0])) continue;
        const found = text.text.slice(match.index, match.index + match[0].length).trim();
        if (except?.({ lower, index: match.index, found: match[0], text, sheet })) continue;
        const severity = stricter[text.role];
        yield { path: text.path, found, message: message(found), ...(severity && { severity }) };
        told.add(match[0]);
      }
    }
  };
  return { ...rule, languages: wordLanguages, wording: true, check };
}
