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
  const english = all.en!;
  const rules = new Intl.PluralRules(language);
  const forms = rules.resolvedOptions().pluralCategories;
  // A form for one number alone may say it in a word: "for two items". The French `one` is for zero too.
  const exact = (form: string | undefined) =>
    Array.from({ length: 1001 }, (_, count) => rules.select(count)).filter((found) => found === form).length === 1;

  test('are all there, and no others', () => {
    const bare = (keys: Iterable<string>) => new Set([...keys].map((key) => key.replace(plural, '')));
    expect(bare(mine.keys())).toEqual(bare(english.keys()));
  });

  test('have every plural form that the language has', () => {
    const counted = [...english.keys()].filter((key) => key.endsWith('_other')).map((key) => key.replace(plural, ''));
    expect(counted.length).toBeGreaterThan(2);
    expect([...mine.keys()].filter((key) => plural.test(key)).sort()).toEqual(
      counted.flatMap((key) => forms.map((form) => `${key}_${form}`)).sort(),
    );
  });

  test('have the places of the English words', () => {
    for (const [key, text] of mine) {
      const of = places(english.get(key) ?? english.get(key.replace(plural, '_other'))!);
      const mayLeaveOut = exact(plural.exec(key)?.[1]) && !text.includes('{{count}}');
      const expected = mayLeaveOut ? of.filter((place) => place !== '{{count}}') : of;
      expect([key, either(places(text))]).toEqual([key, either(expected)]);
    }
  });

  test('stand in the order of the English words', () => {
    const order = (keys: Iterable<string>) => [...new Set([...keys].map((key) => key.replace(plural, '')))];
    expect(order(mine.keys())).toEqual(order(english.keys()));
  });

  test('are never empty, nor begin or end with a space', () => {
    expect([...mine].filter(([, text]) => text === '' || text !== text.trim())).toEqual([]);
  });

  test('are not English words left as they are', () => {
    const letters = (text: string) => /\p{L}/u.test(text.replace(/\{\{\w+\}\}/g, ''));
    const same = [...mine].filter(([key, text]) => text === english.get(key) && letters(text)).map(([key]) => key);
    expect(same.length, same.join(', ')).toBeLessThanOrEqual(5);
  });

  test('give two answers names of one form', () => {
    const [give, refuse] = ['giveAll', 'refuseAll'].map((act) => mine.get(`consent.${act}`)!.split(' '));
    const [one, no] = [mine.get('consent.give')!, mine.get('consent.refuse')!];
    const [all, none] = [give, refuse].map((said) =>
      said!.filter((word) => ![one, no].some((verb) => verb.toLowerCase() === word.toLowerCase())),
    );
    expect(give).toHaveLength(refuse!.length);
    expect(all).toEqual(none);
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
