import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { sourceDocs } from './.storybook/source-docs.ts';
import { launchOptions } from './scripts/browser.ts';

// A fresh object for each project: vitest writes the project's name into `instances`.
const browser = () => ({
  enabled: true,
  headless: true,
  provider: playwright({ launchOptions, contextOptions: { reducedMotion: 'reduce' as const } }),
  instances: [{ browser: 'chromium' as const }],
  screenshotFailures: false,
});

// REACT=18 runs the browser suites on the React of compat/react18 (its own small install).
const react18 = process.env.REACT === '18';
const compat = fileURLToPath(new URL('compat/react18/node_modules/', import.meta.url));
const resolve = react18 ? { alias: [{ find: /^(react|react-dom)($|\/)/, replacement: `${compat}$1$2` }] } : {};
// A separate cache, or the optimizer would serve React 19's bundles.
const cacheDir = react18 ? 'node_modules/.vite-react18' : 'node_modules/.vite';

// Nothing is judged by the clock: these only end what hangs, on the busiest machine.
const patience = { testTimeout: 600_000, hookTimeout: 600_000 };
const inBrowser = 'tests/**/*.browser.test.{ts,tsx}';

export default defineConfig({
  test: {
    coverage: { provider: 'v8', include: ['src/**/*.{ts,tsx}'], reporter: ['text', 'json-summary'] },
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [inBrowser, 'tests/examples/**'],
          ...patience,
        },
      },
      {
        // The examples, built from the packed package and driven in Chromium.
        test: { name: 'examples', environment: 'node', include: ['tests/examples/*.test.ts'], ...patience },
      },
      {
        plugins: [react(), sourceDocs],
        resolve,
        cacheDir,
        optimizeDeps: {
          include: [
            'react',
            'react-dom',
            'react-dom/client',
            'react-dom/server',
            'react/jsx-dev-runtime',
            'axe-core',
            'valibot',
            '@guidepup/virtual-screen-reader',
            '@storybook/react-vite',
            'i18next',
            'storybook/internal/core-events',
            'storybook/preview-api',
            'yaml',
            'c15t',
            'storybook/test',
            'vanilla-cookieconsent',
          ],
        },
        test: {
          name: 'browser',
          include: [inBrowser],
          setupFiles: ['tests/setup.browser.ts'],
          browser: browser(),
          ...patience,
        },
      },
      {
        resolve,
        cacheDir,
        plugins: [storybookTest({ configDir: fileURLToPath(new URL('.storybook', import.meta.url)) })],
        test: { name: 'storybook', browser: browser(), ...patience },
      },
    ],
  },
});
