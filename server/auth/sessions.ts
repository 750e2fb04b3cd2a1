import { createHash } from 'node:crypto'
import { eq, lte, sql } from 'drizzle-orm'
import { type Adapter, type DatabaseSession, Lucia, TimeSpan } from 'lucia'
import { type Database, isUnavailable, type Reader } from '#db/database.ts'
import { sessions } from '#db/schema/index.ts'
import { minute } from '#server/domain/kernel/time.ts'
import type { ActorServices } from '#server/services.ts'

declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof createLucia>
    DatabaseSessionAttributes: SessionAttributes
  }
}
type SessionAttributes = { device: string; startedAt: number; provedAt: number | null }

/** The name a session is kept under. Whoever steals the database cannot sign in with it. */
export const sessionKey = (cookieSecret: string): string => createHash('sha256').update(cookieSecret).digest('hex')

/** How exactly "last used" is known: one write per device in so many milliseconds, however many pages it opens. */
const seenEvery = 10 * minute

/** Lucia, kept behind this door: nothing else in the house knows it. */
export function createLucia(database: Database, house: ActorServices, isSecure: boolean, clock: () => number) {
  return new Lucia(createAdapter(database, house, clock), {
    sessionExpiresIn: new TimeSpan(30, 'd'),
    getSessionAttributes: ({ device, startedAt, provedAt }: SessionAttributes) => ({ device, startedAt, provedAt }),
    sessionCookie: {
      name: isSecure ? '__Host-sid' : 'sid',
      attributes: { secure: isSecure, sameSite: 'lax', path: '/' },
    },
  })
}

function createAdapter(database: Database, house: ActorServices, clock: () => number): Adapter {
  const asSession = (row: typeof sessions.$inferSelect, id: string): DatabaseSession => ({
    id,
    userId: row.memberId,
    expiresAt: new Date(row.expiresAt),
    attributes: { device: row.device, startedAt: row.startedAt, provedAt: row.provedAt },
  })
  return {
    async getSessionAndUser(id) {
      const [row] = await database.read(async (db) => findSession(db).execute({ key: sessionKey(id) }))
      if (row && clock() - row.seenAt >= seenEvery) await noteSeen(database, row.id, clock())
      return row ? [asSession(row, id), { id: row.memberId, attributes: {} }] : [null, null]
    },
    async getUserSessions(memberId) {
      const rows = await database.read(async (db) => db.select().from(sessions).where(eq(sessions.memberId, memberId)))
      return rows.map((row) => asSession(row, row.id))
    },
    async setSession({ id, userId, expiresAt, attributes }) {
      await house.commands.people.startSession({
        id: sessionKey(id),
        memberId: userId,
        device: attributes.device,
        startedAt: attributes.startedAt,
        provedAt: attributes.provedAt,
        expiresAt: expiresAt.getTime(),
      })
    },
    async updateSessionExpiration(id, expiresAt) {
      await database.write(async (tx) => {
        await tx
          .update(sessions)
          .set({ expiresAt: expiresAt.getTime(), seenAt: clock() })
          .where(eq(sessions.id, sessionKey(id)))
      })
    },
    async deleteSession(id) {
      await database.write(async (tx) => {
        await tx.delete(sessions).where(eq(sessions.id, sessionKey(id)))
      })
    },
    async deleteUserSessions(memberId) {
      await database.write(async (tx) => {
        await tx.delete(sessions).where(eq(sessions.memberId, memberId))
      })
    },
    async deleteExpiredSessions() {
      await database.write(async (tx) => {
        await tx.delete(sessions).where(lte(sessions.expiresAt, clock()))
      })
    },
  }
}

/** A database that cannot write just now must not keep people from reading. */
async function noteSeen(database: Database, key: string, seenAt: number): Promise<void> {
  try {
    await database.write(async (tx) => {
      await tx.update(sessions).set({ seenAt }).where(eq(sessions.id, key))
    })
  } catch (error) {
    if (!isUnavailable(error)) throw error
  }
}

const findSession = (db: Reader) =>
  db.prepared('session-by-key', (reader) =>
    reader
      .select()
      .from(sessions)
      .where(eq(sessions.id, sql.placeholder('key'))),
  )
