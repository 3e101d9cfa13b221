import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { compileFolder, compileModules, exportName } from '../../src/cli/compile.ts';
import { parse } from '../../src/core/index.ts';
import { consentData, folderWith, germanOf } from './fixtures.ts';

const core = new URL('../../src/core/index.ts', import.meta.url).pathname;
const parsed = (data: unknown = consentData()) => {
  const { explanation } = parse({ file: 'letters.consent.yaml', data }, [
    { file: 'letters.consent.de.yaml', data: germanOf() },
  ]);
  if (!explanation) throw new Error('the fixture does not parse');
  return explanation;
};

/** What the compiler says of a program that uses the written modules. */
function compilerSays(program: string, eager: boolean): string[] {
  const modules = compileFolder([parsed()], { types: core, extension: '.ts', eager });
  const folder = folderWith({
    ...Object.fromEntries(modules.map(({ file, text }) => [file, text])),
    'app.ts': program,
  });
  const host = ts.createProgram([`${folder}/app.ts`], {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    allowImportingTsExtensions: true,
    resolveJsonModule: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  });
  return ts.getPreEmitDiagnostics(host).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('the modules that build writes', () => {
  it('compile in an application, and a wrong item id does not', () => {
    const start = `import { letters } from './index.ts'; import { decide, noChoices } from '${core}';`;
    const act = `{ reason: 'save-press', surface: 'dialog', language: 'en', label: 'Save', opened: [] } as const`;
    const record = `const r = decide(letters, noChoices(letters), ${act}, '2026-01-01T00:00:00Z', 'one');`;
    expect(compilerSays(`${start}${record} export const answer = r.choices.post;`, false)).toEqual([]);
    expect(compilerSays(`${start}${record} export const answer = r.choices.pots;`, false)).toEqual([
      expect.stringContaining("Property 'pots' does not exist"),
    ]);
    // An item that is only explained is never chosen.
    expect(compilerSays(`${start}${record} export const answer = r.choices.orders;`, true)).toEqual([
      expect.stringContaining("Property 'orders' does not exist"),
    ]);
  });

  it('have a module of its own for each translation, and the digests inside', () => {
    const explanation = parsed();
    const modules = compileModules(explanation);
    expect(modules.map(({ file }) => file)).toEqual(['letters.ts', 'letters.de.ts']);
    expect(modules[0]?.text).toContain(`'de': async () => (await import('./letters.de')).notice`);
    expect(modules[0]?.text).toContain(explanation.meaning.post);
    expect(modules[0]?.text).not.toContain('Postanschrift');
    expect(modules[1]?.text).toContain('Postanschrift');
    expect(modules[1]?.text).toContain(explanation.notices.de?.digest);
  });

  it('hold every language in one module when asked to be eager', () => {
    const [module, ...more] = compileModules(parsed(), { eager: true });
    expect(more).toEqual([]);
    expect(module?.text).toContain('Postanschrift');
    expect(module?.text).toContain("'en' | 'de'");
  });

  it('leave out what only the checker reads', () => {
    const data = { ...consentData(), silenced: [{ rule: 'vague-word', reason: 'Looked at by a colleague.' }] };
    expect(compileModules(parsed(data))[0]?.text).not.toContain('silenced');
  });

  it('are the same bytes for the same copy, whatever order the explanations come in', () => {
    const other = parsed();
    const renamed = { ...other, id: 'alpha' };
    expect(compileFolder([other, renamed])).toEqual(compileFolder([renamed, other]));
    expect(compileFolder([parsed()])).toEqual(compileFolder([parsed()]));
  });

  it('export a name that a program can use, whatever the id', () => {
    expect(exportName('face-groups')).toBe('faceGroups');
    expect(exportName('delete')).toBe('deleteNotice');
    expect(exportName('step-2')).not.toBe(exportName('step2'));
    expect(compileFolder([{ ...parsed(), id: 'index' }]).map(({ file }) => file)).toEqual([
      'index_.ts',
      'index_.de.ts',
      'index.ts',
    ]);
  });
});
