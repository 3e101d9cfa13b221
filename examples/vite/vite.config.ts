import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Nothing inlined, so that the page keeps a strict content security policy.
export default defineConfig({
  plugins: [react()],
  base: './',
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
