import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { type PropsWithChildren, useLayoutEffect } from 'react';
import { useSurrounding } from './globals.ts';
import { setUpPage } from './surroundings.tsx';
import { themeOf } from './theme.ts';

const themes = { light: themeOf('light'), dark: themeOf('dark') };

/** A page under what the bar says. The page itself is English: only what it shows follows the language. */
export function Container(props: PropsWithChildren<DocsContainerProps>) {
  const surrounding = useSurrounding();
  useLayoutEffect(() => setUpPage({ ...surrounding, language: 'en', direction: 'ltr' }), [surrounding]);
  return <DocsContainer {...props} theme={surrounding.theme === 'dark' ? themes.dark : themes.light} />;
}
