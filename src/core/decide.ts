import { type Answer, answersOf, type Choices, type DecidingAct } from './choices.ts';
import type { Digest } from './digest.ts';
import type { ConsentExplanation } from './explanation.ts';

/** Where a person was asked. */
export type Surface = 'dialog' | 'banner' | 'inline' | 'gate' | 'choices-page' | 'form' | 'change';

/** Who expressed a choice (ISO/IEC TS 27560 entity_id). Below the age of GDPR Art. 8 it is a parent or guardian. */
export type Expresser = 'person' | 'parent' | 'guardian';

/** The press that decided, and what the person had in front of them. */
export interface Act<ItemId extends string = string> {
  readonly reason: DecidingAct;
  readonly surface: Surface;
  /** The language the notice was shown in. */
  readonly language: string;
  /** The words on the button that was pressed. */
  readonly label: string;
  /** The items whose full explanation the person opened before deciding. */
  readonly opened: ReadonlyArray<ItemId>;
  /** Who pressed. @default "person" */
  readonly by?: Expresser;
  /** Signals the browser sent at that moment: an answer given in their presence stands against them. */
  readonly signals?: ReadonlyArray<'gpc'>;
}

/** What was decided, when, by which act, and proof of what was shown: plain data, safe to store and send. */
export interface ConsentRecord<ItemId extends string = string, AskedId extends ItemId = ItemId> {
  readonly format: 'forthright-record-1';
  readonly kind: 'consent';
  readonly id: string;
  readonly explanation: string;
  /** When the button was pressed, ISO 8601 in UTC. */
  readonly at: string;
  readonly act: DecidingAct;
  readonly surface: Surface;
  readonly by: Expresser;
  readonly signals?: ReadonlyArray<'gpc'>;
  readonly shown: {
    readonly language: string;
    /** Digest of the notice as it was shown in that language. */
    readonly copy: Digest;
    readonly label: string;
    readonly opened: ReadonlyArray<ItemId>;
  };
  /** Digest of what each item meant: compared later to know whether to ask again. */
  readonly meaning: { readonly [Id in ItemId]: Digest };
  readonly choices: { readonly [Id in AskedId]: Answer };
}

const utc = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** Whether a time exists: `Date` quietly reads the 30th of February as the 2nd of March. */
const isTime = (at: string): boolean => {
  const time = utc.test(at) ? Date.parse(at) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(at.slice(0, 19));
};

/**
 * Makes the record of a decision. Pure: the time and the id are arguments.
 * @param choices what the switches said when the button was pressed
 * @param at ISO 8601 in UTC, for instance from `new Date().toISOString()`
 * @param id unique to this record; a UUID is recommended (ISO/IEC TS 27560)
 * @throws if the language was not offered, a choice is of another notice, or time or id are not usable
 */
export function decide<ItemId extends string, AskedId extends ItemId>(
  explanation: ConsentExplanation<ItemId, AskedId>,
  choices: Choices<AskedId>,
  act: Act<ItemId>,
  at: string,
  id: string,
): ConsentRecord<ItemId, AskedId> {
  const { notices, asked } = explanation;
  const notice = Object.hasOwn(notices, act.language) ? notices[act.language] : undefined;
  if (!notice)
    throw new Error(
      `Forthright: ${explanation.id} has no notice in "${act.language}". A record must say what was shown. Pass the language that the component showed: ${Object.keys(notices).join(', ')}.`,
    );
  const stranger = Object.keys(choices).find((key) => !asked.includes(key as AskedId));
  if (stranger !== undefined)
    throw new Error(
      `Forthright: "${stranger}" is not an item that ${explanation.id} asks about. A choice that nobody was asked for proves nothing. Pass choices made with noChoices(explanation).`,
    );
  for (const [item, choice] of Object.entries(choices)) {
    if (choice === 'unset' || choice === 'given' || choice === 'refused') continue;
    throw new Error(
      `Forthright: the choice for "${item}" is ${JSON.stringify(choice)}. Anything but "given" would be recorded as a no that nobody said. Pass "unset", "given" or "refused".`,
    );
  }
  if (!isTime(at))
    throw new Error(
      `Forthright: "${at}" is not a time in UTC. A record must say when it was made. Pass new Date().toISOString().`,
    );
  if (id === '')
    throw new Error('Forthright: the record has no id. It could not be told from another. Pass crypto.randomUUID().');
  return {
    format: 'forthright-record-1',
    kind: 'consent',
    id,
    explanation: explanation.id,
    at,
    act: act.reason,
    surface: act.surface,
    by: act.by ?? 'person',
    ...(act.signals?.length && { signals: [...act.signals] }),
    shown: { language: act.language, copy: notice.digest, label: act.label, opened: [...act.opened] },
    meaning: { ...explanation.meaning },
    choices: answersOf(explanation, notice, choices, act.reason),
  };
}
