import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { importsOf, parseSource, sourcesBelow } from './sources.ts';

// Design section 5: who may import what. Each floor names the floors and packages it may use, and nothing else.
interface Floor {
  readonly floors: ReadonlyArray<string>;
  /** Floors of which it may use the types alone. */
  readonly types?: ReadonlyArray<string>;
  readonly packages?: ReadonlyArray<string | RegExp>;
}

const table: Record<string, Floor> = {
  schema: { floors: [], packages: ['valibot'] },
  locales: { floors: [] },
  core: { floors: ['schema'], types: ['locales'], packages: [/^@noble\/hashes\//] },
  check: { floors: ['schema', 'core'], types: ['locales'] },
  facts: { floors: ['schema', 'core'] },
  stores: { floors: ['schema', 'core'] },
  react: { floors: ['core', 'stores', 'locales'], types: ['schema'], packages: ['react', 'react-dom'] },
  i18next: { floors: ['schema', 'core'] },
  presets: { floors: ['schema', 'core'] },
  cli: {
    floors: ['schema', 'locales', 'core', 'check', 'facts', 'stores', 'presets'],
    packages: [
      /^node:/,
      'yaml',
      'valibot',
      'libphonenumber-js/max',
      'js-yaml',
      'jsonc-parser',
      'xliff',
      'papaparse',
      'cli-progress',
    ],
  },
};

const floorOf = (file: string) => file.split('/')[1]!;
const files = sourcesBelow('src');

describe.each(Object.entries(table))('the floor %s', (floor, { floors, types = [], packages = [] }) => {
  test('imports only what stands in the table of floors', () => {
    const wrong = files
      .filter((file) => floorOf(file) === floor)
      .flatMap((file) =>
        importsOf(file).flatMap(({ from, typesOnly }) => {
          if (from.startsWith('.')) {
            const to = floorOf(join(dirname(file), from));
            const allowed = to === floor || floors.includes(to) || (typesOnly && types.includes(to));
            return allowed ? [] : [`${file} imports ${from}${typesOnly ? ' (types)' : ''}`];
          }
          const allowed = packages.some((name) => (typeof name === 'string' ? name === from : name.test(from)));
          return allowed ? [] : [`${file} imports the package ${from}`];
        }),
      );
    expect(wrong).toEqual([]);
  });
});

test('every folder below src is a floor of the table', () => {
  const folders = new Set(files.map(floorOf));
  expect([...folders].filter((folder) => !(folder in table))).toEqual([]);
});

test('a floor is entered by its index, and never by one of its inner files', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file).flatMap(({ from }) => {
      if (!from.startsWith('.')) return [];
      const to = join(dirname(file), from);
      const inside = floorOf(to) === floorOf(file);
      return inside || to.endsWith('/index.ts') || to.endsWith('.json') ? [] : [`${file} imports ${from}`];
    }),
  );
  expect(wrong).toEqual([]);
});

const surroundings = new Set([
  'window',
  'localStorage',
  'sessionStorage',
  'navigator',
  'process',
  'performance',
  'fetch',
  'crypto',
  'globalThis',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
]);

// `document` is also our word for a parsed file, so that the page's is known by what is asked of it.
const pageMembers =
  /^document\.(body|cookie|createElement|documentElement|getElementById|querySelector|addEventListener)/;

/** Whether a node reaches for the clock, for randomness, or for what is around the program. */
function reachesOut(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && !node.arguments?.length;
  if (ts.isPropertyAccessExpression(node)) {
    const text = node.getText();
    return ['Date.now', 'Math.random'].includes(text) || pageMembers.test(text);
  }
  // Without a language as its argument it would take the one of the machine.
  if (ts.isCallExpression(node) && node.arguments.length === 0) {
    return /\.toLocale\w+$/.test(node.expression.getText());
  }
  if (!ts.isIdentifier(node) || !surroundings.has(node.text)) return false;
  const { parent } = node;
  const isName = (ts.isPropertyAccessExpression(parent) && parent.name === node) || 'name' in parent;
  return !isName && !ts.isTypeNode(parent);
}

test('the pure floors know no clock, no randomness and no surroundings', () => {
  const found: string[] = [];
  for (const file of files.filter((path) => ['schema', 'core', 'check', 'facts'].includes(floorOf(path)))) {
    const source = parseSource(file);
    const visit = (node: ts.Node): void => {
      if (reachesOut(node))
        found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.getText()}`);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  expect(found).toEqual([]);
});
