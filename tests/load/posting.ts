import Sqlite from 'better-sqlite3'
import { eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { type Database, openDatabase } from '#db/database.ts'
import { posts } from '#db/schema/index.ts'
import { handTools } from '#server/auth/codes.ts'
import { lookUp } from '#server/domain/events.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { reactions } from '#server/reactions.ts'
import { createServices } from '#server/services.ts'
import type { Seeded } from './seed.ts'

const body = `It was a long night again. ${'The heat pad helped for a while, then the walk to the kitchen did more. '.repeat(4)}`
const count = 400

/** Replies a second through the command itself, so many at once; each is on disk when it is counted. */
export async function postingRate(file: string, seeded: Seeded, atOnce: number): Promise<number> {
  const database = await openDatabase(`file:${file}`)
  const { postReply } = repliesOn(database, seeded)
  const began = performance.now()
  let left = count
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left-- > 0) await postReply({ threadId: seeded.threadId, body })
    }),
  )
  const rate = count / ((performance.now() - began) / 1000)
  await database.close()
  return Math.round(rate)
}

function repliesOn(database: Database, { memberId }: Seeded, newId: () => string = uuidv7) {
  const actor: Actor = {
    kind: 'member',
    id: memberId,
    roles: [],
    isVerified: true,
    hasHealthConsent: true,
    standing: 'good',
  }
  const services = createServices({
    database,
    clock: Date.now,
    newId,
    tools: handTools,
    mode: 'demo',
    limit: async () => undefined,
    announce: () => undefined,
    consequences: (event) => lookUp(reactions, event),
  })
  return services.as(actor).commands.groups
}

/** The floor: the statements one reply makes, recorded as it makes them, run again by bare better-sqlite3 with the same settings, a commit each. */
export async function rawPostingRate(file: string, seeded: Seeded): Promise<number> {
  const { statements, ids, seq: recordedSeq } = await recordOneReply(file, seeded)
  const connection = new Sqlite(file)
  connection.pragma('journal_mode = WAL')
  connection.pragma('synchronous = FULL')
  connection.pragma('foreign_keys = ON')
  const prepared = statements.map(({ sql, values }) => ({ statement: connection.prepare(sql), values }))
  const [{ seq } = { seq: 0 }] = connection.prepare('select max(seq) as seq from posts').all() as { seq: number }[]
  const began = performance.now()
  for (let i = 1; i <= count; i++) {
    const fresh = new Map<unknown, unknown>([...ids].map((id) => [id, uuidv7()])).set(recordedSeq, seq + i)
    connection.exec('BEGIN IMMEDIATE')
    for (const { statement, values: recorded } of prepared) {
      const values = recorded.map((value) => fresh.get(value) ?? value)
      if (statement.reader) statement.all(...values)
      else statement.run(...values)
    }
    connection.exec('COMMIT')
  }
  const rate = count / ((performance.now() - began) / 1000)
  connection.close()
  return Math.round(rate)
}

type Recorded = { readonly sql: string; readonly values: readonly unknown[] }

/** Makes one reply with our eyes on better-sqlite3, and gives back every statement with the values it was run with. */
async function recordOneReply(file: string, seeded: Seeded) {
  const recorded: Recorded[] = []
  const ids = new Set<string>()
  const newId = () => {
    const id = uuidv7()
    ids.add(id)
    return id
  }
  const prepare = Sqlite.prototype.prepare
  Sqlite.prototype.prepare = function (this: Sqlite.Database, sql: string) {
    const statement = prepare.call(this, sql)
    for (const method of ['all', 'get', 'run'] as const) {
      const run = statement[method].bind(statement) as (...values: unknown[]) => unknown
      Object.assign(statement, {
        [method]: (...values: unknown[]) => {
          recorded.push({ sql, values })
          return run(...values)
        },
      })
    }
    return statement
  } as typeof prepare
  try {
    const database = await openDatabase(`file:${file}`)
    const { id } = await repliesOn(database, seeded, newId).postReply({ threadId: seeded.threadId, body })
    const [post] = await database.read(async (db) => db.select({ seq: posts.seq }).from(posts).where(eq(posts.id, id)))
    await database.close()
    // The last statement is our own look at what was written.
    return { statements: recorded.slice(0, -1), ids, seq: post?.seq ?? 0 }
  } finally {
    Sqlite.prototype.prepare = prepare
  }
}
