import { spawnSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { consentData, folderWith, germanOf } from './fixtures.ts';
import { forthright } from './run.ts';

// What people (and others) put into files, through the command as it is run: always an answer, never a crash.

const good = stringify(consentData());

interface Answer {
  readonly code: number | null;
  readonly errors: ReadonlyArray<readonly [rule: string, line: number]>;
  readonly findings: ReadonlyArray<Record<string, unknown>>;
  readonly text: string;
}

/** Checks a folder of copy twice, for programs and for people. */
function check(files: Record<string, unknown>, ...paths: string[]): Answer {
  return checkIn(folderWith(files), ...paths);
}

function checkIn(folder: string, ...paths: string[]): Answer {
  const asked = paths.length > 0 ? paths : ['copy'];
  const json = forthright(['check', ...asked, '--format', 'json'], folder);
  const { findings } = JSON.parse(json.out) as { findings: Answer['findings'] };
  const { code, out, err } = forthright(['check', ...asked], folder);
  expect(code).toBe(json.code);
  expect(`${json.err}${err}`).not.toMatch(/^\s+at /m); // no stack: it answered, it did not fall over
  const errors = findings.filter(({ severity }) => severity === 'error');
  for (const { mend, message, link } of findings) for (const said of [mend, message, link]) expect(said).toMatch(/\S/);
  return { code, errors: errors.map(({ rule, line }) => [String(rule), Number(line)] as const), findings, text: out };
}

const notice = (content: unknown) => ({ 'copy/letters.consent.yaml': content });
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;
const replaced = (from: string, to: string) => {
  expect(good).toContain(from);
  return good.replace(from, to);
};

/** Makes a named pipe, where the system has them. */
const pipeAt = (path: string) => spawnSync('mkfifo', [path]).status === 0;

describe('forthright check refuses with a place and a mend', () => {
  const tab = replaced('  post:', '\tpost:');
  const unknown = replaced('    title: Letters', '    titel: Letters');
  const date = replaced('period: P1Y', 'period: one year');
  const twice = `${good}title: Once more\n`;
  const bidi = replaced('title: Let Penrose', 'title: "Let \u202ePenrose').replace('letters?\n', 'letters?"\n');
  const surrogate = replaced('title: Let Penrose Paper send you letters?', 'title: "Let Penrose \\ud800 send?"');
  const control = replaced('title: Let Penrose Paper send you letters?', 'title: "Let \\u0007 send?"');
  const deep = `${good}glossary: ${'['.repeat(5000)}${']'.repeat(5000)}\n`;
  const laughs = ['a: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha]']
    .concat('bcdefghi'.split('').map((id, at) => `${id}: &${id} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(', ')}]`))
    .join('\n');

  it.each<[string, unknown, string, number | undefined]>([
    ['an unknown key', unknown, 'unknown-field', lineOf(unknown, 'titel')],
    ['a duration that is none', date, 'wrong-value', lineOf(date, 'one year')],
    ['a tag that makes a date', replaced('id: letters', 'id: !!timestamp 2026-11-23'), 'syntax', 2],
    ['a tag that makes an object', replaced('id: letters', 'id: !!js/function "() => 1"'), 'syntax', 2],
    ['an alias of nothing', replaced('id: letters', 'id: *nowhere'), 'syntax', 2],
    ['a bomb of aliases', laughs, 'too-large', undefined],
    ['a key that stands twice', twice, 'duplicate-id', lineOf(twice, 'title: Once more')],
    ['a tab', tab, 'syntax', lineOf(tab, '\tpost')],
    ['a second document', `${good}---\n${good}`, 'syntax', good.split('\n').length],
    ['deep nesting', deep, 'too-large', undefined],
    ['half of a character', surrogate, 'bad-character', lineOf(surrogate, 'title: "Let')],
    ['a control character', control, 'bad-character', lineOf(control, 'title: "Let')],
    ['an XML document', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>', 'wrong-type', 1],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0xff, 0xfe]), 'encoding', 1],
    ['UTF-16', Buffer.from(`\ufeff${good}`, 'utf16le'), 'encoding', 1],
    ['a file of 5 MB', `# ${'x'.repeat(5_000_000)}\n${good}`, 'too-large', 1],
    ['nothing at all', '', 'wrong-type', 1],
    ['__proto__ as an id', replaced('  post:', '  __proto__:'), 'bad-id', lineOf(good, '  post:')],
    ['constructor as an id', replaced('  post:', '  constructor:'), 'bad-id', lineOf(good, '  post:')],
  ])('%s', (_, content, rule, line) => {
    const { code, errors, text } = check(notice(content));
    expect(code).toBe(1);
    expect(errors.map(([found]) => found)).toContain(rule);
    if (line !== undefined) expect(errors).toContainEqual([rule, line]);
    expect(text).toContain(` error ${rule}\n`);
  });

  it.each<[string, string, string]>([
    ['a character that turns the direction', bidi, 'bad-character'],
    ['markup', replaced('title: Let Penrose', 'title: <b>Let</b> Penrose'), 'markup'],
  ])('%s, as a warning', (_, content, rule) => {
    const { code, findings } = check(notice(content));
    expect(code).toBe(0);
    expect(findings.filter((found) => found.rule === rule)).toMatchObject([
      { severity: 'warning', line: lineOf(good, 'title: Let'), path: 'title' },
    ]);
  });

  it('two notices with one id, and says where the other one is', () => {
    const { code, errors, text } = check({
      'copy/letters.consent.yaml': good,
      'copy/letters.consent.json': JSON.stringify(consentData()),
    });
    expect(code).toBe(1);
    expect(errors).toEqual([['duplicate-id', 2]]);
    expect(text).toContain('found letters, which copy/letters.consent.json has too.');
  });

  it('one id in two folders', () => {
    const { code, errors } = check({ 'copy/a/letters.consent.yaml': good, 'copy/b/letters.consent.yaml': good });
    expect(code).toBe(1);
    expect(errors).toEqual([['duplicate-id', 2]]);
  });

  it('a translation without a text, with one too many, and with a name that its source has not', () => {
    const german = germanOf() as { items: Record<string, Record<string, unknown>> };
    const { withdrawal: _, ...post } = german.items.post!;
    const { code, errors } = check({
      ...notice(good),
      'copy/letters.consent.de.yaml': { ...german, items: { ...german.items, post, pots: german.items.post } },
    });
    expect(code).toBe(1);
    expect(errors.map(([rule]) => rule)).toEqual(expect.arrayContaining(['missing-translation', 'extra-translation']));
  });

  it('a file that is a pipe, without waiting for somebody to write into it', () => {
    const folder = folderWith(notice(good));
    const made = pipeAt(join(folder, 'copy/calls.consent.yaml'));
    const { errors } = checkIn(folder);
    expect(errors).toEqual(made ? [['unreadable', 1]] : []);
  });
});

describe('forthright check takes as it is', () => {
  it.each<[string, unknown]>([
    ['a byte-order mark', `\ufeff${good}`],
    ['line ends of Windows', good.replaceAll('\n', '\r\n')],
    ['comments and a leading ---', `# words of the shop\n---\n${good}`],
    ['an anchor that is used', replaced('address: your postal address', 'address: &a your postal address')],
  ])('%s', (_, content) => {
    expect(check(notice(content))).toMatchObject({ code: 0, errors: [] });
  });

  it('a folder that links back to itself, and a file reached by two paths, once', () => {
    const folder = folderWith(notice(good));
    symlinkSync('..', join(folder, 'copy/loop'));
    symlinkSync('letters.consent.yaml', join(folder, 'copy/more.consent.yaml'));
    const { code, text } = checkIn(folder, 'copy', 'copy/letters.consent.yaml', 'copy/../copy');
    expect(code).toBe(0);
    expect(text).toContain('in 1 file: 1 explanation, 1 language.');
  });

  it('a catalogue of 50,000 keys in linear time, with the place of a finding at its end', () => {
    const keys = Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`key_${at}`, `Text ${at} of many`]));
    const text = JSON.stringify({ ...keys, accept: 'Got it' }, null, 1);
    const { code, errors } = check({ 'locales/en.json': text }, 'locales');
    expect(code).toBe(1);
    expect(errors).toEqual([['weak-accept-label', 50_002]]);
  });
});

describe('forthright could not run', () => {
  it.each([
    [['check', 'nowhere'], 'There is no file or folder nowhere.'],
    [['check', 'letters.txt/inside'], 'There is no file or folder letters.txt/inside.'],
    [['check', 'empty'], 'There is no copy file and no catalogue in empty.'],
    [['build', 'empty', '--out', 'out'], 'There is no copy file in empty.'],
    [['diff', 'empty', 'nowhere'], 'There is no file or folder nowhere.'],
    [['check', ''], 'There is no'],
    [['check', '--format'], 'format'],
  ])('%j: one clear sentence, and 2', (args, sentence) => {
    const folder = folderWith({ 'empty/readme.txt': '', 'letters.txt': '' });
    const { code, out, err } = forthright(args, folder);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('nothing is written where a notice to build is wrong', () => {
    const folder = folderWith(notice(replaced('period: P1Y', 'period: one year')));
    const { code, err } = forthright(['build', 'copy', '--out', 'out'], folder);
    expect(code).toBe(1);
    expect(err).toContain('copy/letters.consent.yaml:');
    writeFileSync(join(folder, 'copy/letters.consent.yaml'), good);
    expect(forthright(['build', 'copy', '--out', 'out'], folder).code).toBe(0);
  });
});
