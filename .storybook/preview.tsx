import { withThemeByDataAttribute } from '@storybook/addon-themes';
import type { Preview } from '@storybook/react-vite';
import { useEffect } from 'react';
import { directionOf } from '../src/core/index.ts';
import ar from '../src/locales/ar.json';
import de from '../src/locales/de.json';
import { ForthrightProvider } from '../src/react/index.ts';
import '../src/styles/styles.css';
import './preview.css';

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'padded',
    options: { storySort: { order: ['Start here', 'Consent', 'Why', 'Human', 'Records', 'Copy', '*'] } },
    docs: { story: { inline: false, height: '560px' } },
    a11y: {
      test: 'error',
      // In forced colours axe mixes the author's colours with the system's: its contrast rule is wrong there.
      config: { rules: [{ id: 'color-contrast', enabled: !matchMedia('(forced-colors: active)').matches }] },
    },
  },
  globalTypes: {
    language: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'de', title: 'Deutsch' },
          { value: 'ar', title: 'العربية' },
        ],
      },
    },
  },
  initialGlobals: { language: 'en' },
  decorators: [
    withThemeByDataAttribute({
      themes: { light: 'light', dark: 'dark' },
      defaultTheme: 'light',
      attributeName: 'data-theme',
    }),
    (Story, { globals }) => {
      const language = String(globals.language);
      useEffect(() => {
        document.documentElement.lang = language;
        document.documentElement.dir = directionOf(language);
      }, [language]);
      return (
        <ForthrightProvider language={language} words={{ de, ar }}>
          <Story />
        </ForthrightProvider>
      );
    },
  ],
};
export default preview;
