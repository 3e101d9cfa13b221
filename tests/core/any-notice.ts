import fc from 'fast-check';
import type { ConsentDocument, ConsentItem } from '../../src/core/index.ts';

// Any consent document that the schema and its duties accept.

const words = fc.constantFrom(
  'Your garden.',
  'We look at it once.',
  'Obst & Gemüse',
  'ما نفعله',
  '蘋果',
  '1 < 2, 5 %',
  'none',
);
const id = fc.constantFrom('a', 'b', 'c-1', 'long-name-2', 'z9');
const country = fc.constantFrom('DE', 'US', 'JP');
const period = fc.constantFrom('P1D', 'P30D', 'P1M', 'P12M', 'P1Y', 'PT24H', 'P1Y6M');
const table = <T>(value: fc.Arbitrary<T>, minKeys = 0) => fc.dictionary(id, value, { minKeys, maxKeys: 3 });
const maybe = { requiredKeys: [] as [] };

const recipient = fc.oneof(
  words,
  fc
    .tuple(
      fc.record({ name: words }),
      fc.record(
        {
          role: fc.constantFrom('processor' as const, 'controller' as const, 'joint-controller' as const),
          country,
          url: fc.constant('https://lab.example'),
        },
        maybe,
      ),
    )
    .map(([name, more]) => ({ ...name, ...more })),
);
const retention = fc.oneof(fc.record({ period, from: words }), fc.record({ criterion: words }));
const transfer = fc.record({
  country,
  basis: fc.constantFrom('adequacy' as const, 'safeguards' as const, 'explicit-consent' as const),
  safeguard: words,
  risks: words,
});
const stored = fc.record({
  name: words,
  kind: fc.constantFrom('cookie' as const, 'local-storage' as const),
  period: fc.oneof(period, fc.constant('session')),
  thirdParty: fc.boolean(),
});

/** Any item that can stand in a notice. */
export const anyItem: fc.Arbitrary<ConsentItem> = fc
  .tuple(
    fc.record({
      title: words,
      purpose: words,
      basis: fc.constantFrom(
        'consent' as const,
        'consent' as const,
        'contract' as const,
        'legitimate-interest' as const,
      ),
      data: table(words, 1),
      recipients: table(recipient),
      retention,
      benefit: fc.record({ you: words, us: words }),
      ifRefused: words,
      withdrawal: words,
      interest: words,
      objection: words,
    }),
    fc.record(
      {
        explicit: fc.boolean(),
        revision: fc.integer({ min: 1, max: 3 }),
        transfers: table(transfer),
        storage: table(stored),
        uses: fc.uniqueArray(fc.constantFrom('sale' as const, 'sharing' as const)),
        automatedDecision: fc.record({ logic: words, effects: words, humanReview: words }),
        surprise: words,
        examples: fc.array(words, { maxLength: 2 }),
      },
      maybe,
    ),
  )
  .map(([item, more]) => {
    const { explicit, ...rest } = more;
    return { ...item, ...rest, ...(explicit !== undefined && { explicit: explicit && item.basis === 'consent' }) };
  });

/** Any notice of the shop; two of them are two versions of one notice. */
export const anyDocument: fc.Arbitrary<ConsentDocument> = fc
  .tuple(
    fc.record({
      kind: fc.constant('consent' as const),
      id: fc.constant('shop'),
      language: fc.constant('en'),
      controller: fc.record({ name: fc.constantFrom('Mill', 'Mill Ltd'), contact: words }),
      title: words,
      intro: words,
      items: fc.dictionary(id, anyItem, { minKeys: 1, maxKeys: 3 }),
    }),
    fc.record(
      {
        rights: words,
        authority: fc.record({ name: words, url: fc.constantFrom('https://a.example', 'https://b.example') }),
        glossary: table(fc.record({ term: words, meaning: words })),
      },
      maybe,
    ),
  )
  .map(([document, more]) => ({ ...document, ...more }));

/** The same data with the fields of every object in another order. Lists keep theirs. */
export function reordered<T>(value: T, turn: number): T {
  if (Array.isArray(value)) return value.map((each) => reordered(each, turn)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, reordered(inner, turn + 1)] as const);
  const at = turn % Math.max(1, entries.length);
  return Object.fromEntries([...entries.slice(at), ...entries.slice(0, at)].reverse()) as T;
}
