import { baseOf } from './plain.ts';

const vowels: Readonly<Record<string, RegExp>> = {
  en: /[aeiouy]+/g,
  de: /[aeiouyäöü]+/g,
  fr: /[aeiouyàâäéèêëîïôöùûüÿœæ]+/g,
  es: /[aeiouyáéíóúü]+/g,
  it: /[aeiouyàèéìíòóùú]+/g,
  nl: /[aeiouyäëïöüáéíóúè]+/g,
  ru: /[аеёиоуыэюя]/g,
};

/** Vowels that stand beside each other and are two syllables all the same. */
const hiatus: Readonly<Record<string, RegExp>> = {
  es: /[aeoáéó][aeoáéó]|[aeo][íú]|[íú][aeo]/g,
  it: /[aeo][aeoàèéòó]|[ìíùú][aeo]/g,
};

/** The syllables of a word: groups of vowels, with a rule for hiatus (es, it) and for a silent e (en, fr). At least 1. */
export function syllablesOf(word: string, language: string): number {
  const base = baseOf(language);
  let lower = word.toLowerCase();
  if (base === 'en')
    lower = lower.replace(/(?<=[^aeiouy]{1,2})(?:es|ed|e)$/, (end) =>
      /[dt]ed$|[sxz]es$|[cs]hes$|[cg]es$|[^aeiou]le$/.test(lower) ? end : '',
    );
  if (base === 'fr') lower = lower.replace(/(?<=[^aeiouy])(?:e|es|ent)$/, '');
  const groups = lower.match(vowels[base] ?? /[aeiouy]+/g)?.length ?? 0;
  return Math.max(1, groups + (lower.match(hiatus[base] ?? /$^/g)?.length ?? 0));
}
