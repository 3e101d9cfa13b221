import type { Words } from '../../core/index.ts';

type Tree = { readonly [key: string]: unknown };
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

const over = (below: Tree, above: Tree): Tree => ({
  ...below,
  ...Object.fromEntries(
    Object.entries(above).map(([key, value]) => {
      const under = Object.hasOwn(below, key) ? below[key] : undefined;
      return [key, isTree(under) && isTree(value) ? over(under, value) : value];
    }),
  ),
});

/** Words with some of them overridden, word by word. */
export const overlaid = (words: Partial<Words>, by: Partial<Words> | undefined): Partial<Words> =>
  by ? (over(words, by) as Partial<Words>) : words;

/** The words of every language, those of one of them overridden by what a language source holds. */
export function withOverrides(
  words: Readonly<Record<string, Words>>,
  language: string,
  by: Words | undefined,
): Readonly<Record<string, Words>> {
  if (!by) return words;
  const below = Object.hasOwn(words, language) ? words[language] : undefined;
  return { ...words, [language]: below ? (overlaid(below, by) as Words) : by };
}
