import { describe, expect, it } from 'vitest';
import { changed, letters, outcome, rows } from './letters.ts';

const inLetters = (from: string, to: string) => rows(changed(letters, from, to));
const words =
  'Write words here. Put quotation marks around them if they begin with # or look like a number, true or false.';
const idRule = 'an id: lower-case letters, digits and hyphens, beginning with a letter';

describe('a good notice', () => {
  it('has no issue and becomes an explanation', () => {
    const { explanation, issues } = outcome(letters);
    expect(issues).toEqual([]);
    expect(explanation?.asked).toEqual(['post']);
  });

  it.each(['no', 'yes', '2026-01-01', 'on', '12 letters', 'null and void', 'Ünïcödé — “quoted”', '👩‍👩‍👧'])(
    'may say %s: it is a text',
    (title) => {
      const { explanation, issues } = outcome(changed(letters, 'Let Penrose Paper send you letters?', title));
      expect(issues).toEqual([]);
      expect(explanation?.notices.en?.title).toBe(title);
    },
  );

  it('may send data to Norway: NO is not false', () => {
    const { explanation } = outcome(
      changed(letters, 'recipients: {}', 'recipients: { printer: { name: Trykk, country: NO } }'),
    );
    expect(explanation?.notices.en?.items.post?.recipients).toEqual({ printer: { name: 'Trykk', country: 'NO' } });
  });
});

describe('a field that is not known', () => {
  it('is named with the one that was meant, and said once only', () => {
    expect(inLetters('    purpose:', '    purpsoe:')).toEqual([
      ['10:5', 'unknown-field', expect.stringMatching(/^one of title, purpose, /), 'purpsoe', 'Did you mean purpose?'],
    ]);
  });

  it('does not hide another field that is missing', () => {
    const both = changed(changed(letters, '    purpose:', '    purpsoe:'), '    basis: consent\n', '');
    expect(rows(both).map(([place, code, , , mend]) => [place, code, mend])).toEqual([
      ['8:3', 'missing-field', 'Add the field basis.'],
      ['10:5', 'unknown-field', 'Did you mean purpose?'],
    ]);
  });

  it('is said beside the field that stands there rightly', () => {
    expect(inLetters('intro:', 'titel: Hello\nintro:')[0]).toEqual([
      '6:1',
      'unknown-field',
      expect.stringContaining('title'),
      'titel',
      'Did you mean title?',
    ]);
  });

  it('is found inside fields, and where nothing is near', () => {
    expect(
      inLetters('period: P1Y', 'periode: P1Y').map(([place, code, , found, mend]) => [place, code, found, mend]),
    ).toEqual([['15:18', 'unknown-field', 'periode', 'Did you mean period?']]);
    expect(inLetters('intro:', 'colour: red\nintro:')).toEqual([
      [
        '6:1',
        'unknown-field',
        expect.any(String),
        'colour',
        'Take it out, or put what it says into one of the fields above.',
      ],
    ]);
  });

  it.each(['toString', 'valueOf', 'hasOwnProperty'])('is found when it is called %s', (field) => {
    expect(inLetters('intro:', `${field}: x\nintro:`).map(([place, code, , found]) => [place, code, found])).toEqual([
      ['6:1', 'unknown-field', field],
    ]);
  });
});

describe('a value that is wrong', () => {
  it.each<[string, string, string, readonly unknown[]]>([
    [
      'a duration in words',
      'P1Y',
      '1 year',
      [
        '15:26',
        'wrong-value',
        'an ISO 8601 duration',
        '"1 year"',
        'Write P30D for 30 days, P6M for 6 months, P1Y for a year, PT24H for 24 hours.',
      ],
    ],
    [
      'a text that is empty',
      'title: Let Penrose Paper send you letters?',
      'title: ""',
      [
        '5:8',
        'empty-text',
        'words',
        '""',
        'Write what a person should read here, or take the field out if it is optional.',
      ],
    ],
    [
      'a text of blanks and invisible characters',
      'title: Let Penrose Paper send you letters?',
      'title: " \\u200b\\u00a0"',
      ['5:8', 'empty-text', 'words', expect.any(String), expect.stringContaining('Write what')],
    ],
    [
      'a text that was forgotten',
      'title: Let Penrose Paper send you letters?',
      'title:',
      ['5:7', 'wrong-type', 'text', 'nothing', words],
    ],
    [
      'a text that begins with #',
      'title: Let Penrose',
      'title: # Let Penrose',
      ['5:8', 'wrong-type', 'text', 'nothing', words],
    ],
    [
      'a number for a text',
      'title: Let Penrose Paper send you letters?',
      'title: 12',
      ['5:8', 'wrong-type', 'text', '12', words],
    ],
    [
      'true for a text',
      'title: Let Penrose Paper send you letters?',
      'title: true',
      ['5:8', 'wrong-type', 'text', 'true', words],
    ],
    [
      'a list for a text',
      'title: Let Penrose Paper send you letters?',
      'title: [a, b]',
      ['5:8', 'wrong-type', 'text', 'a list of 2', words],
    ],
    [
      'an unknown legal basis',
      'basis: consent',
      'basis: consnet',
      [
        '11:12',
        'wrong-value',
        'one of consent, contract, legal-duty, vital-interests, public-task, legitimate-interest',
        '"consnet"',
        'Did you mean consent?',
      ],
    ],
    ['another kind', 'kind: consent', 'kind: help', ['1:7', 'wrong-value', 'consent', '"help"', 'Write consent.']],
    [
      'a language in another spelling',
      'language: en',
      'language: EN',
      ['3:11', 'wrong-value', 'a language tag in its usual spelling', '"EN"', 'Write en, de, ar, pt-BR, zh-Hans.'],
    ],
    [
      'an id with capitals',
      '  post:',
      '  Post:',
      ['8:3', 'bad-id', idRule, '"Post"', 'Choose an id such as face-shape. Ids are never shown to people.'],
    ],
    [
      'no data',
      'data:\n      address: your postal address',
      'data: {}',
      [
        '12:11',
        'missing-field',
        'at least one piece of data',
        'fields',
        'Name each piece of data: photos: your photos.',
      ],
    ],
    [
      'a list of data',
      'address: your',
      '- address: your',
      [
        '13:7',
        'wrong-type',
        'lines of id: value',
        'a list of 1',
        'Write each as id: value on a line of its own, without a hyphen before it.',
      ],
    ],
    [
      'an empty list of recipients',
      'recipients: {}',
      'recipients: []',
      [
        '14:17',
        'wrong-type',
        'lines of id: value',
        'a list of 0',
        'Write each as id: value on a line of its own, without a hyphen before it.',
      ],
    ],
    [
      'one example without a list',
      'recipients: {}',
      'recipients: {}\n    examples: You get a letter.',
      [
        '15:15',
        'wrong-type',
        'a list',
        '"You get a letter."',
        'Write each on a line of its own, with a hyphen and a space before it.',
      ],
    ],
    [
      'a flag that is a word',
      'basis: consent',
      'basis: consent\n    explicit: yes',
      ['12:15', 'wrong-type', 'true or false', '"yes"', 'Write true or false here.'],
    ],
    [
      'half a revision',
      'basis: consent',
      'basis: consent\n    revision: 1.5',
      ['12:15', 'wrong-value', 'a whole number from 1', '1.5', expect.stringContaining('Begin with 1')],
    ],
    [
      'an endless revision',
      'basis: consent',
      'basis: consent\n    revision: .inf',
      ['12:15', 'wrong-value', 'a whole number from 1', 'Infinity', expect.stringContaining('Begin with 1')],
    ],
    [
      'a country that does not exist',
      'recipients: {}',
      'recipients: { printer: { name: x, country: XX } }',
      ['14:48', 'wrong-value', 'two capital letters, ISO 3166-1', '"XX"', 'Write DE, FR, US.'],
    ],
    [
      'a link without its beginning',
      'intro:',
      'authority: { name: x, url: www.example.org }\nintro:',
      ['6:28', 'wrong-value', 'a link', '"www.example.org"', expect.stringContaining('Begin with https://')],
    ],
    [
      'a link that a browser would run',
      'intro:',
      'authority: { name: x, url: "javascript:alert(1)" }\nintro:',
      ['6:28', 'wrong-value', 'a link', '"javascript:alert(1)"', expect.any(String)],
    ],
    [
      'a link that leaves the site unseen',
      'intro:',
      'authority: { name: x, url: //example.org/x }\nintro:',
      ['6:28', 'wrong-value', 'a link', '"//example.org/x"', expect.any(String)],
    ],
    [
      'a group that does not exist',
      'basis: consent',
      'basis: consent\n    group: news',
      ['12:12', 'unknown-id', 'a group that stands under groups', 'news', 'Add news under groups.'],
    ],
    [
      'an explicit item on a contract',
      'basis: consent',
      'basis: contract\n    explicit: true',
      [
        '12:15',
        'wrong-value',
        'an item whose basis is consent',
        'explicit with the basis contract',
        expect.any(String),
      ],
    ],
  ])('%s', (_, from, to, expected) => {
    expect(inLetters(from, to)).toEqual([expected]);
    expect(outcome(changed(letters, from, to)).explanation).toBeUndefined();
  });

  it('says both duties of a legitimate interest', () => {
    expect(
      inLetters('basis: consent', 'basis: legitimate-interest').map(([place, code, expected]) => [
        place,
        code,
        expected,
      ]),
    ).toEqual([
      ['8:3', 'missing-duty', 'interest'],
      ['8:3', 'missing-duty', 'objection'],
    ]);
  });

  it('says every issue of a file at once, in the order in which they stand there', () => {
    const text = changed(
      changed(changed(letters, 'P1Y', 'never'), '\ntitle: Let', '\ntitel: Let'),
      'basis: consent',
      'basis: x',
    );
    expect(rows(text).map(([place, code]) => [place, code])).toEqual([
      ['5:1', 'unknown-field'],
      ['11:12', 'wrong-value'],
      ['15:26', 'wrong-value'],
    ]);
  });
});

describe('ids that mean something in JavaScript', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('%s is refused with a clear issue, wherever it stands', (id) => {
    const said = ['bad-id', idRule, `"${id}"`, 'Choose another id. This word has a meaning of its own in JavaScript.'];
    expect(inLetters('  post:', `  ${id}:`)).toEqual([['8:3', ...said]]);
    expect(inLetters('address:', `${id}:`)).toEqual([['13:7', ...said]]);
    expect(inLetters('intro:', `${id}: { polluted: true }\nintro:`)).toEqual([['6:1', ...said]]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('is refused as the id of the notice', () => {
    expect(inLetters('id: letters', 'id: constructor').map(([place, code]) => [place, code])).toEqual([
      ['2:5', 'bad-id'],
    ]);
    expect(inLetters('id: letters', 'id: __proto__').map(([place, code]) => [place, code])).toEqual([
      ['2:5', 'bad-id'],
    ]);
  });
});

describe('marks in a text', () => {
  const plain = 'Write plain words. Copy is never HTML: a person would read the marks themselves.';
  it.each([
    ['Let <b>Penrose</b> write?', '"<b>"'],
    ['<script>alert(1)</script>', '"<script>"'],
    ['<img src=x onerror=alert(1)>', '"<img src=x onerror=alert(1)>"'],
    ['Paper &amp; letters', '"&amp;"'],
    ['Paper &#x26; letters', '"&#x26;"'],
    ['<!-- later -->', '"<!-- later -->"'],
  ])('HTML is a warning, and is kept as text: %s', (title, found) => {
    const { explanation, issues } = outcome(changed(letters, 'Let Penrose Paper send you letters?', `'${title}'`));
    expect(issues).toMatchObject([
      { code: 'markup', severity: 'warning', line: 5, column: 8, expected: 'plain words', found, mend: plain },
    ]);
    expect(explanation?.notices.en?.title).toBe(title);
  });

  it.each(['Paper < 5 kg & letters > 5 g', 'I <3 letters', 'R&D; and more'])('is not seen in %s', (title) => {
    expect(inLetters('Let Penrose Paper send you letters?', `'${title}'`)).toEqual([]);
  });

  it('is seen in the name of a company too, which is shown like a text', () => {
    expect(inLetters('name: Penrose Paper Ltd', 'name: <i>Penrose</i>').map(([place, code]) => [place, code])).toEqual([
      ['4:21', 'markup (warning)'],
    ]);
  });

  it.each(['a \\ud83d', '\\ude00 b', 'a\\ud800b'])('half a character is an error, not a crash: %s', (half) => {
    const { explanation, issues } = outcome(changed(letters, 'Let Penrose Paper send you letters?', `"${half}"`));
    expect(explanation).toBeUndefined();
    expect(issues).toMatchObject([
      { code: 'bad-character', severity: 'error', line: 5, column: 8, found: expect.stringMatching(/^U\+D[8-F]../) },
    ]);
  });

  it('half a character is an error in names that are not translated', () => {
    expect(
      inLetters('name: Penrose Paper Ltd', 'name: "Penrose \\ud800"').map(([place, code]) => [place, code]),
    ).toEqual([['4:21', 'bad-character']]);
  });

  it('two halves that make one character are well', () => {
    const { explanation, issues } = outcome(
      changed(letters, 'Let Penrose Paper send you letters?', '"\\ud83d\\ude00"'),
    );
    expect(issues).toEqual([]);
    expect(explanation?.notices.en?.title).toBe('😀');
  });

  it.each([
    ['\\0', 'U+0000'],
    ['\\e', 'U+001B'],
    ['\\x07', 'U+0007'],
    ['\\x7f', 'U+007F'],
    ['\\x9b', 'U+009B'],
  ])('a control character is an error: %s', (character, code) => {
    expect(inLetters('Let Penrose Paper send you letters?', `"Letters${character}?"`)).toEqual([
      [
        '5:8',
        'bad-character',
        'characters that can be shown',
        `${code}, which cannot be shown`,
        'Type the text anew here: something was lost when it was copied.',
      ],
    ]);
  });

  it('tabs and line breaks are no control characters', () => {
    expect(inLetters('Let Penrose Paper send you letters?', '"Letters\\tand\\r\\npaper"')).toEqual([]);
  });

  const turning = [0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069];
  it.each(turning.map((code) => [code.toString(16).toUpperCase(), String.fromCharCode(code)]))(
    'U+%s, which turns the direction of what follows, is a warning',
    (code, character) => {
      const { explanation, issues } = outcome(changed(letters, 'send you letters?', `send ${character}you letters?`));
      expect(issues).toMatchObject([
        { code: 'bad-character', severity: 'warning', line: 5, column: 8, found: expect.stringContaining(`U+${code}`) },
      ]);
      expect(explanation).toBeDefined();
    },
  );

  it('the marks of Arabic, Hebrew and Persian writing are well', () => {
    expect(inLetters('Let Penrose Paper send you letters?', 'می\u200cخواهید\u200f? \u200eok')).toEqual([]);
  });
});
