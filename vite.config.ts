import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'
import remixOptions from './remix.config.js'

const library = /\/node_modules\/(@remix-run|react|react-dom|react-router|react-router-dom|scheduler|turbo-stream)\//
const ours = /\/app\/(components|live|[^/]+\.ts$)/

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [tailwindcss(), remix(remixOptions)],
  // The first page would reload in mid-story when Vite discovers the socket client late.
  optimizeDeps: { include: ['socket.io-client'] },
  build: {
    assetsInlineLimit: 0,
    ...(isSsrBuild
      ? {}
      : {
          // A thread page's scripts: 121 kB gzip from esbuild in 18 files, 113 kB from terser in fewer.
          minify: 'terser' as const,
          terserOptions: { ecma: 2020 as const, compress: { passes: 3 } },
          rollupOptions: {
            output: {
              // Many small files compress badly: what three pages or more share is one file, what never changes another.
              manualChunks: (id: string, { getModuleInfo }) => {
                if (library.test(id)) return 'library'
                if (ours.test(id) && (getModuleInfo(id)?.importers.length ?? 0) >= 3) return 'shared'
              },
            },
          },
        }),
  },
}))
