import type { Words } from '../../src/core/index.ts';

/**
 * Complete by type: a file that lacks a word of `Words` does not compile. One line a language; the test of the words
 * finds a file that has none.
 */
export const shapes = {
  ar: () => import('../../src/locales/ar.json'),
  de: () => import('../../src/locales/de.json'),
  en: () => import('../../src/locales/en.json'),
  es: () => import('../../src/locales/es.json'),
  fr: () => import('../../src/locales/fr.json'),
  pl: () => import('../../src/locales/pl.json'),
  sk: () => import('../../src/locales/sk.json'),
  sl: () => import('../../src/locales/sl.json'),
  uk: () => import('../../src/locales/uk.json'),
  sv: () => import('../../src/locales/sv.json'),
  pt: () => import('../../src/locales/pt.json'),
  ro: () => import('../../src/locales/ro.json'),
  tr: () => import('../../src/locales/tr.json'),
  'zh-Hans': () => import('../../src/locales/zh-Hans.json'),
  ja: () => import('../../src/locales/ja.json'),
  ko: () => import('../../src/locales/ko.json'),
  he: () => import('../../src/locales/he.json'),
} satisfies Record<string, () => Promise<{ default: Words }>>;
