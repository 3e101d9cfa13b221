import { describe, expect, test } from 'vitest';
import { because, words } from '../core/why/voices.ts';

type Tree = { readonly [key: string]: string | Tree };
const flat = (tree: Tree, path = ''): Array<[string, string]> =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`),
  );
const all = Object.fromEntries(
  Object.entries(words).map(([language, tree]) => [language, new Map(flat(tree as unknown as Tree))]),
);
const plural = /_(zero|one|two|few|many|other)$/;
const places = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();
// What traffic does to a route may be said of it or of what is on it: languages differ in which one they need.
const either = (list: string[]) => list.map((place) => (place === '{{foilWith}}' ? '{{foil}}' : place));

describe.each(Object.keys(words).filter((language) => language !== 'en'))('the interface words in %s', (language) => {
  const mine = all[language]!;
  // A language may lack a whole family: its components then say so, and show none of it (design promise 9).
  const family = (key: string) => key.split('.')[0];
  const families = new Set([...mine.keys()].map(family));
  const english = new Map([...all.en!].filter(([key]) => families.has(family(key))));

  test('are all there, and no others', () => {
    const bare = (keys: Iterable<string>) => new Set([...keys].map((key) => key.replace(plural, '')));
    expect(bare(mine.keys())).toEqual(bare(english.keys()));
  });

  test('have every plural form that the language has', () => {
    const forms = new Intl.PluralRules(language)
      .resolvedOptions()
      .pluralCategories.filter((form) => form !== 'many' || language === 'ar');
    const counted = new Set(
      [...english.keys()].filter((key) => plural.test(key)).map((key) => key.replace(plural, '')),
    );
    for (const key of counted)
      for (const form of forms) expect(mine.has(`${key}_${form}`), `${key}_${form}`).toBe(true);
  });

  test('have the places of the English words', () => {
    for (const [key, text] of mine) {
      if (plural.test(key)) continue;
      expect([key, either(places(text))]).toEqual([key, either(places(english.get(key)!))]);
    }
  });
});

// Only these may say "because": each is rendered only after a but-for test.
const decisive = /^why\.(contrastive\.(traffic|unusual)Decisive|attribute\.mainly|history\.\w+Mainly|rule\.alone)$/;

test.each(Object.keys(words))('in %s, "because" stands only where a but-for test comes before it', (language) => {
  const said = [...all[language]!]
    .filter(([key, text]) => key.startsWith('why.') && because[language]!.test(text))
    .map(([key]) => key);
  expect(said.length).toBeGreaterThan(3);
  expect(said.filter((key) => !decisive.test(key))).toEqual([]);
});

test.each(Object.keys(words))('in %s, no sentence of a reason has a digit of its own', (language) => {
  expect([...all[language]!].filter(([key, text]) => key.startsWith('why.') && /\p{Nd}/u.test(text))).toEqual([]);
});
