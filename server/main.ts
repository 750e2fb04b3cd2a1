import { createServer } from 'node:http'
import type { ServerBuild } from '@remix-run/node'
import { uuidv7 } from 'uuidv7'
import { openDatabase } from '#db/database.ts'
import { migrate } from '#db/migrate.ts'
import { codeTools } from './auth/codes.ts'
import { createDoor } from './auth/door.ts'
import { markTools } from './auth/marks.ts'
import { tools } from './auth/passwords.ts'
import { type DomainEvent, lookUp } from './domain/events.ts'
import { system } from './domain/kernel/actor.ts'
import { BadEnvironment, type Env, readEnv } from './env.ts'
import { createApp } from './http/app.ts'
import { createMetrics } from './http/health.ts'
import { createRateLimits } from './http/rate-limits.ts'
import { slowJobs } from './jobs/directory.ts'
import { readingJobs } from './jobs/documents.ts'
import { urgentJobs } from './jobs/escalation.ts'
import { createHandlers } from './jobs/handlers.ts'
import { startRunner } from './jobs/runner.ts'
import { startSchedule } from './jobs/schedule.ts'
import { createLog } from './log.ts'
import { folderPost, smtpPost } from './outside/mail.ts'
import { pagerFrom } from './outside/pager/pager-from.ts'
import { hostSeals } from './outside/seal-keys.ts'
import { createFullTriage, switchedOffTriage } from './outside/triage/full-triage.ts'
import { reactions } from './reactions.ts'
import { createAnnouncer } from './realtime/announcer.ts'
import { keepPresence } from './realtime/chat.ts'
import { listen, openSockets } from './realtime/sockets.ts'
import { refuseDemoPeople, seed } from './seed.ts'
import { createServices } from './services.ts'

/** Puts the house together and opens the door. */
async function start(env: Env): Promise<void> {
  const log = createLog(env.LOG_LEVEL)
  const clock = Date.now
  await migrate(env.DATABASE_URL)
  const database = await openDatabase(env.DATABASE_URL, {
    onSlow: (statement, milliseconds) =>
      log.warn({ statement: statement.slice(0, 200), milliseconds: Math.round(milliseconds) }, 'a slow statement'),
  })
  if (!env.isDemo) await refuseDemoPeople(database)
  const seals = hostSeals(env)
  await seed(database, { isDemo: env.isDemo, now: clock(), seals })

  const limits = createRateLimits({ scale: env.RATE_LIMIT_SCALE })
  let announce: (events: readonly DomainEvent[]) => void = () => undefined
  const services = createServices({
    database,
    clock,
    newId: uuidv7,
    tools: { ...tools, ...codeTools(env.WAYMARK_SECRET), ...markTools(env.WAYMARK_SECRET), seals },
    mode: env.WAYMARK_MODE,
    origin: env.ORIGIN,
    secondLook: env.TRIAGE === 'full' ? 'full-tier' : 'people',
    consequences: (event) => lookUp(reactions, event),
    limit: limits.act,
    announce: (events) => announce(events),
  })
  const door = createDoor(database, services, limits, { isSecure: env.isSecure, isLive: !env.isDemo, clock })
  const folder = env.isDemo && !env.SMTP_URL ? folderPost(env.MAIL_FOLDER, clock) : null
  const post = folder ?? smtpPost(env.SMTP_URL ?? '', env.MAIL_FROM)
  const triage =
    env.TRIAGE === 'full'
      ? createFullTriage({ onCrash: (inARow) => log.error({ inARow }, 'the triage worker stopped') })
      : switchedOffTriage
  const pager = pagerFrom(env, clock)
  const report = (error: unknown) => log.error({ err: error }, 'a bug')

  const http = createServer()
  const assets = env.isDevelopment
    ? await (await import('vite')).createServer({
        server: { middlewareMode: true, hmr: { server: http, path: '/__hmr' } },
      })
    : undefined
  const build = assets
    ? async () => (await assets.ssrLoadModule('virtual:remix/server-build')) as unknown as ServerBuild
    : ((await import(new URL('../build/server/index.js', import.meta.url).href)) as ServerBuild)
  http.on(
    'request',
    createApp({
      env,
      log,
      database,
      services,
      door,
      metrics: createMetrics(),
      demoMail: folder,
      pushKey: pager.push?.publicKey ?? null,
      onMember: triage.wake,
      build,
      ...(assets ? { assets: assets.middlewares } : {}),
    }),
  )

  const io = openSockets(http, { origin: env.ORIGIN, isDevelopment: env.isDevelopment })
  listen(io, door, services, report)
  const handlers = {
    ...createHandlers({
      services,
      post,
      triage,
      pager,
      origin: env.ORIGIN,
      feedsReach: env.FEEDS_MAY_BE_LOCAL === 'yes' ? 'anywhere' : 'public-only',
    }),
    'sweep-sessions': () => door.sweep(),
  }
  const runner = startRunner(database, handlers, {
    clock,
    log,
    lane: { except: [...urgentJobs, ...slowJobs, ...readingJobs] },
  })
  // Whoever is paged must not wait behind a morning of digests, nor one page behind another.
  const urgent = startRunner(database, handlers, { clock, log, lane: { only: urgentJobs }, pace: 'side-by-side' })
  // A feed of a hundred thousand records keeps nobody's mail waiting.
  const slow = startRunner(database, handlers, { clock, log, lane: { only: slowJobs } })
  const reading = startRunner(database, handlers, { clock, log, lane: { only: readingJobs } })
  const pokeAll = () => {
    runner.poke()
    urgent.poke()
    slow.poke()
    reading.poke()
  }
  const released = (messageId: string) => services.as(system).queries.chat.releasedMessage({ messageId })
  const headcount = (roomId: string) => services.as(system).queries.chat.headcount({ roomId })
  const tellRooms = createAnnouncer(io, { released, headcount, report })
  const presence = keepPresence(io, services, report)
  announce = (events) => {
    tellRooms(events)
    // What happened may have left work: done within the second, not at the next tick.
    pokeAll()
  }
  const clockwork = startSchedule(database, { log, poke: pokeAll })

  await new Promise<void>((ready, fail) => {
    http.once('error', fail)
    http.listen(env.PORT, env.HOST, ready)
  })
  welcome(env)

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    clockwork.stop()
    presence.stop()
    await Promise.all([runner.stop(), urgent.stop(), slow.stop(), reading.stop()])
    await new Promise<void>((closed) => void io.close(() => closed()))
    await triage.close()
    await assets?.close()
    await database.close()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop())
}

function welcome({ ORIGIN, PORT, isDemo }: Env): void {
  const lines = [
    `Waymark is open at ${PORT === 3000 || !ORIGIN.startsWith('http://localhost') ? ORIGIN : `http://localhost:${PORT}`}`,
  ]
  if (isDemo) {
    lines.push(
      'Sign in as heron (living with chronic pain), rowan (peer facilitator), wren (carer), sam (moderator) or ada (coordinator):',
      '  press a name on the sign-in page, or use heron@demo.waymark.example with the password waymark-demo',
    )
  }
  process.stdout.write(`\n${lines.join('\n')}\n\n`)
}

try {
  await start(readEnv(process.env))
} catch (error) {
  process.stderr.write(
    error instanceof BadEnvironment
      ? `\n${error.message}\n`
      : `\nWaymark could not start.\n${error instanceof Error ? error.stack : String(error)}\n`,
  )
  process.exit(1)
}
