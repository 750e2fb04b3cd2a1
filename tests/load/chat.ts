// `npm run bench -- --only chat`: the load of live chat, against a bare socket.io server that sends the same bytes in the
// same run. Every figure of the chat table in docs/performance.md is in what it gives back.
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { io } from 'socket.io-client'
import { type Account, accountOf } from './chat-account.ts'
import type { Person, Turn } from './chat-crowd.ts'
import { type Crowds, gatherCrowds } from './chat-crowds.ts'
import { type ChatSeeded, seedChat, wordsOf } from './chat-seed.ts'
import {
  asUsual,
  atShare,
  bundled,
  folder,
  keep,
  median,
  memoryOf,
  processorMilliseconds,
  say,
  startApp,
  untilAnswered,
} from './processes.ts'

/** How much of the load is made; the parts of an evening of 20 rooms in milliseconds. */
export type ChatWish = {
  readonly sizes: readonly number[]
  readonly rounds: number
  readonly port: number
  readonly evening: number
}

/** Messages in a round, and how many milliseconds apart. Each is another person's, so nobody meets a limit. */
const [aRound, apart] = [60, 150]
const [eveningRooms, peopleInEach, eachEvery] = [20, 50, 5000]
const [shortHistory, longHistory] = [100, 100_000]
const idleSockets = 1000

type Side = { readonly child: Parameters<typeof processorMilliseconds>[0]; readonly origin: string }

export async function chatLoad({ sizes, rounds, port, evening }: ChatWish) {
  const file = join(folder, 'chat.db')
  const most = Math.max(...sizes, eveningRooms * peopleInEach)
  say('Seeding a group that talks …')
  const seeded = await seedChat(file, {
    people: most,
    rooms: sizes.length + eveningRooms,
    histories: [shortHistory, longHistory],
  })
  // The usual limits: nothing is switched off for the load.
  const app = await startApp({ file, port }, { TRIAGE: 'fast' })
  const bare = await startBare(port + 1)
  const kept = new Sqlite(file, { readonly: true })

  say(`${eveningRooms} rooms of ${peopleInEach} people, each saying something every ${eachEvery / 1000} seconds …`)
  const inRooms = peopleOf(
    seeded,
    eveningRooms * peopleInEach,
    (at) => seeded.rooms[sizes.length + Math.floor(at / peopleInEach)] ?? '',
  )
  // First: by its end both servers have long been compiled, as one is that has been up for an hour.
  const twentyRooms = await anEvening({ app, bare, kept }, inRooms, evening)
  const oneRoom: Record<string, unknown> = {}
  for (const [nth, size] of sizes.entries()) {
    say(`${size} people in one room …`)
    oneRoom[size] = await inOneRoom(
      { app, bare, kept, rounds },
      peopleOf(seeded, size, () => seeded.rooms[nth] ?? ''),
    )
  }
  say('Joining rooms with a short and a long history …')
  const joining = await joinings(app.origin, seeded)
  for (const { child } of [app, bare]) child.kill('SIGTERM')
  kept.close()
  say(`${idleSockets} idle sockets …`)
  return { oneRoom, twentyRooms, joining, idle: await idleMemory(file, port, seeded) }
}

const peopleOf = ({ people }: ChatSeeded, count: number, roomOf: (at: number) => string): Person[] =>
  people.slice(0, count).map((person, at) => ({ ...person, room: roomOf(at) }))

async function startBare(port: number): Promise<Side> {
  const child = keep(
    spawn(process.execPath, [...asUsual, bundled('tests/load/chat-floor.ts')], {
      stdio: 'inherit',
      env: { ...process.env, NODE_ENV: 'production', FLOOR_PORT: String(port) },
    }),
  )
  const origin = `http://127.0.0.1:${port}`
  await untilAnswered(origin, performance.now())
  return { child, origin }
}

type Both = { readonly app: Side; readonly bare: Side; readonly kept: Sqlite.Database }

/** Everybody in one room, on both sides at once; a message at a time, the two sides in turns. */
async function inOneRoom({ rounds, ...both }: Both & { readonly rounds: number }, people: readonly Person[]) {
  const turns = Array.from({ length: aRound }, (_, nth) => ({
    person: (nth * 7 + 1) % people.length,
    after: nth * apart,
    words: wordsOf(nth),
  }))
  return withBoth(both, people, async (talk) => {
    for (const side of ['ours', 'bare'] as const) await talk(side, turns)
    const measured = []
    for (let round = 0; round < rounds; round++)
      measured.push({ ours: await talk('ours', turns), bare: await talk('bare', turns) })
    return compared(measured)
  })
}

/** Each person says something every few seconds, not all at the same moment: first to one side, then to the other. */
async function anEvening(both: Both, people: readonly Person[], milliseconds: number) {
  const turns: Turn[] = []
  for (const person of people.keys())
    for (let after = (person * 7919) % eachEvery; after < milliseconds; after += eachEvery)
      turns.push({ person, after, words: wordsOf(turns.length) })
  return withBoth(both, people, async (talk) => {
    for (const side of ['ours', 'bare'] as const)
      await talk(
        side,
        turns.filter(({ after }) => after < eachEvery),
      )
    return compared([{ ours: await talk('ours', turns), bare: await talk('bare', turns) }])
  })
}

type Talk = (side: 'ours' | 'bare', turns: readonly Turn[]) => Promise<Measured>
type Measured = {
  readonly account: Account
  readonly bytes: number
  readonly processor: number
  readonly load: number
}

async function withBoth<Result>(
  { app, bare, kept }: Both,
  people: readonly Person[],
  work: (talk: Talk) => Promise<Result>,
) {
  const crowds: Record<'ours' | 'bare', Crowds> = {
    ours: await gatherCrowds(app.origin, people, true),
    bare: await gatherCrowds(bare.origin, people, false),
  }
  const rooms = [...new Set(people.flatMap(({ room }) => room ?? []))]
  const versionOf = kept.prepare('select version from chat_rooms where id = ?').pluck()
  const inOrder = kept.prepare('select id from chat_messages where room_id = ? and seq > ? order by seq').pluck()
  const result = await work(async (side, turns) => {
    const { child } = side === 'ours' ? app : bare
    const versions = new Map(rooms.map((room) => [room, versionOf.get(room) as number]))
    const before = processorMilliseconds(child)
    const { told, spentUntil } = await crowds[side].talk(turns, () => processorMilliseconds(child))
    const order = new Map(rooms.map((room) => [room, inOrder.all(room, versions.get(room)) as string[]]))
    return {
      account: accountOf(told, side === 'ours' ? order : undefined),
      bytes: told[0]?.bytes ?? 0,
      processor: (spentUntil - before) / turns.length,
      load: loadavg()[0] ?? 0,
    }
  })
  const secondsUntilAllAreIn = { ours: crowds.ours.seconds, bare: crowds.bare.seconds }
  for (const crowd of Object.values(crowds)) await crowd.leave()
  return { ...result, secondsUntilAllAreIn }
}

/** Times in milliseconds, all rounds together; ratios of them, and of each round. */
function compared(rounds: readonly { readonly ours: Measured; readonly bare: Measured }[]) {
  const timesOf = (side: 'ours' | 'bare', from: 'fromSend' | 'fromAcknowledgement') => {
    const all = rounds.flatMap((round) => round[side].account[from])
    return { p50: atShare(all, 0.5), p99: atShare(all, 0.99) }
  }
  const sumOf = (side: 'ours' | 'bare') => {
    const sum = (what: 'sent' | 'notTaken' | 'lost' | 'doubled' | 'strange' | 'outOfOrder') =>
      rounds.reduce((total, round) => total + round[side].account[what], 0)
    return {
      sent: sum('sent'),
      notTaken: sum('notTaken'),
      lost: sum('lost'),
      doubled: sum('doubled'),
      strange: sum('strange'),
      outOfOrder: sum('outOfOrder'),
    }
  }
  const sides = (side: 'ours' | 'bare') => ({
    toTheLast: timesOf(side, 'fromSend'),
    fromAcknowledgementToTheLast: timesOf(side, 'fromAcknowledgement'),
    processorMillisecondsAMessage: median(rounds.map((round) => round[side].processor)),
    bytesAMessage: rounds[0]?.[side].bytes ?? 0,
    ...sumOf(side),
  })
  const [ours, bare] = [sides('ours'), sides('bare')]
  say(`  to the last of them: ${JSON.stringify(ours.toTheLast)}, bare ${JSON.stringify(bare.toTheLast)}`)
  const ratios = (share: number) =>
    rounds.map((round) =>
      rounded(atShare(round.ours.account.fromSend, share) / atShare(round.bare.account.fromSend, share)),
    )
  return {
    ours,
    bare,
    p50OfBare: rounded(ours.toTheLast.p50 / bare.toTheLast.p50),
    p99OfBare: rounded(ours.toTheLast.p99 / bare.toTheLast.p99),
    eachRound: { p50OfBare: ratios(0.5), p99OfBare: ratios(0.99) },
    machineLoad: rounds.map(({ ours: { load } }) => rounded(load)),
  }
}

const rounded = (ratio: number) => Math.round(ratio * 100) / 100

/** Opening the page of a room, and coming into it by socket, with a short and with a long history, in turns. */
async function joinings(origin: string, { people, histories }: ChatSeeded) {
  const [short = '', long = ''] = [histories.get(shortHistory), histories.get(longHistory)]
  const cookie = people[0]?.cookie ?? ''
  const socket = io(origin, { transports: ['websocket'], forceNew: true, extraHeaders: { origin, cookie } })
  await new Promise((came) => socket.once('connect', () => came(null)))
  const enter = async (roomId: string, after: number) => {
    const began = performance.now()
    const { ok } = await socket.emitWithAck('chat:enter', { roomId, after })
    const took = performance.now() - began
    if (!ok) throw new Error('Not let in')
    await socket.emitWithAck('chat:exit', { roomId })
    return took
  }
  const openPage = async (roomId: string) => {
    const began = performance.now()
    const answer = await fetch(`${origin}/chat/${roomId}`, { headers: { cookie }, redirect: 'manual' })
    await answer.text()
    if (answer.status !== 200) throw new Error(`The room answered ${answer.status}`)
    return performance.now() - began
  }
  const pages = await inTurns(
    120,
    () => openPage(short),
    () => openPage(long),
  )
  // Fewer, and with pauses: a hundred questions in ten seconds are no page's.
  const sockets = await inTurns(
    60,
    () => enter(short, shortHistory),
    () => enter(long, longHistory),
    210,
  )
  socket.disconnect()
  return { page: pages, socket: sockets, machineLoad: rounded(loadavg()[0] ?? 0) }
}

/** Medians in milliseconds of two things done in turns, the first tenth to warm up. */
async function inTurns(count: number, few: () => Promise<number>, many: () => Promise<number>, rest = 0) {
  const times: { few: number; many: number }[] = []
  for (let nth = 0; nth < count; nth++) {
    const first = nth % 2 === 0
    const one = await (first ? few : many)()
    await pause(rest)
    const other = await (first ? many : few)()
    await pause(rest)
    times.push(first ? { few: one, many: other } : { few: other, many: one })
  }
  const warm = times.slice(count / 10)
  const [withFew, withMany] = [median(warm.map(({ few }) => few)), median(warm.map(({ many }) => many))]
  return { with100Milliseconds: withFew, with100000Milliseconds: withMany, ratio: rounded(withMany / withFew) }
}

/** What a thousand signed-in sockets that say nothing add to an idle process, as the system counts its memory, in megabytes. */
async function idleMemory(file: string, port: number, seeded: ChatSeeded) {
  // Rubbish is cleared away when asked, so that what is measured is kept and not merely left lying about.
  const sweeper = join(folder, 'sweep-on-signal.mjs')
  writeFileSync(sweeper, "process.on('SIGUSR2', () => globalThis.gc())\n")
  const { child, origin } = await startApp({ file, port }, { TRIAGE: 'fast' }, ['--expose-gc', '--import', sweeper])
  const memory = async () => {
    const asItIs = await memoryOf(child)
    for (let time = 0; time < 3; time++) {
      child.kill('SIGUSR2')
      await pause(500)
    }
    return { asItIs, swept: await memoryOf(child) }
  }
  const before = await memory()
  const people = Array.from({ length: idleSockets }, (_, at) => ({
    ...seeded.people[at % seeded.people.length],
    room: null,
  }))
  const crowds = await gatherCrowds(origin, people as Person[], false)
  const connected = await memory()
  await crowds.leave()
  const inRoom = await gatherCrowds(
    origin,
    peopleOf(seeded, idleSockets, () => seeded.rooms[0] ?? ''),
    false,
  )
  const entered = await memory()
  await inRoom.leave()
  const gone = await memory()
  child.kill('SIGTERM')
  return {
    sockets: idleSockets,
    before,
    connected,
    entered,
    gone,
    megabytesOverIdle: connected.asItIs - before.asItIs,
    megabytesOverIdleSwept: connected.swept - before.swept,
    megabytesOverIdleInARoomSwept: entered.swept - before.swept,
    machineLoad: rounded(loadavg()[0] ?? 0),
  }
}
