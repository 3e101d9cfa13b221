import { itemChanges } from './change-rules.ts';
import type { ConsentExplanation, ConsentNotice } from './explanation.ts';

/**
 * What a change asks of us, most weighty first.
 * `reconsent`: the old answer no longer covers it, ask. `notify`: tell before it counts, do not ask.
 * `inform`: it became less, mention it. `editorial`: only words changed, say nothing (WP260 rev.01 §29).
 */
export const changeClasses = ['reconsent', 'notify', 'inform', 'editorial'] as const;
export type ChangeClass = (typeof changeClasses)[number];

/**
 * What happened to a field. `revised`: the author raised the counter, so the purpose means something else.
 * `reworded`: words that could carry a new meaning changed and the counter did not: an author should look.
 * `wording`: words changed that carry none.
 */
export type ChangeCode =
  | 'added'
  | 'removed'
  | 'changed'
  | 'replaced'
  | 'longer'
  | 'shorter'
  | 'revised'
  | 'reworded'
  | 'wording'
  | 'order';

/** One thing that differs between two versions of a notice. */
export interface Change {
  /** The item it is about; none if it is about the notice itself. */
  readonly item?: string;
  /** The field as copy files name it: `recipients`, `retention`; `item` where a whole item came or went. */
  readonly field: string;
  readonly code: ChangeCode;
  readonly class: ChangeClass;
  /** Which piece of data, recipient, transfer or stored thing. */
  readonly id?: string;
}

/** Everything that differs for one item. */
export interface ItemChange {
  readonly item: string;
  /** The weightiest class among its changes. */
  readonly class: ChangeClass;
  readonly changes: ReadonlyArray<Change>;
}

/** What changed between two versions of one notice. Empty lists and `editorial` where nothing did. */
export interface ConsentChanges {
  /** The weightiest class of all. */
  readonly class: ChangeClass;
  /** Changes of the notice itself: who asks, rights, where to complain, title and intro, order. */
  readonly notice: ReadonlyArray<Change>;
  /** Changed items, new ones included, in the order the new version shows them; items that went come last. */
  readonly items: ReadonlyArray<ItemChange>;
  /** The items that must be asked: those of class `reconsent`, new items included. Earlier choices on others stand. */
  readonly ask: ReadonlyArray<string>;
}

/** Changes between two explanations, with what happened to their languages. */
export interface ExplanationChanges extends ConsentChanges {
  /** Languages that came, went, or were reworded. Always editorial. */
  readonly languages: ReadonlyArray<{ readonly language: string; readonly code: 'added' | 'removed' | 'wording' }>;
}

/** The weightier of some classes; `editorial` if there is none. */
export function weightiest(classes: ReadonlyArray<ChangeClass>): ChangeClass {
  return changeClasses.find((each) => classes.includes(each)) ?? 'editorial';
}

/** Whether somebody else asks now. A new spelling of the name is nobody else if the id stayed. */
function controllerReplaced({ controller: old }: ConsentNotice, { controller: now }: ConsentNotice): boolean {
  return old.id !== undefined && now.id !== undefined ? old.id !== now.id : old.name !== now.name;
}

function ownChanges(before: ConsentNotice, after: ConsentNotice, replaced: boolean): Change[] {
  const differ = (field: keyof ConsentNotice) => JSON.stringify(before[field]) !== JSON.stringify(after[field]);
  const found: Change[] = [];
  const [old, now] = [before.controller, after.controller];
  // Who asks and how rights are used must always be told (WP260 §29).
  if (replaced) found.push({ field: 'controller', code: 'replaced', class: 'notify' });
  else if (old.name !== now.name) found.push({ field: 'controller', code: 'wording', class: 'editorial' });
  for (const field of ['contact', 'address', 'representative', 'dataProtectionOfficer'] as const)
    if (old[field] !== now[field]) found.push({ field: `controller.${field}`, code: 'changed', class: 'notify' });
  if (before.authority?.url !== after.authority?.url)
    found.push({ field: 'authority', code: 'changed', class: 'notify' });
  else if (differ('authority')) found.push({ field: 'authority', code: 'wording', class: 'editorial' });
  if (!before.rights !== !after.rights)
    found.push({ field: 'rights', code: after.rights ? 'added' : 'removed', class: 'notify' });
  if (before.language !== after.language) return found;
  if (before.rights && after.rights && differ('rights'))
    found.push({ field: 'rights', code: 'reworded', class: 'editorial' });
  for (const field of ['title', 'intro', 'groups', 'glossary'] as const)
    if (differ(field)) found.push({ field, code: 'wording', class: 'editorial' });
  return found;
}

/**
 * What changed between two versions of a notice, each in one language: field by field, weighed by class.
 * Words are compared only if both are in the same language; meaning is compared in any.
 * @throws if the two are not versions of one notice
 */
export function noticeChanges(before: ConsentNotice, after: ConsentNotice): ConsentChanges {
  if (before.id !== after.id)
    throw new Error(
      `Forthright: "${before.id}" and "${after.id}" are two notices, not two versions of one. Their items have nothing to do with each other. Compare notices with the same id.`,
    );
  const replaced = controllerReplaced(before, after);
  const ids = Object.keys(after.items);
  const old = Object.keys(before.items);
  const grouped = [...ids, ...old.filter((id) => !ids.includes(id))].flatMap((item): ItemChange[] => {
    const asked = after.items[item]?.basis === 'consent';
    const changes = !Object.hasOwn(after.items, item)
      ? [{ item, field: 'item', code: 'removed' as const, class: 'inform' as const }]
      : !Object.hasOwn(before.items, item)
        ? [{ item, field: 'item', code: 'added' as const, class: asked ? ('reconsent' as const) : ('notify' as const) }]
        : itemChanges(before, after, item);
    // A consent was given to the one who asked; it does not pass to another.
    const handed = replaced && asked && Object.hasOwn(before.items, item);
    const all = handed
      ? [{ item, field: 'controller', code: 'replaced' as const, class: 'reconsent' as const }, ...changes]
      : changes;
    return all.length > 0 ? [{ item, class: weightiest(all.map((change) => change.class)), changes: all }] : [];
  });
  const kept = (order: string[], other: string[]) => order.filter((id) => other.includes(id)).join();
  const notice = ownChanges(before, after, replaced);
  if (kept(ids, old) !== kept(old, ids)) notice.push({ field: 'items', code: 'order', class: 'editorial' });
  return {
    class: weightiest([...notice, ...grouped].map((change) => change.class)),
    notice,
    items: grouped,
    ask: grouped.filter((change) => change.class === 'reconsent').map(({ item }) => item),
  };
}

/**
 * What changed between two versions of a consent explanation: what to ask again, what to tell, what to leave unsaid.
 * Pure. The source language is compared; other languages are named where their words changed.
 * @param before the version people answered; `parse` of the older file
 * @param after the version they will see
 * @returns changes of the notice and of each item, each with a class (see `changeClasses`); `ask` names the items whose
 *   answers no longer hold
 * @throws if the two have different ids
 */
export function changesBetween(before: ConsentExplanation, after: ConsentExplanation): ExplanationChanges {
  const [old, now] = [Object.keys(before.notices), Object.keys(after.notices)];
  const common = [after.sourceLanguage, before.sourceLanguage, ...now].find(
    (tag) => old.includes(tag) && now.includes(tag),
  );
  const changes = noticeChanges(
    before.notices[common ?? before.sourceLanguage]!,
    after.notices[common ?? after.sourceLanguage]!,
  );
  const languages = [...new Set([...now, ...old])].flatMap((language) => {
    const [was, is] = [before.notices[language]?.digest, after.notices[language]?.digest];
    if (was === is) return [];
    return [{ language, code: !was ? ('added' as const) : !is ? ('removed' as const) : ('wording' as const) }];
  });
  return { ...changes, languages };
}
