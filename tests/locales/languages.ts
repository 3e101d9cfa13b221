import type { Words } from '../../src/core/index.ts';

// Whatever is in the folder is tested: a new language needs no line here.
const files = import.meta.glob<Words>('../../src/locales/*.json', { eager: true, import: 'default' });

/** The interface words of every language there are, English first. */
export const words: Readonly<Record<string, Words>> = Object.fromEntries(
  Object.entries(files)
    .map(([path, file]) => [path.replace(/^.*\/|\.json$/g, ''), file] as const)
    .filter(([language]) => language !== 'notes')
    .sort(([a], [b]) => Number(b === 'en') - Number(a === 'en') || (a < b ? -1 : 1)),
);
