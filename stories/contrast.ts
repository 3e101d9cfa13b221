import { type TokenColour, type TokenFile, tokensIn } from '../scripts/tokens-css.ts';
import { contrastRatio } from '../src/core/contrast.ts';

/** The themes of a token file, by the names of their groups. */
export const themes = ['light', 'dark', 'light-more-contrast', 'dark-more-contrast'] as const;
export type ThemeName = (typeof themes)[number];

/** What must be told apart from what, and how well: WCAG 2.2 (1.4.3, 1.4.6, 1.4.11), or stricter where we promise more. */
interface Rule {
  readonly over: string;
  readonly on: ReadonlyArray<string>;
  readonly atLeast: number;
  readonly because: string;
}
const grounds = ['surface', 'raised', 'page'];
const rules: ReadonlyArray<Rule> = [
  { over: 'ink', on: grounds, atLeast: 12, because: 'text' },
  { over: 'ink-soft', on: grounds, atLeast: 7, because: 'secondary text' },
  { over: 'ink', on: ['choice', 'choice-hover'], atLeast: 7, because: 'the label of an answer' },
  { over: 'accent', on: grounds, atLeast: 4.5, because: 'the text of a link' },
  { over: 'edge', on: grounds, atLeast: 3, because: 'the outline of a control' },
  { over: 'edge', on: ['choice', 'choice-hover'], atLeast: 3, because: 'the outline of an answer' },
  { over: 'on-accent', on: ['accent'], atLeast: 3, because: 'the knob of a switch that is on' },
  { over: 'focus', on: [...grounds, 'choice', 'choice-hover'], atLeast: 3, because: 'the focus ring' },
];

/** One pair of colours of one theme, with its figure. */
export interface ContrastPair {
  readonly theme: ThemeName;
  /** The token of what is seen, and the one of what is behind it. */
  readonly over: string;
  readonly on: string;
  /** The contrast ratio, rounded down to two places, and the least we allow. */
  readonly ratio: number;
  readonly atLeast: number;
  /** What the pair is for. */
  readonly because: string;
}

/** Every pair of colours of a token file that must be told apart, with its contrast. */
export function contrastPairs(file: TokenFile, names: ReadonlyArray<ThemeName> = themes): ContrastPair[] {
  return names.flatMap((theme) => {
    const tokens = tokensIn(file, `theme.${theme}`);
    const colour = (name: string) => (tokens[name]!.value as TokenColour).components;
    return rules.flatMap(({ over, on, atLeast, because }) =>
      on.map((ground) => {
        const ratio = Math.floor(contrastRatio(colour(over), colour(ground)) * 100) / 100;
        return { theme, over, on: ground, ratio, atLeast, because };
      }),
    );
  });
}
