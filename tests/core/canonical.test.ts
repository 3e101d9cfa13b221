import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/core/index.ts';

const number = (hex: string) =>
  new DataView(Uint8Array.from(hex.match(/../g)!, (byte) => Number.parseInt(byte, 16)).buffer).getFloat64(0);

/** The same data with the keys of every object in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

const json = fc.jsonValue({ stringUnit: 'grapheme' });

describe('canonical JSON, as RFC 8785 prints it', () => {
  // Appendix B: IEEE 754 bits, and how they are written.
  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('the number with the bits %s is %s', (bits, written) => {
    expect(canonicalJson(number(bits))).toBe(written);
  });

  it.each(['7fffffffffffffff', '7ff0000000000000', 'fff0000000000000'])('the bits %s are no number', (bits) => {
    expect(() => canonicalJson({ a: [number(bits)] })).toThrow(
      /^Forthright: .* is no JSON number\. .*Use a finite number\.$/,
    );
  });

  it('section 3.2.2: primitive values', () => {
    const text = String.raw`{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`;
    expect(canonicalJson(JSON.parse(text))).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('section 3.2.3: fields are sorted by UTF-16 code units', () => {
    const data = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect([...canonicalJson(data).matchAll(/:"([^"]+)"/g)].map(([, name]) => name)).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });
});

describe('canonical JSON', () => {
  it('does not depend on the order of fields', () => {
    fc.assert(fc.property(json, (value) => canonicalJson(turned(value)) === canonicalJson(value)));
  });

  it('says the same data, and is the same after a round trip', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it('leaves out fields without a value, and writes null where a list has none', () => {
    expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
    expect(canonicalJson([undefined, 1])).toBe('[null,1]');
    expect(canonicalJson(new Array(2))).toBe('[null,null]');
  });

  it.each<[string, unknown]>([
    ['half a character', '\ud800'],
    ['half a character in a name', { '\udc00': 1 }],
    ['a date', new Date(0)],
    ['a map', new Map([['a', 1]])],
    ['a set', [new Set([1])]],
    ['a function', { f: () => 1 }],
    ['a big number', 10n],
    ['a symbol', Symbol('x')],
    ['bytes', new Uint8Array(2)],
    ['nothing at all', undefined],
  ])('refuses %s, which JSON cannot hold', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(/^Forthright: .+\. .+\. .+\.$/);
  });

  it.each<[string, unknown]>([
    ['Date', new Date(0)],
    ['Map', new Map()],
    ['function', () => 1],
    ['bigint', 10n],
    ['symbol', Symbol('x')],
    ['undefined', undefined],
  ])('says what it was given: a %s', (kind, value) => {
    expect(() => canonicalJson(value)).toThrow(
      `Forthright: a ${kind} is no JSON. It cannot be part of a digest. Use plain data.`,
    );
  });
});
