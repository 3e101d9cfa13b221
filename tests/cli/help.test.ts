import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { shapes } from '../facts/answers.ts';
import { folderWith } from './fixtures.ts';
import { command, forthright } from './run.ts';

const own = fileURLToPath(new URL('../../copy', import.meta.url));
const overview = forthright(['--help'], '.').out;
const verbs = [...overview.matchAll(/^ {2}([a-z-]+) +\S/gm)].map(([, verb]) => verb!);
const helpOf = (verb: string) => forthright([verb, '--help'], '.').out;
/** The lines of a help text that stand below "Examples". */
const examplesOf = (help: string) =>
  help
    .split(/^Examples\n/m)
    .slice(1)
    .flatMap((part) => part.split(/\n(?! {2})/)[0]!.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '');

const tree = {
  base_path: '/towing-rules',
  title: 'May I tow this trailer?',
  details: {
    nodes: [
      {
        kind: 'question',
        slug: 'licence',
        title: 'Do you have a licence?',
        options: [
          { label: 'Yes', slug: 'yes', next_node: 'may' },
          { label: 'No', slug: 'no', next_node: 'may-not' },
        ],
      },
      { kind: 'outcome', slug: 'may', title: 'You may' },
      { kind: 'outcome', slug: 'may-not', title: 'You may not' },
    ],
  },
};
const flow = {
  modules: [
    {
      id: 'hello',
      type: 'PlayPrompt',
      branches: [{ condition: 'Success', transition: 'end' }],
      parameters: [{ name: 'Text', value: 'Welcome to the paper shop.' }],
    },
    { id: 'end', type: 'Disconnect', branches: [], parameters: [] },
  ],
  start: 'hello',
  metadata: { name: 'main menu' },
};
const tilt = {
  meta: { language: 'en' },
  controller: { name: 'Penrose Paper Ltd' },
  dataDisclosed: [{ category: 'Postal address', purposes: [{ purpose: 'Delivery', description: 'We send it.' }] }],
};
const vendorList = {
  purposes: { 1: { id: 1, name: 'Fixed name', description: 'Fixed words.', illustrations: ['One.'] } },
  specialPurposes: {},
  features: {},
  stacks: {},
};
const messages = { cookies: { visits: { title: 'Counting visits', description: 'We count how often you come.' } } };

let folder: string;

/** A place of work in which every file that an example names exists, translated as far as the example needs. */
beforeAll(() => {
  const answer = shapes.here!([
    [9500, 900, 880],
    [8000, 1500, 900],
  ]);
  folder = folderWith({
    'answer.json': JSON.stringify(answer),
    'towing-rules.json': JSON.stringify(tree),
    'main-menu.json': JSON.stringify(flow),
    'example.tilt.json': JSON.stringify(tilt),
    'vendor-list.json': JSON.stringify(vendorList),
    'locales/en.json': JSON.stringify(messages),
    'src/locales/en.json': JSON.stringify(messages),
  });
  for (const to of ['copy', 'copy-2025']) cpSync(own, join(folder, to), { recursive: true });
  const translate = (from: string, to: string, name: RegExp) => {
    for (const file of readdirSync(own).filter((each) => name.test(each) && each.includes(`.${from}.`))) {
      const text = readFileSync(join(own, file), 'utf8').replace(/^language: .*$/m, `language: ${to}`);
      writeFileSync(join(folder, 'copy', file.replace(`.${from}.`, `.${to}.`)), text);
    }
  };
  translate('de', 'pl', /./);
  translate('ar', 'fr', /^photos/);
  forthright(['export', '--language', 'pl', '--format', 'xliff', '--out', 'copy-pl.xlf'], folder);
  const fr = ['export', 'copy/photos.consent.yaml', '--language', 'fr', '--format', 'csv', '--out', 'photos-fr.csv'];
  forthright(fr, folder);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], { cwd: folder });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '-m', 'first');
  git('tag', 'v1.4.0');
  writeFileSync(join(folder, 'forthright'), `#!/bin/sh\nexec '${process.execPath}' '${command}' "$@"\n`, {
    mode: 0o755,
  });
});

/** Runs a line of a help text as it stands there, in a shell. */
const inShell = (line: string, cwd = folder) =>
  spawnSync('sh', ['-c', line], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${folder}:${dirname(process.execPath)}:${process.env.PATH}` },
  });

// Examples that rightly end with 1: a draft lacks what its file did not say.
const endsWithOne = [/^forthright check src\/locales/];

describe('the help of the command', () => {
  it('names every verb, and says how to learn more', () => {
    expect(verbs).toEqual('check rules build diff export import import-from init why open walk'.split(' '));
    expect(overview).toContain('forthright <verb> --help');
  });

  it('says which version it is, as a report of a fault needs it', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const flag of ['--version', '-v'])
      expect(forthright([flag], '.')).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it('is an answer to no verb, to --help, -h and help; a wrong verb is told the nearest', () => {
    expect(forthright([], '.')).toMatchObject({ code: 2, out: overview });
    for (const word of ['-h', 'help']) expect(forthright([word], '.')).toMatchObject({ code: 0, out: overview });
    const { code, err } = forthright(['chek'], '.');
    expect({ code, err }).toEqual({ code: 2, err: 'forthright: There is no verb chek. Did you mean check?\n' });
  });
});

describe.each(verbs)('the help of forthright %s', (verb) => {
  const help = helpOf(verb);
  const examples = examplesOf(help);

  it('begins with how to call it, fits a terminal, and has examples', () => {
    expect(help.startsWith(`forthright ${verb}`)).toBe(true);
    expect(help.split('\n').filter((line) => line.length > 120)).toEqual([]);
    expect(examples.length).toBeGreaterThanOrEqual(2);
  });

  it('names no flag that does not exist', () => {
    const flags = [...new Set([...help.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, flag]) => flag!))];
    for (const flag of flags) {
      const first = verb === 'import-from' ? ['tilt', 'tree'] : [''];
      const said = first.map((word) => forthright([verb, word, `${flag}-`].filter(Boolean), '.').err).join('');
      expect(said).toContain(`Did you mean ${flag}?`);
    }
  });

  it.each(examples)('has an example that runs: %s', (line) => {
    const { status, stderr } = inShell(line, verb === 'init' ? folderWith({}) : folder);
    const wanted = endsWithOne.some((pattern) => pattern.test(line)) ? [0, 1] : [0];
    expect({ line, status, stderr: wanted.includes(status ?? -1) ? '' : stderr }).toMatchObject({ stderr: '' });
    expect(wanted).toContain(status);
  });
});
