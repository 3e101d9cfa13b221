import { describe, expect, it } from 'vitest';
import { copyDigest, parse } from '../../src/core/index.ts';
import { consentData, germanOf } from '../cli/fixtures.ts';
import { briefe, changed, letters, outcome, rows } from './letters.ts';

const inBriefe = (from: string, to: string) => rows(letters, changed(briefe, from, to));

describe('a good translation', () => {
  it('makes the notice whole in its language', () => {
    const { explanation } = outcome(letters, briefe);
    expect(Object.keys(explanation?.notices ?? {})).toEqual(['en', 'de']);
    expect(explanation?.notices.de).toMatchObject({
      language: 'de',
      title: 'Darf Penrose Paper Ihnen Briefe schicken?',
      controller: { name: 'Penrose Paper Ltd' },
      items: { post: { basis: 'consent', benefit: { you: 'Sie hören zuerst von neuem Papier.', us: 'none' } } },
    });
    expect(rows(letters, briefe)).toEqual([]);
  });

  it('may repeat that there is none, and leave empty what is empty in the source', () => {
    expect(inBriefe('neuem Papier. }', 'neuem Papier., us: none }')).toEqual([]);
    expect(inBriefe('    retention:', '    recipients: {}\n    retention:')).toEqual([]);
  });

  it('that does not say what it was made from is a warning that names the digest', () => {
    const { issues, explanation } = outcome(letters, briefe);
    expect(explanation).toBeDefined();
    expect(issues).toMatchObject([
      {
        code: 'missing-source',
        severity: 'warning',
        mend: expect.stringMatching(/write source: sha256:[0-9a-f]{64}$/),
      },
    ]);
  });

  it('that was made from an older text is a warning, and is whole once it names the new one', () => {
    const stale = changed(briefe, 'language: de\n', `language: de\nsource: sha256:${'0'.repeat(64)}\n`);
    expect(rows(letters, stale)).toEqual([
      [
        '4:9',
        'stale-translation (warning)',
        expect.stringMatching(/^sha256:/),
        `sha256:${'0'.repeat(64)}`,
        expect.any(String),
      ],
    ]);
    const source = consentData();
    const fresh = { ...germanOf(source), source: copyDigest(source) };
    expect(parse({ file: 'a', data: source }, [{ file: 'b', data: fresh }]).issues).toEqual([]);
    const moved = { ...source, intro: 'We ask you whether we may write to you.' };
    expect(parse({ file: 'a', data: moved }, [{ file: 'b', data: fresh }]).issues).toMatchObject([
      { code: 'stale-translation', expected: copyDigest(moved) },
    ]);
  });
});

describe('a translation', () => {
  const twoItems = letters + letters.slice(letters.indexOf('  post:')).replace('  post:', '  gifts:');
  const german = briefe + briefe.slice(briefe.indexOf('  post:')).replace('  post:', '  gifts:');

  it('with a missing item says so once, not for each text', () => {
    expect(rows(twoItems, briefe)).toEqual([
      ['6:1', 'missing-translation', 'items.gifts', 'nothing', 'Translate what stands under items.gifts.'],
    ]);
  });

  it('with an extra item says so once', () => {
    expect(rows(letters, german)).toEqual([
      [
        '16:3',
        'extra-translation',
        'a text that the source has',
        'items.gifts',
        'Take it out, or add it to the source first.',
      ],
    ]);
  });

  it('with an extra item that holds nothing says so too', () => {
    expect(rows(letters, `${briefe}  gifts: {}\n`).map(([place, code]) => [place, code])).toEqual([
      ['16:3', 'extra-translation'],
    ]);
  });

  it('with a renamed item says both names', () => {
    expect(rows(twoItems, changed(german, '  gifts:', '  geschenke:'))).toEqual([
      ['6:1', 'missing-translation', 'items.gifts', 'nothing', 'Translate what stands under items.gifts.'],
      ['16:3', 'extra-translation', 'a text that the source has', 'items.geschenke', 'Did you mean gifts?'],
    ]);
  });

  it.each<[string, string, string, readonly unknown[]]>([
    [
      'without a text',
      'intro: Sie entscheiden, ob wir Ihnen schreiben.\n',
      '',
      ['1:1', 'missing-translation', 'intro', 'nothing', 'Translate "You choose whether we write to you.".'],
    ],
    [
      'with an empty text',
      'Sie entscheiden, ob wir Ihnen schreiben.',
      '"  "',
      ['5:8', 'empty-text', 'words', '"  "', 'Write the translation.'],
    ],
    [
      'with a forgotten text',
      'Sie entscheiden, ob wir Ihnen schreiben.',
      '',
      ['5:1', 'missing-translation', 'intro', 'nothing', expect.any(String)],
    ],
    [
      'with a number for a text',
      'Sie entscheiden, ob wir Ihnen schreiben.',
      '12',
      ['5:8', 'wrong-type', 'text', '12', expect.stringContaining('quotation marks')],
    ],
    [
      'with words where the source has fields',
      'data:\n      address: Ihre Postanschrift',
      'data: Ihre Postanschrift',
      [
        '10:11',
        'wrong-type',
        'fields',
        '"Ihre Postanschrift"',
        'Write the texts that stand under items.post.data in the source, each as field: text.',
      ],
    ],
    [
      'with a typed field',
      '    retention:',
      '    basis: contract\n    retention:',
      [
        '12:5',
        'extra-translation',
        'texts only',
        'items.post.basis',
        'Take it out. Only texts are translated. Everything else comes from the source.',
      ],
    ],
    [
      'with a period of its own',
      '{ from:',
      '{ period: P2Y, from:',
      ['12:18', 'extra-translation', 'texts only', 'items.post.retention.period', expect.any(String)],
    ],
    [
      'with none where the source has words',
      'Sie hören zuerst von neuem Papier.',
      'none',
      [
        '13:21',
        'wrong-value',
        '"You hear of new paper first."',
        'none',
        expect.stringContaining('people must read the same in every language'),
      ],
    ],
    [
      'with words where the source says none',
      'neuem Papier. }',
      'neuem Papier., us: Wir verkaufen mehr. }',
      [
        '13:57',
        'extra-translation',
        'texts only',
        'items.post.benefit.us',
        expect.stringContaining('the source says none'),
      ],
    ],
    [
      'with a misspelt field',
      'intro: Sie',
      'zitat: x\nintro: Sie',
      ['5:1', 'extra-translation', 'a text that the source has', 'zitat', expect.any(String)],
    ],
    [
      'of another notice',
      'id: letters',
      'id: gifts',
      [
        '2:5',
        'wrong-value',
        'letters',
        'gifts',
        'Write id: letters, or put this file beside the source it belongs to.',
      ],
    ],
    [
      'of another kind',
      'kind: consent',
      'kind: help',
      [
        '1:7',
        'wrong-value',
        'consent',
        'help',
        'Write kind: consent, or put this file beside the source it belongs to.',
      ],
    ],
    [
      "in the source's own language",
      'language: de',
      'language: en',
      ['3:11', 'duplicate-id', 'a language of its own', 'en', 'Keep one file for each language.'],
    ],
    [
      'without a language',
      'language: de\n',
      '',
      ['1:1', 'missing-field', 'language', 'nothing', 'Add the field language.'],
    ],
    [
      'in a language that is none',
      'language: de',
      'language: german language',
      ['3:11', 'wrong-value', 'a language tag in its usual spelling', '"german language"', expect.any(String)],
    ],
    [
      'with a digest that is none',
      'language: de',
      'language: de\nsource: abc',
      ['4:9', 'wrong-value', 'a digest', '"abc"', expect.any(String)],
    ],
    [
      'with __proto__ as an id',
      '  post:',
      '  __proto__:',
      ['7:3', 'bad-id', expect.any(String), '"__proto__"', expect.any(String)],
    ],
    [
      'with half a character',
      'Sie entscheiden, ob wir Ihnen schreiben.',
      '"Sie \\ud800"',
      ['5:8', 'bad-character', expect.any(String), 'U+D800, which cannot be shown', expect.any(String)],
    ],
  ])('%s is not offered, and says why', (_, from, to, expected) => {
    expect(inBriefe(from, to)).toEqual([expected]);
    expect(outcome(letters, changed(briefe, from, to)).explanation).toBeUndefined();
  });

  it.each([
    ['HTML', 'Sie <b>entscheiden</b>.', 'markup'],
    ['a turned direction', '"Sie \\u202eentscheiden."', 'bad-character'],
  ])('with %s is offered, with a warning', (_, intro, code) => {
    const { explanation, issues } = outcome(
      letters,
      changed(briefe, 'Sie entscheiden, ob wir Ihnen schreiben.', intro),
    );
    expect(Object.keys(explanation?.notices ?? {})).toEqual(['en', 'de']);
    expect(issues.filter((issue) => issue.code !== 'missing-source')).toMatchObject([
      { code, severity: 'warning', line: 5, column: 8 },
    ]);
  });

  it('beside another one in the same language is refused', () => {
    expect(rows(letters, briefe, briefe)).toEqual([
      ['3:11', 'duplicate-id', 'a language of its own', 'de', 'Keep one file for each language.'],
    ]);
  });

  it('that is empty, or a list, says how it begins', () => {
    for (const [text, found] of [
      ['', 'nothing'],
      ['- a\n', 'a list of 1'],
      ['Guten Tag', '"Guten Tag"'],
    ] as const)
      expect(rows(letters, text)).toEqual([
        ['1:1', 'wrong-type', 'fields', found, expect.stringContaining('Begin with kind: consent')],
      ]);
  });

  it('beside a source with an error does not add its own', () => {
    expect(rows(changed(letters, 'P1Y', 'never'), changed(briefe, '  post:', '  pots:'))).toHaveLength(1);
  });
});
