import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

// The package as people get it: packed, unpacked beside an application, and used by what it says of itself.
// Inside node_modules/.cache, so that its dependencies are found where they are installed already.

const app = resolve('node_modules/.cache/consumer');
const installed = join(app, 'node_modules/forthright');
const run = (command: string, args: string[], cwd = app) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** What the compiler says of a file, or nothing. */
function compile(file: string, text: string, moduleKind: 'bundler' | 'node16' | 'nodenext'): string {
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

const usage = `
import { ConsentDialog, ForthrightProvider } from 'forthright';
import { decide, noChoices, verifyRecord } from 'forthright/core';
import de from 'forthright/locales/de.json' with { type: 'json' };
import { photos } from 'forthright/presets';
import 'forthright/styles.css';
import tokens from 'forthright/tokens.json' with { type: 'json' };

const words = { de };
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
    rmSync(app, { recursive: true, force: true });
    mkdirSync(installed, { recursive: true });
    const [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', app], process.cwd()));
    run('tar', ['-xzf', packed.filename, '-C', installed, '--strip-components', '1']);
    writeFileSync(join(app, 'package.json'), JSON.stringify({ name: 'consumer', type: 'module' }));
  });

  test.each(['bundler', 'node16', 'nodenext'] as const)(
    'gives typed ids to an application, with module resolution %s',
    (kind) => {
      expect(compile('app.tsx', usage, kind)).toBe('');
    },
  );

  test('can be imported and required by Node', () => {
    const subpaths = ['', '/core', '/check', '/facts', '/stores', '/presets', '/i18next'].map(
      (path) => `forthright${path}`,
    );
    const imports = subpaths.map((path) => `await import('${path}');`).join(' ');
    run(process.execPath, ['--input-type=module', '-e', imports]);
    run(process.execPath, ['--input-type=commonjs', '-e', subpaths.map((path) => `require('${path}');`).join(' ')]);
  });

  test('holds what is used and nothing else', () => {
    const used = [
      /^(?:package\.json|README\.md|ACCESSIBILITY\.md|LICENSE)$/,
      /^schema\/(?:consent|help|guide|why)(?:\.translation)?\.json$/,
      /^dist\/(?:index|request|core|check|facts|stores|presets|i18next|chunk-[A-Z0-9]{8})\.js(?:\.map)?$/,
      /^dist\/[a-z0-9-]+(?:-[\w-]{8})?\.d\.ts$/,
      /^dist\/styles\.css(?:\.d\.ts)?$/,
      /^dist\/tokens\.json(?:\.d\.ts)?$/,
      /^dist\/locales\/[a-zA-Z-]+\.json$/,
      /^dist\/cli\/[a-z-]+(?:-[A-Z0-9]{8})?\.js$/,
      /^dist\/cli\/LICENCES\.txt$/,
      /^dist\/cli\/rules\/[a-z-]+\.md$/,
      /^dist\/cli\/starters\/[a-z-]+\.(?:consent|help|guide|why)\.yaml$/,
    ];
    const files = run('find', ['.', '-type', 'f'], installed)
      .trim()
      .split('\n')
      .map((file) => file.slice(2));
    expect(files.filter((file) => !used.some((pattern) => pattern.test(file)))).toEqual([]);
    // A map without the sources would point at files that are not in the package.
    for (const map of files.filter((file) => file.endsWith('.map'))) {
      const { sources, sourcesContent } = JSON.parse(readFileSync(join(installed, map), 'utf8'));
      expect(sourcesContent ?? [], map).toHaveLength(sources.length);
    }
  });

  test('brings the command, the schemas for editors, the words and the skin', () => {
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
