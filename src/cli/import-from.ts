import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parse } from '../core/index.ts';
import { isLanguage } from '../schema/index.ts';
import { readArguments } from './arguments.ts';
import { catalogueName } from './catalogue-name.ts';
import { type Draft, draftText } from './draft.ts';
import { foreignData } from './foreign-data.ts';
import { importCatalogue } from './import-catalogue.ts';
import { help as guideHelp, guideSystems, importGuide } from './import-guide.ts';
import { importGvl } from './import-gvl.ts';
import { importTilt } from './import-tilt.ts';
import { withoutRoot } from './read-catalogue.ts';
import { nameOf } from './read-copy.ts';
import { readText } from './read-text.ts';
import { CannotRun, type Io } from './verb.ts';

/** The systems that drafts of consent notices are made from. */
export const draftSystems: Readonly<Record<string, (data: unknown, language: string) => Draft>> = {
  tilt: (data) => importTilt(foreignData(data)),
  gvl: (data, language) => importGvl(foreignData(data), language),
  i18next: (data, language) => importCatalogue(withoutRoot(foreignData(data), language).data, language),
};

export const help = `forthright import-from tilt|gvl|i18next <file> --out <notice>

Makes a draft of a consent notice. What the file does not say is left out and named above each item; forthright check
names each missing field with its line. Nothing is made up.

  tilt                  a TILT document (Transparency Information Language)
  gvl                   the purposes of an IAB TCF vendor list; their texts are fixed and never reworded
  i18next               a message catalogue: titles that stand beside descriptions
  --out <notice>        the file to write: x.consent.yaml
  --language <tag>      the language of the file, if its name does not say it

Examples
  forthright import-from tilt example.tilt.json --out copy/example.consent.yaml
  forthright import-from gvl vendor-list.json --out copy/ads.consent.yaml
  forthright import-from i18next locales/en.json --out copy/cookies.consent.yaml

${guideHelp}`;

function importDraft(system: string, args: ReadonlyArray<string>, io: Io): number {
  const { values, positionals } = readArguments(args, { out: { type: 'string' }, language: { type: 'string' } });
  const [, path] = positionals;
  const convert = draftSystems[system];
  if (path === undefined || !convert)
    throw new CannotRun(`Name the file to read: forthright import-from ${system} <file> --out x.consent.yaml.`);
  if (values.out === undefined) throw new CannotRun('Say where the draft goes: --out copy/x.consent.yaml.');
  const name = nameOf(values.out);
  if (name?.kind !== 'consent' || name.language)
    throw new CannotRun(`--out ${values.out} is not called <id>.consent.yaml.`);
  const target = resolve(io.cwd, values.out);
  if (existsSync(target))
    throw new CannotRun(`${values.out} is there already. Choose another name, so that nothing is lost.`);
  const file = resolve(io.cwd, path);
  if (!existsSync(file)) throw new CannotRun(`There is no file ${path}.`);
  const language = values.language ?? catalogueName(file)?.language ?? 'en';
  if (!isLanguage(language)) throw new CannotRun(`--language ${language} is no language tag. Write en, de, pt-BR.`);
  const { source, issues } = readText(path, readFileSync(file, 'utf8'), true);
  if (!source) throw new CannotRun(`${path} is neither JSON nor YAML: ${issues[0]?.found}`);
  let draft: Draft;
  try {
    draft = convert(source.data, language);
  } catch (error) {
    throw new CannotRun((error instanceof Error ? error.message : String(error)).replace(/^Forthright: /, ''));
  }
  const text = draftText(name.id, draft);
  writeFileSync(target, text);
  for (const note of draft.notes) io.err.write(`${path}: ${note}\n`);
  const { issues: found } = parse(readText(values.out, text).source ?? { file: values.out, data: undefined });
  const missing = found.filter(({ severity }) => severity === 'error').length;
  const count = Object.keys(draft.items).length;
  io.out.write(
    `Wrote ${relative(io.cwd, target)}: ${count} ${count === 1 ? 'item' : 'items'}, ${missing} ${missing === 1 ? 'field' : 'fields'} to write or mend. forthright check ${values.out} names them.\n`,
  );
  return 0;
}

export async function run(args: ReadonlyArray<string>, io: Io): Promise<number> {
  const system = args.find((arg) => !arg.startsWith('-')) ?? '';
  if (Object.hasOwn(draftSystems, system)) return importDraft(system, args, io);
  if (Object.hasOwn(guideSystems, system)) return importGuide(args, io);
  const known = [...Object.keys(draftSystems), ...Object.keys(guideSystems)].join(', ');
  throw new CannotRun(`There is nothing to import from ${system || 'nowhere'}. Use one of ${known}.`);
}
