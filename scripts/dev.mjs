import { become, install } from './ready.mjs'

install()
become(
  'node_modules/.bin/tsx',
  ['watch', '--include', 'server', '--include', 'db', '--exclude', 'app', 'server/main.ts'],
  { NODE_ENV: 'development' },
)
