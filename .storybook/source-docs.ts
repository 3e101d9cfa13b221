import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/** What the source says of each component, as a module: read when it is asked for, so that it is never stale. */
export const sourceDocs: Plugin = {
  name: 'forthright:component-docs',
  resolveId: (id) => (id === 'virtual:component-docs' ? '\0component-docs' : undefined),
  async load(id) {
    if (id !== '\0component-docs') return undefined;
    const { componentDocs } = await import('../scripts/component-docs.ts');
    return `export default ${JSON.stringify(componentDocs(root))}`;
  },
};
