import { readdirSync, statSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { load, startFloor } from './against-floor.ts'
import { chatLoad } from './chat.ts'
import { directoryLoad } from './directory.ts'
import { documentsLoad } from './documents.ts'
import { postingRate, rawPostingRate } from './posting.ts'
import { endAll, folder, median, memoryOf, say, startApp } from './processes.ts'
import { queueRatio } from './queue.ts'
import { type Seeded, seedPosts } from './seed.ts'

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '5' },
    port: { type: 'string', default: '4301' },
    only: { type: 'string' },
    services: { type: 'string', default: '100000' },
    clients: { type: 'string', default: '100,500,1000' },
    evening: { type: 'string', default: '60' },
  },
})
const posts = Number(values.posts)
const seconds = Number(values.seconds)
const rounds = Number(values.rounds)
const firstPort = Number(values.port)
/** What a million posts are compared with. */
const small = 10_000

async function measure() {
  const loadBefore = loadavg()
  const measured = {
    ...(isAsked('pages') ? await measurePages() : {}),
    ...(isAsked('chat') ? { chat: await chatLoad(chatWish) } : {}),
    ...(isAsked('directory') ? { directory: await directoryLoad(directoryWish) } : {}),
    ...(isAsked('documents') ? { documents: await documentsLoad() } : {}),
  }
  return { machine: { ...machine, loadBefore, loadAfter: loadavg() }, ...measured }
}

const isAsked = (part: string) => values.only === undefined || values.only === part

const directoryWish = { services: Number(values.services), rounds, seconds, port: firstPort + 20 }

const chatWish = {
  sizes: values.clients.split(',').map(Number),
  rounds,
  port: firstPort + 4,
  evening: Number(values.evening) * 1000,
}

const machine = {
  processor: cpus()[0]?.model,
  cores: cpus().length,
  memoryGigabytes: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  system: `${process.platform} ${process.arch}`,
}

async function measurePages() {
  const file = join(folder, 'bench.db')
  const { seeded, seconds: seedingSeconds } = await seed(file, posts)
  const app = await startApp({ file, port: firstPort })
  const idleMegabytes = await memoryOf(app.child)
  const threadPath = `/groups/${seeded.slug}/threads/${seeded.threadId}`
  const headers = { Cookie: seeded.cookie }

  const page = await (await fetch(`${app.origin}${threadPath}`, { headers })).text()
  const floor = await startFloor(page, firstPort + 1)
  say('Measuring the thread page against the floor …')
  const thread = []
  for (let round = 0; round < rounds; round++) {
    const ours = await load(app.child, `${app.origin}${threadPath}`, { headers, seconds })
    const bare = await load(floor.child, floor.origin, { seconds })
    thread.push({
      ours,
      bare,
      rateOfFloor: ours.requestsPerSecond / bare.requestsPerSecond,
      processorOfFloor: bare.processorMilliseconds / ours.processorMilliseconds,
      p99OfFloor: ours.p99 / bare.p99,
    })
  }
  floor.child.kill('SIGTERM')

  say('Measuring the other pages …')
  const pages = await pagesOf(app, seeded)
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
  const busyMegabytes = await memoryOf(app.child)
  app.child.kill('SIGTERM')

  say('Measuring posting …')
  // A server that has been up for an hour has long been compiled.
  await postingRate(file, seeded, 1)
  const posting = []
  for (let round = 0; round < rounds; round++) {
    const raw = await rawPostingRate(file, seeded)
    const alone = await postingRate(file, seeded, 1)
    const together = await postingRate(file, seeded, 20)
    posting.push({ raw, alone, together, aloneOfRaw: alone / raw, togetherOfRaw: together / raw })
  }

  return {
    posts,
    seedingSeconds,
    threadPageAtTenConnections: {
      rounds: thread,
      medianRateOfFloor: median(thread.map(({ rateOfFloor }) => rateOfFloor)),
      medianProcessorOfFloor: median(thread.map(({ processorOfFloor }) => processorOfFloor)),
      medianP99OfFloor: median(thread.map(({ p99OfFloor }) => p99OfFloor)),
    },
    oneRequestAfterAnother: pages,
    postingPerSecond: {
      rounds: posting,
      medianAloneOfRaw: median(posting.map(({ aloneOfRaw }) => aloneOfRaw)),
      medianTogetherOfRaw: median(posting.map(({ togetherOfRaw }) => togetherOfRaw)),
    },
    openingTheQueue: await queueRatio(folder),
    bytes,
    firstAnswerMilliseconds: app.firstAnswer,
    idleMegabytes,
    /** With people signed in: the triage worker is awake. */
    busyMegabytes,
    databaseMegabytes: Math.round(statSync(file).size / 2 ** 20),
  }
}

async function seed(file: string, count: number) {
  say(`Seeding ${count} posts …`)
  const began = performance.now()
  const seeded = await seedPosts(file, count)
  return { seeded, seconds: Math.round((performance.now() - began) / 1000) }
}

const pathsIn = ({ slug, threadId, commonWord, rareWord }: Seeded) => ({
  threadPage: `/groups/${slug}/threads/${threadId}`,
  groupPage: `/groups/${slug}`,
  myGroups: '/my-groups',
  searchCommonWord: `/search?q=${commonWord}`,
  searchRareWord: `/search?q=${rareWord}`,
  searchBest: `/search?q=${commonWord}&order=best`,
})

/** Each page, one request after another. A large community takes turns with a small one, so that what else the machine does is the same for both. */
async function pagesOf(app: { origin: string }, seeded: Seeded) {
  const measured: Record<string, unknown> = {}
  if (posts === small) {
    for (const [name, path] of Object.entries(pathsIn(seeded))) {
      const times = await inTurns([{ url: `${app.origin}${path}`, cookie: seeded.cookie }])
      measured[name] = { milliseconds: median(times[0] ?? []) }
    }
    return measured
  }
  const file = join(folder, 'small.db')
  const { seeded: few } = await seed(file, small)
  const beside = await startApp({ file, port: firstPort + 2 })
  const [paths, fewPaths] = [pathsIn(seeded), pathsIn(few)]
  for (const name of Object.keys(paths) as (keyof typeof paths)[]) {
    const [many = [], base = []] = await inTurns([
      { url: `${app.origin}${paths[name]}`, cookie: seeded.cookie },
      { url: `${beside.origin}${fewPaths[name]}`, cookie: few.cookie },
    ])
    measured[name] = {
      milliseconds: median(many),
      withTenThousand: median(base),
      ratio: Math.round((median(many) / median(base)) * 100) / 100,
    }
  }
  beside.child.kill('SIGTERM')
  return measured
}

/** Times in milliseconds of two hundred requests to each address, in turns, after twenty to warm up. */
async function inTurns(asked: readonly { url: string; cookie: string }[]) {
  const times: number[][] = asked.map(() => [])
  for (let i = 0; i < 220; i++) {
    for (const [which, { url, cookie }] of asked.entries()) {
      const began = performance.now()
      const answer = await fetch(url, { headers: { Cookie: cookie } })
      await answer.arrayBuffer()
      if (answer.status !== 200) throw new Error(`${url}: ${answer.status}`)
      if (i >= 20) times[which]?.push(performance.now() - began)
    }
  }
  return times
}

const encodings = ['br', 'gzip'] as const

/** What pages weigh as they are sent, in bytes: their scripts, those that scripts ask for later among them, and the styles of them all. */
async function bytesOf(origin: string, paths: Record<string, string>, { cookie }: Seeded) {
  const sent = async (path: string, encoding: string) => {
    const answer = await fetch(`${origin}${path}`, { headers: { 'Accept-Encoding': encoding } })
    await answer.arrayBuffer()
    return Number(answer.headers.get('Content-Length'))
  }
  const sum = async (files: readonly string[]) => {
    const total: Record<string, number> = {}
    for (const encoding of encodings) {
      total[encoding] = 0
      for (const file of files) total[encoding] += await sent(file, encoding)
    }
    return total
  }
  const assets = readdirSync('build/client/assets')
  const later = assets.filter((name) => /^(esm|socket).*\.js$/.test(name)).map((name) => `/assets/${name}`)
  const sizes: Record<string, unknown> = {}
  for (const [name, path] of Object.entries(paths)) {
    const headers = name === 'thread' ? { Cookie: cookie } : undefined
    const html = await (await fetch(`${origin}${path}`, headers && { headers })).text()
    const files = new Set([...html.matchAll(/"(\/assets\/[^"]+\.js)"/g)].map((match) => match[1] ?? ''))
    if (files.size > 0) for (const file of later) files.add(file)
    sizes[name] = { html: html.length, scripts: await sum([...files]) }
  }
  return {
    ...sizes,
    styles: await sum(assets.filter((name) => name.endsWith('.css')).map((name) => `/assets/${name}`)),
  }
}

try {
  const results = await measure()
  process.stdout.write(`${JSON.stringify(results, null, 2)}\n`)
} finally {
  endAll()
}
