import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'
import remixOptions from './remix.config.js'

const library = /\/node_modules\/(@remix-run|react|react-dom|react-router|react-router-dom|scheduler|turbo-stream)\//
const ours = /\/app\/(components|live|[^/]+\.ts$)/

/** The page that is read most, and what is around every page. */
const everyday = /\/app\/(root|routes\/groups\.\$slug\.threads\.\$threadId)\.tsx/

/** Every module that the pages with such a name need at once. */
function neededBy(
  pages: RegExp,
  ids: Iterable<string>,
  get: (id: string) => { readonly importedIds: readonly string[] } | null,
): ReadonlySet<string> {
  const needed = new Set<string>()
  const waiting = [...ids].filter((id) => pages.test(id))
  for (let id = waiting.pop(); id; id = waiting.pop()) {
    if (needed.has(id)) continue
    needed.add(id)
    waiting.push(...(get(id)?.importedIds ?? []))
  }
  return needed
}

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
              // The list of routes names the file of each, and travels with every page that has scripts: no name is said twice.
              entryFileNames: 'assets/[hash:8].js',
              // Many small files compress badly: what three pages or more share is one file, what never changes another.
              // What only other pages share has a file of its own, so that a reader on a phone does not fetch the moderators' tools.
              manualChunks: (id: string, { getModuleInfo, getModuleIds }) => {
                if (library.test(id)) return 'library'
                if (!ours.test(id) || (getModuleInfo(id)?.importers.length ?? 0) < 3) return
                return neededBy(everyday, getModuleIds(), getModuleInfo).has(id) ? 'shared' : 'others'
              },
            },
          },
        }),
  },
}))
