import { readdirSync, readFileSync } from 'node:fs';
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
import { faultsPage } from '../../src/cli/rule-page.ts';
import type { IssueCode } from '../../src/schema/index.ts';

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

  it('says of its bad example where it is bad, in which words, and what to do', () => {
    const sheet = sheetOf(rule.bad, rule.role ?? 'text');
    const found = checkSheet(sheet).findings.filter((one) => one.rule === rule.id);
    for (const one of found) {
      expect(one.message).toMatch(/^\S.*[.?:]$/s);
      expect(one.message).not.toMatch(/undefined|NaN|\[object/);
      expect(one.mend).toMatch(/^\S.*[.?]$/s);
      expect(one.found).toMatch(/\S/);
      // Words that are quoted stand in the text; what is missing, or of a whole file, is said in words of the rule.
      const text = sheet.texts.find(({ path }) => path.join('.') === one.path.join('.'))?.text;
      const quoted = one.found.toLowerCase().split('…')[0]!.trim();
      if (text !== undefined && rule.wording) expect(text.toLowerCase()).toContain(quoted);
    }
    // The same place is told once for the same words.
    const places = found.map(({ path, found: words, message }) => JSON.stringify([path, words, message]));
    expect(new Set(places).size).toBe(places.length);
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

// Every code stands here, or this does not compile.
const codes: Record<IssueCode, true> = {
  syntax: true,
  encoding: true,
  'too-large': true,
  unreadable: true,
  'unknown-field': true,
  'missing-field': true,
  'wrong-type': true,
  'wrong-value': true,
  'empty-text': true,
  markup: true,
  'bad-character': true,
  'bad-id': true,
  'unknown-id': true,
  'duplicate-id': true,
  'wrong-name': true,
  'missing-duty': true,
  'missing-translation': true,
  'extra-translation': true,
  'stale-translation': true,
  'missing-source': true,
  overlap: true,
  expired: true,
  'no-person': true,
  unreachable: true,
  'second-start': true,
  trap: true,
  'self-loop': true,
  'never-asked': true,
};

describe('the pages of the rules', () => {
  it.each(Object.keys(codes))('tell of the fault %s, in the terminal and in Storybook', (code) => {
    const page = readFileSync(new URL('../../stories/rules/faults-in-the-data.mdx', import.meta.url), 'utf8');
    expect(faultsPage).toContain(`\`${code}\``);
    expect(page).toContain(`\`${code}\``);
  });

  it('are there for each rule and for no other', () => {
    const pages = readdirSync(new URL('../../stories/rules/', import.meta.url));
    const wanted = [...rules.map(({ id }) => `${id}.mdx`), 'all-rules.mdx', 'faults-in-the-data.mdx'];
    expect(pages.sort()).toEqual(wanted.sort());
  });
});
