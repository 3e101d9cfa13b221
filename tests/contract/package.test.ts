import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, relative, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Consumer, installPacked } from './consumer.ts';

// The package as people get it, used by what it says of itself.

let consumer: Consumer;

/** What the compiler says of a file, or nothing. */
function compile(file: string, text: string, moduleKind: 'bundler' | 'node16' | 'nodenext'): string {
  const { app, run } = consumer;
  writeFileSync(join(app, file), text);
  const module =
    moduleKind === 'bundler' ? ['--module', 'esnext'] : ['--module', moduleKind === 'node16' ? 'node20' : moduleKind];
  const flags = [
    '--noEmit',
    '--strict',
    '--jsx',
    'react-jsx',
    '--target',
    'es2022',
    '--skipLibCheck',
    'false',
    '--ignoreConfig',
  ];
  try {
    run(resolve('node_modules/.bin/tsc'), [
      ...flags,
      ...module,
      '--moduleResolution',
      moduleKind,
      '--types',
      'react',
      file,
    ]);
    return '';
  } catch (fault) {
    return String((fault as { stdout?: string }).stdout);
  }
}

/** Every Node on this machine that the package supports, one of each version: the project brings a new one of its own. */
const nodes: Array<[version: string, path: string]> = [
  ...new Map(
    [process.execPath, ...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'node'))]
      .filter((path) => existsSync(path))
      .map((path): [string, string] => [
        execFileSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim(),
        path,
      ])
      .filter(([version]) => {
        const [major = 0, minor = 0] = version.split('.').map(Number);
        return major > 20 || (major === 20 && minor >= 19);
      }),
  ),
];

const usage = `
import { ConsentDialog, ForthrightProvider } from 'forthright';
import { checkSheet, type Found, rules } from 'forthright/check';
import { decide, noChoices, verifyRecord } from 'forthright/core';
import { fromMapbox } from 'forthright/facts';
import { fromI18next } from 'forthright/i18next';
import de from 'forthright/locales/de.json' with { type: 'json' };
import about from 'forthright/package.json' with { type: 'json' };
import { photos } from 'forthright/presets';
import schema from 'forthright/schema/consent.json' with { type: 'json' };
import { type ConsentStore, createConsentStore } from 'forthright/stores';
import 'forthright/styles.css';
import tokens from 'forthright/tokens.json' with { type: 'json' };

const words = { de };
export const store: ConsentStore = createConsentStore({ now: () => '2026-11-23T17:00:00.000Z', id: () => 'one' });
export const choice: 'unset' | 'given' | 'refused' = store.standing(photos).choices.faces;
export const found: ReadonlyArray<string> = rules.map(({ id }) => id);
export const mend = (found: Found): string => found.mend;
export const run = checkSheet;
export const adapters = [fromMapbox, fromI18next] satisfies ReadonlyArray<(...given: never[]) => unknown>;
export const named: string[] = [about.name, schema.title];
export const target: { value: number; unit: string } = tokens.shape.target.$value;
export const page = (
  <ForthrightProvider language="de" words={words}>
    <ConsentDialog
      explanation={photos}
      onDecide={(record) => {
        const answer: 'given' | 'refused' = record.choices.faces;
        // @ts-expect-error there is no such item
        record.choices.face;
        return answer;
      }}
    >
      <button type="button">Privacy choices</button>
    </ConsentDialog>
  </ForthrightProvider>
);
const act = { reason: 'refuse-all-press', surface: 'form', language: 'en', label: 'Refuse all', opened: [] } as const;
export const faults = verifyRecord(decide(photos, noChoices(photos), act, new Date().toISOString(), 'one'), [photos]);
`;

describe.skipIf(!existsSync('dist/index.js'))('the packed package (skipped where nothing is built yet)', () => {
  beforeAll(() => {
    consumer = installPacked('consumer');
  });

  test.each(['bundler', 'node16', 'nodenext'] as const)(
    'gives typed ids to an application, with module resolution %s',
    (kind) => {
      expect(compile('app.tsx', usage, kind)).toBe('');
    },
  );

  test('does what the README shows, letter for letter', () => {
    const blocks = [...readFileSync('README.md', 'utf8').matchAll(/```tsx?\n([\s\S]*?)```/g)].map(([, text]) => text);
    expect(blocks.length).toBeGreaterThan(2);
    // What stands around them in an application. Each block is a file of its own; the last one goes on from the first.
    writeFileSync(join(consumer.app, 'explanations.ts'), `export { photos, wayHomeWhy } from 'forthright/presets';`);
    const given = `import { photos } from './explanations';\ndeclare const answer: unknown;\ndeclare const settings: Record<string, boolean>;\ndeclare function save(record: object): void;\ndeclare function change(id: string, on: boolean): void;\n`;
    for (const block of blocks) {
      const needs = given.split('\n').filter((line) => !/photos/.test(line) || !block?.includes(`import { photos }`));
      expect(compile('readme.tsx', `${needs.join('\n')}\n${block}`, 'bundler')).toBe('');
    }
  });

  test('is used above by every subpath that it has', () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
    const named = Object.keys(exports).map((subpath) => `'forthright${subpath.slice(1).replace(/\*.*/, '')}`);
    expect(named.filter((subpath) => !usage.includes(subpath))).toEqual([]);
  });

  test.each(nodes)('can be imported and required by Node %s', (_, node) => {
    const subpaths = ['', '/core', '/check', '/facts', '/stores', '/presets', '/i18next'].map(
      (path) => `forthright${path}`,
    );
    const imports = subpaths.map((path) => `await import('${path}');`).join(' ');
    consumer.run(node, ['--input-type=module', '-e', imports]);
    const data = ['locales/de.json', 'schema/consent.json', 'tokens.json', 'package.json'];
    const all = [...subpaths, ...data.map((path) => `forthright/${path}`)];
    consumer.run(node, ['--input-type=commonjs', '-e', all.map((path) => `require('${path}');`).join(' ')]);
  });

  test('holds what is used and nothing else', () => {
    const { installed } = consumer;
    const used = [
      /^(?:package\.json|README\.md|ACCESSIBILITY\.md|LICENSE)$/,
      /^schema\/(?:consent|help|guide|why)(?:\.translation)?\.json$/,
      /^dist\/(?:index|core|check|facts|stores|presets|i18next|chunk-[A-Z0-9]{8})\.js(?:\.map)?$/,
      /^dist\/[a-z0-9-]+(?:-[\w-]{8})?\.d\.ts$/,
      /^dist\/styles\.css(?:\.d\.ts)?$/,
      /^dist\/needs-exports\.cjs$/,
      /^dist\/tokens\.json(?:\.d\.ts)?$/,
      /^dist\/locales\/[a-zA-Z-]+\.json$/,
      /^dist\/cli\/[a-z-]+(?:-[A-Z0-9]{8})?\.js$/,
      /^dist\/cli\/LICENCES\.txt$/,
      /^dist\/cli\/rules\/[a-z-]+\.md$/,
      /^dist\/cli\/starters\/[a-z-]+\.(?:consent|help|guide|why)\.yaml$/,
    ];
    const files = consumer
      .run('find', [installed, '-type', 'f'])
      .trim()
      .split('\n')
      .map((file) => relative(installed, file));
    expect(files.filter((file) => !used.some((pattern) => pattern.test(file)))).toEqual([]);
    // A map without the sources would point at files that are not in the package.
    for (const map of files.filter((file) => file.endsWith('.map'))) {
      const { sources, sourcesContent } = JSON.parse(readFileSync(join(installed, map), 'utf8'));
      expect(sourcesContent ?? [], map).toHaveLength(sources.length);
    }
  });

  test('tells frameworks that its components are for the browser, too', () => {
    // React Server Components look for it in the first line.
    expect(readFileSync(join(consumer.installed, 'dist/index.js'), 'utf8')).toMatch(/^['"]use client['"];/);
  });

  test('brings the command, the schemas for editors, the words and the skin', () => {
    const { installed, run } = consumer;
    const help = run(process.execPath, [join(installed, 'dist/cli/cli.js'), '--help']);
    expect(help).toContain('check the words of copy files');
    for (const file of [
      'schema/consent.json',
      'dist/locales/de.json',
      'dist/styles.css',
      'dist/tokens.json',
      'LICENSE',
      'README.md',
      'ACCESSIBILITY.md',
    ])
      expect(existsSync(join(installed, file)), file).toBe(true);
    for (const inside of ['src', 'tests', 'copy', 'stories']) expect(existsSync(join(installed, inside))).toBe(false);
  });
});
