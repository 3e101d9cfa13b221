import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { importCatalogue } from '../../src/cli/import-catalogue.ts';
import { importGvl } from '../../src/cli/import-gvl.ts';
import { importTilt } from '../../src/cli/import-tilt.ts';
import { folderWith } from './fixtures.ts';
import { forthright } from './run.ts';

const tilt = {
  meta: { language: 'en' },
  controller: { name: 'Penrose Paper Ltd', address: 'Hill Street 1', representative: { name: null } },
  dataProtectionOfficer: { email: 'privacy@penrose.example' },
  dataDisclosed: [
    {
      category: 'Postal address',
      purposes: [
        { purpose: 'Delivery', description: 'We send what you ordered.' },
        { purpose: 'Letters', description: 'We send a letter when a new paper arrives.' },
      ],
      legalBases: [{ reference: 'GDPR-6-1-b', description: [] }],
      recipients: [
        { name: 'Hill Street Printers', country: 'DE' },
        { name: [], category: [] },
      ],
      storage: [{ temporal: [{ ttl: 'P1Y', description: null }] }],
      nonDisclosure: { consequences: 'You can collect the paper in the shop.' },
    },
    { category: [], purposes: [{ purpose: [], description: [] }], legalBases: null, recipients: {}, storage: [] },
  ],
  automatedDecisionMaking: { inUse: true, logicInvolved: 'By your orders.', scopeAndIntendedEffects: null },
  rightToWithdrawConsent: { description: 'Write to us.' },
};

const vendorList = {
  purposes: {
    1: { id: 1, name: 'Fixed name', description: 'Various purposes may be possible.', illustrations: ['One example.'] },
  },
  specialPurposes: { 1: { id: 1, name: 'Security' } },
  specialFeatures: {},
  dataCategories: { 1: { id: 1, name: 'IP addresses' } },
  vendors: { 7: { id: 7, name: 'Blue Ads Ltd', purposes: [1], dataDeclaration: [1] } },
};

describe('a draft from TILT', () => {
  it('has an item for each purpose, and no more than the document says', () => {
    const { items, controller } = importTilt(tilt);
    expect(Object.keys(items)).toEqual(['delivery', 'letters', 'item']);
    expect(items.letters).toMatchObject({
      basis: 'contract',
      recipients: { 'hill-street-printers': { name: 'Hill Street Printers', country: 'DE' } },
      retention: { period: 'P1Y' },
      ifRefused: 'You can collect the paper in the shop.',
    });
    expect(Object.keys(items.item ?? {})).toEqual(['withdrawal', 'automatedDecision']);
    expect(controller).toEqual({
      name: 'Penrose Paper Ltd',
      contact: 'privacy@penrose.example',
      address: 'Hill Street 1',
      dataProtectionOfficer: 'privacy@penrose.example',
    });
  });

  it('is a copy file in which check names each missing field', () => {
    const folder = folderWith({ 'tilt.json': JSON.stringify(tilt), 'copy/.keep': '' });
    const { code, out } = forthright(['import-from', 'tilt', 'tilt.json', '--out', 'copy/paper.consent.yaml'], folder);
    expect(code).toBe(0);
    expect(out).toMatch(/^Wrote copy\/paper\.consent\.yaml: 3 items, \d+ fields to write or mend\./);
    const text = readFileSync(join(folder, 'copy/paper.consent.yaml'), 'utf8');
    expect(text).toContain('# To write: benefit.');
    const { findings } = JSON.parse(forthright(['check', '--format', 'json'], folder).out);
    const missing = findings
      .filter(({ rule }: { rule: string }) => rule === 'missing-field')
      .map(({ path }: { path: string }) => path);
    expect(missing).toEqual(
      expect.arrayContaining([
        'title',
        'intro',
        'items.letters.benefit',
        'items.letters.retention.from',
        'items.delivery.automatedDecision.humanReview',
        'items.item.data',
      ]),
    );
  });
});

describe('a draft from a TCF vendor list', () => {
  it('keeps the fixed texts letter by letter, and marks them as such', () => {
    const { items, notes } = importGvl(vendorList, 'en');
    expect(items['purpose-1']).toEqual({
      title: 'Fixed name',
      purpose: 'Various purposes may be possible.',
      basis: 'consent',
      data: { 'data-1': 'IP addresses' },
      recipients: { 'vendor-7': 'Blue Ads Ltd' },
      examples: ['One example.'],
      standard: 'iab-tcf',
    });
    expect(notes).toEqual([expect.stringContaining('Special purpose "Security" is told, never asked')]);
  });

  it('is left out of the rules of wording once the other fields are written', () => {
    const [draft] = Object.values(importGvl(vendorList, 'en').items);
    const item = {
      ...draft,
      retention: { period: 'P1Y', from: 'your visit' },
      benefit: { you: 'none', us: 'We earn money.' },
      ifRefused: 'You still see everything.',
      withdrawal: 'Turn this off under Privacy choices.',
    };
    const notice = {
      kind: 'consent',
      id: 'ads',
      language: 'en',
      controller: { name: 'Penrose Paper Ltd', contact: 'a@b.example' },
      title: 'Let us show you ads?',
      intro: 'You choose.',
      items: { 'purpose-1': item },
    };
    const { findings } = JSON.parse(
      forthright(['check', '--format', 'json'], folderWith({ 'copy/ads.consent.yaml': notice })).out,
    );
    expect(findings.filter(({ path }: { path: string }) => path.startsWith('items.'))).toEqual([]);
  });
});

describe('a draft from a message catalogue', () => {
  it('takes a title that stands beside a description for an item, and the dialog for the notice', () => {
    const nested = {
      consentModal: { title: 'May we count?', description: 'You choose.' },
      purposes: { visits: { title: 'Visits', description: 'We count visits.' } },
      save: 'Save',
    };
    const flat = {
      'consentModal.title': 'May we count?',
      'consentModal.description': 'You choose.',
      'purpose.visits.title': 'Visits',
      'purpose.visits.description': 'We count visits.',
    };
    const wanted = {
      language: 'en',
      title: 'May we count?',
      intro: 'You choose.',
      items: { visits: { title: 'Visits', purpose: 'We count visits.' } },
      notes: [],
    };
    expect(importCatalogue(nested, 'en')).toEqual(wanted);
    expect(importCatalogue(flat, 'en')).toEqual(wanted);
  });
});

describe('forthright import-from', () => {
  it.each([
    [['import-from', 'word', 'x.docx'], 'There is nothing to import from word.'],
    [['import-from', 'tilt'], 'Name the file to read'],
    [['import-from', 'tilt', 'tilt.json'], 'Say where the draft goes'],
    [['import-from', 'tilt', 'tilt.json', '--out', 'x.yaml'], '--out x.yaml is not called <id>.consent.yaml.'],
    [['import-from', 'tilt', 'lost.json', '--out', 'x.consent.yaml'], 'There is no file lost.json.'],
    [['import-from', 'gvl', 'tilt.json', '--out', 'x.consent.yaml'], 'this is no TCF vendor list.'],
    [['import-from', 'tilt', 'broken.json', '--out', 'x.consent.yaml'], 'broken.json is neither JSON nor YAML'],
    [['import-from', 'i18next', 'empty.json', '--out', 'x.consent.yaml'], 'no title stands beside a description'],
    [['import-from', 'tilt', 'tilt.json', '--out', 'there.consent.yaml'], 'there.consent.yaml is there already.'],
  ])('answers %j with one clear sentence', (args, sentence) => {
    const folder = folderWith({
      'tilt.json': JSON.stringify(tilt),
      'broken.json': '{"a": [',
      'empty.json': '{}',
      'there.consent.yaml': 'a: 1',
    });
    const { code, err } = forthright(args, folder);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  const root = resolve(process.env.FORTHRIGHT_REAL_DATA ?? '../shared/data');
  const there = existsSync(root);
  it.skipIf(!there)(
    `makes a draft of every published TILT document${there ? '' : ' (skipped: the folder of real data is not here)'}`,
    () => {
      for (const file of readdirSync(join(root, 'vocab/tilt')).filter((name) => name.endsWith('.json'))) {
        const { items } = importTilt(parseYaml(readFileSync(join(root, 'vocab/tilt', file), 'utf8')));
        expect(Object.keys(items).length, file).toBeGreaterThan(0);
      }
    },
  );
});

describe('forthright init', () => {
  it('begins a folder that checks out, with editor settings and a script', () => {
    const folder = folderWith({ 'package.json': '{\n    "name": "mine",\n    "scripts": { "test": "true" }\n}\n' });
    const { code } = forthright(['init'], folder);
    expect(code).toBe(0);
    expect(
      readdirSync(join(folder, 'copy'))
        .map((file) => file.split('.')[1])
        .sort(),
    ).toEqual(['consent', 'guide', 'help', 'why']);
    expect(forthright(['check'], folder).code).toBe(0);
    expect(readFileSync(join(folder, 'package.json'), 'utf8')).toContain(
      '\n        "test": "true",\n        "check:copy": "forthright check copy"\n',
    );
    expect(
      Object.keys(JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8'))['yaml.schemas']),
    ).toContain('./node_modules/forthright/schema/consent.json');
  });

  it('touches nothing that is there', () => {
    const folder = folderWith({ 'copy/shop.consent.yaml': 'mine', '.vscode/settings.json': '{}' });
    expect(forthright(['init'], folder).out).toContain('copy/shop.consent.yaml is there already; left as it is.');
    expect(readFileSync(join(folder, 'copy/shop.consent.yaml'), 'utf8')).toBe('mine');
    expect(forthright(['init'], folder).out).not.toContain('Wrote');
  });
});
