import type { Words } from '../../src/core/index.ts';

/**
 * Complete by type: a file that lacks a word of `Words` does not compile. One line a language; the test of the words
 * finds a file that has none.
 */
export const shapes = {
  ar: () => import('../../src/locales/ar.json'),
  bg: () => import('../../src/locales/bg.json'),
  cs: () => import('../../src/locales/cs.json'),
  da: () => import('../../src/locales/da.json'),
  de: () => import('../../src/locales/de.json'),
  el: () => import('../../src/locales/el.json'),
  en: () => import('../../src/locales/en.json'),
  es: () => import('../../src/locales/es.json'),
  et: () => import('../../src/locales/et.json'),
  fi: () => import('../../src/locales/fi.json'),
  fr: () => import('../../src/locales/fr.json'),
  ga: () => import('../../src/locales/ga.json'),
  he: () => import('../../src/locales/he.json'),
  hi: () => import('../../src/locales/hi.json'),
  hr: () => import('../../src/locales/hr.json'),
  hu: () => import('../../src/locales/hu.json'),
  it: () => import('../../src/locales/it.json'),
  ja: () => import('../../src/locales/ja.json'),
  ko: () => import('../../src/locales/ko.json'),
  lt: () => import('../../src/locales/lt.json'),
  lv: () => import('../../src/locales/lv.json'),
  mt: () => import('../../src/locales/mt.json'),
  nl: () => import('../../src/locales/nl.json'),
  pl: () => import('../../src/locales/pl.json'),
  pt: () => import('../../src/locales/pt.json'),
  ro: () => import('../../src/locales/ro.json'),
  sk: () => import('../../src/locales/sk.json'),
  sl: () => import('../../src/locales/sl.json'),
  sv: () => import('../../src/locales/sv.json'),
  tr: () => import('../../src/locales/tr.json'),
  uk: () => import('../../src/locales/uk.json'),
  'zh-Hans': () => import('../../src/locales/zh-Hans.json'),
} satisfies Record<string, () => Promise<{ default: Words }>>;
