import type { Words } from '../../core/index.ts';

type Tree = { readonly [key: string]: unknown };

const over = (below: unknown, above: unknown): unknown =>
  Object(above) === above
    ? {
        ...(below as object),
        ...Object.fromEntries(
          Object.entries(above as object).map(([key, value]) => [key, over((below as Tree | undefined)?.[key], value)]),
        ),
      }
    : above;

/** The words of every language, those of one of them overridden by what a language source holds. */
export const withOverrides = (
  words: Readonly<Record<string, Words>>,
  language: string,
  by: Words | undefined,
): Readonly<Record<string, Words>> => (by ? (over(words, { [language]: by }) as Record<string, Words>) : words);
