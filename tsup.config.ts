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
 * What a request to a person needs once the button is pressed is a file of its own, which a page fetches later: by
 * itself, so that nothing of it is drawn into a chunk that the button needs to stand.
 */
const requestApart: Plugin = {
  name: 'request-apart',
  setup(build) {
    build.onResolve({ filter: /^\.\/request\.ts$/ }, () => ({ path: './request.js', external: true }));
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
    esbuildPlugins: [requestApart],
  },
  {
    entry: { request: 'src/react/internal/request.ts' },
    format: 'esm',
    target: 'es2022',
    splitting: false,
    sourcemap: true,
    clean: false,
    dts: false,
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
