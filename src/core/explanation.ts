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
}

/** The ids of a notice's items, in the order they are shown. */
export function itemIds<ItemId extends string>(notice: ConsentNotice<ItemId>): ItemId[] {
  return Object.keys(notice.items) as ItemId[];
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
