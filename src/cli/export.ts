import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isLanguage } from '../schema/index.ts';
import { oneOf, readArguments } from './arguments.ts';
import { groupsOf } from './groups.ts';
import { existing } from './read-explanations.ts';
import { type Job, jobFor } from './translation-job.ts';
import { CannotRun, type Io } from './verb.ts';

export const help = `forthright export [paths] --language <tag> --format xliff|csv

Writes every text of the copy files for a translator: XLIFF 2.1 for agencies, CSV for spreadsheets. Each text has a
note and a length hint, and its placeholders are protected. Translations that are there already are in the file too.

  --language <tag>      the language to translate into
  --format <format>     xliff or csv (xliff)
  --out <file>          where to write; without it to the terminal

Examples
  forthright export --language pl --format xliff --out copy-pl.xlf
  forthright export copy/photos.consent.yaml --language fr --format csv --out photos-fr.csv
`;

/** The jobs of some paths for one language; undefined if a source has an error, which is then printed. */
export function jobsAt(paths: ReadonlyArray<string>, to: string, io: Io): Job[] | undefined {
  const groups = groupsOf(paths).flatMap((group) =>
    group.type === 'explanation' && group.source !== undefined ? [group] : [],
  );
  if (groups.length === 0) throw new CannotRun('There is no copy file there. A copy file is called <id>.consent.yaml.');
  const read = groups.map((group) => jobFor(group, to));
  const errors = read.flatMap((job) => ('errors' in job ? job.errors : []));
  for (const line of errors) io.err.write(line);
  return errors.length > 0 ? undefined : read.flatMap((job) => ('errors' in job || job.from === to ? [] : [job]));
}

export async function run(args: ReadonlyArray<string>, io: Io): Promise<number> {
  const { values, positionals } = readArguments(args, {
    language: { type: 'string' },
    format: { type: 'string', default: 'xliff' },
    out: { type: 'string' },
  });
  const { language } = values;
  if (language === undefined) throw new CannotRun('Say which language to translate into: --language pl.');
  if (!isLanguage(language))
    throw new CannotRun(`--language ${language} is no language tag in its usual spelling. Write pl, de, pt-BR.`);
  const format = oneOf('format', values.format, ['xliff', 'csv']);
  const jobs = jobsAt(existing(positionals.length > 0 ? positionals : ['copy'], io.cwd), language, io);
  if (!jobs) return 1;
  const [first] = jobs;
  if (!first) throw new CannotRun(`All copy there is written in ${language}. There is nothing to translate.`);
  const other = jobs.find(({ from }) => from !== first.from);
  if (other)
    throw new CannotRun(
      `${first.name} is written in ${first.from} and ${other.name} in ${other.from}. Export them one by one.`,
    );
  const names = new Set(jobs.map(({ name }) => name));
  if (names.size < jobs.length)
    throw new CannotRun('Two copy files have the same id. Run forthright check; it names them.');
  const write =
    format === 'xliff'
      ? (await import('./exchange-xliff.ts')).writeXliff
      : (await import('./exchange-csv.ts')).writeCsv;
  const text = await write(jobs, first.from, language);
  if (values.out === undefined) io.out.write(text);
  else {
    writeFileSync(resolve(io.cwd, values.out), text);
    const count = jobs.reduce((sum, { units }) => sum + units.length, 0);
    io.out.write(
      `Wrote ${count} texts of ${jobs.length} ${jobs.length === 1 ? 'explanation' : 'explanations'} to ${values.out}.\n`,
    );
  }
  return 0;
}
