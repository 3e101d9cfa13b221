import type { Counts, NotChecked } from '../check/index.ts';
import { rules } from '../check/index.ts';
import type { Finding } from './check-group.ts';
import { linkOf } from './link.ts';
import { faultsPage, rulePage } from './rule-page.ts';

/** Everything a check found, in the order of the files. */
export interface Report {
  readonly findings: ReadonlyArray<Finding>;
  readonly silenced: ReadonlyArray<Finding>;
  readonly checked: {
    readonly files: number;
    readonly explanations: number;
    readonly languages: ReadonlyArray<string>;
  };
  readonly notChecked: ReadonlyArray<NotChecked>;
  readonly counts: Readonly<Record<string, Counts>>;
}

export interface ReportOptions {
  readonly colour: boolean;
  /** Whether remarks (severity info) are printed one by one. */
  readonly remarks: boolean;
  readonly pages: string;
}

const known = new Map(rules.map((rule) => [rule.id, rule]));

/** Why a rule is there, for readers; undefined for faults in the data itself, which need no reason. */
export const whyOf = (rule: string): string | undefined => known.get(rule)?.why;

/** The report as one JSON object with exactly the documented fields. */
export function asJson({ findings, checked, notChecked }: Report, { pages }: ReportOptions): string {
  const plain = findings.map(({ rule, severity, file, line, column, path, language, found, message, mend }) => ({
    ...{ rule, severity, file, line, column, path, language, found, message, mend },
    link: linkOf(rule, pages),
  }));
  return `${JSON.stringify({ findings: plain, checked, notChecked }, null, 2)}\n`;
}

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** The report in SARIF 2.1.0, for code hosts; silenced findings are suppressed results with their reason. */
export function asSarif({ findings, silenced }: Report, { pages }: ReportOptions): string {
  const used = [...new Set([...findings, ...silenced].map(({ rule }) => rule))].sort();
  const result = (one: Finding) => ({
    ruleId: one.rule,
    ruleIndex: used.indexOf(one.rule),
    level: levels[one.severity],
    message: { text: `${one.message} ${one.mend}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: one.file.split('\\').join('/').split('/').map(encodeURIComponent).join('/') },
          region: { startLine: one.line, startColumn: one.column },
        },
      },
    ],
    ...(one.reason !== undefined && { suppressions: [{ kind: 'inSource', justification: one.reason }] }),
  });
  const ruleOf = (id: string) => {
    const rule = known.get(id);
    const text = rule?.flags ?? 'A fault in the data of a copy file.';
    return {
      id,
      shortDescription: { text },
      ...(rule && { fullDescription: { text: rule.why } }),
      // A file on this machine helps nobody who reads the report elsewhere: the page itself goes with it.
      ...(!pages.startsWith('file:') && { helpUri: linkOf(id, pages) }),
      help: { text: rule ? rulePage(rule) : faultsPage },
    };
  };
  const driver = { name: 'forthright', rules: used.map(ruleOf) };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results: [...findings, ...silenced].map(result) }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Where to read on: a link that works on another machine, else the command that prints the page. */
const more = (rule: string, pages: string) =>
  pages.startsWith('file:') ? `Why: npx forthright rules ${rule}` : linkOf(rule, pages);

/** The report as workflow commands, which GitHub shows beside the lines of a pull request. */
export function asGithub({ findings }: Report, { pages }: ReportOptions): string {
  return findings
    .map(({ rule, severity, file, line, column, message, mend }) => {
      const place = `file=${property(file)},line=${line},col=${column},title=${property(`forthright ${rule}`)}`;
      return `::${commands[severity]} ${place}::${data(`${message} ${mend} ${more(rule, pages)}`)}\n`;
    })
    .join('');
}
