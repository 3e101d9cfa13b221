import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { consentData, folderWith, germanOf } from './fixtures.ts';
import { forthright } from './run.ts';

const vague = () => {
  const data = consentData();
  const post = data.items.post as (typeof data.items)[string];
  return {
    ...data,
    items: { ...data.items, post: { ...post, purpose: 'We might use your address to write to you.' } },
  };
};
const good = () =>
  folderWith({ 'copy/letters.consent.yaml': consentData(), 'copy/letters.consent.de.yaml': germanOf() });
const json = (folder: string, ...args: string[]) => {
  const { code, out } = forthright(['check', ...args, '--format', 'json'], folder);
  return {
    code,
    ...(JSON.parse(out) as { findings: Array<Record<string, unknown>>; checked: unknown; notChecked: unknown }),
  };
};

describe('forthright check', () => {
  it('says that good copy has no error, and what was checked', () => {
    const { code, out } = forthright(['check'], good());
    expect(code).toBe(0);
    expect(out).toContain('0 errors');
    expect(out).toContain('in 2 files: 1 explanation, 2 languages.');
  });

  it('shows an error with its place, the lines around it, why it matters and how to mend it', () => {
    const { code, out } = forthright(['check', 'copy'], folderWith({ 'copy/letters.consent.yaml': vague() }));
    expect(code).toBe(1);
    expect(out).toMatch(/copy\/letters\.consent\.yaml:\d+:\d+ error vague-word/);
    expect(out).toMatch(/> \d+ \| {5}purpose: We might use/);
    expect(out).toMatch(/\n {2}Why: .+\n {2}Mend: .+\n {2}file:\S+\/rules\/vague-word\.md/);
  });

  it('gives JSON with exactly the documented fields', () => {
    const report = json(folderWith({ 'copy/letters.consent.yaml': vague() }), 'copy');
    expect(Object.keys(report)).toEqual(['code', 'findings', 'checked', 'notChecked']);
    const error = report.findings.find(({ severity }) => severity === 'error') ?? {};
    const fields = 'rule severity file line column path language found message mend link'.split(' ');
    expect(Object.keys(error)).toEqual(fields);
    expect(error).toMatchObject({
      rule: 'vague-word',
      file: 'copy/letters.consent.yaml',
      path: 'items.post.purpose',
      language: 'en',
      found: 'might',
    });
    expect(report.checked).toEqual({ files: 1, explanations: 1, languages: ['en'] });
    expect(report.notChecked).toEqual([]);
  });

  it('gives SARIF that a code host can place, and workflow commands for GitHub', () => {
    const folder = folderWith({ 'copy/letters.consent.yaml': vague() });
    const sarif = JSON.parse(forthright(['check', '--format', 'sarif'], folder).out);
    expect(sarif.version).toBe('2.1.0');
    const [run] = sarif.runs;
    const result = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'vague-word');
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe('vague-word');
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('copy/letters.consent.yaml');
    const { out } = forthright(['check', '--format', 'github'], folder);
    expect(out).toMatch(/::error file=copy\/letters\.consent\.yaml,line=\d+,col=\d+,title=forthright vague-word::/);
  });

  it('says what it could not judge instead of calling it passed', () => {
    const folder = folderWith({
      'copy/letters.consent.yaml': consentData(),
      'copy/letters.consent.pl.yaml': { ...germanOf(), language: 'pl' },
    });
    const { notChecked } = json(folder);
    expect(notChecked).toContainEqual({ rule: 'shaming', language: 'pl' });
    expect(forthright(['check'], folder).out).toContain('Not checked in pl: shaming');
  });

  it('silences a rule only with a reason, and lists the silence', () => {
    const silenced = [{ rule: 'vague-word', path: 'items.post.purpose', reason: 'The law says might.' }];
    const folder = folderWith({ 'copy/letters.consent.yaml': { ...vague(), silenced } });
    const { code, out } = forthright(['check'], folder);
    expect(code).toBe(0);
    expect(out).toMatch(
      /Silenced: copy\/letters\.consent\.yaml:\d+ vague-word at items\.post\.purpose\. Reason: The law says might\./,
    );
    expect(forthright(['check', '--format', 'json'], folder).err).toContain('Silenced: ');
    const elsewhere = [{ rule: 'vague-word', path: 'items.orders', reason: 'Said of another item.' }];
    expect(
      forthright(['check'], folderWith({ 'copy/letters.consent.yaml': { ...vague(), silenced: elsewhere } })).code,
    ).toBe(1);
    const other = [{ rule: 'fear', path: 'items.post.purpose', reason: 'Said of another rule.' }];
    expect(
      forthright(['check'], folderWith({ 'copy/letters.consent.yaml': { ...vague(), silenced: other } })).code,
    ).toBe(1);
    const without = folderWith({ 'copy/letters.consent.yaml': { ...vague(), silenced: [{ rule: 'vague-word' }] } });
    expect(forthright(['check'], without).code).toBe(1);
    const misspelt = folderWith({
      'copy/letters.consent.yaml': { ...consentData(), silenced: [{ rule: 'vague-wrd', reason: 'Why not.' }] },
    });
    expect(forthright(['check'], misspelt).out).toContain('There is no rule vague-wrd.');
  });

  it('checks message catalogues as they are, one file for each language', () => {
    const folder = folderWith({
      'locales/en.json': JSON.stringify(
        {
          consent: { accept: 'Got it', why: 'We count how often {{page}} is read here.' },
          item_one: '{{count}} letter',
          item_other: '{{count}} letters',
        },
        null,
        2,
      ),
      'locales/pl.json': JSON.stringify(
        {
          consent: { accept: 'Zgoda', why: 'Liczymy, jak często {{strona}} jest czytana.' },
          item_one: '{{count}} list',
          item_other: '{{count}} listu',
        },
        null,
        2,
      ),
      'package.json': '{"name": "not a catalogue"}',
    });
    const { code, findings, checked } = json(folder, '.');
    expect(code).toBe(1);
    expect(
      findings.filter(({ severity }) => severity !== 'info').map(({ rule, file, line }) => [rule, file, line]),
    ).toEqual([
      ['weak-accept-label', 'locales/en.json', 3],
      ['missing-withdrawal', 'locales/en.json', 3],
      ['placeholders', 'locales/pl.json', 4],
      ['plural-forms', 'locales/pl.json', 6],
    ]);
    expect(checked).toEqual({ files: 2, explanations: 0, languages: ['en', 'pl'] });
  });

  it.each([
    [['check', 'nowhere'], 'There is no file or folder nowhere.'],
    [['check', '--fromat', 'json'], 'There is no flag --fromat. Did you mean --format?'],
    [['check', '--format', 'xml'], '--format xml is not known. Use one of text, json, sarif, github.'],
    [['check', 'empty'], 'There is no copy file and no catalogue in empty.'],
    [['rules', 'vague-wrd'], 'There is no rule vague-wrd. Did you mean vague-word?'],
    [['rules', 'vague-word', 'fear'], 'Name one rule'],
    [['check', '--language', '??'], '--language ?? is no language tag.'],
  ])('could not run %j, and says why in one sentence', (args, sentence) => {
    const folder = folderWith({ 'empty/readme.txt': '' });
    const { code, out, err } = forthright(args, folder);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
  });

  it('survives files that are no text, broken JSON, and links that lead back', () => {
    const folder = good();
    writeFileSync(join(folder, 'copy/de.json'), new Uint8Array([0xff, 0xfe, 0x00, 0x80]));
    writeFileSync(join(folder, 'copy/fr.json'), '{"a": "b",}');
    symlinkSync('..', join(folder, 'copy/loop'));
    symlinkSync('nowhere', join(folder, 'copy/lost.consent.yaml'));
    const { code, findings } = json(folder);
    expect(code).toBe(1);
    expect(findings.filter(({ severity }) => severity === 'error').map(({ rule, file }) => [rule, file])).toEqual([
      ['encoding', 'copy/de.json'],
      ['syntax', 'copy/fr.json'],
      ['unreadable', 'copy/lost.consent.yaml'],
    ]);
  });

  it('reads a catalogue of 50,000 keys', () => {
    const keys = Array.from({ length: 50_000 }, (_, index) => [`key_${index}`, `Text number ${index} of many`]);
    const folder = folderWith({
      'locales/en.json': JSON.stringify(Object.fromEntries(keys)),
      'locales/de.json': JSON.stringify(
        Object.fromEntries(keys.slice(1).map(([key]) => [key, 'Einer von vielen Texten'])),
      ),
    });
    const { findings } = json(folder, 'locales');
    expect(findings.filter(({ rule }) => rule === 'missing-translation')).toHaveLength(1);
  });

  it.skipIf(process.getuid?.() === 0)(
    'names a folder and a file that may not be read (skipped for root, who may read all)',
    () => {
      const folder = good();
      mkdirSync(join(folder, 'copy/closed'));
      chmodSync(join(folder, 'copy/closed'), 0);
      chmodSync(join(folder, 'copy/letters.consent.de.yaml'), 0);
      expect(json(folder).findings.filter(({ rule }) => rule === 'unreadable')).toHaveLength(2);
    },
  );

  it('explains itself with examples', () => {
    expect(forthright(['check', '--help'], good()).out).toContain('Examples\n  forthright check');
  });
});

describe('the page of a rule', () => {
  it('is printed with what, why, the source and examples; the faults in the data have one too', () => {
    const { code, out } = forthright(['rules', 'vague-word'], good());
    expect(code).toBe(0);
    for (const heading of ['Flags:', 'Why:', 'Source:', 'Mend:']) expect(out).toContain(`\n${heading}`);
    expect(out).toContain('Bad:       We might use your data for various purposes.');
    expect(forthright(['rules', 'missing-field'], good()).out).toContain('Faults in the data');
    expect(forthright(['rules'], good()).out).toMatch(/^shaming +error +A refusal/);
  });

  it('is where the link of a finding leads, without any site', () => {
    const { findings } = json(folderWith({ 'copy/letters.consent.yaml': { ...vague(), title: '' } }));
    const links = findings.map(({ link }) => String(link));
    expect(links.some((link) => link.endsWith('/rules/faults-in-the-data.md'))).toBe(true);
    for (const link of links) expect(existsSync(fileURLToPath(link))).toBe(true);
  });

  it('may be elsewhere: by a flag, or by a field of package.json', () => {
    const linkIn = (files: Record<string, unknown>, ...args: string[]) =>
      json(folderWith({ 'copy/letters.consent.yaml': vague(), ...files }), ...args).findings.find(
        ({ rule }) => rule === 'vague-word',
      )?.link;
    const field = { 'package.json': JSON.stringify({ forthright: { rulePages: 'https://rules.example/' } }) };
    expect(linkIn(field)).toBe('https://rules.example/vague-word');
    expect(linkIn(field, '--rule-pages', 'https://book.example/?path=/docs/rules-{rule}--docs')).toBe(
      'https://book.example/?path=/docs/rules-vague-word--docs',
    );
    expect(linkIn({ 'package.json': '{"forthright": ' })).toMatch(/^file:.*vague-word\.md$/);
  });

  it('goes with a SARIF report, whose reader has no such file', () => {
    const folder = folderWith({ 'copy/letters.consent.yaml': vague() });
    const { rules } = JSON.parse(forthright(['check', '--format', 'sarif'], folder).out).runs[0].tool.driver;
    const rule = rules.find(({ id }: { id: string }) => id === 'vague-word');
    expect(rule.help.text).toContain('Why:');
    expect(rule.helpUri).toBeUndefined();
    expect(forthright(['check', '--format', 'github'], folder).out).toContain('Why: npx forthright rules vague-word');
  });
});

describe('a finding in a message catalogue', () => {
  const catalogue = (silenced: unknown, more: object = {}) => ({
    'locales/en.json': JSON.stringify(
      { _forthright: silenced, consent: { accept: 'Got it', why: 'You can change your mind later.' }, ...more },
      null,
      2,
    ),
  });
  const reason = 'The lawyers of the shop asked for these words.';
  const silence = { silenced: [{ rule: 'weak-accept-label', path: 'consent.accept', reason }] };

  it('is silenced with a reason under _forthright, and listed', () => {
    const { code, out } = forthright(['check', 'locales'], folderWith(catalogue(silence)));
    expect(code).toBe(0);
    expect(out).toContain(`Silenced: locales/en.json:12 weak-accept-label at consent.accept. Reason: ${reason}`);
  });

  it('is silenced in YAML too, and in a file of several languages', () => {
    const yaml = folderWith({ 'locales/en.yaml': { _forthright: silence, consent: { accept: 'Got it' } } });
    expect(forthright(['check', 'locales'], yaml)).toMatchObject({ code: 0, out: expect.stringContaining(reason) });
    const rails = folderWith({ 'locales/en.yaml': { _forthright: silence, en: { consent: { accept: 'Got it' } } } });
    expect(forthright(['check', 'locales'], rails)).toMatchObject({ code: 0, out: expect.stringContaining(reason) });
    const both = {
      _forthright: silence,
      en: { consent: { accept: 'Got it' } },
      nl: { consent: { accept: 'Akkoord' } },
    };
    const one = folderWith({ 'words.json': JSON.stringify(both) });
    expect(forthright(['check', 'words.json'], one)).toMatchObject({ code: 0, out: expect.stringContaining(reason) });
  });

  it('is not silenced elsewhere, for another rule, or without a reason', () => {
    const with_ = (silenced: unknown) => json(folderWith(catalogue(silenced)), 'locales');
    const rulesOf = (silenced: unknown) =>
      with_(silenced)
        .findings.filter(({ severity }) => severity === 'error')
        .map(({ rule }) => rule)
        .sort();
    expect(rulesOf({ silenced: [{ rule: 'weak-accept-label', path: 'consent.why', reason }] })).toEqual([
      'weak-accept-label',
    ]);
    expect(rulesOf({ silenced: [{ rule: 'fear', reason }] })).toEqual(['weak-accept-label']);
    expect(rulesOf({ silenced: [{ rule: 'weak-accept-label' }] })).toEqual(['missing-field', 'weak-accept-label']);
    expect(rulesOf({ silenced: [{ rule: 'weak-accept-label', reason: ' ' }] })).toEqual([
      'weak-accept-label',
      'wrong-value',
    ]);
    expect(rulesOf({ silenced: [{ rule: 'weak-accept-label', reasn: reason, reason }] })).toEqual([
      'unknown-field',
      'weak-accept-label',
    ]);
    expect(rulesOf('weak-accept-label')).toEqual(['weak-accept-label', 'wrong-type']);
    expect(rulesOf({ silenced: ['weak-accept-label'] })).toEqual(['weak-accept-label', 'wrong-type']);
  });

  it('is told when it silences nothing, at its own line', () => {
    const { findings } = json(folderWith(catalogue({ silenced: [{ rule: 'vague-wrd', reason }] })), 'locales');
    expect(findings.find(({ rule }) => rule === 'unused-silence')).toMatchObject({
      line: 5,
      message: 'There is no rule vague-wrd.',
    });
  });

  it('has no text of _forthright among the messages that other languages must have', () => {
    const folder = folderWith({
      ...catalogue(silence),
      'locales/nl.json': JSON.stringify({
        consent: { accept: 'Toestaan', why: 'U kunt later van gedachten veranderen.' },
      }),
    });
    expect(json(folder, 'locales').findings.map(({ rule }) => rule)).not.toContain('missing-translation');
  });
});
