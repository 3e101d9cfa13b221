import { createTranslate, type WhyVoice, type Words } from '../../../src/core/index.ts';
import ar from '../../../src/locales/ar.json';
import de from '../../../src/locales/de.json';
import en from '../../../src/locales/en.json';
import es from '../../../src/locales/es.json';
import fr from '../../../src/locales/fr.json';

export const words: Record<string, Pick<Words, 'why'>> = { en, de, fr, es, ar };

export const voice = (language: string, more: Partial<WhyVoice> = {}): WhyVoice => ({
  language,
  t: createTranslate(language, words[language.split('-')[0]!]!),
  ...more,
});

export const voices = Object.keys(words).map((language) => voice(language));

/** How each language says "because": no text may hold one of these unless a but-for test was passed. */
export const because: Record<string, RegExp> = {
  en: /\bbecause\b|\bdue to\b|\bcaused by\b/i,
  de: /\bweil\b|\bwegen\b|\bdeshalb\b|\baufgrund\b/i,
  fr: /parce qu|à cause|\bcar\b|en raison de/i,
  es: /\bporque\b|\bdebido\b|a causa de/i,
  ar: /لأن|بسبب|لهذا السبب/,
};
