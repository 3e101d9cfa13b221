import { type Answer, type Choice, type Choices, type DecidingAct, noChoices, pairOf } from './choices.ts';
import { type ConsentRecord, decide, type Expresser, type Surface } from './decide.ts';
import { labelOf } from './describe.ts';
import { type ConsentExplanation, type ConsentNotice, narrowed } from './explanation.ts';
import type { Translate } from './translate.ts';

/** The names of a consent form's fields; the components write them, `decideFromForm` reads them. */
export const formFields = {
  explanation: 'forthright',
  language: 'forthright-language',
  /** The digest of the notice the page showed. */
  copy: 'forthright-copy',
  surface: 'forthright-surface',
  /** An item in question, once for each; all of them where there is none. */
  item: 'forthright-item',
  /** An item whose switch is on, once for each. */
  given: 'forthright-given',
  /** The button that was pressed: an act, or `choose-press:given`. */
  act: 'forthright-act',
} as const;

/** What the field `act` holds for a press. */
export const actValue = (act: DecidingAct, answer?: Answer) => (answer ? `${act}:${answer}` : act);

/** One thing about a submitted form that keeps it from being a decision. */
export interface FormFault {
  /** `changed`: the notice is not the one the page showed, so ask again; `unknown`: a value nobody offered. */
  readonly code: 'missing' | 'unknown' | 'changed';
  readonly field: string;
  readonly expected: string;
  readonly found: string;
}

/** A form as `FormData` and `URLSearchParams` are read. */
export interface FormLike {
  readonly get: (name: string) => unknown;
  readonly getAll: (name: string) => unknown[];
}

export interface FromFormOptions {
  /** When the form arrived, ISO 8601 in UTC. */
  readonly at: string;
  /** A new id for the record. */
  readonly id: string;
  /** The interface words of a language: what the pressed button said. Undefined where it is not offered. */
  readonly translate: (language: string) => Translate | undefined;
  readonly by?: Expresser;
  /** Whether the request came with Global Privacy Control: `gpcFromHeaders(headers)`. */
  readonly gpc?: boolean;
}

/** A field as it was sent; of a file, or of what a parser of forms nested, only what it is. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : typeof value);

const surfaces: ReadonlyArray<Surface> = ['banner', 'inline', 'gate', 'choices-page', 'change', 'form'];
const acts: ReadonlyArray<string> = [
  'give-all-press',
  'refuse-all-press',
  'save-press',
  'withdraw-press',
  'choose-press:given',
  'choose-press:refused',
];

/** A press that is offered: an act, and for a question about one item the answer it gives. */
export interface Press {
  readonly act: DecidingAct;
  readonly answer?: Answer;
}

/** The two presses offered side by side on a surface, refusing first. At the point of use each answers the one item. */
export function pressesOf(
  explanation: { readonly asked: ReadonlyArray<string> },
  notice: ConsentNotice,
  surface: Surface,
): Press[] {
  if (surface !== 'inline' && surface !== 'gate') return pairOf(explanation, notice).map((act) => ({ act }));
  return [
    { act: 'choose-press', answer: 'refused' },
    { act: 'choose-press', answer: 'given' },
  ];
}

/** The label of a press, also of one that answers a single item. */
export function labelOfPress(
  act: DecidingAct,
  answer: Answer | undefined,
  explanation: { readonly asked: ReadonlyArray<string> },
  t: Translate,
): string {
  if (act === 'choose-press') return t(answer === 'given' ? 'consent.give' : 'consent.refuse');
  return labelOf(act, explanation, t);
}

/**
 * Makes, on a server, the record that the component would have made in the browser: the way without JavaScript.
 * What comes in is checked against the explanation; nothing the browser says about words or digests is believed.
 * @returns the record, or what is wrong with the form; never throws on a form
 */
export function decideFromForm<ItemId extends string, AskedId extends ItemId>(
  explanation: ConsentExplanation<ItemId, AskedId>,
  form: FormLike,
  options: FromFormOptions,
): { readonly record?: ConsentRecord<ItemId, AskedId>; readonly faults: ReadonlyArray<FormFault> } {
  const faults: FormFault[] = [];
  const read = (field: string, expected: ReadonlyArray<string>): string => {
    const found = form.get(field);
    if (typeof found === 'string' && expected.includes(found)) return found;
    const missing = found === null || found === undefined;
    faults.push({
      code: missing ? 'missing' : 'unknown',
      field,
      expected: expected.join(', '),
      found: missing ? 'nothing' : textOf(found).slice(0, 80),
    });
    return '';
  };
  const items = (field: string, expected: ReadonlyArray<string>): string[] => {
    const found = form.getAll(field).map(textOf);
    for (const id of found)
      if (!expected.includes(id))
        faults.push({ code: 'unknown', field, expected: expected.join(', '), found: id.slice(0, 80) });
    return found;
  };
  const notices: Readonly<Record<string, ConsentNotice>> = explanation.notices;
  read(formFields.explanation, [explanation.id]);
  const language = read(
    formFields.language,
    Object.keys(notices).filter((tag) => options.translate(tag)),
  );
  const surface = read(formFields.surface, surfaces) as Surface;
  const [act, answer] = read(formFields.act, acts).split(':') as [DecidingAct, Answer | undefined];
  const inQuestion = items(formFields.item, explanation.asked) as AskedId[];
  const given = items(formFields.given, inQuestion.length > 0 ? inQuestion : explanation.asked);
  const notice = notices[language];
  const t = options.translate(language);
  if (faults.length > 0 || !notice || !t) return { faults };
  const copy = form.get(formFields.copy);
  if (copy !== notice.digest) {
    const found = typeof copy === 'string' ? copy.slice(0, 80) : 'nothing';
    return { faults: [{ code: copy ? 'changed' : 'missing', field: formFields.copy, expected: notice.digest, found }] };
  }
  const asked = inQuestion.length > 0 ? narrowed(explanation, inQuestion) : explanation;
  if (act === 'give-all-press' && !pairOf(asked, notice).includes(act))
    return {
      faults: [{ code: 'unknown', field: formFields.act, expected: pairOf(asked, notice).join(', '), found: act }],
    };
  const choices = Object.fromEntries(
    asked.asked.map((id): [string, Choice] => [id, answer ?? (given.includes(id) ? 'given' : 'refused')]),
  ) as Choices<AskedId>;
  const label = labelOfPress(act, answer, asked, t);
  const signals = options.gpc ? { signals: ['gpc' as const] } : {};
  const by = options.by ? { by: options.by } : {};
  const record = decide(
    asked,
    { ...noChoices(asked), ...choices },
    { reason: act, surface, language, label, opened: [], ...by, ...signals },
    options.at,
    options.id,
  );
  return { record, faults: [] };
}
