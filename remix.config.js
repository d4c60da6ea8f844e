/** @type {import('@remix-run/dev').VitePluginConfig} */
export default {
  ignoredRouteFiles: ['**/*.test.ts', '**/*.test.tsx', '**/*.css'],
  serverModuleFormat: 'esm',
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    // Off on purpose: its manifest URL costs 1.8 s of CPU, and its encoder has unfixed advisories.
    v3_lazyRouteDiscovery: false,
    v3_singleFetch: false,
  },
};
