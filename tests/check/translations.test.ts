import { describe, expect, it } from 'vitest';
import { checkSheet, placeholdersOf, rules, type Sheet } from '../../src/check/index.ts';
import { icuPlurals } from '../../src/check/placeholders.ts';
import { pluralsOf } from '../../src/check/plurals.ts';

type Texts = Record<string, string>;
const sheet = (language: string, texts: Texts, more: Partial<Sheet> = {}): Sheet => ({
  file: `${language}.json`,
  language,
  catalogue: 'i18next',
  texts: Object.entries(texts).map(([key, text]) => ({ path: key.split('.'), text, role: 'text' as const })),
  ...more,
});
/** What the rules named say of a translation: rule, place, what was found, and in what words. */
function said(ids: ReadonlyArray<string>, source: Texts, language: string, texts: Texts, more: Partial<Sheet> = {}) {
  const origin = sheet('en', source, more);
  return checkSheet(
    sheet(language, texts, { origin, ...more }),
    rules.filter(({ id }) => ids.includes(id)),
  ).findings.map(({ rule, severity, path, at, found, message, mend }) => ({
    rule,
    severity,
    path: path.join('.'),
    at,
    found,
    message,
    mend,
  }));
}
const messages = (...args: Parameters<typeof said>) => said(...args).map(({ path, message }) => `${path}: ${message}`);

describe('placeholders', () => {
  it.each<[string, string[]]>([
    ['No place', []],
    ['{{name}} asks', ['{{name}}']],
    ['{{- name}} and {{ name }}', ['{{name}}']],
    ['{{count, number}}', ['{{count}}']],
    ['{{user.name}}', ['{{user.name}}']],
    ['{name} asks {other}', ['{name}', '{other}']],
    ['{0} asks {1}', ['{0}', '{1}']],
    ['{ name } asks', ['{name}']],
    ['{count, plural, one {# item of {owner}} other {# items}}', ['{count}', '{owner}']],
    ['%(name)s asks, %(count)d times', ['%(count)d', '%(name)s']],
    ['%1$s asks %2$d', ['%1$s', '%2$d']],
    ['$t(common.save) it', ['$t(common.save)']],
    ['100 %', []],
    ['{not a name}', []],
    ['{{b}} {{a}} {{b}}', ['{{a}}', '{{b}}']],
  ])('of %j are %j', (text, names) => {
    expect(placeholdersOf(text)).toEqual(names);
  });

  it('of a translation are those of the source', () => {
    const check = (from: string, to: string) => said(['placeholders'], { a: from }, 'de', { a: to });
    expect(check('{{name}} asks', 'Es fragt {{name}}')).toEqual([]);
    expect(check('{{name}} asks {{you}}', '{{firma}} fragt')).toEqual([
      {
        rule: 'placeholders',
        severity: 'error',
        path: 'a',
        at: 'value',
        found: '{{firma}}',
        message: 'It lacks {{name}}, {{you}}. The source has no {{firma}}.',
        mend: 'Use {{name}}, {{you}}, spelt like this.',
      },
    ]);
    expect(check('Someone asks', '{{firma}} fragt')).toMatchObject([
      { message: 'The source has no {{firma}}.', mend: 'Use none, spelt like this.' },
    ]);
    expect(check('{{name}} asks', 'Jemand fragt')).toMatchObject([{ found: 'none', message: 'It lacks {{name}}.' }]);
  });

  it('of a plural form may leave out the number, and nothing else', () => {
    const source = { item_one: '{{count}} item', item_other: '{{count}} items of {{owner}}' };
    expect(messages(['placeholders'], source, 'de', { item_one: 'ein Ding', item_other: '{{count}} Dinge' })).toEqual([
      'item_other: It lacks {{owner}}.',
    ]);
    expect(messages(['placeholders'], { a: '{{count}} items' }, 'de', { a: 'Dinge' })).toEqual([
      'a: It lacks {{count}}.',
    ]);
  });
});

describe('plural forms', () => {
  it('are those that a language needs for whole numbers up to 200', () => {
    expect(pluralsOf('en')).toEqual(['other', 'one']);
    expect([...(pluralsOf('pl') ?? [])].sort()).toEqual(['few', 'many', 'one']);
    expect([...(pluralsOf('fr') ?? [])].sort()).toEqual(['one', 'other']);
    expect([...(pluralsOf('ar') ?? [])].sort()).toEqual(['few', 'many', 'one', 'other', 'two', 'zero']);
    expect(pluralsOf('ja')).toEqual(['other']);
    expect(pluralsOf('und')).toBeUndefined();
    expect(pluralsOf('tlh')).toBeUndefined();
  });

  it.each<[string, string[][]]>([
    ['{n, plural, one {# item} other {# items}}', [['one', 'other']]],
    ['{n, plural, =0 {none} =1 {one item} other {other items}}', [['=0', '=1', 'other']]],
    ['{n,selectordinal,one{#st} few{#rd} other{#th}}', [['one', 'few', 'other']]],
    ['{a, plural, other {x}} and {b, plural, one {y} other {z}}', [['other'], ['one', 'other']]],
    ['{n, plural, one {one {few}} other {many}}', [['one', 'other']]],
    ['{n} items', []],
    ['{n, plural, one {# item', [['one']]],
  ])('in the message %j are %j', (text, forms) => {
    expect(icuPlurals(text)).toEqual(forms);
  });

  it('that are missing are named, at the key that has the others', () => {
    const texts = { item_one: '{{count}} rzecz', item_other: '{{count}} rzeczy' };
    expect(said(['plural-forms'], texts, 'pl', texts)).toEqual([
      {
        rule: 'plural-forms',
        severity: 'error',
        path: 'item_one',
        at: 'key',
        found: 'one, other',
        message: expect.stringMatching(/^The plural form (few, many|many, few) is missing\.$/),
        mend: expect.stringContaining('item_few'),
      },
    ]);
    expect(said(['plural-forms'], texts, 'de', texts)).toEqual([]);
    expect(said(['plural-forms'], texts, 'tlh', texts)).toEqual([]);
  });

  it('of an ICU message may be =1 instead of one', () => {
    const icu = (text: string) => messages(['plural-forms'], { a: text }, 'de', { a: text }, { catalogue: 'icu' });
    expect(icu('{n, plural, =1 {ein Ding} other {# Dinge}}')).toEqual([]);
    expect(icu('{n, plural, other {# Dinge}}')).toEqual(['a: This message lacks the plural form one.']);
    expect(icu('{n, plural, one {ein Ding}}')).toEqual(['a: This message lacks the plural form other.']);
    expect(messages(['plural-forms'], { a: 'x' }, 'de', { a: '{n, plural, other {x}}' })).toEqual([]);
  });

  it('are none where a key only ends alike', () => {
    const texts = { step_one: 'First', step_two: 'Then' };
    expect(said(['plural-forms', 'missing-translation', 'extra-translation'], texts, 'pl', texts)).toEqual([]);
  });
});

describe('a translation', () => {
  const both = ['missing-translation', 'extra-translation'];
  it('has every text of the source and no other', () => {
    expect(said(both, { 'a.b': 'Save', c: 'Stop' }, 'de', { c: 'Halt', 'a.x': 'Speichern' })).toMatchObject([
      { rule: 'missing-translation', path: 'a.b', at: 'key', found: 'nothing', message: 'a.b is not translated.' },
      { rule: 'extra-translation', path: 'a.x', at: 'key', found: 'a.x', message: 'The source has no a.x.' },
    ]);
  });

  it('needs no plural form that its language does not have, and may have those that it does', () => {
    const source = { item_one: '{{count}} item', item_other: '{{count}} items' };
    expect(said(both, source, 'ja', { item_other: 'x' })).toEqual([]);
    expect(said(both, source, 'pl', { item_one: 'x', item_few: 'x', item_many: 'x', item_other: 'x' })).toEqual([]);
    expect(messages(both, source, 'de', { item_other: 'x' })).toEqual(['item_one: item_one is not translated.']);
  });

  it('that is no catalogue is compared by parse, not here', () => {
    const origin = { ...sheet('en', { a: 'Save' }) };
    const { catalogue: _, ...plain } = sheet('de', { b: 'Halt' }, { origin });
    expect(
      checkSheet(
        plain,
        rules.filter(({ id }) => both.includes(id)),
      ).findings,
    ).toEqual([]);
    const { origin: __, ...alone } = sheet('de', { b: 'Halt' });
    expect(
      checkSheet(
        alone,
        rules.filter(({ id }) => both.includes(id)),
      ).findings,
    ).toEqual([]);
  });

  const english = 'We count how often this page is read';
  it('is told that a text of more than three words is still that of the source', () => {
    const check = (text: string, language = 'de') => said(['untranslated'], { a: text }, language, { a: text });
    expect(check(english)).toMatchObject([
      { path: 'a', found: english, message: 'This is still the text of the source.', severity: 'error' },
    ]);
    expect(check(`${english} `.repeat(4))[0]?.found).toHaveLength(80);
    expect(check('Save and stop')).toEqual([]);
    expect(check(english, 'en-GB')).toEqual([]);
  });

  it('is told once that nearly all of it is still the source', () => {
    const texts = (count: number, other: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [`k${at}`, at < other ? `Satz ${at}` : `${english} ${at}`]),
      );
    const check = (count: number, other: number) =>
      messages(['untranslated'], texts(count, 0), 'de', texts(count, other));
    expect(check(10, 0)).toEqual([': 10 of 10 texts are still those of the source: this file is not translated.']);
    expect(check(11, 1)).toEqual([': 10 of 11 texts are still those of the source: this file is not translated.']);
    expect(check(10, 1)).toHaveLength(9);
    expect(check(9, 0)).toHaveLength(9);
  });

  it('is told that it is much shorter, or much longer, than its source', () => {
    const check = (from: number, to: number, letter = 'a') =>
      messages(['length-ratio'], { a: 'b'.repeat(from) }, 'de', { a: letter.repeat(to) });
    expect(check(100, 49)).toEqual(['a: This is 0.5 times as long as its source.']);
    expect([check(100, 50), check(100, 250)]).toEqual([[], []]);
    expect(check(100, 251)).toEqual(['a: This is 2.5 times as long as its source.']);
    expect([check(49, 1), check(50, 1).length]).toEqual([[], 1]);
    // A Chinese character says as much as two and a half letters.
    expect([check(100, 20, '字'), check(100, 19, '字').length]).toEqual([[], 1]);
  });

  it('is told that it is not in the script of its language', () => {
    const check = (language: string, texts: Texts) => messages(['wrong-script'], { z: 'x' }, language, texts);
    expect(check('el', { a: english })).toEqual(['a: This is not in the script of el.']);
    expect(check('ru', { a: 'Мы считаем, как часто читают эту страницу' })).toEqual([]);
    expect(check('ja', { a: '私たちは このページが 何回 読まれたかを 数えます' })).toEqual([]);
    expect(check('sr-Latn', { a: 'Brojimo koliko se puta ova stranica čita' })).toEqual([]);
    expect(check('de', { a: 'Мы считаем, как часто читают эту страницу' })).toHaveLength(1);
    expect(check('el', { a: 'Penrose Paper Ltd' })).toEqual([]);
    const many = Object.fromEntries(Array.from({ length: 5 }, (_, at) => [`k${at}`, `${english} ${'abcde'[at]}`]));
    expect(check('el', many)).toEqual([': 5 of 5 texts are not in the script that el is usually written in.']);
    // What is still the source is told by another rule.
    expect(messages(['wrong-script'], { a: english }, 'el', { a: english })).toEqual([]);
  });
});
