import { copyFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { phoneFindings } from '../../src/cli/human-copy.ts';
import { importConnect } from '../../src/cli/import-connect.ts';
import { importSurveyjs } from '../../src/cli/import-surveyjs.ts';
import { importTree } from '../../src/cli/import-tree.ts';
import { readCopy } from '../../src/cli/read-folder.ts';
import { parseGuide } from '../../src/core/index.ts';
import { help } from '../core/human/fixtures.ts';
import { forthright } from './run.ts';

const here = resolve(import.meta.dirname, '../..');
const folder = () => mkdtempSync(join(tmpdir(), 'forthright-human-'));
const lumen = () => {
  const cwd = folder();
  for (const file of [
    'lumen.help.yaml',
    'lumen.help.de.yaml',
    'missing-photos.guide.yaml',
    'missing-photos.guide.de.yaml',
  ])
    copyFileSync(join(here, 'copy', file), join(cwd, file));
  return cwd;
};

describe('forthright open', () => {
  it('says which ways are open, by the clock of the office and by one’s own', () => {
    const { code, out } = forthright(
      ['open', 'lumen.help.yaml', '--at', '2026-11-23T19:30:00Z', '--zone', 'Europe/Helsinki'],
      lumen(),
    );
    expect(code).toBe(0);
    expect(out).toContain('○ Call a person             opens tomorrow at 08:00 (your time 09:00)');
    expect(out).toContain('● Chat with a person        open until 22:00 (your time 23:00)');
    expect(out).toContain('+49 30 901820');
  });

  it('answers in another language of the file', () => {
    const { out } = forthright(
      ['open', 'lumen.help.yaml', '--language', 'de', '--at', '2026-12-25T09:30:00Z', '--zone', 'Europe/Berlin'],
      lumen(),
    );
    expect(out).toContain('Heute geschlossen: Erster Weihnachtstag');
  });

  it('answers in every language of the file that has interface words', () => {
    const inLanguage = (language: string) => {
      const cwd = lumen();
      copyFileSync(join(here, 'copy', `lumen.help.${language}.yaml`), join(cwd, `lumen.help.${language}.yaml`));
      return forthright(['open', 'lumen.help.yaml', '--language', language, '--at', '2026-11-24T10:00:00Z'], cwd);
    };
    expect(inLanguage('fr').out).toContain('● Écrire à une personne');
    expect(inLanguage('es').out).toContain('● Escribir a una persona');
    expect(inLanguage('ar').out).toContain('● اكتب إلى شخص');
  });

  it('prints one JSON document for machines', () => {
    const { out } = forthright(
      ['open', 'lumen.help.yaml', '--format', 'json', '--at', '2026-11-24T10:00:00Z', '--zone', 'UTC'],
      lumen(),
    );
    expect(JSON.parse(out)).toMatchObject({
      best: 'phone',
      channels: [{ id: 'phone', state: 'open', nextChange: { at: '2026-11-24T17:00:00Z' } }, {}, {}, {}, {}],
    });
  });

  it('warns when the list of holidays has ended, and calls those days unknown', () => {
    const { code, out, err } = forthright(
      ['open', 'lumen.help.yaml', '--at', '2028-02-01T10:00:00Z', '--zone', 'UTC'],
      lumen(),
    );
    expect(code).toBe(0);
    expect(out).toContain('◌ Call a person             usually open now, but not known whether today is a holiday');
    expect(err).toContain('lumen.help.yaml:35:12 warning: expected a list that reaches 2028-02-01');
  });

  it.each([
    [['open'], 'Name one file'],
    [['open', 'none.help.yaml'], 'There is no file none.help.yaml.'],
    [['open', 'missing-photos.guide.yaml'], 'is not called <id>.help.yaml'],
    [['open', 'lumen.help.yaml', '--zone', 'Berlin'], '--zone Berlin is no time zone.'],
    [['open', 'lumen.help.yaml', '--at', 'tomorrow'], '--at tomorrow is no moment in time.'],
    [['open', 'lumen.help.yaml', '--language', 'fr'], 'Use one of en, de.'],
  ])('%j cannot run: %s', (args, said) => {
    const { code, err } = forthright(args, lumen());
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(said) });
  });
});

describe('forthright walk', () => {
  it('shows the way that answers took, and the outcome', () => {
    const { code, out } = forthright(
      ['walk', 'missing-photos.guide.yaml', '--answers', 'phone,app,same,not-deleted'],
      lumen(),
    );
    expect(code).toBe(0);
    expect(out).toContain('They are still on their way.  [wait-for-upload]');
    expect(out).toContain('At each step: a person, by lumen.help.yaml');
  });

  it('prints the path and the outcome for machines', () => {
    const { out } = forthright(
      ['walk', 'missing-photos.guide.yaml', '--answers', 'web,unsure', '--format', 'json'],
      lumen(),
    );
    expect(JSON.parse(out)).toEqual({
      path: ['where', 'same-account', 'ask-address', 'ask-person'],
      outcome: 'ask-person',
    });
  });

  it('says what is on offer where an answer is not', () => {
    const { code, err } = forthright(['walk', 'missing-photos.guide.yaml', '--answers', 'phone,perhaps'], lumen());
    expect(code).toBe(1);
    expect(err).toContain('The answer perhaps is not on offer at app-open. On offer are app, no-app, lost-phone.');
  });
});

describe('The copy of a folder', () => {
  it('knows help files and guides, and holds a guide against the help file it names', () => {
    const cwd = lumen();
    expect(readCopy([cwd], cwd, '2026-11-24').map(({ file, other, issues }) => [file, other?.kind, issues])).toEqual([
      ['lumen.help.yaml', 'help', []],
      ['missing-photos.guide.yaml', 'guide', []],
    ]);
    const guide = join(cwd, 'missing-photos.guide.yaml');
    writeFileSync(guide, readFileSync(guide, 'utf8').replace('human: lumen', 'human: lumne'));
    const issues = readCopy([cwd], cwd, '2026-11-24').flatMap((entry) =>
      entry.issues.filter(({ severity }) => severity === 'error'),
    );
    expect(issues).toMatchObject([
      { file: 'missing-photos.guide.yaml', path: 'human', line: 7, mend: 'Did you mean lumen?' },
    ]);
  });
});

describe('A phone number', () => {
  const found = (address: string) =>
    phoneFindings({ ...help, channels: { phone: { ...help.channels.phone, address } } });
  it('is accepted where it can be called', () => {
    for (const address of ['+49 30 901820', '+44 300 200 3300', '+1 (202) 456-1414', '+971 4 309 4444'])
      expect(found(address)).toEqual([]);
  });
  it('is an error where no number can have that form, and a warning where nobody is known to have it', () => {
    expect(found('+49 1')).toMatchObject([{ found: expect.stringContaining('+49 1') }]);
    expect(found('+1 202 456')).toMatchObject([{ severity: 'error' }]);
    expect(found('+44 0000 000000')).toMatchObject([{ path: ['channels', 'phone', 'address'] }]);
    expect(found('+999 123 456 789')).toHaveLength(1);
  });
});

const data = resolve(here, process.env.FORTHRIGHT_REAL_DATA ?? '../shared/data', 'decision-trees');
const read = (file: string) => JSON.parse(readFileSync(join(data, file), 'utf8'));

describe.skipIf(!existsSync(data))('Real decision trees (skipped where the folder of real data is absent)', () => {
  const trees = [
    'govuk-inherits-someone-dies-without-will',
    'govuk-landlord-immigration-check',
    'govuk-report-a-lost-or-stolen-passport',
    'govuk-towing-rules',
    'govuk-simple-smart-answer',
  ];

  it.each(trees)('%s: every recorded walk ends where it was recorded to, played by the command', (name) => {
    const cwd = folder();
    const made = forthright(['import-from', 'tree', join(data, `${name}.json`), '--out', 'x.guide.yaml'], cwd);
    expect(made.code).toBe(0);
    const walks: Array<{ answers: string[]; outcome: string }> = read(`${name}.json`).walks ?? [];
    // The first through the command itself, all of them through the same function.
    for (const { answers, outcome } of walks.slice(0, 2)) {
      const { out } = forthright(['walk', 'x.guide.yaml', '--answers', answers.join(','), '--format', 'json'], cwd);
      expect(JSON.parse(out)).toEqual({ path: expect.arrayContaining([outcome]), outcome });
    }
    expect(importTree(read(`${name}.json`)).notes.filter((note) => note.startsWith('The recorded walk'))).toEqual([]);
    const written = parseYaml(readFileSync(join(cwd, 'x.guide.yaml'), 'utf8'));
    const refused = parseGuide({ file: 'x', data: written });
    expect(refused.issues.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'no-person',
    ]);
    const accepted = parseGuide({ file: 'x', data: { ...written, human: 'help' } });
    expect(accepted.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('plays all 91 recorded walks of the four trees that have them', async () => {
    const { walkGuide } = await import('../../src/core/index.ts');
    let played = 0;
    for (const name of trees) {
      const tree = read(`${name}.json`);
      const { guide } = importTree(tree);
      for (const { answers, outcome } of tree.walks ?? []) {
        expect([name, answers, walkGuide(guide as never, answers).at]).toEqual([name, answers, outcome]);
        played++;
      }
    }
    expect(played).toBe(91);
  });

  it('leaves out an outcome that no answer reaches, and says so', () => {
    expect(importTree(read('govuk-simple-smart-answer.json')).notes).toEqual([
      'outcome-6 was left out: no answer leads to it.',
    ]);
  });

  it('names each step of the voice menus from which nobody can be reached', () => {
    const without = (file: string) => {
      const { guide } = importConnect(read(`ivr/${file}.json`));
      const { issues } = parseGuide({ file, data: guide });
      return issues
        .filter(({ code, found }) => code === 'no-person' && found.startsWith('no person can be reached'))
        .map(({ path }) => path.replace('nodes.', '').replace(/-.{8}/, ''));
    };
    expect(without('hours-check-main')).toEqual(['Disconnect', 'PlayPrompt', 'PlayPrompt', 'PlayPrompt']);
    expect(without('context-main-menu')).toEqual(['PlayPrompt', 'Disconnect', 'Transfer-arrived', 'Transfer-arrived']);
    expect(without('routing-table')).toEqual(['Disconnect', 'PlayPrompt', 'PlayPrompt']);
    const { guide } = importConnect(read('ivr/language-menu.json'));
    const { issues } = parseGuide({ file: 'language-menu', data: guide });
    expect(issues).toMatchObject([
      { code: 'no-person', found: expect.stringContaining('no person from any of 10 nodes: CheckAttribute-c205dbba') },
    ]);
  });

  it('turns the conditions of a survey into conditions of a guide', async () => {
    const { walkGuide } = await import('../../src/core/index.ts');
    const { guide } = importSurveyjs(read('hax-playbook-survey.json'), 'hax');
    expect(parseGuide({ file: 'hax', data: { ...guide, human: 'help' } }).issues).toEqual([]);
    const at = (...answers: string[]) => walkGuide(guide as never, answers);
    expect(at('search').offered).toEqual(['text', 'speech']);
    expect(at('classification', 'text', 'yes', 'no', 'yes').at).toBe('responseClassification');
    expect(at('search', 'text', 'yes', 'no', 'yes', 'ranked_list').offered).toEqual(['selected']);
    expect(at('conversational_ai', 'text', 'yes', 'no', 'yes', 'action_execution').at).toBe('end');
  });
});

describe('Importing from another system', () => {
  it.each([
    ['tree', '{"nodes": 5}', 'this is no decision tree'],
    ['connect', '{"modules": []}', 'this is no Amazon Connect contact flow'],
    ['surveyjs', '{"pages": []}', 'this is no SurveyJS form'],
    [
      'surveyjs',
      '{"elements":[{"type":"radiogroup","name":"a","choices":["x"]},{"type":"radiogroup","name":"b","choices":["y"],"visibleIf":"{a} contains \'x\'"}]}',
      'cannot be read',
    ],
    ['tree', '{', 'is neither JSON nor YAML'],
  ])('says what is wrong with a %s file %s', (system, text, said) => {
    const cwd = folder();
    writeFileSync(join(cwd, 'x.json'), text);
    const { code, err } = forthright(['import-from', system, 'x.json', '--out', 'x.guide.yaml'], cwd);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(said) });
    expect(existsSync(join(cwd, 'x.guide.yaml'))).toBe(false);
  });

  it('makes nodes for those that a tree only speaks of', () => {
    const { guide, notes } = importTree({
      name: 'a',
      start: 'x?',
      nodes: [],
      transitions: [{ from: 'x?', answer: 'yes', to: 'y' }],
    });
    expect(guide.nodes).toEqual({
      'x?': { question: 'X?', options: { yes: { label: 'yes', next: 'y' } } },
      y: { outcome: 'Y' },
    });
    expect(notes).toHaveLength(2);
  });

  it('says when the same answers were recorded with two ends', () => {
    const { notes } = importTree({
      name: 'a',
      start: 'x',
      nodes: [
        { id: 'x', kind: 'question', title: 'X', options: [{ value: 'yes', label: 'Yes' }] },
        { id: 'y', kind: 'outcome', text: 'Y' },
        { id: 'z', kind: 'outcome', text: 'Z' },
      ],
      transitions: [
        { from: 'x', answer: 'yes', to: 'y' },
        { from: 'x', answer: 'yes', to: 'z' },
      ],
      walks: [
        { answers: ['yes'], outcome: 'y' },
        { answers: ['yes'], outcome: 'z' },
      ],
    });
    expect(notes).toContain('x: the same answers lead to y and to z; the first was taken.');
    expect(notes).toContain('The recorded walk yes should end at z, but ends at y.');
  });
});
