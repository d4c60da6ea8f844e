import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';
import remixOptions from './remix.config.js';

export default defineConfig({
  plugins: [remix(remixOptions)],
  server: { host: '127.0.0.1' },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    sourcemap: false,
    rollupOptions: {
      onwarn: (warning, warn) => {
        // Routes without a page of their own are expected.
        if (warning.code !== 'EMPTY_BUNDLE') warn(warning);
      },
    },
  },
});
