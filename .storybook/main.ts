import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/react-vite';
import type { Plugin } from 'vite';
import { componentDocs } from '../scripts/component-docs.ts';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/** What the source says of each component, as a module: read when Storybook starts or is built, so that it is never stale. */
const sourceDocs: Plugin = {
  name: 'forthright:component-docs',
  resolveId: (id) => (id === 'virtual:component-docs' ? '\0component-docs' : undefined),
  load: (id) => (id === '\0component-docs' ? `export default ${JSON.stringify(componentDocs(root))}` : undefined),
};

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
