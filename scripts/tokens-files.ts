// What `npm run tokens` writes, and a test compares with what is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cssOf, type Scopes, type TokenFile } from './tokens-css.ts';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as TokenFile;
const begin = '/* tokens: written by npm run tokens from tokens.json */';
const end = '/* end of tokens */';

const where = (...selectors: string[]) => {
  const inOneLine = `:where(${selectors.join(', ')})`;
  return inOneLine.length < 110 ? inOneLine : `:where(\n${selectors.map((one) => `  ${one}`).join(',\n')}\n)`;
};
const [light, dark, more] = ['[data-theme="light"]', '[data-theme="dark"]', '[data-contrast="more"]'];
const skin: Scopes = {
  root: where(':root'),
  light: where(':root', light),
  systemDark: where(`:root:not(${light})`),
  dark: where(dark),
  more: where(more, `${more} ${light}`),
  moreSystemDark: where(`${more}:not(${light}, ${light} *)`),
  moreDark: where(`${more}${dark}`, `${more} ${dark}`, `${dark} ${more}:not(${light})`),
  chosen: (attribute) => where(attribute),
};
const scopesOf = (root: string): Scopes => ({
  root: where(root),
  light: where(root),
  systemDark: where(`${root}:not(${light} *)`),
  dark: where(`${dark} ${root}`),
  more: where(`${more} ${root}`),
  moreSystemDark: where(`${more} ${root}:not(${light} *)`),
  moreDark: where(`${more}${dark} ${root}`),
  chosen: (attribute) => where(`${attribute} ${root}`),
});

/** The stylesheet with the variables of its tokens put in between the two marks. */
export function skinCss(styles: string): string {
  const from = styles.indexOf(begin);
  const to = styles.indexOf(end);
  if (from < 0 || to < from)
    throw new Error(
      `Forthright: the stylesheet has lost its marks. The variables have no place to go. Put back "${begin}" and "${end}".`,
    );
  const lines = cssOf(read('src/styles/tokens.json'), skin);
  const body = lines
    .flatMap((line) => line.split('\n'))
    .map((line) => `  ${line}\n`)
    .join('');
  return `${styles.slice(0, from)}${begin}\n${body}  ${styles.slice(to)}`;
}

/** The names of the looks of the stories. */
export const looks = (): string[] =>
  existsSync('stories/looks')
    ? readdirSync('stories/looks').flatMap((file) => /^(.+)\.tokens\.json$/.exec(file)?.[1] ?? [])
    : [];

/** The variables of one look, on whatever carries its name. */
export function lookCss(look: string): string {
  const lines = cssOf(read(`stories/looks/${look}.tokens.json`), scopesOf(`[data-look="${look}"]`));
  return `/* Written by npm run tokens from ${look}.tokens.json: variables, and nothing else. */\n${lines.join('\n')}\n`;
}
