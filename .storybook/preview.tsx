import type { Preview } from '@storybook/react-vite';
import { lazy, Suspense } from 'react';
import './globals.ts'; // listens from the beginning
import { withSurroundings } from './surroundings.tsx';
import { globalTypes, standard } from './toolbar.ts';
import '../src/styles/styles.css';
import './preview.css';

// Fetched when a docs page is opened: a story needs neither.
const Container = lazy(() => import('./docs-container.tsx').then((file) => ({ default: file.Container })));
const ComponentPage = lazy(() => import('./component-page.tsx').then((file) => ({ default: file.ComponentPage })));

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'padded',
    options: {
      storySort: {
        order: [
          'Start here',
          'Promises',
          'Patterns',
          'Consent',
          'Why',
          'Human',
          'Looks',
          'Tokens',
          'Languages',
          'Copy',
          'Records',
          'Rules',
          ['All rules', '*'],
          '*',
        ],
      },
    },
    docs: {
      container: (props: Parameters<typeof Container>[0]) => (
        <Suspense>
          <Container {...props} />
        </Suspense>
      ),
      page: () => (
        <Suspense>
          <ComponentPage />
        </Suspense>
      ),
      toc: { headingSelector: 'h2', title: 'On this page' },
    },
    controls: { disableSaveFromUI: true },
    a11y: {
      test: 'error',
      // In forced colours axe mixes the author's colours with the system's: its contrast rule is wrong there.
      config: { rules: [{ id: 'color-contrast', enabled: !matchMedia('(forced-colors: active)').matches }] },
    },
  },
  globalTypes,
  initialGlobals: { language: standard.language, theme: standard.theme }, // the rest stays quiet in the bar
  decorators: [withSurroundings],
};
export default preview;
