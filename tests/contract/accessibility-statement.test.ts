import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const statement = readFileSync(join(root, 'ACCESSIBILITY.md'), 'utf8');

test('every test that the accessibility statement names is there', () => {
  const named = [...statement.matchAll(/`(tests\/[\w./-]+\.tsx?)`/g)].map(([, file]) => file!);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

test('every component that the index exports as a whole has a script of what is heard', () => {
  const heard = readdirSync(join(root, 'tests/voices')).flatMap(
    (file) => file.match(/^(.+)\.browser\.test\.tsx$/)?.[1] ?? [],
  );
  const documented = readdirSync(join(root, 'stories/docs')).map((file) => file.replace('.ts', ''));
  expect(heard.sort()).toEqual(documented.filter((name) => name !== 'index' && name !== 'notes').sort());
});

test('it says plainly what was not tested while that is so', () => {
  const languages = readdirSync(join(root, 'src/locales')).filter((file) => file !== 'notes.json');
  const unread = languages.filter((file) =>
    readFileSync(join(root, 'src/locales', file), 'utf8').includes('not reviewed by a native speaker'),
  );
  expect(unread.length).toBeGreaterThan(0); // once all are read, this line and the sentence go
  expect(statement).toContain('Languages are not reviewed by native speakers');
  expect(statement).toContain('No real assistive technology yet');
});
