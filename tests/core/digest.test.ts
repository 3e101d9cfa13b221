import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ConsentDocument,
  type ConsentItem,
  canonicalJson,
  copyDigest,
  digestOf,
  meaningDigest,
} from '../../src/core/index.ts';
import { consentDocument, type Node, textsOf, valueAt, withTexts } from '../../src/schema/index.ts';
import { frozen, fullData } from './fixtures.ts';

const schema = consentDocument as unknown as Node;
const source = frozen(fullData());
const meanings = (document: ConsentDocument) =>
  Object.entries(document.items).map(([id, item]) => [id, meaningDigest(document, id, item)]);

/** Every string of a document, by its path. */
function strings(
  value: unknown,
  path: Array<string | number> = [],
): Array<{ path: Array<string | number>; text: string }> {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => strings(valueAt(value, [key]), [...path, key]));
}

describe('a digest', () => {
  // SHA-256 over the canonical bytes; the values are those that any SHA-256 tool gives for the same text.
  it.each<[unknown, string]>([
    [{}, '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'],
    [[], '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945'],
    ['', '12ae32cb1ec02d01eda3581b127c1fee3b0dc53572ed6baf239721a03d82e126'],
    [null, '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b'],
    [true, 'b5bea41b6c623f7c09f1bf24dcae58ebab3c0cdd90ad966bc43a45b44867e12b'],
    [1, '6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b'],
  ])('of %j is known', (value, hex) => {
    expect(digestOf(value)).toBe(`sha256:${hex}`);
  });

  it('is SHA-256 over the UTF-8 bytes of canonical JSON, whatever the data', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
        const hex = createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex');
        expect(digestOf(value)).toBe(`sha256:${hex}`);
      }),
    );
  });
});

describe('the meaning of an item', () => {
  const texts = textsOf(schema, source);

  it('stays the same whatever is written in the texts, in whatever language', () => {
    const anyTexts = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), {
      minLength: texts.length,
      maxLength: texts.length,
    });
    fc.assert(
      fc.property(anyTexts, fc.constantFrom('de', 'ar', 'pt-BR'), (written, language) => {
        const other = {
          ...withTexts(
            source,
            texts.map(({ path }, index) => ({ path, text: written[index]! })),
          ),
          language,
        };
        expect(meanings(other)).toEqual(meanings(source));
      }),
    );
  });

  it('stays the same in whatever order the fields and ids stand', () => {
    const shuffled = (value: unknown, order: number): unknown => {
      if (Array.isArray(value)) return order % 2 ? [...value].reverse() : value;
      if (typeof value !== 'object' || value === null) return value;
      const entries = Object.entries(value).map(([key, inner]) => [key, shuffled(inner, order + 1)] as const);
      const at = order % Math.max(1, entries.length);
      return Object.fromEntries([...entries.slice(at), ...entries.slice(0, at)].reverse());
    };
    fc.assert(
      fc.property(fc.nat(50), (order) => {
        const other = shuffled(source, order) as ConsentDocument;
        expect(Object.fromEntries(meanings(other))).toEqual(Object.fromEntries(meanings(source)));
      }),
    );
  });

  const soil = source.items.soil!;
  const { name: _, ...lab } = soil.recipients.lab as { name: string; role: 'processor'; country: string };
  it.each<[string, Partial<ConsentItem>]>([
    ['another legal basis', { basis: 'contract' }],
    ['becoming explicit', { explicit: true }],
    ['a raised revision', { revision: 3 }],
    ['new data', { data: { ...soil.data, name: 'your name' } }],
    ['less data', { data: { samples: 'your soil samples' } }],
    ['a new recipient', { recipients: { ...soil.recipients, shop: 'the shop' } }],
    ['one recipient less', { recipients: { growers: 'the growers of your village' } }],
    [
      'another role of a recipient',
      { recipients: { ...soil.recipients, lab: { ...lab, name: 'x', role: 'controller' } } },
    ],
    [
      'another country of a recipient',
      { recipients: { ...soil.recipients, lab: { ...lab, name: 'x', country: 'SE' } } },
    ],
    ['a longer time', { retention: { period: 'P2Y', from: 'the last sample you sent' } }],
    ['a criterion instead of a time', { retention: { criterion: 'the last sample you sent' } }],
    ['a new transfer', { transfers: { ...soil.transfers, more: { country: 'IN', basis: 'adequacy' } } }],
    [
      'a transfer to another country',
      { transfers: { ...soil.transfers, backup: { country: 'KR', basis: 'adequacy' } } },
    ],
    [
      'a transfer with less protection',
      { transfers: { ...soil.transfers, backup: { country: 'JP', basis: 'explicit-consent', risks: 'x' } } },
    ],
    [
      'other storage',
      {
        storage: { ...soil.storage, plan: { name: 'orchard.plan', kind: 'cookie', period: 'P30D', thirdParty: false } },
      },
    ],
    [
      'longer storage',
      {
        storage: {
          ...soil.storage,
          plan: { name: 'orchard.plan', kind: 'local-storage', period: 'P31D', thirdParty: false },
        },
      },
    ],
    [
      'storage that others read',
      {
        storage: {
          ...soil.storage,
          plan: { name: 'orchard.plan', kind: 'local-storage', period: 'P30D', thirdParty: true },
        },
      },
    ],
    ['another use', { uses: ['sharing', 'sale', 'targeted-advertising'] }],
  ])('changes by %s', (_, change) => {
    expect(meaningDigest(source, 'soil', { ...soil, ...change })).not.toBe(meaningDigest(source, 'soil', soil));
  });

  it('changes when a computer decides, or no longer decides', () => {
    const { automatedDecision: _, ...without } = soil;
    expect(meaningDigest(source, 'soil', without)).not.toBe(meaningDigest(source, 'soil', soil));
  });

  it('changes with the notice, the item and the controller it belongs to', () => {
    const usual = meaningDigest(source, 'soil', soil);
    const { id: _, ...unnamed } = source.controller;
    expect(meaningDigest(source, 'earth', soil)).not.toBe(usual);
    expect(meaningDigest({ ...source, id: 'garden' }, 'soil', soil)).not.toBe(usual);
    expect(meaningDigest({ ...source, controller: { ...source.controller, id: 'other' } }, 'soil', soil)).not.toBe(
      usual,
    );
    expect(meaningDigest({ ...source, controller: unnamed }, 'soil', soil)).not.toBe(usual);
  });

  it('is kept by a controller that only spells its name differently, if it has an id', () => {
    const respelt = { ...source, controller: { ...source.controller, name: 'Orchard Co-op' } };
    expect(meanings(respelt)).toEqual(meanings(source));
  });

  it('treats what is left out as what it is by default', () => {
    const { revision: _, ...first } = soil;
    const told = { ...first, revision: 1, explicit: false };
    expect(meaningDigest(source, 'soil', told)).toBe(meaningDigest(source, 'soil', first));
  });
});

describe('the digest of a copy', () => {
  const usual = copyDigest(source);
  const hidden = (path: ReadonlyArray<string | number>) => path[0] === 'silenced' || path.includes('dpv');
  const shown = strings(source).filter(({ path }) => !hidden(path));

  it('changes by any change of anything that is shown', () => {
    expect(shown.length).toBeGreaterThan(60);
    fc.assert(
      fc.property(fc.constantFrom(...shown), fc.string({ unit: 'grapheme' }), ({ path, text }, written) => {
        fc.pre(written !== text);
        expect(copyDigest(withTexts(source, [{ path, text: written }]))).not.toBe(usual);
      }),
      { numRuns: 500 },
    );
  });

  it('changes by the order of the items, which is the order they are shown in', () => {
    const items = Object.fromEntries(Object.entries(source.items).reverse());
    expect(copyDigest({ ...source, items })).not.toBe(usual);
  });

  it('does not change by what nobody is shown', () => {
    const { silenced: _, ...loud } = source;
    const { dpv: __, ...soil } = source.items.soil!;
    expect(copyDigest({ ...loud, items: { ...source.items, soil } })).toBe(usual);
  });
});
