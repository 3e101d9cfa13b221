import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consentDocument, isObject, textsOf, validate } from '../../src/schema/index.ts';
import { marksIn, marksOf } from '../../src/schema/marks.ts';
import { findPoison } from '../../src/schema/poison.ts';
import { withTexts } from '../../src/schema/texts.ts';
import { childNode, type Node, nodeAt, valueAt } from '../../src/schema/walk.ts';
import { fullData } from '../core/fixtures.ts';

const node = consentDocument as unknown as Node;

describe('a text that would not be read as it was written', () => {
  const codes = (text: string) =>
    marksIn(['a'], text).map(({ code, severity = 'error', found }) => [code, severity, found]);

  it.each([
    ['half a character \ud800', 'U+D800'],
    ['a bell \u0007', 'U+0007'],
    ['a null \u0000', 'U+0000'],
    ['an end of line of old \u0085', 'U+0085'],
  ])('holds %j, which cannot be shown', (text, point) => {
    expect(codes(text)).toEqual([['bad-character', 'error', `${point}, which cannot be shown`]]);
  });

  it.each(['\u202a', '\u202e', '\u2066', '\u2069'])('holds %j, which turns the direction', (mark) => {
    const point = `U+${mark.codePointAt(0)!.toString(16).toUpperCase()}`;
    expect(marksIn(['a', 0], `left ${mark} right`)).toEqual([
      {
        code: 'bad-character',
        severity: 'warning',
        path: ['a', 0],
        expected: 'text in its own direction',
        found: `${point}, which is not seen and turns the direction`,
        mend: 'Delete it. Browsers find the direction of each text themselves.',
      },
    ]);
  });

  it.each(['<b>', '</p>', '<!-- a -->', '<A href="x">', '&amp;', '&#160;', '&#xA0;', '&NBSP;'])(
    'holds %s, which is markup',
    (tag) => {
      expect(codes(`so ${tag} it is`)).toEqual([['markup', 'warning', JSON.stringify(tag)]]);
    },
  );

  it.each(['1 < 2 > 0', 'a & b', 'R&D;', 'x <3', '&;', '&x', 'tab\tand\nline\r', 'AT&T', '< b >', 'مرحبا\u200f'])(
    'is not %j',
    (text) => {
      expect(codes(text)).toEqual([]);
    },
  );

  it('is said to be both where it is', () => {
    expect(codes('\u202e<b>').map(([code]) => code)).toEqual(['bad-character', 'markup']);
  });

  it('is looked for in every string but the notes to colleagues', () => {
    const data = { a: ['<b>', { b: '<i>' }], silenced: [{ reason: '<b>' }], c: { silenced: '<u>' }, n: 3, none: null };
    expect(marksOf(data).map(({ path }) => path.join('.'))).toEqual(['a.0', 'a.1.b', 'c.silenced']);
  });
});

describe('data that no copy file needs', () => {
  const deep = (levels: number): unknown =>
    Array.from({ length: levels }).reduce((inner) => ({ a: inner }), 'x' as unknown);

  it('is refused by its names, wherever they stand, each said, up to a score', () => {
    const poisoned = JSON.parse('{ "a": { "__proto__": 1, "constructor": { "b": 1 } }, "list": [{ "prototype": 1 }] }');
    expect(findPoison(poisoned).map(({ code, path, at, found }) => [code, path.join('.'), at, found])).toEqual([
      ['bad-id', 'a.__proto__', 'key', '"__proto__"'],
      ['bad-id', 'a.constructor', 'key', '"constructor"'],
      ['bad-id', 'list.0.prototype', 'key', '"prototype"'],
    ]);
    const many = Array.from({ length: 500 }, () => ({ constructor: 1 }));
    expect(findPoison(many)).toHaveLength(21);
  });

  it('is refused where it is deeper than 32 levels, or holds more than 200,000 values', () => {
    expect(findPoison(deep(32))).toEqual([]);
    expect(findPoison(deep(33))).toEqual([
      {
        code: 'too-large',
        path: ['a', 'a', 'a', 'a'],
        expected: 'at most 32 levels and 200000 values',
        found: 'more',
        mend: 'Split the file: one notice a file.',
      },
    ]);
    expect(findPoison(Array.from({ length: 199_999 }, () => 0))).toEqual([]);
    expect(findPoison(Array.from({ length: 200_000 }, () => 0))).toMatchObject([
      { code: 'too-large', path: ['199999'] },
    ]);
    const round: Record<string, unknown> = {};
    round.a = round;
    expect(findPoison(round)).toHaveLength(1);
  });

  it.each([undefined, null, 'x', 7, [], {}])('is not %j', (data) => {
    expect(findPoison(data)).toEqual([]);
  });
});

describe('a page whose scripts have added to every object', () => {
  it('reads a good notice as good, a bad one as bad, and finds nothing that was added', () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    const good = fullData();
    const { title: _, ...bad } = good;
    const plain = [validate(consentDocument, good), validate(consentDocument, bad)];
    prototype.title = 'Added to everything';
    prototype.surprise = 'Boo';
    try {
      const [first, second] = [validate(consentDocument, good), validate(consentDocument, bad)];
      expect(second.findings).toEqual(plain[1]!.findings);
      expect(first.findings).toEqual([]);
      expect(JSON.stringify(first.value)).toBe(JSON.stringify(plain[0]!.value));
    } finally {
      delete prototype.title;
      delete prototype.surprise;
    }
    expect(validate(consentDocument, good)).toEqual(plain[0]);
  });
});

describe('the texts of a document', () => {
  const document = fullData();
  it('are what people read and translators translate: no id, name, address, number or note', () => {
    const texts = textsOf(node, document);
    const paths = texts.map(({ path }) => path.join('.'));
    for (const path of [
      'title',
      'items.soil.data.samples',
      'items.soil.recipients.growers',
      'items.soil.examples.1',
      'glossary.lime.term',
    ])
      expect(paths).toContain(path);
    for (const path of [
      'id',
      'controller.name',
      'items.soil.basis',
      'items.soil.retention.period',
      'silenced.0.reason',
      'items.soil.dpv.purposes.0',
    ])
      expect(paths).not.toContain(path);
    // "none" is a word of ours, which every language says in its own way.
    expect(paths).not.toContain('items.theft.benefit.you');
    expect(paths).toContain('items.theft.benefit.us');
    for (const { path, text } of texts) expect(valueAt(document, path)).toBe(text);
  });

  it('can be replaced, any of them, and nothing else changes', () => {
    const texts = textsOf(node, document);
    fc.assert(
      fc.property(fc.subarray(texts), (some) => {
        const other = withTexts(
          document,
          some.map(({ path, text }) => ({ path, text: `${text}!` })),
        );
        const changed = new Set(some.map(({ path }) => path.join('.')));
        for (const { path, text } of texts)
          expect(valueAt(other, path)).toBe(changed.has(path.join('.')) ? `${text}!` : text);
        expect(withTexts(other, some)).toEqual(document);
      }),
    );
  });

  it('stand under a node of the schema, each; what is not there stands under none', () => {
    expect(nodeAt(node, document, ['items', 'soil', 'retention', 'period'])?.type).toBe('string');
    expect(nodeAt(node, document, ['items', 'soil', 'retention'])?.entries).toHaveProperty('period');
    expect(nodeAt(node, document, ['items', 'allergies', 'retention'])?.entries).toHaveProperty('criterion');
    expect(nodeAt(node, document, ['items', 'soil', 'recipients', 'growers'])?.type).toBe('string');
    expect(nodeAt(node, document, ['items', 'soil', 'examples', 0])?.type).toBe('string');
    expect(nodeAt(node, document, ['nothing', 'here'])).toBeUndefined();
    expect(nodeAt(node, document, ['title', 'length'])).toBeUndefined();
    expect(childNode(node, 'constructor')).toBeUndefined();
    expect(valueAt(document, ['items', 'soil', 'nothing', 'more'])).toBeUndefined();
    expect(valueAt(document, ['title', 'length'])).toBeUndefined();
    expect(valueAt(document, ['constructor'])).toBeUndefined();
    expect(valueAt(null, ['a'])).toBeUndefined();
    expect([{}, [], null, 'x'].map(isObject)).toEqual([true, false, false, false]);
  });
});
