import type { ConsentExplanation, ConsentNotice } from '../core/index.ts';
import { compileHuman, humanExportName, type WholeExplanation } from './compile-human.ts';

/** The first line of every written module; a file without it is never overwritten or deleted. */
export const stamp = '// Written by `forthright build` from the copy files. Change those, not this.';

export interface CompileOptions {
  /** Where the modules take the types from: `forthright/core` unless told otherwise. */
  readonly types?: string;
  /** All languages in one module, instead of one module for each that is loaded when needed. */
  readonly eager?: boolean;
  /** What imports between the modules end with: nothing for bundlers, `.js` or `.ts` where a resolver wants it. */
  readonly extension?: string;
}

/** A module to write: its file name and its text. */
export interface Module {
  readonly file: string;
  readonly text: string;
}

const reserved = new Set(
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield'.split(
    ' ',
  ),
);

/** The name that an explanation's module exports: `face-groups` is `faceGroups`, `step-2` is `step_2`. */
export function exportName(id: string): string {
  const camel = id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()).replaceAll('-', '_');
  return reserved.has(camel) ? `${camel}Notice` : camel;
}

/** The module of an explanation; `index` is taken by the one that exports them all. */
const moduleName = (id: string) => (id === 'index' ? 'index_' : id);

const quoted = (word: string) => `'${word}'`;
const union = (words: ReadonlyArray<string>) => (words.length > 0 ? words.map(quoted).join(' | ') : 'never');
const indented = (value: unknown) => JSON.stringify(value, null, 2).replaceAll('\n', '\n  ');
/** Silenced rules are for the checker alone; no reader of the notice needs them, and no digest counts them. */
const shown = ({ silenced: _, ...notice }: ConsentNotice) => notice;

/**
 * One explanation as TypeScript modules with typed ids; the same explanation always gives the same bytes.
 * The first module is `<id>.ts`. Unless `eager`, each translation is a module `<id>.<language>.ts` of its own.
 */
export function compileModules(explanation: ConsentExplanation, options: CompileOptions = {}): Module[] {
  const { types = 'forthright/core', eager = false, extension = '' } = options;
  const { id, kind, sourceLanguage, asked, meaning, notices } = explanation;
  const source = notices[sourceLanguage];
  if (!source)
    throw new Error(
      `Forthright: ${id} has no notice in its source language ${sourceLanguage}. Nothing can be built from it. Pass what parse returned.`,
    );
  const others = Object.entries(notices)
    .filter(([language]) => language !== sourceLanguage)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const held = [[sourceLanguage, source] as const, ...(eager ? others : [])];
  const loaded = eager ? [] : others;
  const items = union(Object.keys(source.items));
  const from = (language: string) => `'./${moduleName(id)}.${language}${extension}'`;

  const lines = [
    stamp,
    `import type { ConsentExplanation } from '${types}';`,
    '',
    `export const ${exportName(id)}: ConsentExplanation<${items}, ${union(asked)}, ${union(held.map(([language]) => language))}> = {`,
    `  kind: ${quoted(kind)},`,
    `  id: ${quoted(id)},`,
    `  sourceLanguage: ${quoted(sourceLanguage)},`,
    `  asked: ${JSON.stringify(asked)},`,
    `  meaning: ${indented(meaning)},`,
    `  notices: ${indented(Object.fromEntries(held.map(([language, notice]) => [language, shown(notice)])))},`,
    ...(loaded.length > 0
      ? [
          '  loaders: {',
          ...loaded.map(
            ([language]) => `    ${quoted(language)}: async () => (await import(${from(language)})).notice,`,
          ),
          '  },',
        ]
      : []),
    '};',
    '',
  ];
  return [
    { file: `${moduleName(id)}.ts`, text: lines.join('\n') },
    ...loaded.map(([language, notice]) => ({
      file: `${moduleName(id)}.${language}.ts`,
      text: [
        stamp,
        `import type { ConsentNotice } from '${types}';`,
        '',
        `export const notice: ConsentNotice<${items}> = ${JSON.stringify(shown(notice), null, 2)};`,
        '',
      ].join('\n'),
    })),
  ];
}

/** The modules of several explanations, and the `index.ts` that exports them all. */
export function compileFolder(
  explanations: ReadonlyArray<ConsentExplanation>,
  options: CompileOptions = {},
  humans: ReadonlyArray<WholeExplanation> = [],
): Module[] {
  const sorted = [...explanations].sort((a, b) => (a.id < b.id ? -1 : 1));
  const people = [...humans].sort((a, b) => (`${a.id}.${a.kind}` < `${b.id}.${b.kind}` ? -1 : 1));
  const ending = options.extension ?? '';
  const lines = [
    ...sorted.map(({ id }) => `export { ${exportName(id)} } from './${moduleName(id)}${ending}';`),
    ...people.map((one) => `export { ${humanExportName(one)} } from './${one.id}.${one.kind}${ending}';`),
  ];
  return [
    ...sorted.flatMap((explanation) => compileModules(explanation, options)),
    ...people.map((one) => compileHuman(one, options)),
    { file: 'index.ts', text: [stamp, ...lines, ''].join('\n') },
  ];
}
