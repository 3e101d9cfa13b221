// Writes the variables of the stylesheet from its tokens, and the looks of the stories from theirs: npm run tokens
import { readFileSync, writeFileSync } from 'node:fs';
import { lookCss, looks, skinCss } from './tokens-files.ts';

writeFileSync('src/styles/styles.css', skinCss(readFileSync('src/styles/styles.css', 'utf8')));
for (const look of looks()) writeFileSync(`stories/looks/${look}.css`, lookCss(look));
