import type { ConsentDocument, ConsentItem } from '../schema/index.ts';

type Change<T> = { [Key in keyof T]?: T[Key] | undefined };

const clean = <T extends object>(value: Change<T>): T =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as T;

/** A good notice with one item, for the examples of rules that look at whole notices. */
export function exampleNotice(item: Change<ConsentItem>, notice: Change<ConsentDocument> = {}): ConsentDocument {
  return clean<ConsentDocument>({
    kind: 'consent',
    id: 'example',
    language: 'en',
    controller: { name: 'Penrose Paper Ltd', contact: 'privacy@penrose.example' },
    title: 'Let Penrose Paper send you letters?',
    intro: 'You can buy paper either way.',
    rights: 'You can see, correct or delete your data. Write to us.',
    authority: { name: 'The data protection authority', url: 'https://authority.example' },
    items: {
      post: clean<ConsentItem>({
        title: 'Letters about new paper',
        purpose: 'We use your address to send you a letter when a new kind of paper arrives.',
        basis: 'consent',
        data: { address: 'your postal address' },
        recipients: {},
        retention: { period: 'P1Y', from: 'the last letter we sent' },
        benefit: { you: 'You hear of new paper first.', us: 'none' },
        ifRefused: 'You get no letters. You can still buy everything in the shop.',
        withdrawal: 'Turn this off under Privacy choices.',
        ...item,
      }),
    },
    ...notice,
  });
}
