import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** Serves the gallery: `npm run gallery`. */
// biome-ignore lint/style/noDefaultExport: Vite reads the default export.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [preact()],
  server: { fs: { allow: ['../..'] } },
});
