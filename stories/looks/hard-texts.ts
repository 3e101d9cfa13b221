import { type ConsentExplanation, type ConsentItem, parse } from '../../src/core/index.ts';
import { photos, shop } from '../../src/presets/index.ts';

/** A notice of the presets with other texts in some of its items. */
function noticeWith(
  base: ConsentExplanation,
  change: (items: Record<string, ConsentItem>) => object,
): ConsentExplanation {
  const { digest: _, ...source } = base.notices.en!;
  const items = { ...source.items } as Record<string, ConsentItem>;
  const { explanation, issues } = parse({ file: 'hard.consent.yaml', data: { ...source, ...change(items) } });
  if (!explanation) throw new Error(JSON.stringify(issues));
  return explanation;
}
const first = (items: Record<string, ConsentItem>) => Object.entries(items)[0] as [string, ConsentItem];

/** Eighty letters without a place to break, as German law or an address can have. */
const longWord = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzdurchführungsverordnung'.slice(0, 80);

const sentence = 'We keep the day and the hour of each visit so that we can see which page was slow for you. ';
/** About two thousand words. */
const longText = sentence.repeat(95).trim();

/** Latin, Arabic, Hebrew, digits and an address in one line. */
const mixedText =
  'We send الفاتورة رقم 2041 and the חשבונית to name@example.com (+49 30 901820), not to «شركة Beispiel GmbH».';

export const hardNotices: Readonly<Record<string, ConsentExplanation>> = {
  'a word of 80 letters': noticeWith(photos, (items) => {
    const [id, item] = first(items);
    const benefit = { ...item.benefit, you: longWord };
    return {
      title: `${longWord}?`,
      items: { ...items, [id]: { ...item, title: longWord, purpose: longWord, benefit } },
    };
  }),
  'an explanation of 2,000 words': noticeWith(photos, (items) => {
    const [id, item] = first(items);
    return { items: { ...items, [id]: { ...item, purpose: longText, ifRefused: longText } } };
  }),
  '60 items': noticeWith(shop, (items) => {
    const [, item] = first(items);
    return {
      items: Object.fromEntries(
        Array.from({ length: 60 }, (_, at) => [`item-${at + 1}`, { ...item, title: `${item.title}, shop ${at + 1}` }]),
      ),
    };
  }),
  'a title of one emoji': noticeWith(photos, (items) => {
    const [id, item] = first(items);
    return { items: { ...items, [id]: { ...item, title: '📷' } } };
  }),
  'mixed directions in one text': noticeWith(photos, (items) => {
    const [id, item] = first(items);
    const benefit = { ...item.benefit, you: mixedText };
    return { intro: mixedText, items: { ...items, [id]: { ...item, title: mixedText, purpose: mixedText, benefit } } };
  }),
};
