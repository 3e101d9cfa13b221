import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(join(root, path)).isDirectory()) return filesBelow(path, ending);
    return ending.test(name) ? [path] : [];
  });
}
const read = (file: string) => readFileSync(join(root, file), 'utf8');

// Promises of compliance, as they are made elsewhere. Naming a promise in order not to make it is allowed: "never “complies”".
const claims =
  /\b(?:fully |100 ?% )?(?:GDPR|CCPA|DSGVO|WCAG|EAA|DSA)[- ](?:compliant|konform|proof)\b|\bensures? compliance\b|\bmakes? (?:you|your \w+) compliant\b|\b(?:it|this library|forthright) complies with\b|\bguarantees? compliance\b/i;

test('nothing that people read promises to comply with a law', () => {
  const files = [
    ...['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'package.json'],
    ...filesBelow('src/locales', /\.json$/),
    ...filesBelow('copy', /\.yaml$/),
    ...filesBelow('stories', /\.(mdx|tsx?)$/),
    ...filesBelow('src/check/rules', /\.ts$/),
    ...filesBelow('src/cli', /\.ts$/),
  ];
  const found = files.flatMap((file) => {
    const claim = claims.exec(read(file))?.[0];
    return claim ? [`${file}: ${claim}`] : [];
  });
  expect(found).toEqual([]);
  for (const claim of ['GDPR-compliant', 'It complies with the GDPR.', 'ensures compliance'])
    expect(claim).toMatch(claims);
});

test('nothing in the library calls the network by itself but the outbox of records', () => {
  const calls = /\bfetch\b|\bimportScripts\(|\b(?:XMLHttpRequest|WebSocket|EventSource)\b|\bsendBeacon\b/;
  const pages = filesBelow('src', /\.tsx?$/).filter((file) => !file.startsWith('src/cli/'));
  // Comments may speak of it; code may not.
  const code = (file: string) => read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  expect(pages.filter((file) => calls.test(code(file)))).toEqual(['src/stores/outbox.ts']);
});
