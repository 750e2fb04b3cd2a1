import { and, desc, eq, gt, ne } from 'drizzle-orm'
import { z } from 'zod'
import { sessions } from '#db/schema/index.ts'
import { type Context, query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayKeepAccount } from './policy.ts'

/** The devices on which a member is signed in, the one used last first. Refuses: forbidden. */
export const mySessions = query(
  z.object({}),
  async ({ db, actor, now }) => {
    demand(mayKeepAccount(actor))
    return db
      .select({
        id: sessions.id,
        device: sessions.device,
        startedAt: sessions.startedAt,
        seenAt: sessions.seenAt,
      })
      .from(sessions)
      .where(and(eq(sessions.memberId, actor.id), gt(sessions.expiresAt, now)))
      .orderBy(desc(sessions.seenAt), desc(sessions.id))
      .limit(100)
  },
  { evenKeptOut: true },
)

/** Ends a member's sessions, all of them or all but one. Their sockets close with them. */
export async function endSessionsOf({ tx, record }: Context, memberId: string, keepId?: string): Promise<number> {
  const ended = await tx
    .delete(sessions)
    .where(and(eq(sessions.memberId, memberId), keepId === undefined ? undefined : ne(sessions.id, keepId)))
    .returning({ id: sessions.id })
  if (ended.length > 0) await record({ name: 'sessions.ended', memberId, sessionIds: ended.map(({ id }) => id) })
  return ended.length
}
