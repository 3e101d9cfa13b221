import { describe, expect, test } from 'vitest';
import { wordLanguages } from '../../src/cli/interface-words.ts';
import { directionOf } from '../../src/core/index.ts';
import notes from '../../src/locales/notes.json';
import { because } from '../core/why/voices.ts';
import { words } from './languages.ts';
import { shapes } from './shapes.ts';

type Tree = { readonly [key: string]: string | Tree };
const flat = (tree: Tree, path = ''): Array<[string, string]> =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`),
  );
const all = Object.fromEntries(
  Object.entries(words).map(([language, { about: _, ...families }]) => [
    language,
    new Map(flat(families as unknown as Tree)),
  ]),
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

  test('give two answers names of one form and about one length', () => {
    const said = (act: string) => mine.get(`consent.${act}`)!.toLocaleLowerCase(language);
    const [one, no] = [said('give'), said('refuse')];
    const [all, none] = [said('giveAll').replace(one, '…'), said('refuseAll').replace(no, '…')];
    expect(all).toContain('…');
    expect(all).toBe(none);
    expect(Math.abs(one.length - no.length)).toBeLessThanOrEqual(4);
  });
});

// By Unicode, which script a language is usually written in; what is written with several counts as one.
const scripts: Record<string, RegExp> = {
  Arab: /^\p{Script=Arabic}+$/u,
  Cyrl: /^\p{Script=Cyrillic}+$/u,
  Deva: /^\p{Script=Devanagari}+$/u,
  Grek: /^\p{Script=Greek}+$/u,
  Hans: /^\p{Script=Han}+$/u,
  Hebr: /^\p{Script=Hebrew}+$/u,
  Jpan: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u,
  Kore: /^\p{Script=Hangul}+$/u,
  Latn: /^\p{Script=Latin}+$/u,
};
const foreign = /^\p{Script=Latin}+$/u;

describe.each(Object.entries(words))('the file of interface words in %s', (language, { about }) => {
  const text = [...all[language]!.values()].join(' ').replace(/\{\{\w+\}\}/g, ' ');

  test('says which language it is, by the name that the language has for itself', () => {
    const own = new Intl.DisplayNames(language, { type: 'language' }).of(language);
    expect(about).toMatchObject({ language, name: own });
  });

  test('says who has reviewed it, and claims no review without a name and a date', () => {
    expect(Object.keys(about!)).toEqual(['language', 'name', 'review', 'drafted']);
    expect(about!.drafted).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const { state, by, on } = about!.review;
    if (by === null) {
      expect(on).toBeNull();
      expect(state).toMatch(/\bnot reviewed by\b/);
    } else {
      expect(by.trim()).not.toBe('');
      expect(on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(state).toBe('reviewed by a native speaker');
    }
  });

  test('begins with what it says about itself', () => {
    expect(Object.keys(words[language]!)[0]).toBe('about');
  });

  test('is checked by type', () => {
    expect(Object.keys(shapes)).toContain(language);
  });

  test('has letters of the direction it is shown in', () => {
    const letters = text.match(/\p{L}/gu)!;
    const rightToLeft = letters.filter((letter) => /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(letter));
    expect(directionOf(language)).toBe(rightToLeft.length > letters.length / 2 ? 'rtl' : 'ltr');
  });

  test('writes each word in one script, its own or, rarely, the Latin one', () => {
    const own = scripts[new Intl.Locale(language).maximize().script!]!;
    const found = text.replace(/\p{M}/gu, '').match(/\p{L}+/gu)!;
    const mixed = found.filter((word) => !own.test(word) && !foreign.test(word));
    expect(mixed).toEqual([]);
    expect(found.filter((word) => own.test(word)).length / found.length).toBeGreaterThan(0.9);
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

describe('the notes to translators', () => {
  const noted = new Map(flat(notes));
  const bare = new Map([...all.en!].map(([key, text]) => [key.replace(plural, ''), text]));

  test('are there for every word, in the order of the words, and for no other', () => {
    expect([...noted.keys()]).toEqual([...bare.keys()]);
  });

  test('name every place of the word, and no other', () => {
    for (const [key, text] of noted) expect([key, places(text)]).toEqual([key, places(bare.get(key)!)]);
  });

  test('are sentences', () => {
    expect([...noted].filter(([, text]) => !/^.{15,}[.]$/u.test(text))).toEqual([]);
  });

  test('are no language: nothing that lists languages takes them for one', () => {
    expect(Object.keys(words)).not.toContain('notes');
    expect(wordLanguages()).not.toContain('notes');
    expect(wordLanguages()).toEqual(Object.keys(words).sort());
  });
});
