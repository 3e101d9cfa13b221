import { existsSync, type FSWatcher, statSync, watch } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { added, type Counts, notChecked } from '../check/index.ts';
import { isLanguage } from '../schema/index.ts';
import { oneOf, readArguments } from './arguments.ts';
import { checkAll } from './check-all.ts';
import type { CheckOptions, GroupResult } from './check-group.ts';
import { groupsOf } from './groups.ts';
import { rulePagesFor } from './link.ts';
import { progressOn } from './progress.ts';
import { asGithub, asJson, asSarif, type Report, type ReportOptions } from './report.ts';
import { asText, silencedText } from './report-text.ts';
import { CannotRun, cannotRun, type Io } from './verb.ts';

export const help = `forthright check [paths]

Checks the words of copy files (YAML and JSON, every kind and language) and of message catalogues as you have them
(i18next or flat JSON, YAML; one file for each language). Without paths it checks the folder copy.

  --format <format>     text, json, sarif or github (text)
  --remarks             print remarks one by one as well
  --source <language>   the language that catalogues are translated from (en)
  --language <tag>      the language of a catalogue whose name does not say it
  --watch               check again whenever a file changes
  --rule-pages <url>    where the pages of the rules are, for the links: an address with {rule} in it, or one that the
                        rule is put behind. Also "forthright": { "rulePages": "…" } in package.json. Without it the
                        links lead to the pages in this package on your disk; forthright rules <rule> prints one.

A copy file can silence a rule, with a reason a colleague can check:
  silenced:
    - { rule: vague-word, path: items.post.purpose, reason: The law itself says "may" here. }
and a catalogue under the key _forthright, which no application asks for:
  "_forthright": { "silenced": [{ "rule": "vague-word", "path": "consent.why", "reason": "…" }] }
Silences are listed. A rule that cannot judge a language is listed as not checked, never as passed.

Colours are for a terminal. NO_COLOR turns them off, FORCE_COLOR turns them on.
Ends with 0 if there is no error, 1 if there are errors, 2 if it could not run; --watch with 0 once you end it.

Examples
  forthright check
  forthright check copy/photos.consent.yaml --remarks
  forthright check src/locales --format github
  forthright check copy --format sarif > forthright.sarif
`;

const formats = ['text', 'json', 'sarif', 'github'] as const;

/** What every group gave, as one report in the order of the files. */
function reportOf(results: ReadonlyArray<GroupResult>): Report {
  const counts: Record<string, Counts> = {};
  for (const result of results)
    for (const [language, more] of Object.entries(result.counts)) {
      const before = counts[language];
      counts[language] = before ? added(before, more) : more;
    }
  const languages = Object.keys(counts).sort();
  const findings = results.flatMap((result) => result.findings);
  findings.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column));
  const sum = (pick: (result: GroupResult) => number) => results.reduce((total, result) => total + pick(result), 0);
  return {
    findings,
    silenced: results.flatMap(({ silenced }) => silenced),
    checked: { files: sum(({ files }) => files), explanations: sum(({ explanations }) => explanations), languages },
    notChecked: languages.flatMap((language) => notChecked(language)),
    counts,
  };
}

const writers = { text: asText, json: asJson, sarif: asSarif, github: asGithub };

interface Plan extends CheckOptions, ReportOptions {
  readonly paths: ReadonlyArray<string>;
  readonly format: (typeof formats)[number];
  readonly language?: string;
}

/** Checks once and prints. @returns whether there was an error */
async function checkOnce(plan: Plan, io: Io): Promise<boolean> {
  const groups = groupsOf(plan.paths, plan.language);
  if (groups.length === 0)
    throw new CannotRun(
      `There is no copy file and no catalogue in ${plan.paths.map((path) => relative(plan.cwd, path) || '.').join(', ')}. A copy file is called <id>.consent.yaml, a catalogue <language>.json or .yaml.`,
    );
  const bar = await progressOn(io.err, groups.length);
  const results = await checkAll(groups, plan, bar.step);
  bar.stop();
  const report = reportOf(results);
  io.out.write(writers[plan.format](report, plan));
  if (plan.format !== 'text') io.err.write(silencedText(report));
  return report.findings.some(({ severity }) => severity === 'error');
}

/** Calls back on every change below a path. A file is watched through its folder: editors put a new one in its place. */
function onChange(path: string, changed: () => void): FSWatcher {
  const isFolder = statSync(path).isDirectory();
  const watcher = watch(isFolder ? path : dirname(path), { recursive: isFolder }, (_, name) => {
    if (isFolder || name === null || name === basename(path)) changed();
  });
  return watcher.on('error', changed); // the folder went: the next check says so
}

/** Checks, and again after each change until a signal ends it. Quick changes in a row are one. */
async function keepChecking(plan: Plan, io: Io): Promise<void> {
  let waiting: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  const again = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      running = running.then(async () => {
        try {
          await checkOnce(plan, io);
        } catch (error) {
          if (!cannotRun(error)) throw error;
          io.err.write(`forthright check: ${error.message}\n`);
        }
      });
    }, 50);
  };
  // Watched before the first look, so that no change falls between the two.
  const watchers = plan.paths.map((path) => onChange(path, again));
  try {
    running = checkOnce(plan, io);
    await running;
    io.err.write('Watching. Ctrl+C ends it.\n');
    await new Promise<void>((resolved) => {
      const end = () => resolved();
      if (io.signal?.aborted) end();
      io.signal?.addEventListener('abort', end);
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
    });
  } finally {
    clearTimeout(waiting);
    for (const watcher of watchers) watcher.close();
  }
  await running;
}

/** Colours are for a terminal; `FORCE_COLOR` asks for them anywhere, `NO_COLOR` nowhere. */
function hasColour({ out, env }: Io): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM } = env;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  return Boolean(out.isTTY) && !no && TERM !== 'dumb';
}

export async function run(args: ReadonlyArray<string>, io: Io): Promise<number> {
  const { values, positionals } = readArguments(args, {
    format: { type: 'string', default: 'text' },
    remarks: { type: 'boolean', default: false },
    source: { type: 'string' },
    language: { type: 'string' },
    watch: { type: 'boolean', default: false },
    'rule-pages': { type: 'string' },
  });
  for (const flag of ['source', 'language'] as const) {
    const tag = values[flag];
    if (tag !== undefined && !isLanguage(tag))
      throw new CannotRun(`--${flag} ${tag} is no language tag. Write en, de, pt-BR.`);
  }
  const format = oneOf('format', values.format, formats);
  const asked = positionals.length > 0 ? positionals : ['copy'];
  const missing = asked.find((path) => !existsSync(resolve(io.cwd, path)));
  if (missing !== undefined) throw new CannotRun(`There is no file or folder ${missing}.`);
  const plan: Plan = {
    cwd: io.cwd,
    paths: asked.map((path) => resolve(io.cwd, path)),
    format,
    remarks: values.remarks,
    pages: rulePagesFor(io.cwd, values['rule-pages']),
    colour: hasColour(io),
    ...(values.source !== undefined && { source: values.source }),
    ...(values.language !== undefined && { language: values.language }),
  };
  if (!values.watch) return (await checkOnce(plan, io)) ? 1 : 0;
  await keepChecking(plan, io);
  return 0;
}
