// Everything that CI checks, in the order in which it is quickest to hear bad news. `npm test` and CI both run this.
import { browserPath } from './browser.mjs'
import { readyPostgres } from './postgres.mjs'
import { build, install, run } from './ready.mjs'

const bin = (name) => `node_modules/.bin/${name}`
const step = (words, work) => {
  const began = Date.now()
  console.log(`\n▸ ${words}`)
  work()
  console.log(`  ${((Date.now() - began) / 1000).toFixed(1)} s`)
}

step('Packages', install)
step('Lint and format', () => run(bin('biome'), ['ci', '--reporter=summary']))
step('Types', () => run(bin('tsc'), []))
step('Who may import whom', () =>
  run(bin('depcruise'), ['app', 'db', 'server', '--config', '.dependency-cruiser.cjs', '--output-type', 'err']),
)
step('Build', build)
step('Domain, web and sockets, on SQLite and PostgreSQL', () => {
  readyPostgres()
  run(bin('vitest'), ['run'])
})
step('Stories in a browser', () => {
  const path = browserPath()
  run(bin('playwright'), ['test'], path ? { CHROMIUM_PATH: path } : {})
})
console.log('\nAll is well.')
