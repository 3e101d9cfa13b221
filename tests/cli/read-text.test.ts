import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readText } from '../../src/cli/read-text.ts';

const copy = new URL('../../copy/', import.meta.url);

/** Texts that two YAML readers could take for different things. */
const tricky = [
  'a: yes\nb: no\nc: on\nd: ~\ne:\nf: null\ng: Null\nh: TRUE',
  'a: 012\nb: 0o14\nc: 0x1F\nd: 1_000\ne: 1e3\nf: .5\ng: -.inf\nh: .nan\ni: +1',
  'a: 2026-11-23\nb: 2026-11-23T10:00:00Z\nc: 12:30\nd: 1:2:3',
  'a: |\n  one\n  two\nb: >\n  one\n  two\n\n  three\nc: |-\n  end\nd: >+\n  end\n\ne: x',
  "a: one\n  two\n  three\nb: \"one\n  two\\n three\"\nc: 'it''s'",
  '"a": { b: c, d: [e, f], "g": "h" }\n? i\n: j',
  'a: b # comment\nc: d#e\nf: "#g"\nh: i: j'.replace('h: i: j', 'h: "i: j"'),
  '{"a": "\\u00e9", "b": [1, 2.0, true, null], "c": {}}',
  'a:\n- b\n- c: d\n  e: f\n-\n  - g',
  '<<: a\nb: c',
  'a: =\nb: <\nc: ?x\nd: -x\ne: :x',
];

describe('reading YAML', () => {
  it.each(readdirSync(copy))('gives for %s what the YAML library gives', (name) => {
    const text = readFileSync(new URL(name, copy), 'utf8');
    expect(readText(name, text).source?.data).toEqual(parse(text, { schema: 'core' }));
  });

  it.each(tricky)('takes nothing for something else: %j', (text) => {
    const { source, issues } = readText('x.yaml', text);
    if (source) expect(source.data).toEqual(parse(text, { schema: 'core', resolveKnownTags: false, stringKeys: true }));
    else expect(issues.length).toBeGreaterThan(0);
  });

  it('finds places although the quick reader knows none', () => {
    const { source } = readText('x.yaml', 'a:\n  b: one\n  c: two\n');
    expect(source?.locate?.(['a', 'c'], 'key')).toEqual({ line: 3, column: 3 });
    expect(source?.locate?.(['a', 'c'], 'value')).toEqual({ line: 3, column: 6 });
  });

  it('names a field that stands twice, and a poisoned one is no prototype', () => {
    expect(readText('x.yaml', 'a: 1\na: 2\n').issues.map(({ code }) => code)).toEqual(['duplicate-id']);
    const { source } = readText('x.yaml', '__proto__: { polluted: yes }\na: 1\n');
    expect(Object.getPrototypeOf(source?.data)).toBe(Object.prototype);
    expect(Object.keys(source?.data as object)).toContain('__proto__');
  });
});
