import { needlesOf } from './needles.ts';
import { baseOf, lowered, plain } from './plain.ts';
import type { Sheet } from './types.ts';
import { type ListName, listOf } from './words/index.ts';

/** The letters of the six languages beyond a to z. Unicode classes would say the same and start fifty times slower. */
const latin = '\\u00aa\\u00ba\\u00c0-\\u024f';
/** With \\p{L} written out for languages in Latin letters. */
const inLatin = (phrase: string): string =>
  phrase.replaceAll('[\\p{L}', `[a-z${latin}`).replaceAll('\\p{L}', `[a-z${latin}]`);

/** Three letters in a row as one small number. */
const hashAt = (text: string, at: number) =>
  (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) & 0x3fff;

/** A word that must stand in a text, and its letters by threes: most texts are told from those to lack it. */
interface Needle {
  readonly word: string;
  readonly threes: ReadonlyArray<number>;
}

const needle = (word: string): Needle => ({
  word,
  threes: Array.from({ length: Math.max(0, word.length - 2) }, (_, at) => hashAt(word, at)),
});

/** One phrase of a list; what it costs to look for it is paid when a text might hold it. */
interface Phrase {
  readonly source: string;
  readonly needles: ReadonlyArray<Needle> | undefined;
  words?: RegExp;
  whole?: RegExp;
}

const mayStand = ({ needles }: Phrase, lower: string) =>
  needles === undefined || needles.some(({ word }) => lower.includes(word));

/** The phrases of a list as they are looked for in texts: whole words, in plain lower case. */
export interface Words {
  /** The first place where one stands, at or after a place. */
  readonly exec: (lower: string, from?: number) => RegExpExecArray | undefined;
  readonly test: (lower: string) => boolean;
  /** Every place, one after the other. */
  readonly all: (lower: string) => RegExpExecArray[];
  /** The text with every one of them taken out. */
  readonly without: (lower: string) => string;
  /** Whether the text from its beginning to its end is one of them. */
  readonly is: (lower: string) => boolean;
}

function wordsOfPhrases(phrases: ReadonlyArray<Phrase>): Words {
  const exec = (lower: string, from = 0): RegExpExecArray | undefined => {
    let first: RegExpExecArray | undefined;
    for (const phrase of phrases) {
      if (!mayStand(phrase, lower)) continue;
      phrase.words ??= new RegExp(`(?<![\\w${latin}])(?:${inLatin(phrase.source)})(?![\\w${latin}])`, 'g');
      phrase.words.lastIndex = from;
      const found = phrase.words.exec(lower);
      if (found && (!first || found.index < first.index)) first = found;
    }
    return first;
  };
  const all = (lower: string) => {
    const found: RegExpExecArray[] = [];
    for (let one = exec(lower); one; one = exec(lower, one.index + Math.max(1, one[0].length))) found.push(one);
    return found;
  };
  const is = (lower: string) =>
    phrases.some((phrase) => {
      if (!mayStand(phrase, lower)) return false;
      phrase.whole ??= new RegExp(`^(?:${inLatin(phrase.source)})$`);
      return phrase.whole.test(lower);
    });
  const without = (lower: string) =>
    all(lower).reduceRight(
      (rest, { index, 0: { length } }) => `${rest.slice(0, index)} ${rest.slice(index + length)}`,
      lower,
    );
  return { exec, test: (lower) => exec(lower) !== undefined, all, without, is };
}

interface List extends Words {
  readonly phrases: ReadonlyArray<Phrase>;
  /** The phrases that may stand in the sheet that was asked about last. */
  latest?: { readonly sheet: Sheet; readonly words: Words | undefined };
}

const lists = new Map<ListName, Map<string, List | undefined>>();

function listIn(name: ListName, language: string): List | undefined {
  const base = baseOf(language);
  const known = lists.get(name) ?? new Map<string, List | undefined>();
  if (known.size === 0) lists.set(name, known);
  if (!known.has(base)) {
    const sources = listOf(name, base) ?? [];
    const phrases = sources.map((source): Phrase => ({ source, needles: needlesOf(source)?.map(needle) }));
    known.set(base, phrases.length > 0 ? { ...wordsOfPhrases(phrases), phrases } : undefined);
  }
  return known.get(base);
}

/** The words of a list in a language, to look for in any text; undefined where there is none, or where it is empty. */
export const wordsIn = (name: ListName, language: string): Words | undefined => listIn(name, language);

/** All texts of the sheet that was asked about last, and which letters by threes stand in them. */
let latest: { readonly sheet: Sheet; readonly lower: string } | undefined;
const threes = new Uint8Array(0x4000);

function textOf(sheet: Sheet): string {
  if (latest?.sheet === sheet) return latest.lower;
  const lower = sheet.texts.map(lowered).join('\n');
  threes.fill(0);
  for (let at = 0; at < lower.length - 2; at++) threes[hashAt(lower, at)] = 1;
  latest = { sheet, lower };
  return lower;
}

const stands = ({ word, threes: needed }: Needle, lower: string) =>
  needed.every((three) => threes[three] === 1) && lower.includes(word);

/**
 * The words of a list that may stand in the texts of a sheet, or in parts of them; undefined where there can be none.
 * One look at all texts leaves out most phrases, which are then never compiled.
 */
export function wordsFor(name: ListName, sheet: Sheet): Words | undefined {
  const list = listIn(name, sheet.language);
  if (!list || list.latest?.sheet === sheet) return list?.latest?.words;
  const lower = textOf(sheet);
  const phrases = list.phrases.filter(({ needles }) => needles?.some((one) => stands(one, lower)) ?? true);
  list.latest = { sheet, words: phrases.length > 0 ? wordsOfPhrases(phrases) : undefined };
  return list.latest.words;
}

/** The words of a list that stand in a text, as the text writes them. */
export function findWords(name: ListName, language: string, text: string, lower = plain(text)): string | undefined {
  const found = wordsIn(name, language)?.exec(lower);
  return found ? text.slice(found.index, found.index + found[0].length).trim() : undefined;
}

/** Whether a whole text, but for marks at its end, is one of the phrases of a list. */
export function anchored(name: ListName, language: string, lower: string): boolean {
  const bare = lower
    .trim()
    .replace(/[\s.!?…,:]+$/u, '')
    .replace(/^[¡¿\s]+/u, '');
  return wordsIn(name, language)?.is(bare) ?? false;
}
