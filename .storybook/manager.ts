import { addons } from 'storybook/manager-api';
import { themeOf } from './theme.ts';

addons.setConfig({
  theme: themeOf(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
  sidebar: {
    showRoots: true,
    // Stories by a sentence, components by their names.
    renderLabel: ({ name, type }) => (type === 'story' ? name.slice(0, 1) + name.slice(1).toLowerCase() : name),
  },
});
