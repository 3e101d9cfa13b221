import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyFiles, readCopy } from '../../src/cli/read-folder.ts';
import { briefe, changed, letters, row } from '../schema/letters.ts';
import { folderWith } from './fixtures.ts';

const other = changed(letters, 'id: letters', 'id: gifts');

/** The entries of a folder, short: each file with its issues and whether it became an explanation. */
function entries(files: Record<string, unknown>, prepare: (folder: string) => void = () => {}) {
  const folder = folderWith(files);
  prepare(folder);
  return readCopy([folder], folder).map(({ file, explanation, issues }) => ({
    file,
    languages: explanation && Object.keys(explanation.notices),
    issues: issues
      .filter(({ code }) => code !== 'missing-source' || file.includes('.de.'))
      .map((issue) => [issue.file, ...row(issue)]),
  }));
}

describe('a folder of copy files', () => {
  it('is read with each translation beside its source, in the order of the names', () => {
    expect(
      entries({
        'letters.consent.yaml': letters,
        'letters.consent.de.yaml': briefe,
        'a/gifts.consent.yml': other,
        'notes.txt': 'x',
        'package.json': '{}',
      }),
    ).toEqual([
      { file: 'a/gifts.consent.yml', languages: ['en'], issues: [] },
      { file: 'letters.consent.yaml', languages: ['en', 'de'], issues: [] },
    ]);
  });

  it('may be a single file', () => {
    const folder = folderWith({ 'letters.consent.yaml': letters });
    expect(readCopy([join(folder, 'letters.consent.yaml')], folder)).toMatchObject([
      { file: 'letters.consent.yaml', issues: [] },
    ]);
  });

  it('leaves out node_modules and hidden folders', () => {
    const copy = { 'node_modules/x/letters.consent.yaml': letters, '.git/letters.consent.yaml': letters };
    expect(entries(copy)).toEqual([]);
  });

  it('is the same file once, when two paths lead to it', () => {
    const folder = folderWith({ 'letters.consent.yaml': letters });
    symlinkSync('letters.consent.yaml', join(folder, 'twin.consent.yaml'));
    expect(copyFiles(folder)).toHaveLength(1);
    const twice = readCopy([folder, join(folder, 'letters.consent.yaml')], folder);
    expect(twice.map(({ file, issues }) => [file, issues])).toEqual([['letters.consent.yaml', []]]);
  });
});

describe('two files that do not agree', () => {
  it('two notices with one id: the second is told where the first is', () => {
    expect(entries({ 'a/letters.consent.yaml': letters, 'b/letters.consent.yaml': letters })).toEqual([
      { file: 'a/letters.consent.yaml', languages: ['en'], issues: [] },
      {
        file: 'b/letters.consent.yaml',
        languages: undefined,
        issues: [
          [
            'b/letters.consent.yaml',
            '2:5',
            'duplicate-id',
            'an id of its own',
            'letters, which a/letters.consent.yaml has too',
            'Choose another id: records name the notice by it.',
          ],
        ],
      },
    ]);
  });

  it('one id in a YAML file and a JSON file is found, even if neither can be used', () => {
    const wrong = changed(letters, 'basis: consent', 'basis: x');
    const found = entries({ 'letters.consent.yaml': wrong, 'letters.consent.yml': wrong });
    expect(found.map(({ issues }) => issues.map((issue) => issue[2]))).toEqual([
      ['wrong-value'],
      ['wrong-value', 'duplicate-id'],
    ]);
  });

  it('a file whose name is not its id', () => {
    expect(entries({ 'gifts.consent.yaml': letters })).toEqual([
      {
        file: 'gifts.consent.yaml',
        languages: undefined,
        issues: [
          [
            'gifts.consent.yaml',
            '2:5',
            'wrong-name',
            'id: gifts, as the file is called',
            'letters',
            'Rename the file to letters.consent.yaml, or write id: gifts.',
          ],
        ],
      },
    ]);
  });

  it('a translation whose name is not its language', () => {
    const [entry] = entries({ 'letters.consent.yaml': letters, 'letters.consent.fr.yaml': briefe });
    expect(entry?.issues).toEqual([
      [
        'letters.consent.fr.yaml',
        '3:11',
        'wrong-name',
        'language: fr, as the file is called',
        'de',
        'Rename the file to letters.consent.de.yaml, or write language: fr.',
      ],
    ]);
    expect(entry?.languages).toBeUndefined();
  });

  it('a translation with another id is told once', () => {
    const [entry] = entries({
      'letters.consent.yaml': letters,
      'letters.consent.de.yaml': changed(briefe, 'id: letters', 'id: gifts'),
    });
    expect(entry?.issues.map((issue) => issue.slice(0, 5))).toEqual([
      ['letters.consent.de.yaml', '2:5', 'wrong-value', 'letters', 'gifts'],
    ]);
  });

  it('a translation without its source', () => {
    expect(entries({ 'letters.consent.de.yaml': briefe })).toEqual([
      {
        file: 'letters.consent.de.yaml',
        languages: undefined,
        issues: [
          [
            'letters.consent.de.yaml',
            '1:1',
            'missing-source',
            'letters.consent.yaml beside it',
            'nothing',
            'Put the translation beside its source.',
          ],
        ],
      },
    ]);
  });

  it('a translation of a help file beside its source is not called lost', () => {
    const help = {
      'team.help.yaml': 'kind: help\nid: team\n',
      'team.help.de.yaml': 'kind: help\nid: team\nlanguage: de\n',
    };
    expect(entries(help).map(({ file }) => file)).toEqual(['team.help.yaml']);
    expect(entries({ 'team.help.de.yaml': help['team.help.de.yaml'] })[0]?.issues[0]?.[2]).toBe('missing-source');
  });

  it('a translation that cannot be read keeps its notice from being built, and says so', () => {
    const [entry] = entries({ 'letters.consent.yaml': letters, 'letters.consent.de.yaml': 'title: a: b' });
    expect(entry?.languages).toBeUndefined();
    expect(entry?.issues.map((issue) => issue.slice(0, 3))).toEqual([['letters.consent.de.yaml', '1:8', 'syntax']]);
  });
});

/** Runs something as a user who is not root, who may open everything. */
function withoutRoot<T>(run: () => T): T {
  const root = process.geteuid?.() === 0;
  if (root) process.seteuid?.(65534);
  try {
    return run();
  } finally {
    if (root) process.seteuid?.(0);
  }
}

describe('links and locks', () => {
  it('a folder that links back to itself is read once', () => {
    const found = entries({ 'a/letters.consent.yaml': letters }, (folder) => {
      symlinkSync('..', join(folder, 'a/up'));
      symlinkSync('../a', join(folder, 'a/self'));
      symlinkSync('self', join(folder, 'self'));
    });
    expect(found.map(({ file, issues }) => [file, issues])).toEqual([['a/letters.consent.yaml', []]]);
  });

  it('a copy file that links nowhere, or to itself, is not lost in silence', () => {
    const found = entries({}, (folder) => {
      symlinkSync('gone', join(folder, 'letters.consent.yaml'));
      symlinkSync('gifts.consent.yaml', join(folder, 'gifts.consent.yaml'));
      symlinkSync('gone', join(folder, 'other'));
    });
    expect(found.map(({ file, issues }) => [file, issues.map((issue) => [issue[2], issue[4]])])).toEqual([
      ['gifts.consent.yaml', [['unreadable', 'ELOOP']]],
      ['letters.consent.yaml', [['unreadable', 'ENOENT']]],
    ]);
  });

  it('a file or folder that may not be opened is not lost in silence', () => {
    const folder = folderWith({ 'letters.consent.yaml': letters });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'letters.consent.yaml'), 0);
    mkdirSync(join(folder, 'locked'), { mode: 0 });
    const found = withoutRoot(() => readCopy([folder], folder));
    expect(found.map(({ file, issues }) => [file, issues.map((issue) => issue.found)])).toEqual([
      ['locked', ['a folder that may not be opened']],
      ['letters.consent.yaml', ['EACCES']],
    ]);
  });

  it('one bad file does not keep the others from being read', () => {
    const found = entries({ 'letters.consent.yaml': letters, 'gifts.consent.yaml': Buffer.from([0xff]) });
    expect(found.map(({ languages }) => languages)).toEqual([undefined, ['en']]);
  });
});
