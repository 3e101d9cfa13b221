import type { ConsentExplanation, ConsentNotice } from './explanation.ts';

/** What a person has said about one item. `unset` is not an answer, and never looks like one. */
export type Choice = 'unset' | 'given' | 'refused';
/** A choice that has been made. */
export type Answer = Exclude<Choice, 'unset'>;
/** A choice for each item that is asked. */
export type Choices<AskedId extends string = string> = { readonly [Id in AskedId]: Choice };

/** What can happen to choices before a decision. */
export type ChoiceEvent<AskedId extends string = string> =
  | { readonly type: 'choose'; readonly item: AskedId; readonly answer: Answer }
  | { readonly type: 'reset'; readonly choices: Choices<AskedId> };

/** The choices of somebody who has not been asked yet: every item `unset`, nothing pre-chosen. */
export function noChoices<AskedId extends string>(explanation: {
  readonly asked: ReadonlyArray<AskedId>;
}): Choices<AskedId> {
  return Object.fromEntries(explanation.asked.map((id) => [id, 'unset'])) as Choices<AskedId>;
}

/** The choices after an event; the same object if nothing changed. */
export function choicesAfter<AskedId extends string>(
  choices: Choices<AskedId>,
  event: ChoiceEvent<AskedId>,
): Choices<AskedId> {
  if (event.type === 'reset') return event.choices;
  if (choices[event.item] === event.answer) return choices;
  return { ...choices, [event.item]: event.answer };
}

/** The acts by which a person decides. Closing, Escape and waiting are not among them. */
export type DecidingAct = 'give-all-press' | 'refuse-all-press' | 'save-press' | 'choose-press' | 'withdraw-press';

/** The asked items that only their own switch can give (GDPR Art. 9(2)(a)). */
export function explicitItems(explanation: { readonly asked: ReadonlyArray<string> }, notice: ConsentNotice): string[] {
  return explanation.asked.filter((id) => notice.items[id]?.explicit);
}

/**
 * The two presses offered side by side, refusing first. Where every item is explicit there is nothing that could be
 * given in bulk, so saving one's own choices takes that place. Empty if nothing is asked.
 */
export function pairOf(explanation: { readonly asked: ReadonlyArray<string> }, notice: ConsentNotice): DecidingAct[] {
  if (explanation.asked.length === 0) return [];
  const bulk = explicitItems(explanation, notice).length < explanation.asked.length;
  return ['refuse-all-press', bulk ? 'give-all-press' : 'save-press'];
}

/**
 * What each item's answer is once a person has pressed a button.
 * `refuse-all-press` refuses everything. `give-all-press` gives everything but explicit items, which keep what their own
 * switch says (GDPR Art. 9(2)(a)). `save-press` and `choose-press` keep what was chosen. A switch left alone is off, so it
 * refuses. `withdraw-press` takes back everything that was in question.
 */
export function answersOf<AskedId extends string>(
  explanation: Pick<ConsentExplanation<string, AskedId & string>, 'asked'>,
  notice: ConsentNotice,
  choices: Choices<AskedId>,
  act: DecidingAct,
): { readonly [Id in AskedId]: Answer } {
  const answer = (id: AskedId): Answer => {
    if (act === 'refuse-all-press' || act === 'withdraw-press') return 'refused';
    if (act === 'give-all-press' && !notice.items[id]?.explicit) return 'given';
    return choices[id] === 'given' ? 'given' : 'refused';
  };
  return Object.fromEntries(explanation.asked.map((id) => [id, answer(id)])) as { [Id in AskedId]: Answer };
}
