import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { oneOf, readArguments } from './arguments.ts';
import { compileFolder, type Module, stamp } from './compile.ts';
import { entriesAt, existing } from './read-explanations.ts';
import { CannotRun, type Io } from './verb.ts';

export const help = `forthright build <paths> --out <folder>

Compiles copy files to TypeScript modules: one for each explanation, with typed item ids and the digests inside,
and one more for each translation, loaded when a person needs it. The same copy always gives the same bytes.

  --out <folder>          where the modules go
  --eager                 put all languages of an explanation into one module
  --types <specifier>     where the modules import their types from (forthright/core)
  --extension <ending>    what imports between the modules end with: none (for bundlers), js or ts

Examples
  forthright build copy --out src/explanations
  forthright build copy/photos.consent.yaml --out src/explanations --eager
`;

const written = (file: string) => existsSync(file) && readFileSync(file, 'utf8').startsWith(stamp);

/** Writes what has changed, and takes away what an earlier build wrote for a copy file that is gone. */
function write(folder: string, modules: ReadonlyArray<Module>): { changed: number; removed: number } {
  mkdirSync(folder, { recursive: true });
  const foreign = modules.find(({ file }) => existsSync(join(folder, file)) && !written(join(folder, file)));
  if (foreign)
    throw new CannotRun(
      `${foreign.file} in the --out folder was not written by this command, so it is left alone. Choose another folder.`,
    );
  let changed = 0;
  for (const { file, text } of modules) {
    const path = join(folder, file);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    writeFileSync(path, text);
    changed++;
  }
  const current = new Set(modules.map(({ file }) => file));
  const stale = readdirSync(folder).filter(
    (file) => file.endsWith('.ts') && !current.has(file) && written(join(folder, file)),
  );
  for (const file of stale) rmSync(join(folder, file));
  return { changed, removed: stale.length };
}

export async function run(args: ReadonlyArray<string>, io: Io): Promise<number> {
  const { values, positionals } = readArguments(args, {
    out: { type: 'string' },
    eager: { type: 'boolean' },
    types: { type: 'string' },
    extension: { type: 'string', default: 'none' },
  });
  if (values.out === undefined) throw new CannotRun('Say where the modules go: --out src/explanations.');
  if (positionals.length === 0)
    throw new CannotRun('Name a folder or a copy file: forthright build copy --out src/explanations.');
  const ending = oneOf('extension', values.extension.replace(/^\./, ''), ['none', 'js', 'ts']);
  const entries = entriesAt(existing(positionals, io.cwd), io);
  if (!entries) return 1;
  const explanations = entries.flatMap(({ explanation }) => (explanation ? [explanation] : []));
  const folder = resolve(io.cwd, values.out);
  const others = entries.flatMap(({ other }) => (other ? [other] : []));
  const settings = {
    ...(values.types !== undefined && { types: values.types }),
    eager: values.eager ?? false,
    extension: ending === 'none' ? '' : `.${ending}`,
  };
  const modules = compileFolder(explanations, settings, others);
  const { changed, removed } = write(folder, modules);
  const s = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
  io.out.write(
    `Built ${s(explanations.length + others.length, 'explanation')} into ${relative(io.cwd, folder) || '.'}: ${s(changed, 'file')} changed${removed ? `, ${s(removed, 'file')} removed` : ''}.\n`,
  );
  return 0;
}
