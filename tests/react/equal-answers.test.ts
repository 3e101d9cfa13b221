import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';

async function bundled(mode: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    build: {
      write: false,
      lib: { entry: 'src/react/index.ts', formats: ['es'] },
      rolldownOptions: { external: /^[^./]/, checks: { moduleLevelDirective: false } },
    },
  });
  const [{ output }] = built as [Rolldown.RolldownOutput];
  return output.map((part) => ('code' in part ? part.code : '')).join('');
}

test('what measures the answers is in a build for developers, and nothing of it in one for people', async () => {
  expect(await bundled('development')).toContain('do not weigh the same');
  const small = await bundled('production');
  expect(small).toContain('data-forthright');
  for (const trace of ['do not weigh', 'willReadFrequently', '12.92', 'forced-colors', 'letter-spacing'])
    expect(small).not.toContain(trace);
});
