import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isObject } from '../schema/index.ts';
import { readArguments } from './arguments.ts';
import { kinds } from './kinds.ts';
import { nameOf } from './read-copy.ts';
import { CannotRun, type Io } from './verb.ts';

export const help = `forthright init

Begins a folder copy with one good file of each kind to learn from and change, editor settings for completion, and a
script line for CI. No file that is there already is touched.

Examples
  forthright init
  forthright init && forthright check
`;

/** Where the starters are: beside the built command, or in our own copy when the source is run. */
function startersFolder(): string {
  const built = new URL('./starters/', import.meta.url);
  return fileURLToPath(existsSync(built) ? built : new URL('../../copy/', import.meta.url));
}

/** One good file of each kind that exists, in the language it was written in; the guide's own ways to a person with it. */
function starters(): Array<{ file: string; text: string }> {
  const folder = startersFolder();
  const wanted = ['shop.consent.yaml', 'lumen.help.yaml', 'missing-photos.guide.yaml', 'film-evening.why.yaml'];
  return readdirSync(folder)
    .filter((file) => wanted.includes(file) && Object.hasOwn(kinds, nameOf(file)?.kind ?? ''))
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return { file, text: text.replace(/\$schema=\S*\/schema\//, '$schema=../node_modules/forthright/schema/') };
    });
}

const settings = {
  'yaml.schemas': Object.fromEntries(
    Object.keys(kinds).flatMap((kind) => [
      [`./node_modules/forthright/schema/${kind}.json`, [`copy/**/!(*.${kind}.*).${kind}.yaml`]],
      [`./node_modules/forthright/schema/${kind}.translation.json`, [`copy/**/*.${kind}.*.yaml`]],
    ]),
  ),
};

/** Adds the script line to a package.json that has none. @returns what to tell */
function addScript(file: string): string {
  const line = '"check:copy": "forthright check copy"';
  const byHand = `Add ${line} to the scripts of your package.json, and forthright check copy --format github to your CI.\n`;
  if (!existsSync(file)) return byHand;
  const text = readFileSync(file, 'utf8');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return byHand;
  }
  if (!isObject(data)) return byHand;
  const scripts = isObject(data.scripts) ? data.scripts : {};
  if ('check:copy' in scripts) return 'package.json has the script check:copy already.\n';
  const indent = /^\{\r?\n(\s+)/.exec(text)?.[1] ?? '  ';
  const changed = { ...data, scripts: { ...scripts, 'check:copy': 'forthright check copy' } };
  writeFileSync(file, `${JSON.stringify(changed, null, indent)}\n`);
  return 'Added the script check:copy to package.json. In CI: npx forthright check copy --format github\n';
}

export async function run(args: ReadonlyArray<string>, io: Io): Promise<number> {
  const { positionals } = readArguments(args, {});
  if (positionals.length > 0) throw new CannotRun('init takes no path. It begins the folder copy where you are.');
  const files = [
    ...starters().map(({ file, text }) => ({ file: join('copy', file), text })),
    { file: join('.vscode', 'settings.json'), text: `${JSON.stringify(settings, null, 2)}\n` },
    {
      file: join('.vscode', 'extensions.json'),
      text: `${JSON.stringify({ recommendations: ['redhat.vscode-yaml'] }, null, 2)}\n`,
    },
  ];
  for (const { file, text } of files) {
    const path = join(io.cwd, file);
    if (existsSync(path)) {
      io.out.write(`${file} is there already; left as it is.\n`);
      continue;
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    io.out.write(`Wrote ${file}\n`);
  }
  io.out.write(addScript(join(io.cwd, 'package.json')));
  return 0;
}
