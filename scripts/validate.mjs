// Everything that CI checks, in the order in which it is quickest to hear bad news. `npm test` and CI both run this.
import { spawn } from 'node:child_process'
import { browserPath } from './browser.mjs'
import { readyPostgres } from './postgres.mjs'
import { build, install, run } from './ready.mjs'

const bin = (name) => `node_modules/.bin/${name}`
const step = (words, work) => {
  const began = Date.now()
  console.log(`\n▸ ${words}`)
  const told = () => console.log(`  ${((Date.now() - began) / 1000).toFixed(1)} s`)
  const working = work()
  return working ? working.then(told) : told()
}

/** Runs a program beside what follows; when it ends badly, so does everything. */
function beside(command, args) {
  const child = spawn(command, args, { stdio: 'inherit' })
  process.once('exit', () => child.kill())
  return new Promise((done) => child.once('exit', (code) => (code === 0 ? done() : process.exit(code ?? 1))))
}

step('Packages', install)
// The longest of the quick ones, beside the others: each keeps one core busy.
const types = beside(bin('tsc'), [])
step('Lint and format', () => run(bin('biome'), ['ci', '--reporter=summary']))
step('Who may import whom', () =>
  run(bin('depcruise'), ['app', 'db', 'server', '--config', '.dependency-cruiser.cjs', '--output-type', 'err']),
)
step('Build', build)
await step('Types, since the beginning of lint', () => types)
step('Domain, web and sockets, on SQLite and PostgreSQL', () => {
  readyPostgres()
  run(bin('vitest'), ['run'])
})
step('Stories in a browser', () => {
  const path = browserPath()
  run(bin('playwright'), ['test'], path ? { CHROMIUM_PATH: path } : {})
})
console.log('\nAll is well.')
