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
      output: { manualChunks },
      onwarn: (warning, warn) => {
        // Routes without a page of their own are expected.
        if (warning.code !== 'EMPTY_BUNDLE') warn(warning);
      },
    },
  },
});

/**
 * A student's first page loads what every page needs and what taking a quiz needs, each as one file:
 * two dozen small ones compress worse and each costs headers.
 */
function manualChunks(id: string): string | undefined {
  if (/node_modules\/(react|react-dom|scheduler|@remix-run|react-router|react-router-dom)\//.test(id))
    return 'vendor';
  if (/app\/components\/(attempt|question\/question-form)/.test(id)) return 'attempt';
  return undefined;
}
