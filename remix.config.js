/** The Remix options, read by vite.config.ts so that there is one source. */
export default {
  appDirectory: 'app',
  ignoredRouteFiles: ['**/.*', '**/*.test.*'],
  future: {
    v3_fetcherPersist: true,
    // The whole list of routes is one small cached file; asking for it piece by piece would tell the server where somebody's pointer went.
    v3_lazyRouteDiscovery: false,
    v3_relativeSplatPath: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
}
