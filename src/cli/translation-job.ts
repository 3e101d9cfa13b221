import { existsSync } from 'node:fs';
import { getDescription } from 'valibot';
import { dotted, type Node, nodeAt, type Path, textsOf, valueAt } from '../schema/index.ts';
import type { Group } from './groups.ts';
import { kinds } from './kinds.ts';
import { nameOf, readCopyFile } from './read-copy.ts';
import { issueLine } from './read-explanations.ts';

/** One text to translate. */
export interface JobUnit {
  /** The place in dotted form; the id a translator's tool keeps. */
  readonly id: string;
  readonly path: Path;
  readonly source: string;
  /** The translation there is already. */
  readonly target?: string;
  /** What the text is, from the description of its field. */
  readonly note: string;
  /** About how many characters there is room for. */
  readonly length: number;
}

/** One explanation to translate into one language. */
export interface Job {
  /** `photos.consent`: which explanation, also the name of the `<file>` in XLIFF. */
  readonly name: string;
  readonly kind: string;
  readonly id: string;
  readonly sourcePath: string;
  readonly targetPath: string;
  readonly from: string;
  readonly to: string;
  /** The digest of the source, which the translation will name. */
  readonly digest: string;
  readonly units: ReadonlyArray<JobUnit>;
}

/** Room for the length of a translation: German and Polish need about a third more than English. */
const roomFor = (text: string) => Math.max(20, Math.ceil((text.length * 1.35) / 5) * 5);

function noteOf(schema: object, document: object, path: Path): string {
  const node = nodeAt(schema as Node, document, path);
  return (node && getDescription(node as never)) ?? '';
}

/** What has to be translated for one explanation; the lines that say what is wrong if its source has an error. */
export function jobFor(
  group: Extract<Group, { type: 'explanation' }>,
  to: string,
): Job | { readonly errors: string[] } {
  const kind = kinds[group.kind];
  const name = group.source === undefined ? undefined : nameOf(group.source);
  if (!kind || !name || group.source === undefined) return { errors: [] };
  const read = readCopyFile(group.source);
  const parsed = read.source ? kind.parse(read.source) : { issues: [] };
  const errors = [...read.issues, ...parsed.issues].filter(({ severity }) => severity === 'error').map(issueLine);
  const explanation = 'explanation' in parsed ? parsed.explanation : undefined;
  const document = explanation?.notices[explanation.sourceLanguage];
  if (errors.length > 0 || !explanation || !document) return { errors };
  const stem = group.source.replace(/\.(?:ya?ml|json)$/, '');
  const beside = ['yaml', 'yml', 'json'].map((ending) => `${stem}.${to}.${ending}`);
  const existing = beside.find((path) => existsSync(path));
  const given = existing === undefined ? undefined : readCopyFile(existing).source?.data;
  const units = textsOf(kind.schema as Node, document).map(({ path, text }): JobUnit => {
    const target = valueAt(given, path);
    return {
      id: dotted(path),
      path,
      source: text,
      ...(typeof target === 'string' && target.trim() !== '' && { target: target.trim() }),
      note: noteOf(kind.schema, document, path),
      length: roomFor(text),
    };
  });
  const digest = 'digest' in document ? String(document.digest) : '';
  const targetPath = existing ?? `${stem}.${to}.yaml`;
  return {
    name: `${name.id}.${name.kind}`,
    kind: name.kind,
    id: name.id,
    sourcePath: group.source,
    targetPath,
    from: document.language,
    to,
    digest,
    units,
  };
}
