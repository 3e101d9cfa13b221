// What the bundler does not do: the client directive, the words, the skin, and the schemas for editors.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

// esbuild drops the directive when it bundles. On the same line, so that source maps keep their lines.
writeFileSync('dist/index.js', `'use client';${readFileSync('dist/index.js', 'utf8')}`);

copyFileSync('src/styles/styles.css', 'dist/styles.css');
writeFileSync('dist/styles.css.d.ts', 'export {};\n'); // TypeScript 6 checks imports for their side effects

mkdirSync('dist/locales', { recursive: true });
for (const file of readdirSync('src/locales').filter((name) => name.endsWith('.json')))
  copyFileSync(`src/locales/${file}`, `dist/locales/${file}`);
