import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nameOf, readCopyFile, readText } from '../../src/cli/read-copy.ts';
import { parse } from '../../src/core/index.ts';
import { letters, row } from '../schema/letters.ts';
import { consentData, folderWith } from './fixtures.ts';

const file = (content: unknown) => join(folderWith({ 'letters.consent.yaml': content }), 'letters.consent.yaml');
const reading = (content: unknown) => readCopyFile(file(content), 'letters.consent.yaml');
const said = (content: unknown) => reading(content).issues.map(row);

const bytes = (...parts: Array<string | number>) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

describe('a copy file that a person may well have made', () => {
  it.each<[string, unknown]>([
    ['YAML', letters],
    ['with a byte-order mark', `\ufeff${letters}`],
    ['with line ends of Windows', letters.replaceAll('\n', '\r\n')],
    ['with both', `\ufeff${letters.replaceAll('\n', '\r\n')}`],
    ['without a line end at its end', letters.trimEnd()],
    ['with blanks at line ends', letters.replaceAll('\n', '  \n')],
    ['beginning with ---', `---\n${letters}`],
    ['with comments', `# a note\n${letters.replace('language: en', 'language: en # English')}`],
    ['that calls itself YAML 1.1', `%YAML 1.1\n---\n${letters}`],
  ])('is read: %s', (_, content) => {
    const { source, issues } = reading(content);
    expect(issues).toEqual([]);
    expect(source && parse(source).issues).toEqual([]);
    expect(source && parse(source).explanation?.notices.en?.title).toBe('Let Penrose Paper send you letters?');
  });

  it('is read as JSON, indented by blanks or tabs, and knows its lines', () => {
    for (const indent of [undefined, 2, '\t']) {
      const json = JSON.stringify({ ...consentData(), title: '' }, undefined, indent);
      const { source } = readText('letters.consent.json', json);
      const line = json.slice(0, json.indexOf('"title"')).split('\n').length;
      expect(source && parse(source).issues).toMatchObject([{ code: 'empty-text', line, path: 'title' }]);
    }
  });

  it('counts columns the same with a byte-order mark and line ends of Windows', () => {
    const wrong = letters.replace('P1Y', 'never');
    const place = (text: string) => {
      const { source } = reading(text);
      return source && parse(source).issues.map(({ line, column }) => [line, column]);
    };
    expect(place(wrong)).toEqual([[15, 26]]);
    expect(place(wrong.replaceAll('\n', '\r\n'))).toEqual([[15, 26]]);
    expect(place(`\ufeff${wrong}`)).toEqual([[15, 26]]);
  });

  it('may be empty, and is then told how to begin', () => {
    for (const content of ['', '\n\n', '# only a note\n', '---\n']) {
      const { source, issues } = reading(content);
      expect(issues).toEqual([]);
      expect(source && parse(source).issues).toMatchObject([
        {
          code: 'wrong-type',
          expected: 'fields',
          found: 'nothing',
          mend: expect.stringMatching(/^Begin with kind: consent/),
        },
      ]);
    }
  });

  it('may be a list, and is then told how to begin', () => {
    const { source } = reading('- kind: consent\n- id: letters\n');
    expect(source && parse(source).issues.map(row)).toEqual([
      ['1:1', 'wrong-type', 'fields', 'a list of 2', expect.stringMatching(/^Begin with kind: consent/)],
    ]);
  });
});

describe('text that is no YAML', () => {
  const quote = 'If the text begins with *, put quotation marks around the text.';
  it.each<[string, string, readonly unknown[]]>([
    [
      'a colon in a text',
      'title: One: two',
      [
        '1:8',
        'syntax',
        'a line of its own for this',
        expect.any(String),
        'If the text has a colon in it, put quotation marks around the text.',
      ],
    ],
    [
      'a tab at the beginning of a line',
      'items:\n\tpost: x',
      [
        '2:1',
        'syntax',
        'spaces at the beginning of the line',
        'Tabs are not allowed as indentation',
        'Replace the tab by spaces: YAML allows no tabs there.',
      ],
    ],
    [
      'a quotation mark that was not closed',
      'id: "letters\nlanguage: en',
      [
        '2:13',
        'syntax',
        'a closing mark',
        expect.any(String),
        'Look for a quotation mark or bracket that was not closed, on this line or before.',
      ],
    ],
    [
      'a bracket that was not closed',
      'data: { a: b\nid: x',
      ['2:1', 'syntax', expect.any(String), expect.any(String), expect.any(String)],
    ],
    [
      'a line that begins too far left',
      'items:\n    a: x\n  b: y',
      [
        '3:1',
        'syntax',
        'lines of one block to begin at the same column',
        expect.any(String),
        'Line the fields up below each other.',
      ],
    ],
    [
      'two notices in one file',
      'id: a\n---\nid: b',
      [
        '2:1',
        'syntax',
        'one notice',
        'a second document',
        'Take out the line --- and what follows it: one notice a file.',
      ],
    ],
    [
      'a text that begins with *',
      'title: *important',
      ['1:8', 'syntax', '&important somewhere before', '*important', quote],
    ],
    [
      'a text that begins with &',
      'title: & paper',
      [
        '1:8',
        'syntax',
        'a text',
        expect.any(String),
        'If the text begins with & or *, put quotation marks around the text.',
      ],
    ],
    [
      'a text that begins with !',
      'title: !Paper for you',
      [
        '1:8',
        'syntax',
        'a text',
        'Unresolved tag: !Paper',
        'If the text begins with !, put quotation marks around the text.',
      ],
    ],
    [
      'a text that begins with @',
      'title: @penrose',
      [
        '1:8',
        'syntax',
        'a text',
        expect.any(String),
        'Put quotation marks around the text: it begins with a sign that YAML uses itself.',
      ],
    ],
    [
      'a date that is asked for by a tag',
      'title: !!timestamp 2026-01-01',
      ['1:8', 'syntax', 'a text', expect.any(String), expect.any(String)],
    ],
    [
      'bytes that are asked for by a tag',
      'title: !!binary aGVsbG8=',
      ['1:8', 'syntax', 'a text', expect.any(String), expect.any(String)],
    ],
    [
      'a field that stands twice',
      'id: a\nlanguage: en\nid: b',
      [
        '3:1',
        'duplicate-id',
        'each field once',
        'id, which stands on line 1 too',
        'Keep one of the two and delete the other.',
      ],
    ],
    [
      'an item that stands twice',
      'items:\n  post: { title: a }\n  post: { title: b }',
      [
        '3:3',
        'duplicate-id',
        'each field once',
        'post, which stands on line 2 too',
        'Keep one of the two and delete the other.',
      ],
    ],
    [
      'a field that stands twice in JSON',
      '{ "id": "a", "id": "b" }',
      [
        '1:14',
        'duplicate-id',
        'each field once',
        'id, which stands on line 1 too',
        'Keep one of the two and delete the other.',
      ],
    ],
    [
      'a field that stands twice, once in quotation marks',
      'id: a\n"id": b',
      [
        '2:1',
        'duplicate-id',
        'each field once',
        'id, which stands on line 1 too',
        'Keep one of the two and delete the other.',
      ],
    ],
  ])('is said with its place and a way to mend it: %s', (_, text, expected) => {
    const { source, issues } = readText('letters.consent.yaml', text);
    expect(source).toBeUndefined();
    expect(issues.map(row)[0]).toEqual(expected);
  });

  it('says of three copies of a field where each further one stands', () => {
    expect(readText('x', 'a: 1\na: 2\na: 3').issues.map(({ line, found }) => [line, found])).toEqual([
      [2, 'a, which stands on line 1 too'],
      [3, 'a, which stands on line 1 too'],
    ]);
  });

  it('keeps the text, so that it can be shown beside the issue', () => {
    expect(readText('x', 'title: a: b').text).toBe('title: a: b');
  });
});

describe('a file that is no text', () => {
  it.each<[string, Buffer, string]>([
    ['Latin 1', bytes('id: letters\ntitle: Gr', 0xfc, 0xdf, 'e\n'), '2:10'],
    ['UTF-16', bytes(0xff, 0xfe, 'k', 0, 'i', 0), '1:1'],
    ['a character cut in two at the end', bytes('title: x', 0xe2, 0x82), '1:9'],
    ['a good U+FFFD before the bad byte', bytes('title: \ufffd\nintro: ', 0xff), '2:8'],
    ['half a character written as three bytes', bytes('title: ', 0xed, 0xa0, 0x80), '1:8'],
  ])('is an issue at the bad byte: %s', (_, content, place) => {
    expect(said(content)).toEqual([
      [place, 'encoding', 'UTF-8', 'bytes that are not UTF-8', 'Save the file as UTF-8 in your editor.'],
    ]);
  });

  it('of 5 MB is an issue, and is not read at all', () => {
    const { text, issues } = reading(`title: ${'x'.repeat(5_000_000)}`);
    expect(text).toBe('');
    expect(issues.map(row)).toEqual([
      ['1:1', 'too-large', 'at most 1 MB', '5.0 MB', 'Split the file: one notice a file.'],
    ]);
  });

  it.each<[string, (folder: string) => string, string]>([
    ['that is not there', (folder) => join(folder, 'none.consent.yaml'), 'ENOENT'],
    ['that is a folder', (folder) => folder, 'a folder that may not be opened'],
    ['that is a device', () => '/dev/zero', 'no ordinary file'],
    [
      'that is a pipe which nobody writes to',
      (folder) => {
        execFileSync('mkfifo', [join(folder, 'p.consent.yaml')]);
        return join(folder, 'p.consent.yaml');
      },
      'no ordinary file',
    ],
    [
      'that is a link to itself',
      (folder) => {
        symlinkSync('l.consent.yaml', join(folder, 'l.consent.yaml'));
        return join(folder, 'l.consent.yaml');
      },
      'ELOOP',
    ],
  ])('%s is an issue', (_, path, found) => {
    expect(readCopyFile(path(folderWith({})), 'shown')).toEqual({
      text: '',
      issues: [
        {
          code: 'unreadable',
          severity: 'error',
          file: 'shown',
          path: '',
          expected: 'a file that can be read',
          found,
          mend: 'Look at the path and at who may read it.',
        },
      ],
    });
  });
});

describe('a file that is made to break its reader', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
    .concat([...'bcdefghi'].map((id, depth) => `${id}: &${id} [${Array(9).fill(`*${'abcdefghi'[depth]}`).join(', ')}]`))
    .join('\n');

  it.each<[string, string]>([
    ['an alias bomb', bomb],
    ['a thousand aliases of one text', `a: &a x\nb: [${Array(1000).fill('*a').join(', ')}]`],
  ])('by %s is too large', (_, text) => {
    expect(readText('x', text).issues.map(row)).toEqual([
      [
        expect.stringMatching(/^\d+:\d+$/),
        'too-large',
        'at most 100 repetitions by & and *',
        'more',
        'Write the texts out instead of repeating them with & and *.',
      ],
    ]);
  });

  it.each<[string, string]>([
    ['brackets', '['.repeat(100_000)],
    ['braces', '{a: '.repeat(50_000)],
    ['hyphens', '- '.repeat(100_000)],
    ['closed brackets', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ])('by deep nesting in %s is too large, with a place', (_, text) => {
    expect(readText('x', text).issues).toMatchObject([
      { code: 'too-large', line: 1, column: expect.any(Number), found: 'more than can be read' },
    ]);
  });

  it('by nesting that can be read but not be meant is an issue of the notice', () => {
    const { source } = readText('x', letters.replace('{}', `${'{ a: '.repeat(60)}x${' }'.repeat(60)}`));
    expect(source && parse(source).issues).toMatchObject([
      { code: 'too-large', line: 14, expected: 'at most 32 levels and 200000 values' },
    ]);
  });

  it('by an alias of what it stands in is too large, and does not run for ever', () => {
    const { source } = readText('x', `a: &a\n  b: *a\n${letters}`);
    expect(source && parse(source).issues).toMatchObject([{ code: 'too-large', line: 2 }]);
  });

  it('by 100,000 fields has an issue for each, with its own line', () => {
    const fields = Array.from({ length: 100_000 }, (_, index) => `k${index}: 1`).join('\n');
    const { source, issues } = readText('x', letters + fields.slice(0, 990_000));
    expect(issues).toEqual([]);
    const found = source ? parse(source).issues : [];
    expect(found).toHaveLength(fields.slice(0, 990_000).split('\n').length);
    expect(found.at(1)).toMatchObject({ code: 'unknown-field', line: 20, column: 1, found: 'k1' });
  });

  it('by __proto__ and constructor pollutes nothing', () => {
    const { source } = readText('x', '__proto__: { polluted: 1 }\nconstructor: { prototype: { polluted: 1 } }');
    expect(({} as { polluted?: 1 }).polluted).toBeUndefined();
    expect(source && parse(source).issues.map(({ code, line, path }) => [code, line, path])).toEqual([
      ['bad-id', 1, '__proto__'],
      ['bad-id', 2, 'constructor'],
    ]);
  });
});

describe('the name of a copy file', () => {
  it.each<[string, ReturnType<typeof nameOf>]>([
    ['letters.consent.yaml', { id: 'letters', kind: 'consent' }],
    ['a/b/letters.consent.yml', { id: 'letters', kind: 'consent' }],
    ['letters.consent.json', { id: 'letters', kind: 'consent' }],
    ['letters.consent.pt-BR.yaml', { id: 'letters', kind: 'consent', language: 'pt-BR' }],
    ['routes.why.yaml', { id: 'routes', kind: 'why' }],
    ['letters.yaml', undefined],
    ['letters.consent.txt', undefined],
    ['letters.consent.yaml.bak', undefined],
    ['.consent.yaml', undefined],
  ])('%s', (path, expected) => {
    expect(nameOf(path)).toEqual(expected);
  });

  it('is looked at in a time that does not explode with its length', () => {
    expect(nameOf(`${'a.consent'.repeat(5000)}.x`)).toBeUndefined();
  });
});
