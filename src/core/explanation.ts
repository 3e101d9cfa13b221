import type { ConsentDocument, ConsentItem } from '../schema/index.ts';
import type { Digest } from './digest.ts';

/** A consent notice, whole, in one language: what a component shows. */
export interface ConsentNotice<ItemId extends string = string> extends Omit<ConsentDocument, 'items'> {
  readonly items: { readonly [Id in ItemId]: ConsentItem };
  /** Digest of everything this notice shows in this language. */
  readonly digest: Digest;
}

/**
 * A parsed consent file with its translations: what components, `decide` and `verifyRecord` take.
 * `AskedId` are the items whose legal basis is consent; the others are explained and never chosen.
 */
export interface ConsentExplanation<
  ItemId extends string = string,
  AskedId extends ItemId = ItemId,
  Language extends string = string,
> {
  readonly kind: 'consent';
  readonly id: string;
  /** The language the notice was first written in. */
  readonly sourceLanguage: Language;
  /** The items that are asked, in the order they are shown. */
  readonly asked: ReadonlyArray<AskedId>;
  /** Digest of what each item means, the same in every language. */
  readonly meaning: { readonly [Id in ItemId]: Digest };
  /** The notice in each language that is whole. */
  readonly notices: { readonly [Tag in Language]: ConsentNotice<ItemId> };
  /** The notice in further languages that are whole, each fetched when a person wants it (`withLanguage`). */
  readonly loaders?: { readonly [tag: string]: () => Promise<ConsentNotice<ItemId>> };
}

/** Every language an explanation is offered in: the ones it holds, then the ones it can load. */
export function languagesOf(explanation: ConsentExplanation): string[] {
  return [...new Set([...Object.keys(explanation.notices), ...Object.keys(explanation.loaders ?? {})])];
}

/**
 * The explanation with one more language in it; the same object if it holds the notice already.
 * @throws if the notice is of another explanation: a record would name what was not shown
 */
export function withNotice<ItemId extends string, AskedId extends ItemId, Language extends string>(
  explanation: ConsentExplanation<ItemId, AskedId, Language>,
  notice: ConsentNotice<ItemId>,
): ConsentExplanation<ItemId, AskedId, Language> {
  if (notice.id !== explanation.id)
    throw new Error(
      `Forthright: the notice ${notice.id} was put into the explanation ${explanation.id}. A record would name words that were not shown. Use the loaders that \`forthright build\` wrote.`,
    );
  const held: Readonly<Record<string, ConsentNotice<ItemId>>> = explanation.notices;
  if (Object.hasOwn(held, notice.language) && held[notice.language]?.digest === notice.digest) return explanation;
  return { ...explanation, notices: { ...explanation.notices, [notice.language]: notice } };
}

/**
 * The explanation with a language loaded if it was not held yet.
 * Rejects as the loader does; resolves to the same object for a language that is not offered.
 */
export async function withLanguage<ItemId extends string, AskedId extends ItemId, Language extends string>(
  explanation: ConsentExplanation<ItemId, AskedId, Language>,
  language: string,
): Promise<ConsentExplanation<ItemId, AskedId, Language>> {
  const { notices, loaders = {} } = explanation;
  const load = Object.hasOwn(loaders, language) ? loaders[language] : undefined;
  return load && !Object.hasOwn(notices, language) ? withNotice(explanation, await load()) : explanation;
}

/** The ids of a notice's items, in the order they are shown. */
export function itemIds<ItemId extends string>(notice: ConsentNotice<ItemId>): ItemId[] {
  return Object.keys(notice.items) as ItemId[];
}

/** Items that are shown together: those of one group under its heading, or those that have none. */
export interface NoticeSection {
  readonly id?: string;
  readonly title?: string;
  readonly intro?: string;
  readonly items: ReadonlyArray<string>;
}

/** A notice's items in the order they are shown: first those without a group, then group by group. */
export function sectionsOf(notice: ConsentNotice): NoticeSection[] {
  const ids = itemIds(notice);
  const loose = ids.filter((id) => notice.items[id]?.group === undefined);
  const grouped = Object.entries(notice.groups ?? {}).map(([id, group]) => ({
    ...group,
    id,
    items: ids.filter((item) => notice.items[item]?.group === id),
  }));
  return [{ items: loose }, ...grouped].filter(({ items }) => items.length > 0);
}

/**
 * The same notice, asking about some of its items only: for a question at the point of use, or after a change.
 * Choices and records made from it hold those items and no others.
 * @throws if one of them is not asked by this notice
 */
export function narrowed<ItemId extends string, AskedId extends ItemId, Some extends AskedId>(
  explanation: ConsentExplanation<ItemId, AskedId>,
  items: ReadonlyArray<Some>,
): ConsentExplanation<ItemId, Some> {
  const stranger = items.find((id) => !explanation.asked.includes(id));
  if (stranger !== undefined)
    throw new Error(
      `Forthright: "${stranger}" is not an item that ${explanation.id} asks about. Nobody can answer it. Pass one of: ${explanation.asked.join(', ')}.`,
    );
  return { ...explanation, asked: items.filter((id, index) => items.indexOf(id) === index) };
}
