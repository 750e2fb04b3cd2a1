// `npm run seed`, `npm run backup` and their like: brings the build up to date, then runs the command of that name.
import { become, build, install } from './ready.mjs'

const [name, ...args] = process.argv.slice(2)
install()
build()
become(process.execPath, ['--enable-source-maps', `dist/cli/${name}.mjs`, ...args], {
  NODE_ENV: process.env.NODE_ENV ?? 'production',
})
