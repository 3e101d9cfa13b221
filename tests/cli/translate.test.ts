import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../src/cli/exchange-csv.ts';
import { readXliff, writeXliff } from '../../src/cli/exchange-xliff.ts';
import type { Job } from '../../src/cli/translation-job.ts';
import { consentData, folderWith, germanOf } from './fixtures.ts';
import { forthright } from './run.ts';

const formats = ['xliff', 'csv'] as const;
const endings = { xliff: 'xlf', csv: 'csv' };
const exchange = { xliff: [writeXliff, readXliff], csv: [writeCsv, readCsv] } as const;

const jobOf = (texts: ReadonlyArray<readonly [source: string, target: string]>): Job => ({
  ...{
    name: 'letters.consent',
    kind: 'consent',
    id: 'letters',
    sourcePath: '',
    targetPath: '',
    from: 'en',
    to: 'pl',
    digest: '',
  },
  units: texts.map(([source, target], index) => ({
    id: `items.a${index}.title`,
    path: ['items', `a${index}`, 'title'],
    source,
    target,
    note: 'A note.',
    length: 20,
  })),
});

/** Texts as a copy file holds them: trimmed, no control characters, placeholders anywhere. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('{{name}}', '{count}', '%s', ' & ', '<b>', ']]>', '"', "'", '=1+1', '\u05d0', '🙂', '\n'),
    ),
  )
  .map((parts) =>
    parts
      .join('')
      .replace(/(?![\n\t])\p{Cc}|[\ufffe\uffff]/gu, '')
      .trim(),
  )
  .filter((words) => words !== '' && !/\p{Surrogate}/u.test(words));

describe.each(formats)('a round trip by %s', (format) => {
  it('loses nothing, whatever the texts', async () => {
    const [write, read] = exchange[format];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), async (texts) => {
        const back = await read(await write([jobOf(texts)], 'en', 'pl'));
        expect([back.from, back.to]).toEqual(['en', 'pl']);
        expect(back.texts.map(({ source, target }) => [source.trim(), target.trim()])).toEqual(texts);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same translation back, and copy that checks out', () => {
    const folder = folderWith({
      'copy/letters.consent.yaml': consentData(),
      'copy/letters.consent.de.yaml': germanOf(),
    });
    const file = `de.${endings[format]}`;
    const first = forthright(['export', '--language', 'de', '--format', format, '--out', file], folder);
    expect(first).toMatchObject({ code: 0, out: `Wrote 19 texts of 1 explanation to ${file}.\n` });
    const before = forthright(['build', 'copy', '--out', 'before', '--eager'], folder);
    expect(before.code).toBe(0);
    expect(forthright(['import', file], folder)).toMatchObject({ code: 0, err: '' });
    expect(forthright(['build', 'copy', '--out', 'after', '--eager'], folder).code).toBe(0);
    for (const name of readdirSync(join(folder, 'before')))
      expect(readFileSync(join(folder, 'after', name), 'utf8')).toBe(
        readFileSync(join(folder, 'before', name), 'utf8'),
      );
  });

  it('makes a translation where there was none, in step with its source', () => {
    const folder = folderWith({ 'copy/letters.consent.yaml': consentData() });
    const file = `pl.${endings[format]}`;
    forthright(['export', '--language', 'pl', '--format', format, '--out', file], folder);
    const sent = readFileSync(join(folder, file), 'utf8');
    const translated =
      format === 'csv'
        ? sent.replaceAll(/,\r\n/g, ',Przetłumaczony tekst\r\n')
        : sent.replaceAll('</source>', '</source><target>Przetłumaczony tekst</target>');
    writeFileSync(join(folder, file), translated);
    expect(forthright(['import', file], folder)).toMatchObject({ code: 0, err: '' });
    const { findings } = JSON.parse(forthright(['check', '--format', 'json'], folder).out);
    const rules = findings.map(({ rule }: { rule: string }) => rule);
    expect(rules).not.toContain('missing-translation');
    expect(rules).not.toContain('stale-translation');
  });
});

describe('forthright import', () => {
  const placed = () => {
    const data = consentData();
    return { ...data, intro: 'You have {{count}} letters. You can buy paper either way.' };
  };
  const exported = (change: (xliff: string) => string) => {
    const folder = folderWith({ 'copy/letters.consent.yaml': placed() });
    forthright(['export', '--language', 'de', '--out', 'de.xlf'], folder);
    const sent = readFileSync(join(folder, 'de.xlf'), 'utf8');
    const whole = sent.replaceAll(/<source>(.*?)<\/source>/gs, '<source>$1</source><target>$1</target>');
    writeFileSync(join(folder, 'de.xlf'), change(whole));
    return folder;
  };

  it('takes a file that is whole', () => {
    expect(
      forthright(
        ['import', 'de.xlf'],
        exported((text) => text),
      ),
    ).toMatchObject({ code: 0 });
  });

  it.each<[string, (xliff: string) => string, string]>([
    [
      'a placeholder is lost',
      (text) => text.replace(/(<target>You have )<ph [^>]*\/>/, '$1many'),
      'letters.consent intro: lacks {{count}}',
    ],
    [
      'a placeholder is new',
      (text) => text.replace('<target>Letters about', '<target>{{x}} about'),
      'letters.consent items.post.title: has {{x}}, which the source has not',
    ],
    [
      'an id is unknown',
      (text) => text.replace('id="title"', 'id="titel"'),
      'letters.consent titel: there is no such text',
    ],
    [
      'a text is missing',
      (text) => text.replace(/<unit id="intro">.*?<\/unit>/s, ''),
      'letters.consent intro: is missing',
    ],
    [
      'a text is empty',
      (text) => text.replace(/<target>You choose.*?<\/target>|<target>You have.*?<\/target>/s, '<target></target>'),
      'letters.consent intro: is not translated',
    ],
    [
      'the language is that of the source',
      (text) => text.replace('trgLang="de"', 'trgLang="en"'),
      'the copy there is written in en itself',
    ],
    [
      'the language is none',
      (text) => text.replace('trgLang="de"', 'trgLang="deutsch!"'),
      '"deutsch!" is no language tag',
    ],
    [
      'the source language is another',
      (text) => text.replace('srcLang="en"', 'srcLang="fr"'),
      'its source is in en, and the file was made from fr',
    ],
    [
      'the source has changed since',
      (text) => text.replace('<source>Letters about', '<source>Mail about'),
      'was exported from another text than the source has now',
    ],
    [
      'it has an external entity',
      (text) =>
        text
          .replace('<xliff', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><xliff')
          .replace('<target>Letters', '<target>&e;'),
      'document type declaration',
    ],
    ['it is XLIFF 1.2', (text) => text.replace('version="2.1"', 'version="1.2"'), 'This is no XLIFF 2 file'],
    ['it is broken XML', (text) => text.slice(0, -60), 'This XML cannot be read'],
  ])('refuses a file in which %s, says so, and writes nothing', (_, change, sentence) => {
    const folder = exported(change);
    const { code, err } = forthright(['import', 'de.xlf'], folder);
    expect(code).toBe(1);
    expect(err).toContain('de.xlf is refused');
    expect(err).toContain(sentence);
    expect(readdirSync(join(folder, 'copy'))).toEqual(['letters.consent.yaml']);
  });

  it('refuses a file in another language than the one asked for', () => {
    const { code, err } = forthright(
      ['import', 'de.xlf', '--language', 'pl'],
      exported((text) => text),
    );
    expect({ code, err }).toEqual({ code: 1, err: 'de.xlf is refused. The file is in de, and you asked for pl.\n' });
  });

  it('keeps what a person wrote beside the texts of an earlier translation', () => {
    const folder = folderWith({ 'copy/letters.consent.yaml': consentData() });
    const yaml = forthright(['export', '--language', 'de', '--format', 'csv'], folder).out;
    writeFileSync(
      join(folder, 'copy/letters.consent.de.yaml'),
      '# Formal address, please.\nkind: consent\nid: letters\nlanguage: de\n',
    );
    writeFileSync(join(folder, 'de.csv'), yaml.replaceAll(/,\r\n/g, ',Ein Text\r\n'));
    expect(forthright(['import', 'de.csv'], folder).code).toBe(0);
    expect(readFileSync(join(folder, 'copy/letters.consent.de.yaml'), 'utf8')).toMatch(/^# Formal address, please\.\n/);
  });
});

describe('a CSV for a spreadsheet', () => {
  it.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\t=1', "'=1", "''=1"])(
    'has no cell that a spreadsheet would run: %j',
    async (evil) => {
      const csv = await writeCsv([jobOf([[evil, evil]])], 'en', 'pl');
      const cells = csv.split('\r\n')[1] ?? '';
      expect(cells).not.toMatch(/(^|,)"?[=+\-@\t]/);
      const { texts } = await readCsv(csv);
      expect(texts[0]?.target).toBe(evil);
    },
  );

  it('is read with semicolons as well, as spreadsheets save it in many countries', async () => {
    const csv = 'explanation;id;note;length;source en;target pl\r\nletters.consent;title;;20;Hello;Cześć\r\n';
    expect((await readCsv(csv)).texts).toEqual([
      { name: 'letters.consent', id: 'title', source: 'Hello', target: 'Cześć' },
    ]);
  });

  it('is refused without its columns', async () => {
    await expect(readCsv('a,b\r\n1,2\r\n')).rejects.toThrow('The first row must name the columns');
  });
});

describe('forthright export', () => {
  it('gives each text a note and a length hint, and protects placeholders', () => {
    const folder = folderWith({
      'copy/letters.consent.yaml': { ...consentData(), intro: 'You have {{count}} letters.' },
    });
    const { out } = forthright(['export', '--language', 'pl'], folder);
    expect(out).toContain('version="2.1"');
    expect(out).toContain(
      '<unit id="items.post.title"><notes><note>What this item does, in a few words: Group photos by face. About 35 characters at most.</note></notes>',
    );
    expect(out).toMatch(/You have <ph id="\d+" disp="\{\{count\}\}"/);
  });

  it.each([
    [['export'], 'Say which language to translate into'],
    [['export', '--language', 'Polish'], '--language Polish is no language tag'],
    [['export', '--language', 'en'], 'All copy there is written in en.'],
    [['export', '--language', 'pl', '--format', 'docx'], '--format docx is not known.'],
  ])('answers %j with one clear sentence', (args, sentence) => {
    const { code, err } = forthright(args, folderWith({ 'copy/letters.consent.yaml': consentData() }));
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
