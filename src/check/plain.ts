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

// Unicode classes take long to compile. Most texts of European languages need none of them: what is a letter up to
// U+017F is written out, and a test holds both ways of reading against each other.
const european = /^[\0-\u017f\u2000-\u206f\u20ac]*$/;
const letter = 'a-zA-Z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u017f';
const sign = `${letter}0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be`;

/** Whether a text is written in Latin letters of Europe and the usual marks, and nothing else. */
export const isEuropean = (text: string): boolean => european.test(text);

/** A pattern in two forms, made when first asked for: for European texts, and for any text. */
function either(simple: string, full: RegExp): (text: string) => RegExp {
  let made: RegExp | undefined;
  return (text) => {
    if (!isEuropean(text)) return full;
    made ??= new RegExp(simple, full.flags.replace('u', ''));
    return made;
  };
}

const word = either(`[${sign}]+(?:['’.-][${sign}]+)*`, /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu);

/** The words of a text; placeholders and links are none. */
export const wordsOf: (text: string) => ReadonlyArray<string> = remembered((text) => {
  const bare = /[{%$]|:\/\//.test(text) ? text.replace(places, ' ') : text;
  return bare.match(word(bare)) ?? [];
});

// Lower case up to U+017F; from U+0100 on large and small letters take turns.
const small = Array.from({ length: 0x180 - 0xdf }, (_, at) => String.fromCharCode(0xdf + at))
  .filter((letter) => letter !== '÷' && (letter !== letter.toUpperCase() || letter === 'ĸ'))
  .join('');

// A full stop after a single letter or a number is most often an abbreviation or a date ("z. B.", "9. April").
const end = either(
  `(?<=[${sign}\\])%"'”’»]{2}[.!?…]+["'”’»)\\]]*)\\s+(?=[^a-z\\u00b5${small}])|\\s*\\n\\s*`,
  /(?<=[\p{L}\p{N})\]%"'”’»]{2}[.!?…]+["'”’»)\]]*)\s+(?=[^\p{Ll}])|(?<=[。！？])|\s*\n\s*/u,
);

/** The sentences of a text, trimmed; a line break ends one, as a heading or a list entry does. */
export const sentencesOf: (text: string) => ReadonlyArray<string> = remembered((text) => {
  const bare = withoutMarkup(text);
  return bare
    .split(end(bare))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
});

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
