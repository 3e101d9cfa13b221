// What `npm run tokens` writes, and a test compares with what is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cssOf, type TokenFile } from './tokens-css.ts';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as TokenFile;
const begin = '/* tokens: written by npm run tokens from tokens.json */';
const end = '/* end of tokens */';

/** The stylesheet with the variables of its tokens put in between the two marks. */
export function skinCss(styles: string): string {
  const from = styles.indexOf(begin);
  const to = styles.indexOf(end);
  if (from < 0 || to < from)
    throw new Error(
      `Forthright: the stylesheet has lost its marks. The variables have no place to go. Put back "${begin}" and "${end}".`,
    );
  const lines = cssOf(read('src/styles/tokens.json'), ':where(:root)', (attribute) => `:where(${attribute})`);
  const body = lines.map((line) => `  ${line}\n`).join('');
  return `${styles.slice(0, from)}${begin}\n${body}  ${styles.slice(to)}`;
}

/** The names of the looks of the stories. */
export const looks = (): string[] =>
  existsSync('stories/looks')
    ? readdirSync('stories/looks').flatMap((file) => /^(.+)\.tokens\.json$/.exec(file)?.[1] ?? [])
    : [];

/** The variables of one look, on whatever carries its name. */
export function lookCss(look: string): string {
  const root = `[data-look="${look}"]`;
  const lines = cssOf(read(`stories/looks/${look}.tokens.json`), root, (attribute) => `${root}${attribute}`);
  return `/* Written by npm run tokens from ${look}.tokens.json: variables, and nothing else. */\n${lines.join('\n')}\n`;
}
