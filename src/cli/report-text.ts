import { readabilityOf } from '../check/index.ts';
import type { Finding } from './check-group.ts';
import { linkOf } from './link.ts';
import { type Report, type ReportOptions, whyOf } from './report.ts';

const codes = { red: 31, yellow: 33, blue: 34, dim: 2, bold: 1 } as const;
type Paint = (style: keyof typeof codes, text: string) => string;

const painter =
  (colour: boolean): Paint =>
  (style, text) =>
    colour ? `\u001b[${codes[style]}m${text}\u001b[0m` : text;

const colours = { error: 'red', warning: 'yellow', info: 'blue' } as const;
const words = { error: 'error', warning: 'warning', info: 'remark' } as const;

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

function frame({ frame, line, column }: Finding, paint: Paint): string {
  const width = String(line + 1).length;
  return frame
    .flatMap(({ line: at, text }) => {
      const gutter = `${at === line ? '>' : ' '} ${String(at).padStart(width)} | `;
      const row = paint('dim', gutter) + text;
      if (at !== line || column > text.length + 1) return [row];
      return [row, `${paint('dim', `  ${' '.repeat(width)} | `)}${' '.repeat(column - 1)}${paint('red', '^')}`];
    })
    .map((row) => `  ${row}\n`)
    .join('');
}

function one(finding: Finding, pages: string, paint: Paint, whys: Set<string>): string {
  const { rule, severity, file, line, column, message, mend } = finding;
  const head = `${paint('bold', `${file}:${line}:${column}`)} ${paint(colours[severity], words[severity])} ${rule}`;
  const why = whys.has(rule) ? undefined : whyOf(rule); // once a run: the tenth finding needs no lecture
  whys.add(rule);
  return [
    `${head}\n  ${message}\n`,
    frame(finding, paint),
    ...(why ? [`  Why: ${why}\n`] : []),
    `  Mend: ${mend}\n`,
    `  ${paint('dim', linkOf(rule, pages))}\n\n`,
  ].join('');
}

/** The rules that could not judge, gathered by language: one line for each set of languages. */
function notCheckedLines({ notChecked }: Report): string[] {
  const byLanguage = new Map<string, string[]>();
  for (const { rule, language } of notChecked) byLanguage.set(language, [...(byLanguage.get(language) ?? []), rule]);
  const bySet = new Map<string, string[]>();
  for (const [language, set] of byLanguage) bySet.set(set.join(', '), [...(bySet.get(set.join(', ')) ?? []), language]);
  return [...bySet].map(([set, languages]) => `Not checked in ${languages.join(', ')}: ${set}.`);
}

function readabilityLines({ counts }: Report): string[] {
  return Object.entries(counts).flatMap(([language, count]) => {
    const read = readabilityOf(language, count);
    if (!read) return [];
    const average = (read.words / read.sentences).toFixed(1);
    return [
      `Reading ${language}: ${read.formula} ${read.score.toFixed(0)} (${read.band}), ${average} words a sentence over ${read.words} words.`,
    ];
  });
}

/** The report for a person at a terminal. */
export function asText(report: Report, { colour, remarks, pages }: ReportOptions): string {
  const paint = painter(colour);
  const shown = report.findings.filter(({ severity }) => remarks || severity !== 'info');
  const whys = new Set<string>();
  const count = (severity: Finding['severity']) =>
    report.findings.filter((found) => found.severity === severity).length;
  const { files, explanations, languages } = report.checked;
  const hidden = remarks || count('info') === 0 ? '' : ' (shown with --remarks)';
  const totals = `${counted(count('error'), 'error')}, ${counted(count('warning'), 'warning')}, ${counted(count('info'), 'remark')}${hidden}`;
  return [
    ...shown.map((finding) => one(finding, pages, paint, whys)),
    silencedText(report),
    ...readabilityLines(report).map((line) => `${line}\n`),
    ...notCheckedLines(report).map((line) => `${line}\n`),
    `${paint('bold', totals)} in ${counted(files, 'file')}: ${counted(explanations, 'explanation')}, ${counted(languages.length, 'language')}.\n`,
  ].join('');
}

/** The silenced findings with their reasons, one a line. */
export function silencedText({ silenced }: Report): string {
  return silenced
    .map(({ file, line, rule, path, reason }) => `Silenced: ${file}:${line} ${rule} at ${path}. Reason: ${reason}\n`)
    .join('');
}
