import { type Draft, type DraftItem, fieldsIn, idFrom, known, listIn, wordsIn } from './draft.ts';

const numbers = (value: unknown) => listIn(value).filter((one): one is number => typeof one === 'number');

/**
 * Makes a draft of the purposes of an IAB TCF vendor list: an item for each purpose and special feature.
 * The texts are marked as standard: they are taken over letter by letter, and no rule of wording looks at them.
 */
export function importGvl(data: unknown, language: string): Draft {
  const list = fieldsIn(data);
  if (!('purposes' in list) || !('specialPurposes' in list))
    throw new Error(
      'Forthright: this is no TCF vendor list. It needs purposes and specialPurposes. Look whether it is the right file.',
    );
  const vendors = listIn(list.vendors).map(fieldsIn);
  const categories = fieldsIn(list.dataCategories);
  const items: Record<string, DraftItem> = {};
  const add = (
    kind: 'purpose' | 'special-feature',
    entry: unknown,
    ids: (vendor: Readonly<Record<string, unknown>>) => ReadonlyArray<number>,
  ) => {
    const { id, name, description, illustrations } = fieldsIn(entry);
    const users = vendors.filter((vendor) => ids(vendor).includes(Number(wordsIn(id))));
    const used = new Set<string>();
    const recipients = users.map(
      (vendor) => [idFrom(`vendor-${wordsIn(vendor.id)}`, used, 'vendor'), wordsIn(vendor.name) ?? 'TODO'] as const,
    );
    const declared = [...new Set(users.flatMap((vendor) => numbers(vendor.dataDeclaration)))].sort((a, b) => a - b);
    const examples = listIn(illustrations).flatMap((one) => wordsIn(one) ?? []);
    items[`${kind}-${wordsIn(id)}`] = known({
      title: wordsIn(name),
      purpose: wordsIn(description),
      basis: 'consent',
      data: Object.fromEntries(
        declared.flatMap((one) => {
          const words = wordsIn(fieldsIn(categories[one]).name);
          return words ? [[`data-${one}`, words]] : [];
        }),
      ),
      recipients: Object.fromEntries(recipients),
      examples: examples.length > 0 ? examples : undefined,
      standard: 'iab-tcf',
    });
  };
  for (const entry of listIn(list.purposes))
    add('purpose', entry, (vendor) => [...numbers(vendor.purposes), ...numbers(vendor.legIntPurposes)]);
  for (const entry of listIn(list.specialFeatures))
    add('special-feature', entry, (vendor) => numbers(vendor.specialFeatures));
  const notes = listIn(list.specialPurposes).map(
    (entry) =>
      `Special purpose "${wordsIn(fieldsIn(entry).name)}" is told, never asked; add it as an item with its own legal basis.`,
  );
  return { language, items, notes };
}
