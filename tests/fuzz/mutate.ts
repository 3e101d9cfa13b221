import fc from 'fast-check';

// Two ways to spoil what was good: a document with a few fields changed, and a text with a few bytes changed.

type Box = Record<string | number, unknown>;

const isBox = (value: unknown): value is Box => typeof value === 'object' && value !== null;

/** Lists inside lists, deeper than any reader that calls itself can follow. */
function deep(levels: number): unknown {
  let at: unknown = 'bottom';
  for (let level = 0; level < levels; level++) at = level % 2 ? [at] : { inner: at };
  return at;
}

/** What programs have stumbled over before. Made anew each time: a document may be written to. */
const hostile: ReadonlyArray<() => unknown> = [
  () => null,
  () => undefined,
  () => true,
  () => false,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => -1,
  () => -0,
  () => 1e308,
  () => 2 ** 53,
  () => 10n ** 30n,
  () => '',
  () => ' ',
  () => 'word',
  () => '-5',
  () => '1e999',
  () => 'P999999999Y',
  () => '9999-99-99T99:99:99Z',
  () => 'x'.repeat(50_000),
  () => '<b>{{{%s}}}</b>$&',
  () => '\ud800',
  () => 'a\udc00b\ud83d',
  () => '\u0000\u202e\ufeff',
  () => '__proto__',
  () => 'constructor',
  () => [],
  () => ({}),
  () => [[[]]],
  () => Object.create(null),
  () => new Date(Number.NaN),
  () => ({ toString: null, valueOf: 1, toJSON: 'no' }),
  () => JSON.parse('{"__proto__":{"polluted":true}}'),
  () => JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
  () => deep(60),
  () => deep(20_000),
  () => Array.from({ length: 2000 }, () => ({})),
];

const acts = ['drop', 'replace', 'replace', 'replace', 'key', 'wrap', 'twice', 'swap', 'loop', 'proto'] as const;

interface Spoiling {
  readonly at: number;
  readonly other: number;
  readonly act: (typeof acts)[number];
  readonly value: () => unknown;
}

const places = (root: unknown): Array<readonly [Box, string | number]> => {
  const found: Array<readonly [Box, string | number]> = [];
  const seen = new Set<unknown>();
  const waiting: unknown[] = [root];
  while (waiting.length > 0 && found.length < 3000) {
    const box = waiting.pop();
    if (!isBox(box) || seen.has(box)) continue;
    seen.add(box);
    for (const key of Array.isArray(box) ? box.keys() : Object.keys(box)) {
      found.push([box, key]);
      waiting.push(box[key]);
    }
  }
  return found;
};

const set = (box: Box, key: string | number, value: unknown) =>
  Object.defineProperty(box, key, { value, enumerable: true, configurable: true, writable: true });

function spoil(root: unknown, { at, other, act, value }: Spoiling): unknown {
  const all = places(root);
  // One in twenty changes the document as a whole.
  if (all.length === 0 || at % 20 === 0) return act === 'wrap' ? [root] : act === 'twice' ? root : value();
  const [box, key] = all[at % all.length] as (typeof all)[number];
  const [otherBox, otherKey] = all[other % all.length] as (typeof all)[number];
  if (act === 'drop') {
    if (Array.isArray(box)) box.splice(Number(key), 1);
    else delete box[key];
  } else if (act === 'replace') set(box, key, value());
  else if (act === 'key' && !Array.isArray(box)) {
    const name = value();
    set(box, typeof name === 'string' && name !== '' ? name.slice(0, 200) : `${String(key)}x`, box[key]);
  } else if (act === 'wrap') set(box, key, other % 2 ? [box[key]] : { [key]: box[key] });
  else if (act === 'twice' && Array.isArray(box)) box.push(box[key]);
  else if (act === 'swap') {
    const kept = box[key];
    set(box, key, otherBox[otherKey]);
    set(otherBox, otherKey, kept);
  } else if (act === 'loop') set(box, key, root);
  else if (!Array.isArray(box)) set(box, '__proto__', value());
  return root;
}

const spoiling: fc.Arbitrary<Spoiling> = fc.record({
  at: fc.nat(1_000_000),
  other: fc.nat(1_000_000),
  act: fc.constantFrom(...acts),
  value: fc.constantFrom(...hostile),
});

/** A good document with one to four things wrong with it. */
export const spoilt = (...good: ReadonlyArray<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom(...good), fc.array(spoiling, { minLength: 1, maxLength: 4 }))
    .map(([one, all]) => all.reduce(spoil, structuredClone(one)));

const tokens = [
  '&a ',
  '*a',
  '<<: *a\n',
  '!!js/function ',
  '!!binary ',
  '? ',
  '- ',
  ': ',
  ':',
  '\t',
  '\r',
  '\0',
  '\ufeff',
  '---\n',
  '...\n',
  '%YAML 9.9\n',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '|\n',
  '>-\n',
  '#',
  '\\u',
  '\\',
  '__proto__: ',
  'constructor: ',
  '[[[[[[[[[[[[[[[[[[[[[[[[',
  '- - - - - - - - - - - - ',
  '0x1F',
  '.nan',
  '1e999',
  '~',
  '<!DOCTYPE x>',
  '<ph id="1" disp="{{x}}"/>',
  '</',
  '<![CDATA[',
  ']]>',
  '&amp;',
  '&#0;',
  '&bogus;',
  '=cmd()',
  ',',
  ';',
  '%E0%A4%A',
  '%',
  '|',
  '\u2028',
].map((token) => new TextEncoder().encode(token));

const cuts = ['flip', 'insert', 'insert', 'delete', 'repeat', 'copy', 'end'] as const;

const cut = fc.record({
  at: fc.nat(1_000_000),
  length: fc.nat(64),
  from: fc.nat(1_000_000),
  byte: fc.nat(255),
  act: fc.constantFrom(...cuts),
  token: fc.constantFrom(...tokens),
});

const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

/** The bytes of a good text, with one to six places changed: turned, put in, taken out, repeated, cut off. */
export const cutBytes = (...good: ReadonlyArray<string>): fc.Arbitrary<Uint8Array> =>
  fc.tuple(fc.constantFrom(...good), fc.array(cut, { minLength: 1, maxLength: 6 })).map(([text, all]) =>
    all.reduce<Uint8Array>((bytes, { at, length, from, byte, act, token }) => {
      const start = bytes.length === 0 ? 0 : at % bytes.length;
      const [before, after] = [bytes.subarray(0, start), bytes.subarray(start)];
      if (act === 'flip') return joined(before, Uint8Array.of(byte), after.subarray(1));
      if (act === 'insert') return joined(before, token, after);
      if (act === 'delete') return joined(before, after.subarray(length));
      if (act === 'end') return before;
      const source = act === 'repeat' ? start : bytes.length === 0 ? 0 : from % bytes.length;
      const part = bytes.subarray(source, source + length);
      return joined(before, ...(act === 'repeat' ? Array.from({ length: 8 }, () => part) : [part]), after);
    }, new TextEncoder().encode(text)),
  );

/** As `cutBytes`, as the text that a decoder makes of it. */
export const cutText = (...good: ReadonlyArray<string>): fc.Arbitrary<string> =>
  cutBytes(...good).map((bytes) => new TextDecoder().decode(bytes));
