import { createTranslate, type WhyVoice } from '../../../src/core/index.ts';
import { causeWords } from '../../../src/schema/because.ts';
import { words } from '../../locales/languages.ts';

export { words };

export const voice = (language: string, more: Partial<WhyVoice> = {}): WhyVoice => ({
  language,
  t: createTranslate(language, (words[language] ?? words[language.split('-')[0]!])!),
  ...more,
});

export const voices = Object.keys(words).map((language) => voice(language));

/** How each language says "because": no text may hold one of these unless a but-for test was passed. */
export const because: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(causeWords).map(([language, words]) => [language, new RegExp(words, 'iu')]),
);
