import type { BaseIssue } from 'valibot';
import type { Finding, IssueCode, Path } from './issue.ts';
import { didYouMean } from './suggest.ts';

/** A value as it may be shown in a message: short, on one line. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'fields';
  return String(value);
}

/** The name of a field or a path as it may be shown in a message: quoted where it is not plain. */
export const shownName = (name: string): string => (/^[\p{L}\p{N}_.-]{1,200}$/u.test(name) ? name : shown(name));

/** What the checks of `fields.ts` and `consent.ts` mean, by the code they carry as their message. */
const byMessage: Record<string, [code: IssueCode, expected: string, mend: string]> = {
  'empty-text': [
    'empty-text',
    'words',
    'Write what a person should read here, or take the field out if it is optional.',
  ],
  'bad-id': [
    'bad-id',
    'an id: lower-case letters, digits and hyphens, beginning with a letter',
    'Choose an id such as face-shape. Ids are never shown to people.',
  ],
  duration: [
    'wrong-value',
    'an ISO 8601 duration',
    'Write P30D for 30 days, P6M for 6 months, P1Y for a year, PT24H for 24 hours.',
  ],
  language: ['wrong-value', 'a language tag in its usual spelling', 'Write en, de, ar, pt-BR, zh-Hans.'],
  source: ['wrong-value', 'a digest', 'Copy it from the message that names the digest of the source.'],
  link: ['wrong-value', 'a link', 'Begin with https://, mailto:, tel: or /, and leave no space in it.'],
  country: ['wrong-value', 'two capital letters, ISO 3166-1', 'Write DE, FR, US.'],
  revision: [
    'wrong-value',
    'a whole number from 1',
    'Begin with 1 and raise it by one when the purpose comes to mean something else.',
  ],
  'no-controls': [
    'missing-field',
    'at least one control',
    'Name what the person can change: avoid-tolls: { label: Avoid tolls }.',
  ],
  'no-data': ['missing-field', 'at least one piece of data', 'Name each piece of data: photos: your photos.'],
  'no-items': [
    'missing-field',
    'at least one item',
    'Add an item under items. A notice without items asks and explains nothing.',
  ],
  retention: [
    'wrong-type',
    'a period and its start, or a criterion',
    'Write { period: P30D, from: the day you turn this off }, or { criterion: … }.',
  ],
  recipient: ['wrong-type', 'a name, or fields that begin with name', 'Write the name of the recipient.'],
  'storage-period': ['wrong-value', 'an ISO 8601 duration, or session', 'Write session, P1D, P6M or P1Y.'],
  interval: ['wrong-value', 'from and to by the clock', 'Write 09:00-17:30. Midnight at the end is 24:00.'],
  intervals: [
    'wrong-value',
    'a list of times, or unknown',
    'Write [09:00-12:00, 13:00-17:30], [] for closed, or unknown.',
  ],
  date: ['wrong-value', 'a date of the calendar', 'Write year, month and day: 2026-12-24.'],
  'date-range': ['wrong-value', 'a date, or two with a / between', 'Write 2026-12-24, or 2026-12-27/2026-12-31.'],
  zone: [
    'wrong-value',
    'a time zone of the IANA database',
    'Write the region and a city of that zone: Europe/Berlin, America/New_York.',
  ],
  cost: ['wrong-value', 'free, standard, or { text: … }', 'Write free, standard, or { text: 20 cents a call }.'],
  'no-languages': ['missing-field', 'at least one language', 'Name the languages spoken there: [en, de].'],
  'no-channels': ['missing-field', 'at least one channel', 'Add a way to reach a person under channels.'],
  'no-nodes': ['missing-field', 'at least one node', 'Add a question and an outcome under nodes.'],
  'no-options': ['missing-field', 'at least one option', 'Add an answer under options, with a label and next.'],
  'node-id': [
    'bad-id',
    'a name of a node: letters, digits, hyphens, dots, underscores or question marks, and not a bare number',
    'Choose a name such as which-order. It is never shown to people.',
  ],
  'answer-id': [
    'bad-id',
    'a name of an answer: letters, digits, spaces, hyphens, dots or underscores, and not a bare number',
    'Choose a name such as yes or key-1. It is never shown to people.',
  ],
  node: [
    'wrong-type',
    'a question with options, an info with next, or an outcome',
    'Begin with question, info or outcome.',
  ],
  next: [
    'wrong-type',
    'the name of a node, or a list of { when, to } that ends with { to }',
    'Write the name of the next node.',
  ],
  when: [
    'wrong-type',
    'a question and the answers that count',
    'Write { region: scotland }, or { region: [scotland, wales] }.',
  ],
  exit: ['wrong-type', 'the id of a help file, { help, channels }, or none', 'Write the id of your help file.'],
};

export const typeWords: Record<string, string> = {
  string: 'text',
  boolean: 'true or false',
  number: 'a number',
  array: 'a list',
  strict_object: 'fields',
  record: 'lines of id: value',
};

const typeMends: Record<string, string> = {
  array: 'Write each on a line of its own, with a hyphen and a space before it.',
  record: 'Write each as id: value on a line of its own; {} if there is none.',
};

/** Turns what the validator says of a value into what a person who writes copy needs to read. */
export function explainIssue(issue: BaseIssue<unknown>, path: Path): Finding {
  const key = String(path.at(-1) ?? '');
  if (issue.type === 'strict_object' && issue.received === 'undefined') {
    return {
      code: 'missing-field',
      path,
      at: 'key',
      expected: key,
      found: 'nothing',
      mend: `Add the field ${key}.`,
    };
  }
  const onKey = issue.path?.at(-1)?.origin === 'key';
  const known = byMessage[issue.message];
  if (known) {
    const [code, expected, usual] = known;
    const zone =
      issue.message === 'zone' ? didYouMean(String(issue.input), Intl.supportedValuesOf('timeZone')) : undefined;
    const mend = zone ? `Did you mean ${zone}?` : usual;
    return { code, path, at: onKey ? 'key' : 'value', expected, found: shown(issue.input), mend };
  }
  if (issue.type === 'picklist' || issue.type === 'literal') {
    const words = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1]!);
    const near = typeof issue.input === 'string' ? didYouMean(issue.input, words) : undefined;
    return {
      code: 'wrong-value',
      path,
      expected: words.length > 1 ? `one of ${words.join(', ')}` : `${words[0]}`,
      found: shown(issue.input),
      mend: near ? `Did you mean ${near}?` : `Write ${words.join(' or ')}.`,
    };
  }
  const expected = typeWords[issue.type] ?? issue.expected ?? issue.message;
  return {
    code: 'wrong-type',
    path,
    expected,
    found: shown(issue.input),
    mend:
      expected === 'text'
        ? 'Write words here. Put quotation marks around them if they begin with # or look like a number, true or false.'
        : (typeMends[issue.type] ?? `Write ${expected} here.`),
  };
}
