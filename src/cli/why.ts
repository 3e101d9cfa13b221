import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  chooseLanguage,
  createTranslate,
  type ExplainedRoute,
  explainRoute,
  type Metric,
  type RouteWish,
  sayReason,
  type WhyVoice,
  whyAsOf,
  whyNot,
  whySummary,
} from '../core/index.ts';
import { adapters, detectEngine, type Engine, fromAny, joinRoutes } from '../facts/index.ts';
import { oneOf, readArguments } from './arguments.ts';
import { wordLanguages, wordsOf } from './interface-words.ts';
import { CannotRun, type Io } from './verb.ts';

export const help = `forthright why <response.json> [more.json]

Says why a routing engine's answer put a route first, as far as the answer itself bears it, and which tempting claims
it does not bear. Several files are compared as one answer; times observed too far apart are not compared.

  --engine <name>      auto, or one of those below (auto)
  --chosen <number>    which of the routes, from 0 (0)
  --objective <name>   what you ranked by, if it was not the engine: duration, distance, score, transfers, arrival
  --language <tag>     any language of forthright/locales; with a region for its units: en-US (en)
  --format <name>      text or json (text)
  --received <time>    when the answer came, where it does not say (ISO 8601)
  --now <time>         refuse times that are too old by then (ISO 8601)
  --asked <wishes>     what the person asked to avoid: tolls, ferries, motorways; with commas
  --zone <zone>        the time zone of the start, for clock times (Europe/Berlin)

Engines: ${Object.keys(adapters).slice(0, 6).join(', ')},
${Object.keys(adapters).slice(6).join(', ')}

Exit code 0: explained. 1: the answer could not be used. 2: could not run.

Examples
  forthright why answer.json
  forthright why answer.json --engine here --language de --format json
`;

/** No answer to "which way?" is larger; reading one would only hold up whoever asks. */
const mostBytes = 20_000_000;

const shortNames: Record<string, string> = { azure: 'azure-maps', google: 'google-routes', ors: 'openrouteservice' };

const metrics: Record<string, Metric> = {
  duration: 'duration',
  time: 'duration',
  fastest: 'duration',
  distance: 'distance',
  length: 'distance',
  shortest: 'distance',
  score: 'score',
  weight: 'score',
  cost: 'score',
  transfers: 'transfers',
  changes: 'transfers',
  arrival: 'arrival',
};

type Read = { readonly data: unknown } | { readonly refused: string };

function read(path: string, cwd: string): Read {
  const file = resolve(cwd, path);
  try {
    const { size } = statSync(file);
    if (size > mostBytes) return { refused: `response: ${(size / 1e6).toFixed(1)} MB, at most ${mostBytes / 1e6} MB` };
    return { data: JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, '')) };
  } catch (error) {
    if (error instanceof SyntaxError) return { refused: `response: not JSON (${error.message})` };
    throw new CannotRun(`${path} cannot be read: ${error instanceof Error && 'code' in error ? error.code : error}.`);
  }
}

/** The answers of all files: facts side by side, or an answer that says what was wrong with the first bad one. */
function factsOf(reads: ReadonlyArray<Read>, engine: Engine | undefined, context: Parameters<typeof fromAny>[1]) {
  const bad = reads.find((entry) => 'refused' in entry);
  if (bad && 'refused' in bad) {
    const issue = {
      code: 'syntax' as const,
      path: ['response'],
      expected: 'an answer of at most 20 MB in JSON',
      found: bad.refused.replace(/^response: /, ''),
      mend: '',
    };
    return { engine: engine ?? 'unknown', trafficAware: false, options: [], issues: [issue] };
  }
  const answers = reads.flatMap((entry) => ('data' in entry ? [entry.data].flat() : []));
  return joinRoutes(answers.map((data) => fromAny(data, context, engine ?? detectEngine(data))));
}

/** Each claim that the answer does not bear, and why, in words. */
const refusedOf = ({ refused }: ExplainedRoute) =>
  refused.map(({ claim, because }) => ({ claim, because: whyNot(because) }));

/** What `--format json` prints. */
function json(explained: ExplainedRoute, voice: WhyVoice) {
  return {
    level: explained.level,
    summary: whySummary(explained, voice).text,
    reasons: explained.reasons.map((reason) => {
      const { type, basis, strength, check } = reason;
      return { type, basis, strength, check, ...sayReason(reason, voice) };
    }),
    refused: refusedOf(explained),
  };
}

function text(explained: ExplainedRoute, voice: WhyVoice, now?: string): string {
  const reasons = explained.reasons.map((reason) => `  ${sayReason(reason, voice).text}\n`);
  const dated = whyAsOf(explained, voice, now).text;
  const refused = refusedOf(explained).map(({ claim, because }) => `  ${claim.padEnd(20)} ${because}\n`);
  return [
    `${whySummary(explained, voice).text}   [${explained.level}]\n\n`,
    ...reasons,
    ...(dated ? [`  ${dated}\n`] : []),
    ...(refused.length > 0 ? ['\nNot said, and why:\n', ...refused] : []),
  ].join('');
}

function timeOf(flag: string, value: string | undefined): string | undefined {
  if (value !== undefined && Number.isNaN(Date.parse(value)))
    throw new CannotRun(`--${flag} ${value} is not a time. Write 2026-03-01T09:30:00Z.`);
  return value;
}

export async function run(args: ReadonlyArray<string>, io: Io): Promise<number> {
  const { values, positionals } = readArguments(args, {
    engine: { type: 'string', default: 'auto' },
    chosen: { type: 'string', default: '0' },
    objective: { type: 'string' },
    language: { type: 'string', default: 'en' },
    format: { type: 'string', default: 'text' },
    received: { type: 'string' },
    now: { type: 'string' },
    asked: { type: 'string' },
    zone: { type: 'string' },
  });
  if (positionals.length === 0) throw new CannotRun('Name the file that holds the answer: forthright why answer.json.');
  const engines = ['auto', ...Object.keys(adapters)] as ReadonlyArray<'auto' | Engine>;
  const engine = oneOf('engine', shortNames[values.engine] ?? values.engine, engines);
  const format = oneOf('format', values.format, ['text', 'json']);
  if (!/^\d+$/.test(values.chosen)) throw new CannotRun(`--chosen ${values.chosen} is not a position. Count from 0.`);
  const objective =
    values.objective === undefined ? undefined : metrics[oneOf('objective', values.objective, Object.keys(metrics))];
  const languages = wordLanguages();
  const language = chooseLanguage(values.language, languages, '');
  if (language === undefined)
    throw new CannotRun(`There are no words in ${values.language}. Use one of ${languages.join(', ')}.`);
  const asked = values.asked
    ?.split(',')
    .map((wish) => oneOf('asked', wish.trim(), ['tolls', 'ferries', 'motorways'] satisfies RouteWish[]));
  const observedAt = timeOf('received', values.received);
  const now = timeOf('now', values.now);
  const { zone } = values;
  if (zone !== undefined && !isZone(zone)) throw new CannotRun(`--zone ${zone} is not known. Write Europe/Berlin.`);

  const facts = factsOf(
    positionals.map((path) => read(path, io.cwd)),
    engine === 'auto' ? undefined : engine,
    { ...(observedAt && { observedAt }), ...(asked && { asked }), ...(zone && { zone }) },
  );
  const explained = explainRoute(facts, {
    chosen: Number(values.chosen),
    ...(objective && { objective }),
    ...(now && { now }),
  });
  const voice: WhyVoice = {
    language: values.language,
    t: createTranslate(language, wordsOf(language)),
    ...(zone && { zone }),
  };
  io.out.write(
    format === 'json' ? `${JSON.stringify(json(explained, voice), null, 2)}\n` : text(explained, voice, now),
  );
  const [first] = explained.reasons;
  if (first?.type !== 'unknown' || first.why !== 'unusable') return 0;
  io.err.write(
    `forthright why: ${positionals.join(', ')} could not be used. ${refusedOf(explained)[0]?.because ?? ''}\n`,
  );
  return 1;
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
