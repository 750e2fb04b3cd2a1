import { become, build, install } from './ready.mjs'

install()
build()
// A page leaves much behind that is soon rubbish: with more room for it, it is cleared away less often (docs/performance.md).
become(process.execPath, ['--enable-source-maps', '--max-semi-space-size=32', 'dist/server.mjs'], {
  NODE_ENV: process.env.NODE_ENV ?? 'production',
  // Words wait for the disk on these threads: four passwords at once, or slow names of mail hosts, must not hold them all.
  UV_THREADPOOL_SIZE: process.env.UV_THREADPOOL_SIZE ?? '12',
})
