import { shown } from './explain-issue.ts';
import type { Finding, Path } from './issue.ts';

const deepest = 32;
const most = 200_000;
const poison = new Set(['__proto__', 'constructor', 'prototype']);

/** Refuses data that no copy file needs and that has broken programs before: poisoned keys, loops, great depth or number. */
export function findPoison(data: unknown): Finding[] {
  const found: Finding[] = [];
  let count = 0;
  let tooLarge = false;
  const visit = (at: unknown, path: Path): void => {
    if (tooLarge || found.length > 20) return;
    tooLarge = ++count > most || path.length > deepest;
    if (tooLarge) {
      found.push({
        code: 'too-large',
        path: path.slice(0, 4),
        expected: `at most ${deepest} levels and ${most} values`,
        found: 'more',
        mend: 'Split the file: one notice a file.',
      });
      return;
    }
    if (typeof at !== 'object' || at === null) return;
    for (const key of Object.keys(at)) {
      const here = [...path, key];
      if (poison.has(key)) {
        found.push({
          code: 'bad-id',
          path: here,
          at: 'key',
          expected: 'an id: lower-case letters, digits and hyphens, beginning with a letter',
          found: shown(key),
          mend: 'Choose another id. This word has a meaning of its own in JavaScript.',
        });
      } else visit((at as Record<string, unknown>)[key], here);
    }
  };
  visit(data, []);
  return found;
}
