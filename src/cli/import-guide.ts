import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { stringify } from 'yaml';
import { parseGuide } from '../core/index.ts';
import { readArguments } from './arguments.ts';
import { foreignData } from './foreign-data.ts';
import { importConnect } from './import-connect.ts';
import { importSurveyjs } from './import-surveyjs.ts';
import { importTree } from './import-tree.ts';
import type { ImportedGuide } from './imported-guide.ts';
import { nameOf } from './read-copy.ts';
import { readText } from './read-text.ts';
import { CannotRun, type Io } from './verb.ts';

/** The systems that guides are read from. */
export const guideSystems: Readonly<Record<string, (data: unknown, name: string) => ImportedGuide>> = {
  tree: (data) => importTree(foreignData(data)),
  connect: (data) => importConnect(foreignData(data)),
  surveyjs: (data, name) => importSurveyjs(foreignData(data), name),
};

export const help = `forthright import-from tree|connect|surveyjs <file> --out <guide>

Makes a guide from a file of another system. What could not be taken over is named on the error stream; what the check
says of the new guide follows, for other systems know no way to a person at each step.

  tree                  a decision tree of GOV.UK: smart answers with recorded walks, or simple smart answers
  connect               an Amazon Connect contact flow
  surveyjs              a SurveyJS form, its visibleIf conditions included
  --out <guide>         the file to write: x.guide.yaml
  --human <id>          the help file to offer at each step

Examples
  forthright import-from tree towing-rules.json --out towing-rules.guide.yaml
  forthright import-from connect main-menu.json --out main-menu.guide.yaml --human lumen
`;

/**
 * Runs `import-from` for a system that guides come from.
 * @returns 0 if every recorded walk ends where it should; the new guide may still fail the check
 */
export async function importGuide(args: ReadonlyArray<string>, io: Io): Promise<number> {
  const { values, positionals } = readArguments(args, { out: { type: 'string' }, human: { type: 'string' } });
  const [system = '', path] = positionals;
  const convert = Object.hasOwn(guideSystems, system) ? guideSystems[system] : undefined;
  if (!convert)
    throw new CannotRun(
      `There is nothing to import from ${system || 'nowhere'}. Use one of ${Object.keys(guideSystems).join(', ')}.`,
    );
  if (path === undefined)
    throw new CannotRun(`Name the file to read: forthright import-from ${system} <file> --out x.guide.yaml.`);
  if (values.out === undefined) throw new CannotRun('Say where the guide goes: --out x.guide.yaml.');
  const name = nameOf(values.out);
  if (name?.kind !== 'guide' || name.language)
    throw new CannotRun(`--out ${values.out} is not called <id>.guide.yaml.`);
  const file = resolve(io.cwd, path);
  if (!existsSync(file)) throw new CannotRun(`There is no file ${path}.`);
  const { source, issues } = readText(path, readFileSync(file, 'utf8'));
  if (!source) throw new CannotRun(`${path} is neither JSON nor YAML: ${issues[0]?.found}`);
  let imported: ImportedGuide;
  try {
    imported = convert(source.data, basename(path).replace(/\.[^.]+$/, ''));
  } catch (error) {
    throw new CannotRun((error instanceof Error ? error.message : String(error)).replace(/^Forthright: /, ''));
  }
  const { kind, id: _, language, title, ...rest } = imported.guide;
  const human = values.human === undefined ? {} : { human: values.human };
  const guide = { kind, id: name.id, language, title, ...human, ...rest };
  const schema = '# yaml-language-server: $schema=../node_modules/forthright/schema/guide.json\n';
  writeFileSync(resolve(io.cwd, values.out), `${schema}${stringify(guide, { lineWidth: 0 })}`);
  for (const note of imported.notes) io.err.write(`${path}: ${note}\n`);
  const nodes = Object.keys(guide.nodes).length;
  io.out.write(`Wrote ${relative(io.cwd, resolve(io.cwd, values.out))}: ${nodes} nodes.\n`);
  const faults = parseGuide({ file: values.out, data: guide }).issues.filter(({ severity }) => severity === 'error');
  if (faults.length > 0)
    io.err.write(
      `The check refuses it as it is: ${faults.length === 1 ? '1 error' : `${faults.length} errors`}. forthright check ${values.out} names them.\n`,
    );
  return imported.notes.some((note) => note.startsWith('The recorded walk')) ? 1 : 0;
}
