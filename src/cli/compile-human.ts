import type { GuideExplanation, HelpExplanation, WhyExplanation } from '../core/index.ts';
import { type CompileOptions, exportName, type Module, stamp } from './compile.ts';

/** What becomes one module with all its languages inside. */
export type WholeExplanation = HelpExplanation | GuideExplanation | WhyExplanation;

const types = { help: 'HelpExplanation', guide: 'GuideExplanation', why: 'WhyExplanation' } as const;

/** The name that the module of a help file, a guide or a why file exports: `lumen` is `lumenHelp`. */
export const humanExportName = ({ id, kind }: WholeExplanation): string => exportName(`${id}-${kind}`);

/**
 * A help file, a guide or a why file as one TypeScript module. All its languages stand in it: who needs a person may be offline by
 * the time another language would be fetched.
 */
export function compileHuman(explanation: WholeExplanation, options: CompileOptions = {}): Module {
  const { types: from = 'forthright/core' } = options;
  const { id, kind, sourceLanguage, notices } = explanation;
  const type = types[kind];
  const languages = Object.keys(notices).sort((a, b) =>
    a === sourceLanguage ? -1 : b === sourceLanguage ? 1 : a < b ? -1 : 1,
  );
  const held = Object.fromEntries(languages.map((language) => [language, notices[language]]));
  const text = [
    stamp,
    `import type { ${type} } from '${from}';`,
    '',
    `export const ${humanExportName(explanation)}: ${type}<${languages.map((language) => `'${language}'`).join(' | ')}> = {`,
    `  kind: '${kind}',`,
    `  id: '${id}',`,
    `  sourceLanguage: '${sourceLanguage}',`,
    `  notices: ${JSON.stringify(held, null, 2).replaceAll('\n', '\n  ')},`,
    '};',
    '',
  ].join('\n');
  return { file: `${id}.${kind}.ts`, text };
}
