// Run after every change of dependencies (`npm run lock`). Some registries lack the binaries of other platforms; npm then
// leaves them out of package-lock.json, and `npm ci` refuses everywhere ("EUSAGE Missing … from lock file").
// This writes the missing optional entries in, marked with the platform they are for, so that npm knows to pass them by.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const { packages } = lock
const systems = ['android', 'darwin', 'linux', 'win32', 'freebsd', 'openbsd', 'netbsd', 'sunos', 'aix', 'openharmony']
const processors = ['arm64', 'x64', 'ia32', 'arm', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32']

let added = 0
for (const [path, entry] of Object.entries(packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isThere(path, name, range)) continue
    const place = `${folderOf(path)}/${name}`
    packages[packages[place] ? `${path}/node_modules/${name}` : place] = {
      version: range.replace(/^[\^~]/, ''),
      ...platform(name),
      optional: true,
      ...(entry.dev || entry.devOptional ? { dev: true } : {}),
      license: 'SEE LICENSE IN PACKAGE',
    }
    added++
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${added} optional entries added to package-lock.json`)

/** The node_modules folder a package lies in: where npm would put what it needs. */
function folderOf(path) {
  let folder = dirname(path)
  while (!folder.endsWith('node_modules')) folder = dirname(folder)
  return folder
}

/** Whether npm, looking from this package upwards, finds the version asked for. */
function isThere(path, name, range) {
  for (let from = path; ; from = from.slice(0, from.lastIndexOf('/node_modules/'))) {
    const found = packages[`${from}/node_modules/${name}`.replace(/^\//, '')]
    if (found) return /^[\d.]+/.test(range) ? found.version === range : true
    if (!from.includes('/node_modules/')) break
  }
  const top = packages[`node_modules/${name}`]
  return top !== undefined && (/^\d/.test(range) ? top.version === range : true)
}

function platform(name) {
  const words = name.split(/[/\-_.]/)
  const os = systems.filter((system) => words.includes(system))
  const cpu = processors.filter((processor) => words.includes(processor))
  return { ...(os.length > 0 ? { os } : {}), ...(cpu.length > 0 ? { cpu } : {}) }
}
