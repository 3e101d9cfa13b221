import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { consentData, folderWith, germanOf } from './fixtures.ts';
import { forthright } from './run.ts';

const copy = () =>
  folderWith({ 'copy/letters.consent.yaml': consentData(), 'copy/letters.consent.de.yaml': germanOf() });

describe('forthright build', () => {
  it('writes one module for each explanation and translation, and an index', () => {
    const folder = copy();
    const { code, out } = forthright(['build', 'copy', '--out', 'src/explanations'], folder);
    expect({ code, out }).toEqual({ code: 0, out: 'Built 1 explanation into src/explanations: 3 files changed.\n' });
    expect(readdirSync(join(folder, 'src/explanations'))).toEqual(['index.ts', 'letters.de.ts', 'letters.ts']);
  });

  it('touches nothing when nothing has changed', () => {
    const folder = copy();
    forthright(['build', 'copy', '--out', 'out'], folder);
    const before = statSync(join(folder, 'out/letters.ts')).mtimeMs;
    expect(forthright(['build', 'copy', '--out', 'out'], folder).out).toContain('0 files changed');
    expect(statSync(join(folder, 'out/letters.ts')).mtimeMs).toBe(before);
  });

  it('takes away the module of a copy file that is gone, and no file it did not write', () => {
    const folder = copy();
    forthright(['build', 'copy', '--out', 'out'], folder);
    writeFileSync(join(folder, 'out/mine.ts'), 'export {};\n');
    const { out } = forthright(['build', 'copy/letters.consent.yaml', '--out', 'out'], folder);
    expect(out).toContain('1 file removed');
    expect(existsSync(join(folder, 'out/letters.de.ts'))).toBe(false);
    expect(existsSync(join(folder, 'out/mine.ts'))).toBe(true);
  });

  it('does not overwrite a file that somebody else wrote', () => {
    const folder = copy();
    const mine = 'export const letters = 1;\n';
    const other = folderWith({ 'letters.ts': mine });
    const { code, err } = forthright(['build', 'copy', '--out', other], folder);
    expect(code).toBe(2);
    expect(err).toContain('letters.ts in the --out folder was not written by this command');
    expect(readFileSync(join(other, 'letters.ts'), 'utf8')).toBe(mine);
  });

  it('builds nothing while a copy file has an error, and says where it is', () => {
    const { title: _, ...untitled } = consentData();
    const folder = folderWith({ 'copy/letters.consent.yaml': untitled });
    const { code, err } = forthright(['build', 'copy', '--out', 'out'], folder);
    expect(code).toBe(1);
    expect(err).toContain('copy/letters.consent.yaml:1:1 error: expected title, found nothing. Add the field title.');
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it.each([
    [['build', 'copy'], 'Say where the modules go'],
    [['build', '--out', 'out'], 'Name a folder or a copy file'],
    [['build', 'kopy', '--out', 'out'], 'There is no file or folder kopy.'],
    [['build', 'copy', '--uot', 'out'], 'There is no flag --uot. Did you mean --out?'],
    [['build', 'copy', '--out', 'out', '--extension', 'php'], '--extension php is not known.'],
    [['biuld', 'copy'], 'There is no verb biuld. Did you mean build?'],
  ])('answers %j with one clear sentence', (args, sentence) => {
    const { code, err } = forthright(args, copy());
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('says that a folder has no copy files', () => {
    const { code, err } = forthright(['build', '.', '--out', 'out'], folderWith({ 'readme.txt': 'x' }));
    expect({ code, one: err.includes('There is no copy file') }).toEqual({ code: 2, one: true });
  });

  it('explains itself with examples', () => {
    const { code, out } = forthright(['build', '--help'], copy());
    expect(code).toBe(0);
    expect(out).toContain('Examples\n  forthright build copy --out src/explanations');
  });
});
