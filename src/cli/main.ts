#!/usr/bin/env node
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cannotRun, type Io, type Verb } from './verb.ts';

// From Node 22 the compiled code of the verbs is kept between runs, which halves what starting costs.
(process.getBuiltinModule('node:module') as { enableCompileCache?: () => unknown }).enableCompileCache?.();

/** Each verb: what it does in a few words, and its module, loaded only when it is asked for. */
const verbs: Record<string, [does: string, load: () => Promise<Verb>]> = {
  check: ['check the words of copy files and message catalogues', () => import('./check.ts')],
  rules: ['print the page of a rule: what, why, how to mend it, examples', () => import('./rules.ts')],
  build: ['turn copy files into modules that an application imports', () => import('./build.ts')],
  diff: ['say what changed between two versions, and who would be asked again', () => import('./diff.ts')],
  export: ['write all texts for a translator, as XLIFF or CSV', () => import('./export.ts')],
  import: ['take a translated XLIFF or CSV file back', () => import('./import.ts')],
  'import-from': ['make a copy file from a file of another system', () => import('./import-from.ts')],
  init: ['begin a folder of copy, with editor settings and a line for CI', () => import('./init.ts')],
  why: ['say why a route was put first, as far as the answer bears it', () => import('./why.ts')],
  open: ['say which ways to a person are open, and when the others open', () => import('./open.ts')],
  walk: ['play a guide in the terminal', () => import('./walk.ts')],
};

const overview = () => `forthright: the words of consent, reasons and help, held to account

Usage: forthright <verb> [paths] [flags]

${Object.entries(verbs)
  .map(([verb, [does]]) => `  ${verb.padEnd(12)}${does}`)
  .join('\n')}

forthright <verb> --help tells more, with examples; forthright --version says which one this is. Nothing is ever sent over a network.
`;

/** Runs one verb of the command. Never throws for what a person typed. @returns the exit code: 0, 1 or 2 */
export async function main(args: ReadonlyArray<string>, io: Io): Promise<number> {
  const [verb, ...rest] = args;
  if (verb === undefined || verb === '--help' || verb === '-h' || verb === 'help') {
    io.out.write(overview());
    return verb === undefined ? 2 : 0;
  }
  if (verb === '--version' || verb === '-v') {
    // As far from the source as from what is built of it.
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    io.out.write(`${version}\n`);
    return 0;
  }
  const entry = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  if (!entry) {
    // Loaded here only: what stands at the top of this file is paid for by every run.
    const { didYouMean } = await import('../schema/index.ts');
    const near = didYouMean(verb, Object.keys(verbs));
    const known = Object.keys(verbs).join(', ');
    io.err.write(
      `forthright: There is no verb ${verb}. ${near ? `Did you mean ${near}?` : `The verbs are ${known}.`}\n`,
    );
    return 2;
  }
  const { help, run } = await entry[1]();
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out.write(help);
    return 0;
  }
  try {
    return await run(rest, io);
  } catch (error) {
    if (!cannotRun(error)) throw error;
    io.err.write(`forthright ${verb}: ${error.message}\n`);
    return 2;
  }
}

const started = process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (started) {
  const { stdout: out, stderr: err, env } = process;
  // A reader that stops early (`forthright check | head`) is no fault.
  out.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
  process.exitCode = await main(process.argv.slice(2), { cwd: process.cwd(), env, out, err });
}
