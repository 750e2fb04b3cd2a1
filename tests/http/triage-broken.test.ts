import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ServerBuild } from '@remix-run/node'
import { eq } from 'drizzle-orm'
import { io as connect } from 'socket.io-client'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cases } from '#db/schema/index.ts'
import { createDoor } from '#server/auth/door.ts'
import type { DomainEvent } from '#server/domain/events.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { readEnv } from '#server/env.ts'
import { createApp } from '#server/http/app.ts'
import { createMetrics } from '#server/http/health.ts'
import { createRateLimits } from '#server/http/rate-limits.ts'
import { createLog } from '#server/log.ts'
import { createAnnouncer } from '#server/realtime/announcer.ts'
import { listen, openSockets } from '#server/realtime/sockets.ts'
import { createServices } from '#server/services.ts'
import { useWorld } from '#tests/support/world.ts'
import { build } from '../../scripts/ready.mjs'

describe('a post while the first look of triage throws', () => {
  const world = useWorld()
  const { given } = world
  let close: () => Promise<void>
  let origin: string
  let door: ReturnType<typeof createDoor>

  beforeEach(async () => {
    build()
    const http = createServer()
    await new Promise<void>((ready) => void http.listen(0, '127.0.0.1', ready))
    origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
    const io = openSockets(http, { origin, isDevelopment: false })
    const tell = createAnnouncer(io, { released: async () => null, headcount: async () => 0, report: () => undefined })
    const services = createServices({
      ...world.deps(),
      triage: () => {
        throw new Error('Triage is broken')
      },
      announce: (events: readonly DomainEvent[]) => tell(events),
    })
    const limits = createRateLimits({ scale: 1000 })
    // Sessions end by the real clock, since lucia reads it.
    door = createDoor(world.database, services, limits, { isSecure: false, clock: Date.now })
    listen(io, door, services, () => undefined)
    const pages = (await import(new URL('../../build/server/index.js', import.meta.url).href)) as ServerBuild
    const app = createApp({
      env: readEnv({ ORIGIN: origin, NODE_ENV: 'production' }),
      log: createLog('silent'),
      database: world.database,
      services,
      door,
      metrics: createMetrics(),
      demoMail: null,
      pushKey: null,
      onMember: () => undefined,
      build: pages,
    })
    http.on('request', app)
    close = () => new Promise<void>((closed) => void io.close(() => closed()))
  }, 120_000)
  afterEach(() => close())

  const cookieOf = async (who: Actor) => (await door.open(who.id, 'A test')).split(';')[0] ?? ''

  test('is there at once for whoever reads along, and goes before people', async () => {
    const [amina, rowan] = [await given.member('Amina'), await given.member('Rowan')]
    await given.group({ members: [amina], facilitators: [rowan] })
    const thread = await given.thread(amina)
    // No newcomer: of a newcomer's words, what nobody could judge waits until somebody has looked.
    await given.reply(amina, thread.id)
    const path = `/groups/pain/threads/${thread.id}`
    const socket = connect(origin, {
      transports: ['websocket'],
      reconnection: false,
      extraHeaders: { origin, cookie: await cookieOf(rowan) },
    })
    await new Promise<void>((connected, refused) => {
      socket.once('connect', connected)
      socket.once('connect_error', refused)
    })
    const heard = new Promise((resolve) => socket.on('reply:posted', resolve))
    expect(await socket.timeout(5000).emitWithAck('thread:watch', { threadId: thread.id })).toEqual({ ok: true })

    const posted = await fetch(`${origin}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { Origin: origin, Cookie: await cookieOf(amina) },
      body: new URLSearchParams({ body: 'Nothing of this may be lost', intent: 'post' }),
    })
    expect(posted.status).toBe(302)
    expect(await heard).toMatchObject({ threadId: thread.id })
    const page = await fetch(`${origin}${path}`, { headers: { Cookie: await cookieOf(rowan) } })
    expect(await page.text()).toContain('Nothing of this may be lost')
    const opened = await world.database.read(async (db) =>
      db.select().from(cases).where(eq(cases.source, 'not-triaged')),
    )
    expect(opened).toMatchObject([{ level: 'amber', aboutId: amina.id, closedAt: null }])
    socket.disconnect()
  }, 20_000)
})
