import { addons } from 'storybook/manager-api';
import { themeOf } from './theme.ts';

addons.setConfig({
  theme: themeOf(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
  sidebar: { showRoots: true },
});
