import { type CopyText, catalogueTexts } from '../check/index.ts';
import { type Draft, type DraftItem, idFrom, known } from './draft.ts';

const isTitle = /^(?:title|heading)$/i;
const isBody = /^(?:description|desc|text|body|content)$/i;
const isAbout = /notice|modal|dialog|banner|overlay|prompt/i;
const isItem = /purpose|service|categor|section|vendor|cookie|tracking|feature|item/i;

/** The last step of a key and what stands before it; dots inside a flat key count as steps. */
function split({ path }: CopyText): { parent: string; last: string } {
  const steps = path.flatMap((step) => String(step).split('.'));
  return { parent: steps.slice(0, -1).join('.'), last: steps.at(-1) ?? '' };
}

/**
 * Makes a draft of a message catalogue (i18next or flat JSON, YAML): wherever a title stands beside a description it is
 * an item, or the notice itself where the key names a dialog. A catalogue says no more; the check names what is missing.
 */
export function importCatalogue(data: unknown, language: string): Draft {
  const groups = new Map<string, { title?: string; body?: string }>();
  for (const text of catalogueTexts(data)) {
    const { parent, last } = split(text);
    const group = groups.get(parent) ?? {};
    if (isTitle.test(last)) group.title ??= text.text.trim();
    else if (isBody.test(last)) group.body ??= text.text.trim();
    else continue;
    groups.set(parent, group);
  }
  const pairs = [...groups].filter(([, { title, body }]) => title !== undefined && body !== undefined);
  const about = pairs.find(([parent]) => isAbout.test(parent) && !isItem.test(parent.split('.').at(-1) ?? ''));
  const used = new Set<string>();
  const items: Record<string, DraftItem> = {};
  for (const [parent, { title = '', body }] of pairs) {
    if (parent === about?.[0] || (isAbout.test(parent) && !isItem.test(parent))) continue;
    const last = parent.split('.').at(-1) ?? '';
    items[idFrom(/^\d+$/.test(last) ? title : last, used, 'item')] = { title, purpose: body };
  }
  if (Object.keys(items).length === 0 && !about)
    throw new Error(
      'Forthright: no title stands beside a description in this catalogue. Nothing in it looks like an item. Begin with forthright init and copy the texts over.',
    );
  return { ...known({ language, title: about?.[1].title, intro: about?.[1].body }), items, notes: [] } as Draft;
}
