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
