import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  checkSheet,
  type Example,
  notChecked,
  type Role,
  type Rule,
  rules,
  type Sheet,
  wordLanguages,
} from '../../src/check/index.ts';

const sheetOf = (example: Example, role: Role): Sheet =>
  typeof example === 'string'
    ? { file: 'example', language: 'en', texts: [{ path: ['text'], text: example, role }] }
    : { file: 'example', language: 'en', texts: [], ...example };

const namesItself = (rule: Rule, example: Example) =>
  checkSheet(sheetOf(example, rule.role ?? 'text')).findings.some((found) => found.rule === rule.id);

describe.each(rules.map((rule) => [rule.id, rule] as const))('the rule %s', (_, rule) => {
  it('flags its own bad example and leaves its good one alone', () => {
    expect(namesItself(rule, rule.bad)).toBe(true);
    expect(namesItself(rule, rule.good)).toBe(false);
  });

  it('says what, why, from where and how to mend it', () => {
    for (const text of [rule.flags, rule.why, rule.source, rule.mend]) expect(text).toMatch(/^\S.*\S$/);
  });

  it('leaves fixed texts of a standard alone if it is about wording', () => {
    if (!rule.wording || typeof rule.bad !== 'string') return;
    const sheet = sheetOf(rule.bad, rule.role ?? 'text');
    const standard = { ...sheet, texts: sheet.texts.map((text) => ({ ...text, standard: true })) };
    expect(checkSheet(standard).findings.filter((found) => found.rule === rule.id)).toEqual([]);
  });
});

describe('the rules together', () => {
  it('are one file each, called like the rule', () => {
    const files = readdirSync(new URL('../../src/check/rules/', import.meta.url)).filter((file) => file !== 'index.ts');
    expect(files.sort()).toEqual(rules.map(({ id }) => `${id}.ts`).sort());
  });

  it('judge words in six languages and say what they cannot judge in the others', () => {
    expect([...wordLanguages].sort()).toEqual(['de', 'en', 'es', 'fr', 'it', 'nl']);
    for (const language of wordLanguages) expect(notChecked(language)).toEqual([]);
    const polish = notChecked('pl').map(({ rule }) => rule);
    expect(polish).toContain('shaming');
    expect(polish).not.toContain('sentence-length');
    expect(notChecked('ja').map(({ rule }) => rule)).toContain('sentence-length');
    expect(notChecked('pt-BR')).toContainEqual({ rule: 'vague-word', language: 'pt-BR' });
  });
});

describe('the pages of the rules', () => {
  it('are there for each rule and for no other', () => {
    const pages = readdirSync(new URL('../../stories/rules/', import.meta.url));
    const wanted = [...rules.map(({ id }) => `${id}.mdx`), 'all-rules.mdx', 'faults-in-the-data.mdx'];
    expect(pages.sort()).toEqual(wanted.sort());
  });
});
