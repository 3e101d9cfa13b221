import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, describe, expect, test } from 'vitest';

// One name from each subpath, bundled as an application would: what has nothing to do with it must not come along.

const folder = resolve('node_modules/.cache/shaking');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a production bundle holds that imports one name. */
async function bundled(subpath: string, name: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const entry = join(folder, `${subpath}-${name}.js`);
  writeFileSync(
    entry,
    `import { ${name} } from ${JSON.stringify(resolve(`dist/${subpath}.js`))};\nglobalThis.kept = ${name};\n`,
  );
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: folder,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: entry, external: [/^react/, 'i18next'] },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  return outputs.map((one) => (one.type === 'chunk' ? one.code : '')).join('\n');
}

describe.skipIf(!existsSync('dist/core.js'))('one name of a subpath (skipped where nothing is built yet)', () => {
  test.each([
    ['core', 'decide', 2.6, ['strict_object', 'goes round by itself', 'weekly', 'unitDisplay']],
    ['core', 'walkGuide', 2.7, ['strict_object', 'give-all-press', 'unitDisplay', 'sha256:']],
    ['core', 'explainRoute', 14.5, ['strict_object', 'give-all-press', 'sha256:', 'goes round by itself']],
    ['facts', 'fromOsrm', 8.6, ['durationTrafficInSeconds', 'staticDuration', 'has_toll', 'strict_object']],
    ['check', 'placeholdersOf', 1.3, ['strict_object', 'sha256:']],
    ['stores', 'gpcFromHeaders', 1, ['localStorage', 'BroadcastChannel', 'strict_object']],
    ['presets', 'photos', 60, ['strict_object', 'give-all-press', 'film-evening']],
    ['i18next', 'fromI18next', 1.5, ['strict_object', 'give-all-press']],
    ['index', 'WhyCallout', 70, ['strict_object', 'sha256:', 'goes round by itself', 'weekly']],
    ['index', 'GuidedHelp', 70, ['strict_object', 'sha256:', 'durationTrafficInSeconds']],
  ] as const)('%s: %s brings nothing else along', async (subpath, name, mostKB, strange) => {
    const code = await bundled(subpath, name);
    expect(code).toContain('kept');
    expect(strange.filter((words) => code.includes(words))).toEqual([]);
    expect(code.length / 1000).toBeLessThan(mostKB);
  });
});
