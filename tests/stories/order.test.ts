import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { notes } from '../../stories/docs/index.ts';
import { order } from '../../stories/docs/notes.ts';

const folder = new URL('../../stories/', import.meta.url);
const stem = (name: string) => name.replace(/\B[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
const source = (name: string) => readFileSync(new URL(`${stem(name)}.stories.tsx`, folder), 'utf8');
const storiesOf = (text: string) => [...text.matchAll(/^export const (\w+): Story/gm)].map(([, name = '']) => name);

describe.each(Object.keys(notes))('the stories of %s', (name) => {
  const stories = storiesOf(source(name));
  const leftOut = notes[name]?.leftOut ?? {};

  it('stand in the fixed order, and what is left out has a reason', () => {
    const expected = order.filter((one) => leftOut[one] === undefined);
    expect(stories.filter((one) => (order as readonly string[]).includes(one))).toEqual(expected);
    for (const reason of Object.values(leftOut)) expect(reason.length).toBeGreaterThan(20);
  });

  it('of further states stand between States and Long words', () => {
    const own = stories.filter((one) => !(order as readonly string[]).includes(one));
    const [from, to] = [stories.indexOf('States'), stories.indexOf('LongWords')];
    expect(own).toEqual(stories.slice(from + 1, to));
  });

  it('say what each of them shows, and do something where there is something to do', () => {
    const text = source(name);
    for (const one of stories) expect(text).toMatch(new RegExp(`/\\*\\* [^\\n]+\\*/\\nexport const ${one}: Story`));
    expect(text).toMatch(/play:/);
  });
});

it('every component has its stories, and every file of stories its component', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.stories.tsx'));
  expect(files.sort()).toEqual(
    Object.keys(notes)
      .map((name) => `${stem(name)}.stories.tsx`)
      .sort(),
  );
});
