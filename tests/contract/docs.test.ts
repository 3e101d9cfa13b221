import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/check/index.ts';

// What the documents of the project say of it, held to the project.

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const about = JSON.parse(read('package.json'));
const documents = [
  ...globSync('*.md', { cwd: root }),
  ...globSync('{stories,examples/*,.github}/*.{md,mdx}', { cwd: root }),
].filter((file) => file !== 'BENCHMARKS.md');

/** The pieces of a document that are set in code, but for blocks. */
const code = (file: string) =>
  [
    ...read(file)
      .replace(/```[\s\S]*?```/g, '')
      .matchAll(/`([^`\n]+)`/g),
  ].map(([, text]) => text!);

describe.each(documents)('%s', (file) => {
  test('names only files that are there', () => {
    const paths = code(file).filter((text) => /^[\w.@*<>-]+(\/[\w.@*<>-]+)+$/.test(text) && !/[<>…]/.test(text));
    const subpaths = Object.keys(about.exports).map((path) => `forthright${path.slice(1)}`);
    const places = [root, join(root, dirname(file)), join(root, 'src/react'), join(root, 'copy')];
    const missing = paths.filter(
      (path) =>
        !subpaths.includes(path) &&
        !places.some((place) => existsSync(join(place, path)) || globSync(path, { cwd: place }).length > 0),
    );
    expect(missing).toEqual([]);
  });

  test('links only to files that are there', () => {
    const links = [...read(file).matchAll(/(?:\]\(|src=")([^)"\s]+)/g)].map(([, target]) => target!);
    const local = links.filter((target) => !/^(?:https?:|mailto:|#|\?)/.test(target));
    expect(local.filter((target) => !existsSync(join(root, dirname(file), target)))).toEqual([]);
  });

  test('names only commands that are there', () => {
    const scripts = [...read(file).matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name]) => name!);
    const verbs = [...read(file).matchAll(/(?:npx |`)forthright ([a-z-]+)/g)].map(([, verb]) => verb!);
    const projects = [...read(file).matchAll(/--project=(\w+)/g)].map(([, project]) => project!);
    const known = read('src/cli/main.ts');
    const own = dirname(file).startsWith('examples') ? JSON.parse(read(join(dirname(file), 'package.json'))) : about;
    expect(scripts.filter((name) => !Object.hasOwn({ ...about.scripts, ...own.scripts }, name))).toEqual([]);
    expect(verbs.filter((verb) => !new RegExp(`['\\s{,]${verb}['\\s:,]`).test(known))).toEqual([]);
    expect(projects.filter((project) => !read('vitest.config.ts').includes(`name: '${project}'`))).toEqual([]);
  });
});

test('every copy file that a document shows is one that the checker has nothing to say about', () => {
  const folder = join(root, 'node_modules/.cache/docs');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const shown = documents.flatMap((file) =>
    [...read(file).matchAll(/```yaml\n([\s\S]*?)```/g)].flatMap(([, text = '']) => {
      const [kind, id] = ['kind', 'id'].map((field) => new RegExp(`^${field}: (\\S+)$`, 'm').exec(text)?.[1]);
      return kind ? [{ name: `${id}.${kind}.yaml`, text }] : [];
    }),
  );
  expect(shown.length).toBeGreaterThan(1);
  for (const { name, text } of shown) {
    writeFileSync(join(folder, name), text);
    const command = [join(root, 'src/cli/main.ts'), 'check', join(folder, name)];
    const { stdout } = spawnSync(process.execPath, ['--no-warnings', ...command], { encoding: 'utf8' });
    expect(stdout).toContain('0 errors, 0 warnings, 0 remarks in 1 file');
  }
});

test('the numbers in the documents are those of the project', () => {
  const languages = readdirSync(join(root, 'src/locales')).filter((file) => file !== 'notes.json').length;
  expect(read('README.md')).toContain(`to ${rules.length} rules`);
  expect(read('README.md')).toContain(`Light and dark, ${languages} languages`);
  expect(read('CHANGELOG.md')).toContain(`in ${languages} languages`);
});

test('every runtime dependency is in ARCHITECTURE.md, with its reason, and no other', () => {
  const [table = ''] = /## Runtime dependencies\n([\s\S]*?)\n## /.exec(read('ARCHITECTURE.md'))!.slice(1);
  const named = [...table.matchAll(/^\| ([^|]+) \| [^|]+ \|$/gm)].flatMap(([, names]) => names!.split(', '));
  expect(named.filter((name) => !/^(?:package|---)$/.test(name)).sort()).toEqual(
    Object.keys(about.dependencies).sort(),
  );
});

test('every component that the README names can be imported', () => {
  const exported = read('src/react/index.ts') + read('src/core/index.ts');
  const named = code('README.md').filter((text) => /^[A-Z][a-z]+[A-Z]\w+$/.test(text));
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((name) => !new RegExp(`\\b${name}\\b`).test(exported))).toEqual([]);
});
