// `npm run bench -- --posts 10000`: seeds a community of its own, starts the built server and, in the same run, the floor
// beside it, and prints what it measured as JSON. Ratios carry from machine to machine; single times do not.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import autocannon from 'autocannon'
import { postingRate, rawPostingRate } from './posting.ts'
import { type Seeded, seedPosts } from './seed.ts'

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '8' },
    rounds: { type: 'string', default: '3' },
  },
})
const posts = Number(values.posts)
const seconds = Number(values.seconds)
const rounds = Number(values.rounds)
const say = (words: string) => process.stderr.write(`${words}\n`)

const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'))
const children: ChildProcess[] = []
try {
  const results = await measure()
  process.stdout.write(`${JSON.stringify(results, null, 2)}\n`)
} finally {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
}

async function measure() {
  const file = join(folder, 'bench.db')
  say(`Seeding ${posts} posts …`)
  const seeded = await seedPosts(file, posts)
  const app = await startApp(file)
  const idleMegabytes = await memoryOf(app.child)
  const threadPath = `/groups/${seeded.slug}/threads/${seeded.threadId}`
  const headers = { Cookie: seeded.cookie }

  const page = await (await fetch(`${app.origin}${threadPath}`, { headers })).text()
  const floor = await startFloor(page)
  say('Measuring the thread page against the floor …')
  const thread = []
  for (let round = 0; round < rounds; round++) {
    const ours = await load(`${app.origin}${threadPath}`, headers)
    const bare = await load(floor.origin, {})
    thread.push({
      ours,
      bare,
      rateOfFloor: ours.requestsPerSecond / bare.requestsPerSecond,
      p99OfFloor: ours.p99 / bare.p99,
    })
  }

  say('Measuring the other pages …')
  const pages = {
    threadPage: threadPath,
    groupPage: `/groups/${seeded.slug}`,
    myGroups: '/my-groups',
    searchCommonWord: `/search?q=${seeded.commonWord}`,
    searchRareWord: `/search?q=${seeded.rareWord}`,
    searchBest: `/search?q=${seeded.commonWord}&order=best`,
  }
  const alone: Record<string, unknown> = {}
  for (const [name, path] of Object.entries(pages)) alone[name] = await oneByOne(`${app.origin}${path}`, headers)

  const bytes = await bytesOf(
    app.origin,
    {
      thread: threadPath,
      signIn: '/sign-in',
      help: '/help-now',
      publicGroup: `/groups/${seeded.slug}`,
      houseRules: '/house-rules',
    },
    seeded,
  )
  app.child.kill('SIGTERM')
  floor.child.kill('SIGTERM')

  say('Measuring posting …')
  const posting = []
  for (let round = 0; round < rounds; round++) {
    const raw = await rawPostingRate(file, seeded)
    const alone = await postingRate(file, seeded, 1)
    const together = await postingRate(file, seeded, 20)
    posting.push({ raw, alone, together, aloneOfRaw: alone / raw, togetherOfRaw: together / raw })
  }

  return {
    machine: {
      processor: cpus()[0]?.model,
      cores: cpus().length,
      memoryGigabytes: Math.round(totalmem() / 2 ** 30),
      node: process.version,
      system: `${process.platform} ${process.arch}`,
    },
    posts,
    threadPageAtTenConnections: {
      rounds: thread,
      medianRateOfFloor: median(thread.map(({ rateOfFloor }) => rateOfFloor)),
      medianP99OfFloor: median(thread.map(({ p99OfFloor }) => p99OfFloor)),
    },
    oneRequestAfterAnotherMilliseconds: alone,
    postingPerSecond: {
      rounds: posting,
      medianAloneOfRaw: median(posting.map(({ aloneOfRaw }) => aloneOfRaw)),
      medianTogetherOfRaw: median(posting.map(({ togetherOfRaw }) => togetherOfRaw)),
    },
    bytes,
    firstAnswerMilliseconds: app.firstAnswer,
    idleMegabytes,
    databaseMegabytes: Math.round(statSync(file).size / 2 ** 20),
  }
}

async function startApp(file: string) {
  const port = 4301
  const began = performance.now()
  const child = spawn(process.execPath, ['dist/server.mjs'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      ORIGIN: '',
      DATABASE_URL: `file:${file}`,
      WAYMARK_MODE: 'demo',
      MAIL_FOLDER: join(folder, 'mail'),
      RATE_LIMIT_SCALE: '1000000',
      LOG_LEVEL: 'error',
    },
  })
  children.push(child)
  const origin = `http://127.0.0.1:${port}`
  const firstAnswer = await untilAnswered(`${origin}/sign-in`, began)
  return { child, origin, firstAnswer }
}

async function startFloor(html: string) {
  const port = 4302
  writeFileSync(join(folder, 'page.html'), html)
  spawnSync('node_modules/.bin/esbuild', [
    'tests/load/floor.ts',
    '--bundle',
    '--platform=node',
    '--format=esm',
    '--packages=external',
    '--outfile=dist/floor.mjs',
    '--log-level=error',
  ])
  const child = spawn(process.execPath, ['dist/floor.mjs'], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production', FLOOR_HTML: join(folder, 'page.html'), FLOOR_PORT: String(port) },
  })
  children.push(child)
  const origin = `http://127.0.0.1:${port}/`
  await untilAnswered(origin, performance.now())
  return { child, origin }
}

async function untilAnswered(url: string, began: number): Promise<number> {
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

async function load(url: string, headers: Record<string, string>) {
  await autocannon({ url, headers, connections: 10, duration: 2 })
  const { requests, latency, non2xx, errors } = await autocannon({ url, headers, connections: 10, duration: seconds })
  if (non2xx > 0 || errors > 0) throw new Error(`${url}: ${non2xx} answers were not 200, ${errors} errors`)
  return { requestsPerSecond: requests.average, p50: latency.p50, p99: latency.p99 }
}

/** Times in milliseconds of two hundred requests, one after another. */
async function oneByOne(url: string, headers: Record<string, string>) {
  const times: number[] = []
  for (let i = 0; i < 220; i++) {
    const began = performance.now()
    const answer = await fetch(url, { headers })
    await answer.arrayBuffer()
    if (answer.status !== 200) throw new Error(`${url}: ${answer.status}`)
    if (i >= 20) times.push(performance.now() - began)
  }
  times.sort((a, b) => a - b)
  const round = (value: number | undefined) => Math.round((value ?? 0) * 100) / 100
  return { median: round(times[100]), p99: round(times[198]) }
}

async function bytesOf(origin: string, paths: Record<string, string>, { cookie }: Seeded) {
  const gzip = (file: string) => gzipSync(readFileSync(`build/client${file}`)).length
  const sizes: Record<string, unknown> = {}
  for (const [name, path] of Object.entries(paths)) {
    const html = await (
      await fetch(`${origin}${path}`, { headers: name === 'thread' ? { Cookie: cookie } : {} })
    ).text()
    const files = [...new Set([...html.matchAll(/"(\/assets\/[^"]+\.js)"/g)].map((match) => match[1] ?? ''))]
    sizes[name] = {
      html: html.length,
      htmlGzip: gzipSync(html).length,
      scriptsGzip: files.reduce((sum, file) => sum + gzip(file), 0),
    }
  }
  const styles = readdirSync('build/client/assets').filter((name) => name.endsWith('.css'))
  return {
    ...sizes,
    cssGzip: styles.reduce((sum, name) => sum + gzip(`/assets/${name}`), 0),
    socketClientGzip: readdirSync('build/client/assets')
      .filter((name) => name.startsWith('socket'))
      .reduce((sum, name) => sum + gzip(`/assets/${name}`), 0),
  }
}

/** Resident memory after a pause, in megabytes. */
async function memoryOf(child: ChildProcess): Promise<number> {
  await pause(3000)
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })
  return Math.round(Number(stdout) / 1024)
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return Math.round((sorted[Math.floor(sorted.length / 2)] ?? 0) * 1000) / 1000
}
