import { defineConfig } from 'tsup';

// ESM only: every Node that the package supports can `require` it, and two copies of a React context cannot arise.
export default defineConfig([
  {
    entry: {
      index: 'src/react/index.ts',
      core: 'src/core/index.ts',
      check: 'src/check/index.ts',
      facts: 'src/facts/index.ts',
      stores: 'src/stores/index.ts',
      presets: 'src/presets/index.ts',
      i18next: 'src/i18next/index.ts',
    },
    format: 'esm',
    target: 'es2022',
    splitting: true,
    sourcemap: true,
    clean: false,
    dts: true,
  },
  {
    entry: { cli: 'src/cli/main.ts', 'check-worker': 'src/cli/check-worker.ts' },
    format: 'esm',
    target: 'node20',
    platform: 'node',
    splitting: true,
    outDir: 'dist/cli',
    sourcemap: true,
    clean: false,
    dts: false,
  },
]);
