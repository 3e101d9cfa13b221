import { readdirSync, readFileSync } from 'node:fs';
import type { Words } from '../core/index.ts';

// From the sources as from the built command, the words lie in the folder beside. Read when asked for: one language of
// thirty is needed at a time.
const folder = new URL('../locales/', import.meta.url);

/** The languages that there are interface words in, as BCP 47 tags. */
export const wordLanguages = (): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'notes.json')
    .map((name) => name.slice(0, -'.json'.length))
    .sort();

/** The interface words of one of `wordLanguages`. */
export const wordsOf = (language: string): Words =>
  JSON.parse(readFileSync(new URL(`${language}.json`, folder), 'utf8'));
