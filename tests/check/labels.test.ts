import { describe, expect, it } from 'vitest';
import { checkSheet, type Role, rules } from '../../src/check/index.ts';
import { de } from './labels/de.ts';
import { en } from './labels/en.ts';
import { es } from './labels/es.ts';
import { fr } from './labels/fr.ts';
import { it as italian } from './labels/it.ts';
import type { Labelled } from './labels/labelled.ts';
import { nl } from './labels/nl.ts';

const languages: Record<string, Labelled> = { en, de, fr, es, it: italian, nl };

/** What is found in one text, remarks left out. */
function found(language: string, role: Role, text: string): string[] {
  const { findings } = checkSheet({ file: 'labels', language, texts: [{ path: ['text'], text, role }] });
  return findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule);
}

describe.each(Object.entries(languages))('the labels in %s', (language, { bad, good }) => {
  it('are at least sixty bad and sixty good ones, no two the same', () => {
    const texts = [Object.values(bad).flat(), Object.values(good).flat()];
    for (const list of texts) expect(list.length).toBeGreaterThanOrEqual(60);
    for (const list of texts) expect(new Set(list).size).toBe(list.length);
  });

  it.each(Object.entries(bad))('are named by %s where they are bad', (id, texts) => {
    const role = rules.find((rule) => rule.id === id)?.role;
    expect(role).toBeDefined();
    const missed = texts.filter((text) => role && !found(language, role, text).includes(id));
    expect(missed).toEqual([]);
  });

  it.each(Object.entries(good))('are left alone as %s where they are good', (role, texts) => {
    const scolded = texts.flatMap((text) => found(language, role as Role, text).map((rule) => `${rule}: ${text}`));
    expect(scolded).toEqual([]);
  });
});
