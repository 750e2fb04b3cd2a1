import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** Everything the bench keeps on disk; gone at its end. */
export const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'))
const children: ChildProcess[] = []

/** Says on the terminal how far the bench is; what it prints for programs stays clean. */
export const say = (words: string) => process.stderr.write(`${words}\n`)

/** Ends what the bench started, and throws away what it wrote. */
export function endAll(): void {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
}

/** A process that ends with the bench. */
export function keep<Child extends ChildProcess>(child: Child): Child {
  children.push(child)
  return child
}

/** The arguments with which `npm start` runs the server (scripts/start.mjs). */
export const asUsual = ['--max-semi-space-size=32']

type Started = { readonly file: string; readonly port: number }

/** The built server on a port of its own, as `npm start` runs it. */
export async function startApp(
  { file, port }: Started,
  settings: Readonly<Record<string, string>> = { RATE_LIMIT_SCALE: '1000000' },
  flags: readonly string[] = [],
) {
  const began = performance.now()
  const origin = `http://127.0.0.1:${port}`
  const child = keep(
    spawn(process.execPath, [...asUsual, ...flags, 'dist/server.mjs'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        UV_THREADPOOL_SIZE: '12',
        PORT: String(port),
        ORIGIN: origin,
        DATABASE_URL: `file:${file}`,
        WAYMARK_MODE: 'demo',
        MAIL_FOLDER: join(folder, 'mail'),
        LOG_LEVEL: 'error',
        ...settings,
      },
    }),
  )
  const firstAnswer = await untilAnswered(`${origin}/sign-in`, began)
  return { child, origin, firstAnswer }
}

/** Makes one file of a program and what it imports, so that it runs as plain Node, like the server beside it. */
export function bundled(source: string): string {
  const result = `dist/${source.replace(/^.*\//, '').replace(/\.ts$/, '.mjs')}`
  spawnSync('node_modules/.bin/esbuild', [
    source,
    '--bundle',
    '--platform=node',
    '--format=esm',
    '--packages=external',
    `--outfile=${result}`,
    '--log-level=error',
  ])
  return result
}

/** Milliseconds until an address answers. */
export async function untilAnswered(url: string, began: number): Promise<number> {
  for (;;) {
    const answered = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (answered) return Math.round(performance.now() - began)
    if (performance.now() - began > 60_000) throw new Error(`${url} did not answer`)
    await pause(10)
  }
}

/** What a process has used of the processor so far. Counted in hundredths of a second by Linux; nothing elsewhere. Other work on the machine changes it little. */
export function processorMilliseconds({ pid }: ChildProcess): number {
  const file = `/proc/${pid}/stat`
  if (!existsSync(file)) return Number.NaN
  const fields = readFileSync(file, 'utf8').split(' ')
  return (Number(fields[13]) + Number(fields[14])) * 10
}

/** Resident memory after a pause, in megabytes. */
export async function memoryOf(child: ChildProcess): Promise<number> {
  await pause(3000)
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })
  return Math.round(Number(stdout) / 1024)
}

/** The middle one, to three places. */
export const median = (numbers: readonly number[]): number => atShare(numbers, 0.5)

/** The number that this share of them is below, to three places: 0.99 for the slowest one in a hundred. */
export function atShare(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 1000) / 1000
}
