import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { Document, isDocument, parseDocument } from 'yaml';
import { placeholdersOf } from '../check/index.ts';
import { isLanguage } from '../schema/index.ts';
import { readArguments } from './arguments.ts';
import { Refused, type Returned, type ReturnedFile } from './exchange.ts';
import { jobsAt } from './export.ts';
import { existing } from './read-explanations.ts';
import type { Job, JobUnit } from './translation-job.ts';
import { CannotRun, type Io } from './verb.ts';

export const help = `forthright import <file> [paths]

Takes a translated XLIFF or CSV file back: writes <id>.<kind>.<language>.yaml beside each source. The file is refused,
and nothing is written, if a placeholder, an id or a language is wrong, if a text is missing, or if the source has
changed since the export; each is named.

  --language <tag>      refuse a file that is in another language

Examples
  forthright import copy-pl.xlf
  forthright import photos-fr.csv copy/photos.consent.yaml --language fr
`;

async function read(path: string): Promise<ReturnedFile> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    throw new Refused('The file is not UTF-8 text. Save it as UTF-8.');
  }
  if (/\.(?:xlf|xliff|xml)$/i.test(path)) return (await import('./exchange-xliff.ts')).readXliff(text);
  if (/\.(?:csv|tsv|txt)$/i.test(path)) return (await import('./exchange-csv.ts')).readCsv(text);
  throw new Refused('Only .xlf, .xliff and .csv files are read.');
}

function unitFaults(unit: JobUnit, returned: Returned | undefined): string[] {
  if (!returned) return ['is missing'];
  if (returned.source.trim() !== unit.source.trim())
    return ['was exported from another text than the source has now; export it again'];
  if (returned.target.trim() === '') return ['is not translated'];
  const [wanted, there] = [placeholdersOf(unit.source), placeholdersOf(returned.target)];
  const lost = wanted.filter((place) => !there.includes(place)).map((place) => `lacks ${place}`);
  return [
    ...lost,
    ...there.filter((place) => !wanted.includes(place)).map((place) => `has ${place}, which the source has not`),
  ];
}

/** Everything that is wrong with a file, one line each. */
function faultsOf(file: ReturnedFile, jobs: ReadonlyArray<Job>): string[] {
  const known = new Set(jobs.flatMap((job) => job.units.map((unit) => `${job.name} ${unit.id}`)));
  const named = new Set(file.texts.map(({ name }) => name));
  const seen = new Set<string>();
  const strange = file.texts.flatMap(({ name, id }) => {
    const key = `${name} ${id}`;
    const twice = seen.has(key);
    seen.add(key);
    if (!known.has(key)) return [`${name} ${id}: there is no such text`];
    return twice ? [`${name} ${id}: stands twice`] : [];
  });
  const returned = new Map(file.texts.map((text) => [`${text.name} ${text.id}`, text]));
  const wrong = jobs
    .filter(({ name }) => named.has(name))
    .flatMap((job) =>
      job.units.flatMap((unit) =>
        unitFaults(unit, returned.get(`${job.name} ${unit.id}`)).map((fault) => `${job.name} ${unit.id}: ${fault}`),
      ),
    );
  return [...strange, ...wrong];
}

/** The translation file with its texts put in; what a person wrote beside them in an earlier one stays. */
function translationText(job: Job, texts: ReadonlyMap<string, string>): string {
  const old = existsSync(job.targetPath) ? parseDocument(readFileSync(job.targetPath, 'utf8')) : undefined;
  const document = isDocument(old) && old.errors.length === 0 ? old : new Document({});
  for (const [key, value] of Object.entries({ kind: job.kind, id: job.id, language: job.to, source: job.digest }))
    document.set(key, value);
  for (const { id, path } of job.units) {
    for (let length = 1; length < path.length; length++)
      if (!document.hasIn(path.slice(0, length)))
        document.setIn(path.slice(0, length), document.createNode(typeof path[length] === 'number' ? [] : {}));
    document.setIn(path, texts.get(id));
  }
  return job.targetPath.endsWith('.json')
    ? `${JSON.stringify(document.toJS(), null, 2)}\n`
    : document.toString({ lineWidth: 0 });
}

export async function run(args: ReadonlyArray<string>, io: Io): Promise<number> {
  const { values, positionals } = readArguments(args, { language: { type: 'string' } });
  const [file, ...paths] = positionals;
  if (file === undefined) throw new CannotRun('Name the translated file: forthright import copy-pl.xlf.');
  const [path = ''] = existing([file], io.cwd);
  const places = existing(paths.length > 0 ? paths : ['copy'], io.cwd);
  let returned: ReturnedFile;
  try {
    returned = await read(path);
    if (!isLanguage(returned.to))
      throw new Refused(`"${returned.to}" is no language tag. The file must say which language it is in.`);
    if (values.language !== undefined && values.language !== returned.to)
      throw new Refused(`The file is in ${returned.to}, and you asked for ${values.language}.`);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    io.err.write(`${file} is refused. ${error.message}\n`);
    return 1;
  }
  const all = jobsAt(places, returned.to, io);
  if (!all) return 1;
  const jobs = all.filter(({ name }) => returned.texts.some((text) => text.name === name));
  const languages = jobs
    .filter(({ from }) => from !== returned.from)
    .map(({ name, from }) => `${name}: its source is in ${from}, and the file was made from ${returned.from}`);
  const own = all.length === 0 ? [`the copy there is written in ${returned.to} itself`] : [];
  const empty = returned.texts.length === 0 ? ['there is no text in the file'] : [];
  const faults = [...own, ...empty, ...languages, ...(own.length > 0 ? [] : faultsOf(returned, all))];
  if (faults.length > 0) {
    io.err.write(`${file} is refused; nothing was written.\n${faults.map((fault) => `  ${fault}\n`).join('')}`);
    return 1;
  }
  for (const job of jobs) {
    const texts = new Map(
      returned.texts.filter(({ name }) => name === job.name).map(({ id, target }) => [id, target.trim()]),
    );
    writeFileSync(job.targetPath, translationText(job, texts));
    io.out.write(`Wrote ${relative(io.cwd, resolve(job.targetPath))}: ${texts.size} texts.\n`);
  }
  return 0;
}
