import type { GuideExplanation, HelpExplanation } from '../core/index.ts';
import { type CompileOptions, exportName, type Module, stamp } from './compile.ts';

/** The name that the module of a help file or a guide exports: `lumen` is `lumenHelp`. */
export const humanExportName = ({ id, kind }: HelpExplanation | GuideExplanation): string =>
  exportName(`${id}-${kind}`);

/**
 * A help file or a guide as one TypeScript module. All its languages stand in it: who needs a person may be offline by
 * the time another language would be fetched.
 */
export function compileHuman(explanation: HelpExplanation | GuideExplanation, options: CompileOptions = {}): Module {
  const { types = 'forthright/core' } = options;
  const { id, kind, sourceLanguage, notices } = explanation;
  const type = kind === 'help' ? 'HelpExplanation' : 'GuideExplanation';
  const languages = Object.keys(notices).sort((a, b) =>
    a === sourceLanguage ? -1 : b === sourceLanguage ? 1 : a < b ? -1 : 1,
  );
  const held = Object.fromEntries(languages.map((language) => [language, notices[language]]));
  const text = [
    stamp,
    `import type { ${type} } from '${types}';`,
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
