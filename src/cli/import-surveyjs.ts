import { isObject } from '../schema/index.ts';
import {
  answerName,
  fileId,
  type ImportedCondition,
  type ImportedGuide,
  type ImportedNode,
  type ImportedOption,
  nodeName,
  plainWords,
} from './imported-guide.ts';
import { type Case, casesOf, type Domains, given, implies, unanswered } from './surveyjs-condition.ts';

/** A question of a survey, with the answers that can be chosen. */
interface Asked {
  name: string;
  title: string;
  hint?: string;
  choices: ReadonlyArray<{ value: string; text: string; when: Case[] | undefined }>;
  when: Case[] | undefined;
}

const word = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (isObject(value)) return word(value.default ?? value.en ?? Object.values(value)[0]);
  return ['number', 'boolean'].includes(typeof value) ? String(value) : '';
};

function elementsOf(container: unknown): Record<string, unknown>[] {
  if (!isObject(container)) return [];
  const own = [
    ...(Array.isArray(container.pages) ? container.pages : []),
    ...(Array.isArray(container.elements) ? container.elements : []),
  ];
  return own.flatMap((element) =>
    isObject(element) && (element.elements || !element.type || element.type === 'panel')
      ? elementsOf(element)
      : isObject(element)
        ? [element]
        : [],
  );
}

function choicesOf(
  element: Record<string, unknown>,
): Array<{ value: string; text: string; visibleIf?: string }> | undefined {
  if (element.type === 'boolean')
    return [
      { value: 'true', text: word(element.labelTrue) || 'Yes' },
      { value: 'false', text: word(element.labelFalse) || 'No' },
    ];
  if (element.type !== 'radiogroup' && element.type !== 'dropdown') return undefined;
  const choices = (Array.isArray(element.choices) ? element.choices : []).map((choice: unknown) => {
    if (!isObject(choice)) return { value: word(choice), text: word(choice) };
    const visibleIf = word(choice.visibleIf);
    return {
      value: word(choice.value),
      text: word(choice.text) || word(choice.value),
      ...(visibleIf && { visibleIf }),
    };
  });
  return element.hasOther || element.showOtherItem
    ? [...choices, { value: 'other', text: word(element.otherText) || 'Other' }]
    : choices;
}

/** Cases as a guide writes them; undefined where they hold whatever was answered. */
function whenOf(cases: ReadonlyArray<Case>, domains: Domains): ImportedCondition | undefined {
  const written = cases.flatMap((one) => {
    let parts: Array<Record<string, string | string[] | { answered: boolean } | { not: string[] }>> = [{}];
    for (const [question, holds] of one) {
      const domain = [...(domains.get(question) ?? [])];
      const said = domain.filter((answer) => holds.has(answer)).map(answerName);
      const left = domain.filter((answer) => !holds.has(answer)).map(answerName);
      if (left.length === 0 && holds.has(unanswered)) continue;
      const named =
        said.length === 0
          ? []
          : left.length === 0
            ? [{ answered: true }]
            : said.length === 1
              ? [said[0]!]
              : left.length === 1
                ? [{ not: left }]
                : [said];
      const wanted = holds.has(unanswered) ? [...named, { answered: false }] : named;
      parts = parts.flatMap((part) => wanted.map((value) => ({ ...part, [nodeName(question)]: value })));
    }
    return parts;
  });
  if (written.some((part) => Object.keys(part).length === 0)) return undefined;
  return written.length === 1 ? written[0] : written;
}

/**
 * Makes a guide from a SurveyJS form: each question with choices becomes a node, and `visibleIf` becomes a condition on
 * the way to it. Questions with free text cannot steer a guide; they are left out and named.
 * @throws on a file that is no form
 */
export function importSurveyjs(data: unknown, name = 'survey'): ImportedGuide {
  const elements = elementsOf(data);
  if (!isObject(data) || elements.length === 0)
    throw new Error(
      'Forthright: this is no SurveyJS form. It needs pages with elements. Look whether it is the right file.',
    );
  const notes: string[] = [];
  const domains = new Map<string, ReadonlySet<string>>();
  for (const element of elements) {
    const choices = choicesOf(element);
    if (choices && choices.length > 0) domains.set(word(element.name), new Set(choices.map(({ value }) => value)));
    else
      notes.push(
        `${word(element.name) || word(element.type)}: a ${word(element.type)} has no choices to steer by, so it was left out.`,
      );
  }
  const cases = (text: unknown) =>
    typeof text === 'string' && text.trim() !== '' ? casesOf(text, domains) : undefined;
  const asked = elements
    .filter((element) => domains.has(word(element.name)))
    .map((element): Asked => {
      const raw = word(element.title) || word(element.name);
      const title = raw.replace(/\{[^}]+\}\s*/g, '');
      if (title !== raw)
        notes.push(
          `${word(element.name)}: the title repeats an earlier answer, which a guide does not do: ${JSON.stringify(raw)}. Look at its words.`,
        );
      const hint = plainWords(word(element.description));
      const choices = (choicesOf(element) ?? []).map(({ value, text, visibleIf }) => ({
        value,
        text,
        when: cases(visibleIf),
      }));
      return { name: word(element.name), title, ...(hint && { hint }), choices, when: cases(element.visibleIf) };
    });
  const end = 'end';
  const nextAfter = (position: number, answer: string): ImportedOption['next'] => {
    const ways: Array<{ when?: ImportedCondition; to: string }> = [];
    const known = new Map(asked.slice(position).map(({ name: id }, index) => [id, index === 0 ? answer : unanswered]));
    for (const later of asked.slice(position + 1)) {
      const cases = later.when && given(later.when, known);
      if (cases?.length === 0) continue; // it cannot come next after this answer
      const when = cases && whenOf(cases, domains);
      ways.push({ ...(when && { when }), to: nodeName(later.name) });
      if (!when) break;
    }
    if (ways.length === 0 || ways.at(-1)?.when) ways.push({ to: end });
    return ways.length === 1 ? ways[0]!.to : ways;
  };
  const nodes: Record<string, ImportedNode> = {};
  for (const [position, { name: id, title, hint, choices, when }] of asked.entries()) {
    const options: Record<string, ImportedOption> = {};
    for (const { value, text, when: only } of choices) {
      // What the question's own condition already says need not be said again for each answer.
      const needed = only && !(when && implies(when, only)) ? whenOf(only, domains) : undefined;
      options[answerName(value)] = { label: text, next: nextAfter(position, value), ...(needed && { when: needed }) };
    }
    nodes[nodeName(id)] = { question: title, ...(hint && { hint }), options };
  }
  nodes[end] = { outcome: 'You have answered every question.' };
  const start = nodeName(asked[0]?.name ?? end);
  const title =
    word(data.title) ||
    fileId(name)
      .replaceAll('-', ' ')
      .replace(/^./, (letter) => letter.toUpperCase());
  return { guide: { kind: 'guide', id: fileId(word(data.title) || name), language: 'en', title, start, nodes }, notes };
}
