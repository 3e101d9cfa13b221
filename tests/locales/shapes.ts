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
  hr: () => import('../../src/locales/hr.json'),
  hu: () => import('../../src/locales/hu.json'),
  it: () => import('../../src/locales/it.json'),
  lt: () => import('../../src/locales/lt.json'),
  lv: () => import('../../src/locales/lv.json'),
  nl: () => import('../../src/locales/nl.json'),
} satisfies Record<string, () => Promise<{ default: Words }>>;
