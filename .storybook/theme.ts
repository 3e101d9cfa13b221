import { create, type ThemeVars } from 'storybook/theming';
import { type TokenColour, type TokenFile, tokensIn } from '../scripts/tokens-css.ts';
import tokens from '../src/styles/tokens.json';

const file: TokenFile = tokens;
const fonts = (tokensIn(file, 'type').font!.value as string[]).map((name) => (name.includes(' ') ? `"${name}"` : name));

/** Storybook's own surroundings in the tokens of the library, so that nothing around a story is louder than the story. */
export function themeOf(base: 'light' | 'dark'): ThemeVars {
  const colours = tokensIn(file, `theme.${base}`);
  const hex = (name: string) => (colours[name]!.value as TokenColour).hex;
  return create({
    base,
    brandTitle: 'Forthright',
    brandTarget: '_self',
    fontBase: fonts.join(', '),
    fontCode: 'ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace',
    colorPrimary: hex('accent'),
    colorSecondary: hex('accent'),
    appBg: hex('page'),
    appContentBg: hex('surface'),
    appPreviewBg: hex('page'),
    appHoverBg: hex('raised'),
    appBorderColor: hex('hairline'),
    appBorderRadius: 10,
    textColor: hex('ink'),
    textMutedColor: hex('ink-soft'),
    textInverseColor: hex('surface'),
    barBg: hex('surface'),
    barTextColor: hex('ink-soft'),
    barHoverColor: hex('accent'),
    barSelectedColor: hex('accent'),
    buttonBg: hex('choice'),
    buttonBorder: hex('hairline'),
    booleanBg: hex('raised'),
    booleanSelectedBg: hex('surface'),
    inputBg: hex('surface'),
    inputBorder: hex('edge'),
    inputTextColor: hex('ink'),
    inputBorderRadius: 10,
  });
}
