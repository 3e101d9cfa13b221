import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import {
  type Declaration,
  type Rule,
  type Selector,
  type SelectorComponent,
  transform,
  type Variable,
} from 'lightningcss';
import { describe, expect, test } from 'vitest';
import { type TokenFile, tokensIn } from '../../scripts/tokens-css.ts';

// The stylesheet is parsed, not searched: what a browser would read is what is held here.

const code = readFileSync('src/styles/styles.css');

interface Found {
  readonly layers: string[];
  readonly outside: string[];
  readonly selectors: Selector[];
  readonly declarations: Declaration[];
  readonly important: Declaration[];
  readonly used: string[];
  readonly set: string[];
  readonly media: unknown[];
}

function read(css: Uint8Array): Found {
  const found: Found = {
    layers: [],
    outside: [],
    selectors: [],
    declarations: [],
    important: [],
    used: [],
    set: [],
    media: [],
  };
  const { declarations, important } = found;
  transform({
    filename: 'styles.css',
    code: css,
    visitor: {
      StyleSheet({ rules }) {
        for (const rule of rules as Rule[])
          if (rule.type === 'layer-block') found.layers.push(rule.value.name?.join('.') ?? '');
          else found.outside.push(rule.type);
      },
      Rule: {
        style({ value }) {
          found.selectors.push(...value.selectors);
          declarations.push(
            ...(value.declarations?.declarations ?? []),
            ...(value.declarations?.importantDeclarations ?? []),
          );
          important.push(...(value.declarations?.importantDeclarations ?? []));
        },
        media({ value }) {
          found.media.push(value.query);
        },
      },
      Variable({ name }: Variable) {
        found.used.push(name.ident);
      },
    },
  });
  for (const declaration of declarations)
    if (declaration.property === 'custom' && declaration.value.name.startsWith('--'))
      found.set.push(declaration.value.name);
  return found;
}

const found = read(code);

/** The parts of a selector, those inside :where(), :not() and :has() included. */
function flat(selector: Selector): SelectorComponent[] {
  const found: SelectorComponent[] = [];
  for (const part of selector) {
    found.push(part);
    if ('selectors' in part && part.selectors)
      for (const inner of part.selectors as Selector[]) found.push(...flat(inner));
  }
  return found;
}

/** Attributes by which a surface, a part or a state is named. */
const ours =
  /^data-(forthright|surface|state|choice|theme|contrast|density|motion|about|late|struck|gutter)$|^(open|href)$|^aria-disabled$/;

const tokens = (() => {
  const file = JSON.parse(readFileSync('src/styles/tokens.json', 'utf8')) as TokenFile;
  const groups = ['type', 'shape', 'density.comfortable', 'motion.full', 'theme.light'];
  return groups.flatMap((path) => Object.keys(tokensIn(file, path))).map((name) => `--forthright-${name}`);
})();

test('there is one cascade layer, and nothing outside it', () => {
  expect(found.layers).toEqual(['forthright']);
  expect(found.outside).toEqual([]);
  expect(found.selectors.length).toBeGreaterThan(100);
});

test('no selector has any specificity: all is within :where(), but for a pseudo-element, which cannot be', () => {
  const heavy = found.selectors.filter((selector) =>
    selector.some((part) => part.type !== 'pseudo-element' && !(part.type === 'pseudo-class' && part.kind === 'where')),
  );
  expect(heavy).toEqual([]);
});

test('no selector asks for an id, a class or a tag, and every attribute is that of a part or a state', () => {
  const parts = found.selectors.flatMap(flat);
  const named = parts.filter(
    ({ type }) => type === 'id' || type === 'class' || type === 'type' || type === 'namespace',
  );
  expect(named).toEqual([]);
  const attributes = parts.flatMap((part) => (part.type === 'attribute' ? part.name : []));
  expect(attributes.filter((name) => !ours.test(name))).toEqual([]);
});

test('nothing is important, and nothing is said by left, right, top, bottom, width or height', () => {
  expect(found.important).toEqual([]);
  const physical =
    /^(margin|padding|border|inset|scroll-(margin|padding))-(left|right|top|bottom)|^(left|right|top|bottom|width|height)$|^(min|max)-(width|height)$|^border-(top|bottom)-(left|right)-radius$|^float$|^clear$/;
  const names = found.declarations.map((one) => (one.property === 'custom' ? one.value.name : one.property));
  expect(names.filter((name) => physical.test(name))).toEqual([]);
  const sides = found.declarations.filter(
    ({ property, value }) => property === 'text-align' && (value === 'left' || value === 'right'),
  );
  expect(sides).toEqual([]);
});

/** Not tokens but states: which theme somebody forced. `page` is for the page around, which is not ours to paint. */
const states = ['--forthright-scheme'];
const forOthers = ['--forthright-page'];

test('every variable that is used is a token, and every token is used', () => {
  const used = new Set(found.used);
  expect([...used].filter((name) => ![...tokens, ...states].includes(name))).toEqual([]);
  expect(tokens.filter((name) => !used.has(name) && !forOthers.includes(name))).toEqual([]);
  expect(found.set.filter((name) => ![...tokens, ...states].includes(name))).toEqual([]);
});

test('what a person wants of colour, contrast and motion is asked; width is asked of the window for the dialog alone', () => {
  const asked = JSON.stringify(found.media);
  for (const feature of ['prefers-contrast', 'prefers-reduced-motion', 'forced-colors'])
    expect(asked).toContain(feature);
  expect(asked.match(/"name":"width"/g)).toHaveLength(1);
  expect(new TextDecoder().decode(code)).toContain('@container');
});

test('it is small: under 6 kB as it is sent', () => {
  const { code: small } = transform({ filename: 'styles.css', code, minify: true });
  expect(brotliCompressSync(small).length).toBeLessThan(6000);
});

describe('what would be a fault is found', () => {
  const css = (text: string) => read(new TextEncoder().encode(`@layer forthright { ${text} }`));

  test('a class, a tag, an id', () => {
    for (const selector of [':where(.button)', ':where(p)', ':where(#one)', ':where([data-surface] :where(a))']) {
      const parts = css(`${selector} { color: red }`).selectors.flatMap(flat);
      expect(
        parts.some(({ type }) => type === 'class' || type === 'type' || type === 'id'),
        selector,
      ).toBe(true);
    }
  });

  test('a variable that no token has, a side that is not logical, a word that beats the reader', () => {
    const bad = css(':where([data-forthright]) { color: var(--forthright-colour); margin-left: 1px !important }');
    expect(bad.used).toEqual(['--forthright-colour']);
    expect(bad.important.map(({ property }) => property)).toEqual(['margin-left']);
  });
});

test('every measure is on the grid: a length in rem is a multiple of 4 px, a type size or a hairline', () => {
  const file = new TextDecoder().decode(code);
  const rules = file.slice(file.indexOf('/* end of tokens */'));
  const spaced = rules.match(/^\s*(padding|margin|gap|row-gap|column-gap)[\w-]*:[^;]+;/gm) ?? [];
  expect(spaced.length).toBeGreaterThan(50);
  const off = spaced.filter((line) =>
    [...line.matchAll(/(\d*\.?\d+)rem/g)].some(([, value]) => (Number(value) * 16) % 4 !== 0),
  );
  expect(off.map((line) => line.trim())).toEqual(['margin-inline: 0.125rem 0.25rem;']); // optical: the arrow of a summary
});
