import type { StorybookConfig } from '@storybook/react-vite';
import { sourceDocs } from './source-docs.ts';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/start-here.mdx', '../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: [
    '@storybook/addon-docs',
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
    'storybook-addon-pseudo-states',
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: { reactDocgen: 'react-docgen' },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), sourceDocs],
    build: {
      ...vite.build,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { ...vite.build?.rolldownOptions, checks: { moduleLevelDirective: false } },
    },
  }),
};
export default config;
