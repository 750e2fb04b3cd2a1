import { become, build, install } from './ready.mjs'

install()
build()
become(process.execPath, ['--enable-source-maps', 'dist/server.mjs'], {
  NODE_ENV: process.env.NODE_ENV ?? 'production',
})
