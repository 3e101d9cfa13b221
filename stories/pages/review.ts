// What a privacy team reviews: each explanation with its texts in every language, and what the checker says of them. Pure.
import {
  type CheckedDocument,
  checkSheet,
  countsOf,
  type Found,
  notChecked,
  type Readability,
  readabilityOf,
  type Sheet,
  sheetOf,
} from '../../src/check/index.ts';
import { type Issue, parse, parseGuide, parseHelp, parseWhy } from '../../src/core/index.ts';
import {
  consentDocument,
  dotted,
  guideDocument,
  helpDocument,
  type Node,
  type Path,
  textsOf,
  whyDocument,
} from '../../src/schema/index.ts';

/** A copy file that has been read. */
export interface CopyFile {
  readonly file: string;
  readonly data: unknown;
}

interface Notice extends CheckedDocument {
  readonly digest: string;
}

/** One language of an explanation. */
export interface ReviewedLanguage {
  readonly language: string;
  readonly file: string;
  readonly digest: string;
  /** Made from another text than the source now has, or from nobody knows which. */
  readonly stale: boolean;
  /** The reading level of all its running text; undefined where it is too little to say. */
  readonly reading: Readability | undefined;
  readonly findings: ReadonlyArray<Found>;
  /** How many rules could not judge this language. */
  readonly notJudged: number;
}

/** One text, in every language. */
export interface ReviewedText {
  readonly path: string;
  /** What the text is, below its item: `purpose`, `recipients.meter`. */
  readonly field: string;
  /** What is read at a glance, and what only in the full explanation. */
  readonly layer: 'first' | 'full';
  readonly texts: Readonly<Record<string, string>>;
}

/** A group of texts that belong together: the head, or an item, a channel, a step. */
export interface ReviewedGroup {
  readonly id: string;
  readonly title: string;
  readonly texts: ReadonlyArray<ReviewedText>;
}

export interface Reviewed {
  readonly id: string;
  readonly kind: string;
  readonly languages: ReadonlyArray<ReviewedLanguage>;
  readonly groups: ReadonlyArray<ReviewedGroup>;
  /** What is wrong with the files themselves. */
  readonly issues: ReadonlyArray<Issue>;
}

type Parsed = { explanation?: { notices: Readonly<Record<string, Notice>> }; issues: ReadonlyArray<Issue> };
const kinds: Readonly<
  Record<
    string,
    { schema: object; read: (source: CopyFile, translations: ReadonlyArray<CopyFile>) => Parsed; groups: string }
  >
> = {
  consent: { schema: consentDocument, read: parse, groups: 'items' },
  help: { schema: helpDocument, read: parseHelp, groups: 'channels' },
  guide: { schema: guideDocument, read: parseGuide, groups: 'nodes' },
  why: { schema: whyDocument, read: parseWhy, groups: 'reasons' },
};

const firstLayer = new Set([
  'title',
  'intro',
  'purpose',
  'benefit',
  'label',
  'question',
  'outcome',
  'text',
  'organisation',
]);

const nameOf = (file: string) => /([^/]+)\.(consent|help|guide|why)(?:\.([\w-]+))?\.yaml$/.exec(file);

function groupsOf(
  schema: object,
  inside: string,
  source: string,
  notices: Readonly<Record<string, Notice>>,
): ReviewedGroup[] {
  const texts = Object.entries(notices).map(
    ([language, notice]) =>
      [language, new Map(textsOf(schema as Node, notice).map(({ path, text }) => [dotted(path), text]))] as const,
  );
  const groups = new Map<string, ReviewedText[]>();
  for (const { path } of textsOf(schema as Node, notices[source])) {
    const grouped = path[0] === inside;
    const [id, field]: [string, Path] = grouped ? [String(path[1]), path.slice(2)] : ['', path];
    const text: ReviewedText = {
      path: dotted(path),
      field: dotted(field),
      layer: firstLayer.has(String(field[0])) ? 'first' : 'full',
      texts: Object.fromEntries(
        texts.flatMap(([language, all]) => {
          const one = all.get(dotted(path));
          return one === undefined ? [] : [[language, one]];
        }),
      ),
    };
    groups.set(id, [...(groups.get(id) ?? []), text]);
  }
  return [...groups].map(([id, all]) => {
    const named = all.find(({ field }) => ['title', 'label', 'question', 'outcome', 'info'].includes(field));
    return { id, title: id === '' ? 'The notice itself' : (named?.texts[source] ?? id), texts: all };
  });
}

/** Reviews every explanation of a folder. @param files copy files by their names, already read */
export function review(files: ReadonlyArray<CopyFile>): Reviewed[] {
  const sources = files.filter(({ file }) => nameOf(file)?.[3] === undefined && nameOf(file));
  return sources.flatMap((source): Reviewed[] => {
    const [, id = '', kind = ''] = nameOf(source.file) ?? [];
    const known = kinds[kind];
    if (!known) return [];
    const translations = files.filter(({ file }) => {
      const name = nameOf(file);
      return name?.[1] === id && name[2] === kind && name[3] !== undefined;
    });
    const { explanation, issues } = known.read(source, translations);
    if (!explanation) return [{ id, kind, languages: [], groups: [], issues }];
    const { notices } = explanation;
    const own = Object.values(notices).find(({ language }) => language === (source.data as CheckedDocument).language);
    if (!own) return [{ id, kind, languages: [], groups: [], issues }];
    const origin = sheetOf(known.schema, own, source.file);
    const languages = Object.values(notices).map((notice): ReviewedLanguage => {
      const file =
        notice === own
          ? source.file
          : (translations.find((one) => nameOf(one.file)?.[3] === notice.language)?.file ?? '');
      const sheet: Sheet = notice === own ? origin : sheetOf(known.schema, notice, file, origin);
      return {
        language: notice.language,
        file,
        digest: notice.digest,
        stale: issues.some((issue) => issue.file === file && /^(stale-translation|missing-source)$/.test(issue.code)),
        reading: readabilityOf(notice.language, countsOf(sheet)),
        findings: checkSheet(sheet).findings,
        notJudged: notChecked(notice.language).length,
      };
    });
    return [{ id, kind, languages, groups: groupsOf(known.schema, known.groups, own.language, notices), issues }];
  });
}
