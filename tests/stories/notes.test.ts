import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/check/index.ts';
import { notes } from '../../stories/docs/index.ts';
import type { Test } from '../../stories/docs/notes.ts';
import { patterns } from '../../stories/pages/patterns.ts';
import { promises } from '../../stories/pages/promises.ts';

const at = (file: string) => new URL(`../../${file}`, import.meta.url);

/** Whether a file has a test of this title, as it is written there. */
function isThere({ file, title }: Test): boolean {
  if (!existsSync(at(file))) return false;
  const text = readFileSync(at(file), 'utf8');
  return [`'${title}'`, `'${title}:`, `\`${title}\``].some((written) => text.includes(written));
}
const missing = (tests: ReadonlyArray<Test>) => tests.filter((test) => !isThere(test));

describe.each(Object.entries(notes))('the page of %s', (_, { files, keyboard, accessibility }) => {
  it('names only tests that are there', () => {
    expect(missing(accessibility.map(({ test }) => test))).toEqual([]);
  });

  it('names its files, its keys and at least three criteria', () => {
    for (const file of files) expect(existsSync(at(`src/react/${file}.tsx`)), file).toBe(true);
    expect(keyboard.length).toBeGreaterThan(0);
    expect(accessibility.length).toBeGreaterThanOrEqual(3);
  });
});

describe('the promises', () => {
  it('are the eighteen of the design, in their order', () => {
    expect(promises.map(({ number }) => number)).toEqual(Array.from({ length: 18 }, (_, i) => i + 1));
  });

  it('name only tests that are there', () => {
    expect(missing(promises.flatMap(({ tests }) => tests))).toEqual([]);
  });

  it('are shown by stories that are there', () => {
    for (const { shown, number } of promises) {
      if (shown === undefined) continue;
      const [component = '', story = ''] = shown.split(' ');
      const file = component.replace(/\B[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
      expect(readFileSync(at(`stories/${file}.stories.tsx`), 'utf8'), String(number)).toContain(
        `export const ${story}: Story`,
      );
      expect(readFileSync(at('stories/promises.mdx'), 'utf8')).toContain(`* as ${component} from`);
    }
  });
});

describe('the patterns', () => {
  it('are the sixteen types of EDPB Guidelines 03/2022, version 2.0', () => {
    expect(patterns.map(({ id }) => id)).toEqual([
      ...['4.1.1', '4.1.2', '4.1.3', '4.2.1', '4.2.2', '4.3.1', '4.3.2', '4.4.1', '4.4.2', '4.4.3'],
      ...['4.5.1', '4.5.2', '4.5.3', '4.5.4', '4.6.1', '4.6.2'],
    ]);
  });

  it('name only tests and rules that are there', () => {
    expect(missing(patterns.flatMap(({ tests }) => tests))).toEqual([]);
    const known = new Set(rules.map(({ id }) => id));
    expect(patterns.flatMap(({ finds }) => finds).filter((rule) => !known.has(rule))).toEqual([]);
  });

  it('each say what the library cannot do', () => {
    for (const { cannot, name } of patterns) expect(cannot.length, name).toBeGreaterThan(40);
  });
});
