import { baseOf } from './plain.ts';
import { inLatin } from './word-rule.ts';
import { type ListName, listOf } from './words/index.ts';

const compiled = new Map<string, RegExp>();

/** Whether a whole text, but for marks at its end, is one of the phrases of a list. */
export function anchored(name: ListName, language: string, lower: string): boolean {
  const key = `${name} ${baseOf(language)}`;
  let pattern = compiled.get(key);
  if (!pattern) {
    const phrases = listOf(name, baseOf(language)) ?? [];
    pattern = phrases.length > 0 ? new RegExp(`^(?:${inLatin(phrases)})$`) : /^\b$/;
    compiled.set(key, pattern);
  }
  return pattern.test(
    lower
      .trim()
      .replace(/[\s.!?…,:]+$/u, '')
      .replace(/^[¡¿\s]+/u, ''),
  );
}
