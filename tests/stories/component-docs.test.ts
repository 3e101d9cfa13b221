import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { componentDocs, variablesOf } from '../../scripts/component-docs.ts';
import { notes } from '../../stories/docs/index.ts';

const docs = componentDocs(fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, ''));
const parts = Object.values(docs).flatMap((file) => file.parts);
const usual = ['className', 'children'];

describe('the docs pages are made from the source', () => {
  it('every exported component has a sentence of what it is for', () => {
    expect(parts.length).toBeGreaterThan(50);
    expect(parts.filter(({ says }) => says === '').map(({ name }) => name)).toEqual([]);
  });

  it('every prop of ours has one too', () => {
    const silent = parts.flatMap(({ name, props }) =>
      props.filter((prop) => prop.says === '' && !usual.includes(prop.name)).map((prop) => `${name}.${prop.name}`),
    );
    expect(silent).toEqual([]);
  });

  it('a page knows its component, what it needs, its states and the variables of the skin', () => {
    for (const [name, { files }] of Object.entries(notes))
      expect(
        docs[files[0] ?? '']?.parts.map((part) => part.name),
        name,
      ).toContain(name);
    const dialog = docs['consent-dialog'];
    const component = dialog?.parts.find(({ name }) => name === 'ConsentDialog');
    expect(component?.props.filter(({ required }) => required).map(({ name }) => name)).toEqual(['explanation']);
    expect(component?.props.find(({ name }) => name === 'defaultOpen')?.standard).toBe('false');
    expect(dialog?.variables).toContain('--forthright-surface');
    const choices = docs['consent-item']?.states.find(({ name }) => name === 'data-choice')?.values;
    expect([...(choices ?? [])].sort()).toEqual(['given', 'refused', 'unset']);
  });

  it('variables are those of the rules that name a part, and no others', () => {
    const css = ':where([data-forthright="a"]) { color: var(--forthright-ink); } .b { color: var(--forthright-edge); }';
    expect(variablesOf(css, ['a'])).toEqual(['--forthright-ink']);
    expect(variablesOf(css, ['c'])).toEqual([]);
  });
});
