import { become, build, install } from './ready.mjs'

install()
build()
become('node_modules/.bin/tsx', ['tests/load/bench.ts', ...process.argv.slice(2)], { NODE_ENV: 'production' })
