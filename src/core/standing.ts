import { type ConsentChanges, type ItemChange, noticeChanges } from './changes.ts';
import type { Answer, Choice } from './choices.ts';
import type { ConsentRecord } from './decide.ts';
import type { Digest } from './digest.ts';
import { momentAfter } from './duration.ts';
import type { ConsentExplanation, ConsentNotice } from './explanation.ts';

/** Why an item must be asked, or why an answer does not count as it was given. */
export type StandingReason = 'never-asked' | 'changed' | 'expired' | 'refresh' | 'unreadable' | 'signal';

/** What holds for one item now. */
export interface ItemStanding {
  /** The answer that counts; `unset` if none does. Only `given` allows anything. */
  readonly choice: Choice;
  /** Whether the person should be asked. */
  readonly ask: boolean;
  readonly reason?: StandingReason;
  /** The last record that answered this item, whether or not it still counts. */
  readonly record?: ConsentRecord;
  /** What changed since then, where the notice of then is known and something did. */
  readonly change?: ItemChange;
  /** The notice the person saw then, where it is known. */
  readonly before?: ConsentNotice;
}

/** What records mean today for one notice. */
export interface Standing<AskedId extends string = string> {
  readonly items: { readonly [Id in AskedId]: ItemStanding };
  readonly choices: { readonly [Id in AskedId]: Choice };
  /** Items to ask, in the order of the notice. */
  readonly ask: ReadonlyArray<AskedId>;
  /** What to tell without asking: changes of class `notify` and `inform` since the person last looked. */
  readonly tell?: { readonly before: ConsentNotice; readonly changes: ConsentChanges };
  /** The last record of this notice. */
  readonly record?: ConsentRecord;
}

/** Settings without a hidden default: an answer that is given no term has none (EDPB 05/2020 §110). */
export interface StandingOptions {
  /** The time now, ISO 8601 in UTC. Needed for `expireAfter` and `refreshAfter`. */
  readonly now?: string;
  /** ISO 8601 duration after which an answer counts no longer; consents and refusals alike. */
  readonly expireAfter?: string | undefined;
  /** ISO 8601 duration after which the person is asked again while the answer still counts. */
  readonly refreshAfter?: string | undefined;
  /** The notices of earlier versions: those the store kept, or an archive. Without one, nobody can say what changed. */
  readonly noticeOf?: (copy: Digest) => ConsentNotice | undefined;
  /** The copy digest of the version whose changes the person has been told. */
  readonly told?: Digest | undefined;
  /** How many records came before one that cannot be read. It may have been a withdrawal, so no consent before it counts. */
  readonly unreadableAfter?: number | undefined;
  /** Whether the browser sends Global Privacy Control. */
  readonly gpc?: boolean;
}

const passed = (record: ConsentRecord, duration: string | undefined, now: string | undefined): boolean => {
  const end = duration === undefined ? undefined : momentAfter(record.at, duration);
  return end !== undefined && now !== undefined && Date.parse(now) >= end;
};

/** A question that is another one now: a "no" to the old says nothing about it. A "no" to less is a "no" to more. */
const anotherQuestion = ({ changes }: ItemChange) =>
  changes.some(({ field, code }) => code === 'revised' || field === 'controller' || field === 'basis');

/**
 * What may be done now, from the records of one person in the order they were made.
 * The order of the list decides, not the clock: a clock that was set back must not undo a withdrawal.
 * Records of other notices, and answers to items that are gone, are passed over.
 */
export function standingOf<ItemId extends string, AskedId extends ItemId>(
  explanation: ConsentExplanation<ItemId, AskedId>,
  records: ReadonlyArray<ConsentRecord>,
  options: StandingOptions = {},
): Standing<AskedId> {
  const { notices, sourceLanguage, asked } = explanation;
  const source = notices[sourceLanguage] as ConsentNotice;
  const last = new Map<string, { record: ConsentRecord; at: number }>();
  let latest: ConsentRecord | undefined;
  for (let at = records.length - 1; at >= 0 && last.size < asked.length; at--) {
    const record = records[at] as ConsentRecord;
    if (record.explanation !== explanation.id) continue;
    latest ??= record;
    for (const id of asked) if (!last.has(id) && Object.hasOwn(record.choices, id)) last.set(id, { record, at });
  }
  const compared = new Map<Digest, ConsentChanges>();
  const compare = (record: ConsentRecord) => {
    const { copy, language } = record.shown;
    const before = options.noticeOf?.(copy);
    if (!before) return undefined;
    const now = (notices as Record<string, ConsentNotice>)[language] ?? source;
    const changes = compared.get(copy) ?? noticeChanges(before, now);
    compared.set(copy, changes);
    return { before, changes };
  };

  const stand = (id: AskedId): ItemStanding => {
    const found = last.get(id);
    const guarded = options.gpc && source.items[id]?.uses?.length;
    if (!found)
      return guarded
        ? { choice: 'refused', ask: false, reason: 'signal' }
        : { choice: 'unset', ask: true, reason: 'never-asked' };
    const { record, at } = found;
    const answer = record.choices[id] as Answer;
    const again = (reason: StandingReason, more: Partial<ItemStanding> = {}): ItemStanding => ({
      choice: 'unset',
      ask: true,
      reason,
      record,
      ...more,
    });
    if (answer === 'given' && at < (options.unreadableAfter ?? 0)) return again('unreadable');
    if (passed(record, options.expireAfter, options.now)) return again('expired');
    const then = record.meaning[id] === explanation.meaning[id] ? undefined : compare(record);
    const change = then?.changes.items.find(({ item }) => item === id);
    const more = { record, ...(change && { change }), ...(then && { before: then.before }) };
    if (record.meaning[id] !== explanation.meaning[id]) {
      const covered = then && (change?.class !== 'reconsent' || (answer === 'refused' && !anotherQuestion(change)));
      if (!covered) return again('changed', more);
    }
    if (answer === 'given' && guarded && !record.signals?.includes('gpc'))
      return { choice: 'refused', ask: false, reason: 'signal', ...more };
    if (passed(record, options.refreshAfter, options.now))
      return { choice: answer, ask: true, reason: 'refresh', ...more };
    return { choice: answer, ask: false, ...more };
  };

  const items = Object.fromEntries(asked.map((id) => [id, stand(id)])) as { [Id in AskedId]: ItemStanding };
  const seen = latest && options.told !== source.digest ? compare(latest) : undefined;
  const news =
    seen &&
    [...seen.changes.notice, ...seen.changes.items].some(
      (change) => change.class === 'notify' || change.class === 'inform',
    );
  return {
    items,
    choices: Object.fromEntries(asked.map((id) => [id, items[id].choice])) as { [Id in AskedId]: Choice },
    ask: asked.filter((id) => items[id].ask),
    ...(news && seen && { tell: seen }),
    ...(latest && { record: latest }),
  };
}
