import { describe, expect, it } from 'vitest';
import { catalogueSheets, catalogueSilences, catalogueTexts } from '../../src/check/index.ts';

const roles = (data: unknown) =>
  Object.fromEntries(catalogueTexts(data).map(({ path, role }) => [path.join('.'), role]));

describe('the texts of a message catalogue', () => {
  it.each([
    ['decline', 'No thanks', 'refuse'],
    ['rejectAll', 'Reject all', 'refuse'],
    ['btn_opt_out', 'Opt out', 'refuse'],
    ['only-necessary', 'Only necessary', 'refuse'],
    ['accept', 'Accept', 'accept'],
    ['acceptAll', 'Accept all', 'accept'],
    ['cookie.allow_all', 'Allow all', 'accept'],
    ['gotIt', 'Got it', 'accept'],
    ['cookieSettings', 'Cookie settings', 'settings'],
    ['customise', 'Customise', 'settings'],
    ['manage.options', 'Manage', 'settings'],
    ['close', 'Close', 'close'],
    ['dismissBanner', 'Dismiss', 'close'],
    ['saveButton', 'Save', 'label'],
    ['save_label', 'Save', 'label'],
    ['bannerTitle', 'We value you', 'heading'],
    ['header', 'We value you', 'heading'],
    ['purposes.ads.description', 'We show advertisements', 'purpose'],
    ['greeting', 'Hello', 'text'],
    // A text is no label, whatever its key begins with: it is long, ends like a sentence, or says so.
    ['accept', 'If you accept we share your data with others', 'text'],
    ['accept', 'Accepted.', 'text'],
    ['acceptDescription', 'Accept all', 'text'],
    ['accept_tooltip', 'Accept all', 'text'],
    ['title', 'A title of so many words that no one would think of it as a heading at all', 'text'],
  ])('%s: %s is a %s', (key, text, role) => {
    expect(Object.values(roles({ [key]: text }))).toEqual([role]);
  });

  it('that answer a question are no labels: "Yes" says enough there', () => {
    expect(roles({ question: { options: { accept: 'Yes', refuse: 'No' } } })).toEqual({
      'question.options.accept': 'text',
      'question.options.refuse': 'text',
    });
    expect(roles({ question: { accept: 'Yes' } })).toEqual({ 'question.accept': 'accept' });
  });

  it('below the purposes are a purpose only where they describe it', () => {
    expect(roles({ purposes: { 1: { name: 'Ads', description: 'We show advertisements' } } })).toEqual({
      'purposes.1.name': 'text',
      'purposes.1.description': 'purpose',
    });
  });

  it.each([
    'https://shop.example/privacy',
    'mailto:a@shop.example',
    '/privacy',
    './icons/a.svg',
    '../a',
    '#accept',
    'images/logo_2x',
    'consent:banner',
    '5f0c1a2b-0000-4000-8000-000000000000',
    '2026-11-23',
    '2026-11-23T10:00:00Z',
    '123,45 %',
    '',
    '   ',
  ])('are not %j, which nobody reads', (text) => {
    expect(catalogueTexts({ a: text, b: 'Read this' }).map(({ path }) => path)).toEqual([['b']]);
  });

  it.each(['Yes/No', 'Visit https://shop.example now', 'a b', 'Save', '5 items'])('are %j', (text) => {
    const isWord = text !== 'Yes/No';
    expect(catalogueTexts({ a: text })).toHaveLength(isWord ? 1 : 0);
  });

  it('are found in lists and below each other, each once, whatever goes round in a circle', () => {
    const round: Record<string, unknown> = { a: 'Hello', list: ['One', { two: 'Two' }], n: 3, no: null };
    round.again = round;
    expect(catalogueTexts(round).map(({ path, text }) => [path, text])).toEqual([
      [['a'], 'Hello'],
      [['list', 0], 'One'],
      [['list', 1, 'two'], 'Two'],
    ]);
    const shared = { x: 'Hello' };
    expect(catalogueTexts({ a: shared, b: shared })).toHaveLength(2);
  });

  it('are looked for a hundred levels deep and no deeper', () => {
    const deep = (levels: number): unknown =>
      Array.from({ length: levels }).reduce((inner) => ({ a: inner }), 'Hello' as unknown);
    expect([deep(100), deep(101), deep(102), deep(5000)].map((data) => catalogueTexts(data).length)).toEqual([
      1, 1, 0, 0,
    ]);
  });

  it('do not hold what the file says about its silences', () => {
    const own = { _forthright: { silenced: [{ rule: 'a', reason: 'because of it' }] }, a: 'Hello' };
    expect(roles(own)).toEqual({ a: 'text' });
    expect(roles({ a: { _forthright: 'Hello' } })).toEqual({ 'a._forthright': 'text' });
  });
});

describe('the sheets of a catalogue', () => {
  const file = (language: string, data: unknown = { a: 'Hello' }) => ({ file: `${language}.json`, language, data });
  const order = (...args: Parameters<typeof catalogueSheets>) =>
    catalogueSheets(...args).map(({ language, origin }) => [language, origin?.language]);

  it('begin with the source: English, one of its kinds, or the one that was named', () => {
    expect(order([file('de'), file('en')])).toEqual([
      ['en', undefined],
      ['de', 'en'],
    ]);
    expect(order([file('de'), file('en-GB')])).toEqual([
      ['en-GB', undefined],
      ['de', 'en-GB'],
    ]);
    expect(order([file('en-GB'), file('en')])).toEqual([
      ['en', undefined],
      ['en-GB', 'en'],
    ]);
    expect(order([file('en'), file('de')], 'de')).toEqual([
      ['de', undefined],
      ['en', 'de'],
    ]);
    expect(order([file('de'), file('fr')])).toEqual([
      ['de', undefined],
      ['fr', undefined],
    ]);
  });

  it('are of i18next where one text has a place in double braces, else of ICU', () => {
    const kinds = (...texts: string[]) =>
      catalogueSheets(texts.map((a, at) => file(at ? 'de' : 'en', { a }))).map(({ catalogue }) => catalogue);
    expect(kinds('Hello', 'Hallo {{name}}')).toEqual(['i18next', 'i18next']);
    expect(kinds('Hello', 'Hallo {{- name}}')).toEqual(['i18next', 'i18next']);
    expect(kinds('Hello {name}', 'Hallo {name}')).toEqual(['icu', 'icu']);
  });

  it('hand on what each file silences', () => {
    const silenced = [{ rule: 'a', reason: 'b' }];
    const [first, second] = catalogueSheets([{ ...file('en'), silenced }, file('de')]);
    expect(first?.silenced).toBe(silenced);
    expect(second).not.toHaveProperty('silenced');
  });

  it('mark the fixed texts of a vendor list, and those of no other file', () => {
    const marked = (data: unknown) => catalogueSheets([file('en', data)])[0]!.texts.map(({ standard }) => standard);
    const list = { purposes: { 1: { description: 'Store information' } } };
    expect(marked({ ...list, specialPurposes: {}, features: {} })).toEqual([true]);
    expect(marked({ ...list, vendorListVersion: 3, gvlSpecificationVersion: 3 })).toEqual([true]);
    expect(marked({ ...list, features: {} })).toEqual([undefined]);
    expect(marked({ a: 'Hello', specialPurposes: {}, features: {} })).toEqual([undefined]);
    expect(catalogueSheets([file('en', null)])[0]?.texts).toEqual([]);
  });
});

describe('what a catalogue silences', () => {
  const shape =
    '{ "silenced": [{ "rule": "vague-word", "path": "consent.why", "reason": "The law itself says may." }] }';
  const good = { rule: 'vague-word', path: 'a', reason: 'The law says so.' };
  const read = (own: unknown) => catalogueSilences({ a: 'Hello', _forthright: own });

  it('is taken out of the messages', () => {
    expect(read({ silenced: [good] })).toEqual({ data: { a: 'Hello' }, silenced: [good], findings: [] });
    expect(catalogueSilences({ a: 'Hello' })).toEqual({ data: { a: 'Hello' }, silenced: [], findings: [] });
    expect(catalogueSilences(['Hello'])).toEqual({ data: ['Hello'], silenced: [], findings: [] });
    expect(read({ silenced: [] })).toMatchObject({ silenced: [], findings: [] });
  });

  it.each([[[good]], ['x'], [{ silenced: good }], [{ silence: [good] }], [{ silenced: [good], more: 1 }], [null]])(
    'that is %j is no list of silences, and says how to write one',
    (own) => {
      expect(read(own)).toEqual({
        data: { a: 'Hello' },
        silenced: [],
        findings: [
          {
            code: 'wrong-type',
            path: ['_forthright'],
            expected: shape,
            found: JSON.stringify(own).slice(0, 80),
            mend: `Write "_forthright": ${shape}.`,
          },
        ],
      });
    },
  );

  it('that is wrong in one place is said there, and the others count', () => {
    const { silenced, findings } = read({
      silenced: [
        good,
        'all',
        { rule: '', reason: 7 },
        { rule: 'a' },
        { ...good, path: 3 },
        { ...good, pth: 'a', zzzzzz: 1 },
      ],
    });
    expect(silenced).toEqual([good]);
    expect(
      findings.map(({ code, path, expected, found, mend }) => [code, path.slice(2).join('.'), expected, found, mend]),
    ).toEqual([
      ['wrong-type', '1', 'fields', 'all', `Write ${shape}.`],
      ['wrong-value', '2', 'rule: a text', '""', `Write ${shape}.`],
      ['wrong-value', '2', 'reason: a text', '7', 'Say why the rule is wrong here. A sentence a colleague can check.'],
      [
        'missing-field',
        '3',
        'reason: a text',
        'nothing',
        'Say why the rule is wrong here. A sentence a colleague can check.',
      ],
      ['wrong-value', '4', 'path: a text', '3', `Write ${shape}.`],
      ['unknown-field', '5.pth', 'one of rule, path, reason', 'pth', 'Did you mean path?'],
      ['unknown-field', '5.zzzzzz', 'one of rule, path, reason', 'zzzzzz', 'Take it out.'],
    ]);
  });
});
