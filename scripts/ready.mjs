// Brings a fresh clone to life with nothing but Node: installs, builds, and does only what is stale.
// Only node: imports here, since nothing else is installed yet.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const cache = '.cache'

/** Runs a program to its end and stops everything when it did not go well. */
export function run(command, args, env = {}) {
  runWith('inherit', command, args, env)
}

/** The same while things are made ready: what commands print for other programs must not begin with our progress. */
function prepare(command, args, env = {}) {
  runWith(['inherit', 2, 2], command, args, env)
}

function runWith(stdio, command, args, env) {
  const { status, error } = spawnSync(command, args, { stdio, env: { ...process.env, ...env } })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

/** Does the work unless its inputs are as they were when it was last done and its result is still there. */
function once(name, { inputs, result }, work) {
  const stamp = join(cache, `${name}.hash`)
  const hash = hashOf(inputs)
  if (existsSync(result) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  work()
  mkdirSync(cache, { recursive: true })
  writeFileSync(stamp, hash)
}

function hashOf(paths) {
  const hash = createHash('sha256').update(process.version)
  const add = (path) => {
    if (!existsSync(path)) return
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name))
    else hash.update(path).update(readFileSync(path))
  }
  for (const path of paths) add(path)
  return hash.digest('hex')
}

/** The packages. The build tools too, even where NODE_ENV says production. */
export function install() {
  once('install', { inputs: ['package-lock.json'], result: 'node_modules' }, () => {
    console.error('Installing packages. The first time, this takes a few minutes …')
    prepare('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
  })
}

const sources = [
  'app',
  'db',
  'server',
  'public',
  'package-lock.json',
  'remix.config.js',
  'vite.config.ts',
  'tsconfig.json',
  'scripts/ready.mjs',
]

/** The pages, then the server and the commands that people run by hand. */
export function build() {
  once('build', { inputs: sources, result: 'dist/server.mjs' }, () => {
    console.error('Building …')
    prepare('node_modules/.bin/remix', ['vite:build', '--logLevel', 'warn'], { NODE_ENV: 'production' })
    compressFiles('build/client/assets')
    const commands = readdirSync('server/cli')
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `server/cli/${name}`)
    const bundle = [
      '--bundle',
      '--platform=node',
      '--format=esm',
      '--target=node20',
      '--packages=external',
      // What is fetched only when it is needed stays a file of its own; what many commands share is written once.
      '--splitting',
      '--chunk-names=parts/[name]-[hash]',
      '--log-level=warning',
      '--out-extension:.js=.mjs',
    ]
    prepare('node_modules/.bin/esbuild', [
      'server=server/main.ts',
      'triage-worker=server/outside/triage/worker.ts',
      'documents-reader=server/outside/documents/reading-process.ts',
      'documents-maker=server/outside/documents/making-process.ts',
      ...commands.map((file) => `cli/${file.slice('server/cli/'.length, -3)}=${file}`),
      '--outdir=dist',
      ...bundle,
    ])
  })
}

/** Each script and style as small as it can be, once, here: the server would do it for every visitor, less well. */
function compressFiles(folder) {
  for (const name of readdirSync(folder).filter((name) => /\.(js|css)$/.test(name))) {
    const bytes = readFileSync(join(folder, name))
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(bytes))
    writeFileSync(join(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }))
  }
}

/** Starts a program, hands signals on to it, and ends as it ends. Without this, stopping npm would leave the server running. */
export function become(command, args, env = {}) {
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}
