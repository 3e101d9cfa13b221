import type { LanguageSource, Words } from '../core/index.ts';

/** The part of an i18next instance that is used: any version from 23 has it. */
export interface I18nextLike {
  readonly language: string;
  readonly resolvedLanguage?: string | undefined;
  getResourceBundle(language: string, namespace: string): unknown;
  on(event: string, listener: () => void): unknown;
  off(event: string, listener: () => void): unknown;
  readonly store?:
    | { on(event: string, listener: () => void): unknown; off?(event: string, listener: () => void): unknown }
    | undefined;
}

export interface FromI18nextOptions {
  /** The namespace that holds the interface words, in the shape of `forthright/locales/en.json`. @default "forthright" */
  readonly namespace?: string;
}

/**
 * Takes language and interface words from an i18next instance, for `<ForthrightProvider from={…}>`:
 * `i18n.changeLanguage` then changes words, explanations, direction and `lang` together.
 */
export function fromI18next(i18n: I18nextLike, { namespace = 'forthright' }: FromI18nextOptions = {}): LanguageSource {
  // i18next changes a bundle in place; whoever reads it is handed a copy that is another one after each change.
  const copies = new Map<string, { readonly said: string; readonly words: Words }>();
  const read = (language: string): Words | undefined => {
    const bundle = i18n.getResourceBundle(language, namespace);
    if (typeof bundle !== 'object' || bundle === null) return undefined;
    const said = JSON.stringify(bundle);
    const held = copies.get(language);
    if (held?.said === said) return held.words;
    const words = JSON.parse(said) as Words;
    copies.set(language, { said, words });
    return words;
  };
  return {
    language: () => i18n.resolvedLanguage ?? i18n.language,
    words: read,
    subscribe(listener) {
      i18n.on('languageChanged', listener);
      i18n.store?.on('added', listener);
      i18n.store?.on('removed', listener);
      return () => {
        i18n.off('languageChanged', listener);
        i18n.store?.off?.('added', listener);
        i18n.store?.off?.('removed', listener);
      };
    },
  };
}
