import { readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/**
 * Node's own modules without the wrapper that an import makes of them: it looks at every export of theirs, and some
 * (`fs.ReadStream`, `util.MIMEType`) load much that the command never needs.
 */
const plainBuiltins: Plugin = {
  name: 'plain-builtins',
  setup(build) {
    build.onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: 'builtin', sideEffects: false }));
    build.onLoad({ filter: /./, namespace: 'builtin' }, async ({ path }) => {
      const names = Object.keys(await import(path)).filter((name) => name !== 'default' && /^\w+$/.test(name));
      const whole = `/* @__PURE__ */ process.getBuiltinModule(${JSON.stringify(path)})`;
      const each = names.map((name) => `export const ${name} = /* @__PURE__ */ (() => all.${name})();`);
      return { contents: `const all = ${whole};\n${each.join('\n')}`, loader: 'js' };
    });
  },
};

/**
 * Each family of English words as a module of its own, so that those of a request go with the part that is fetched
 * later, and not with the button.
 */
const wordsByFamily: Plugin = {
  name: 'words-by-family',
  setup(build) {
    const families: Readonly<Record<string, unknown>> = JSON.parse(readFileSync('src/locales/en.json', 'utf8'));
    const namespace = 'words';
    build.onResolve({ filter: /\/locales\/en\.json$/ }, () => ({ path: 'all', namespace, sideEffects: false }));
    build.onResolve({ filter: /^words:/ }, ({ path }) => ({ path: path.slice(6), namespace, sideEffects: false }));
    build.onLoad({ filter: /./, namespace }, ({ path }) => ({
      contents:
        path === 'all'
          ? Object.keys(families)
              .map((name) => `export { ${name} } from 'words:${name}';`)
              .join('\n')
          : `export const ${path} = ${JSON.stringify(families[path])};`,
      loader: 'js',
    }));
  },
};

/** `forthright check` is a bundle of its own, beside the other verbs. */
const checkApart: Plugin = {
  name: 'check-apart',
  setup(build) {
    build.onResolve({ filter: /^\.\/check\.ts$/ }, () => ({ path: './check.js', external: true }));
  },
};

const command: Options = {
  removeNodeProtocol: false, // or the bundler would take the builtins before the plugin sees them
  format: 'esm',
  target: 'node20',
  platform: 'node',
  outDir: 'dist/cli',
  sourcemap: false, // nobody steps through a command, and its libraries' maps weigh more than the package
  clean: false,
  dts: false,
};

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
    esbuildPlugins: [wordsByFamily],
  },
  {
    ...command,
    entry: { cli: 'src/cli/main.ts' },
    splitting: true,
    esbuildPlugins: [plainBuiltins, checkApart],
  },
  // The verb that runs at every commit starts fastest as one file with its libraries inside.
  {
    ...command,
    entry: { check: 'src/cli/check.ts', 'check-worker': 'src/cli/check-worker.ts' },
    splitting: false,
    minify: true,
    noExternal: ['js-yaml', 'jsonc-parser', 'valibot', '@noble/hashes'],
    esbuildPlugins: [plainBuiltins],
    esbuildOptions: (options) => {
      options.mainFields = ['module', 'main'];
    },
  },
]);
