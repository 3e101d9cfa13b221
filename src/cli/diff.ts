import { oneOf, readArguments } from './arguments.ts';
import { diffExplanations } from './diff-explanations.ts';
import { diffMarkdown, diffText } from './diff-report.ts';
import { atRevision } from './git.ts';
import { nameOf } from './read-copy.ts';
import { type Explained, existing, explainedAt } from './read-explanations.ts';
import { CannotRun, type Io } from './verb.ts';

export const help = `forthright diff <old> <new>
forthright diff --since <git revision> [paths]

Tells what changed between two versions of copy: for each field what stood there and what stands there now, the class
of the change, and who would be asked again. The classes are re-consent, notify, inform and editorial. Only consent
is ever asked again: in a why, help or guide file a change of words is editorial, any other is inform.

You raise a class by raising revision in the item. Nothing lowers one: words that changed while revision did not are
put before you, never decided in silence.

  --since <revision>    compare the files as they are with a git revision
  --format <format>     text, markdown or json (text)

Ends with 0, with 1 if a copy file of either version has an error, and with 2 if it could not run.

Examples
  forthright diff copy-2025 copy
  forthright diff --since main
  forthright diff --since v1.4.0 copy --format markdown > changes.md
`;

/** A version that does not parse cannot be compared; a version that is not there yet has nothing in it. */
function versionAt(path: string, io: Io, base: string): Explained[] | undefined {
  try {
    return explainedAt([path], io, base);
  } catch (error) {
    if (error instanceof CannotRun) return [];
    throw error;
  }
}

export async function run(args: ReadonlyArray<string>, io: Io): Promise<number> {
  const { values, positionals } = readArguments(args, {
    since: { type: 'string' },
    format: { type: 'string', default: 'text' },
  });
  const format = oneOf('format', values.format, ['text', 'markdown', 'json']);
  let before: Explained[] | undefined;
  let after: Explained[] | undefined;
  if (values.since !== undefined) {
    const paths = positionals.length > 0 ? positionals : ['copy'];
    const now = existing(paths, io.cwd);
    before = atRevision(io.cwd, values.since, paths, (folder) => versionAt(folder, io, folder));
    after = explainedAt(now, io);
  } else {
    const [old, now, ...more] = positionals;
    if (old === undefined || now === undefined || more.length > 0)
      throw new CannotRun('Name two folders or files, the old one first, or use --since <git revision>.');
    const paths = existing([old, now], io.cwd);
    const [kind, other] = paths.map((path) => nameOf(path)?.kind);
    if (kind && other && kind !== other)
      throw new CannotRun(
        `${old} is of the kind ${kind} and ${now} of the kind ${other}: only two of one kind can be compared.`,
      );
    before = explainedAt(paths.slice(0, 1), io);
    after = explainedAt(paths.slice(1), io);
  }
  if (!before || !after) return 1;
  const diffs = diffExplanations(before, after);
  const writers = {
    text: diffText,
    markdown: diffMarkdown,
    json: (all: typeof diffs) => `${JSON.stringify(all, null, 2)}\n`,
  };
  io.out.write(writers[format](diffs));
  return 0;
}
