// What the bundler does not do: the words, the skin, and the schemas for editors.

import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { rules } from '../src/check/index.ts';
import { faultsPage, rulePage } from '../src/cli/rule-page.ts';
import { writeSchemas } from './json-schema.ts';

// The bundler of types exports some namespaces of a JSON file twice, under a name that nobody gave.
for (const file of readdirSync('dist').filter((name) => name.endsWith('.d.ts'))) {
  const text = readFileSync(`dist/${file}`, 'utf8');
  writeFileSync(`dist/${file}`, text.replace(/export namespace (\w+_\d+) \{/g, 'namespace $1 {'));
}

const styles = transform({ filename: 'styles.css', code: readFileSync('src/styles/styles.css'), minify: true });
writeFileSync('dist/styles.css', styles.code);
copyFileSync('src/styles/tokens.json', 'dist/tokens.json');
writeFileSync('dist/styles.css.d.ts', 'export {};\n'); // TypeScript 6 checks imports for their side effects

// What a tool finds that looks for `main` and reads no `exports`: webpack 4, Jest 27, Metro 0.78. In words that each of
// them can read.
writeFileSync(
  'dist/needs-exports.cjs',
  `throw new Error(
  'Forthright: this tool reads no "exports" in a package.json, so it found this file and not the library. Nothing of it can be used so. Use webpack 5, Vite, Rollup, esbuild, Next, Jest 28, Metro 0.79 or Node 20.19, or newer ones.'
);
`,
);

mkdirSync('dist/locales', { recursive: true });
for (const file of readdirSync('src/locales').filter((name) => name.endsWith('.json') && name !== 'notes.json'))
  copyFileSync(`src/locales/${file}`, `dist/locales/${file}`);

writeSchemas('schema'); // at the root of the package, where the yaml-language-server line of a copy file finds it

// What `forthright init` begins a folder with: one good file of each kind, from our own copy.
mkdirSync('dist/cli/starters', { recursive: true });
for (const file of ['shop.consent.yaml', 'lumen.help.yaml', 'missing-photos.guide.yaml', 'film-evening.why.yaml'])
  copyFileSync(`copy/${file}`, `dist/cli/starters/${file}`);

// The page of each rule, so that the link of a finding leads somewhere without any site.
mkdirSync('dist/cli/rules', { recursive: true });
for (const rule of rules) writeFileSync(`dist/cli/rules/${rule.id}.md`, `# ${rulePage(rule)}`);
writeFileSync('dist/cli/rules/faults-in-the-data.md', `# ${faultsPage}`);

// `forthright check` has these libraries inside: their licences go with them.
const inside = ['js-yaml', 'jsonc-parser', 'valibot', '@noble/hashes'];
const licenceOf = (name) => {
  const file = readdirSync(`node_modules/${name}`).find((each) => /^licen[cs]e/i.test(each));
  return `${name}\n\n${readFileSync(`node_modules/${name}/${file}`, 'utf8').trim()}\n`;
};
writeFileSync('dist/cli/LICENCES.txt', inside.map(licenceOf).join('\n\n'));
