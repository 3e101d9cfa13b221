import type { CopyText } from './types.ts';

// Texts as the rules read them. Every change keeps the length, so that a place in one is a place in the other.

const blank = (length: number) => ' '.repeat(length);
const block = /<\/?(?:p|li|ul|ol|h[1-6]|div|table|thead|tbody|tr|td|th|br|section|dt|dd)\b[^>]*>/gi;

/** The text without its markup: tags become spaces, those that end a block become a line break. */
export function withoutMarkup(text: string): string {
  if (!/[<&]/.test(text)) return text;
  return text
    .replace(block, (tag) => `\n${blank(tag.length - 1)}`)
    .replace(/<\/?[a-z0-9][^<>]*>/gi, (tag) => blank(tag.length))
    .replace(/&(?:[a-z]{2,8}|#\d+);/gi, (entity) => blank(entity.length));
}

/** The text as word lists are matched against it: no markup, lower case, plain apostrophes, quotes and spaces. */
export function plain(text: string): string {
  const bare = withoutMarkup(text)
    .replace(/[’‘ʼ＇]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[\u00a0\u202f\u2009]/g, ' ');
  const lower = bare.toLowerCase();
  return lower.length === bare.length ? lower : bare;
}

const places = /\{\{[^{}]*\}\}|%\([^)]*\)[sd]|%\d*\$?[sdif@]|\{[^{}]*\}|\$t\([^)]*\)|https?:\/\/\S+/g;

/** A function of a string that several rules ask about the same texts, remembered for the latest of them. */
function remembered<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      if (known.size > 2000) known.clear();
      value = of(text);
      known.set(text, value);
    }
    return value;
  };
}

const word = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** The words of a text; placeholders and links are none. */
export const wordsOf: (text: string) => ReadonlyArray<string> = remembered(
  (text) => (/[{%$]|:\/\//.test(text) ? text.replace(places, ' ') : text).match(word) ?? [],
);

// A full stop after a single letter or a number is most often an abbreviation or a date ("z. B.", "9. April").
const end = /(?<=[\p{L}\p{N})\]%"'”’»]{2}[.!?…]+["'”’»)\]]*)\s+(?=[^\p{Ll}])|(?<=[。！？])|\s*\n\s*/u;

/** The sentences of a text, trimmed; a line break ends one, as a heading or a list entry does. */
export const sentencesOf: (text: string) => ReadonlyArray<string> = remembered((text) =>
  withoutMarkup(text)
    .split(end)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== ''),
);

const lower = new WeakMap<CopyText, string>();

/** The text in its plain form, made once for all rules. */
export function lowered(text: CopyText): string {
  let known = lower.get(text);
  if (known === undefined) {
    known = plain(text.text);
    lower.set(text, known);
  }
  return known;
}

/** The language without region and script: `pt-BR` is `pt`. */
export function baseOf(language: string): string {
  const at = language.indexOf('-');
  return at < 0 ? language : language.slice(0, at);
}
