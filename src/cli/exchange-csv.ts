import { Refused, type ReturnedFile } from './exchange.ts';
import type { Job } from './translation-job.ts';

/** What a spreadsheet might run; also behind apostrophes, so that none of ours is taken for one of theirs. */
const formula = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const safe = (text: string) => (formula.test(text) ? `'${text}` : text);
const bare = (text: string) => (text.startsWith("'") && formula.test(text) ? text.slice(1) : text);

const columns = ['explanation', 'id', 'note', 'length'];

/** Writes CSV for a spreadsheet: UTF-8 with its mark, one text a row, and no cell that a spreadsheet would run. */
export async function writeCsv(jobs: ReadonlyArray<Job>, from: string, to: string): Promise<string> {
  const { default: papa } = await import('papaparse');
  const rows = jobs.flatMap(({ name, units }) =>
    units.map(({ id, note, length, source, target }) =>
      [name, id, note, String(length), source, target ?? ''].map(safe),
    ),
  );
  return `\ufeff${papa.unparse([[...columns, `source ${from}`, `target ${to}`], ...rows], { newline: '\r\n' })}\r\n`;
}

/** Reads CSV as `writeCsv` wrote it, with commas, semicolons or tabs. @throws Refused if a column is missing */
export async function readCsv(text: string): Promise<ReturnedFile> {
  const { default: papa } = await import('papaparse');
  const { data, errors } = papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken)
    throw new Refused(
      `Row ${(broken.row ?? 0) + 1} has a quotation mark that is not closed. Save the sheet as CSV again.`,
    );
  const [head = [], ...rows] = data;
  const column = (wanted: RegExp) => head.findIndex((name) => wanted.test(name.trim()));
  const [name, id, source, target] = [
    column(/^explanation$/i),
    column(/^id$/i),
    column(/^source \S+$/i),
    column(/^target \S+$/i),
  ];
  if ([name, id, source, target].some((at) => at < 0))
    throw new Refused(
      'The first row must name the columns explanation, id, source <language> and target <language>, as the export did.',
    );
  const cell = (row: string[], at: number) => bare(row[at] ?? '');
  const tag = (at: number) => (head[at] ?? '').trim().split(' ')[1] ?? '';
  return {
    from: tag(source),
    to: tag(target),
    texts: rows.map((row) => ({
      name: cell(row, name),
      id: cell(row, id),
      source: cell(row, source),
      target: cell(row, target),
    })),
  };
}
