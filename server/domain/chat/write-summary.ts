import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import {
  cases,
  chatMeasures,
  chatMessages,
  chatSummaries,
  chatSupportCalls,
  chatVisits,
  chatWithholdings,
} from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { minute } from '../kernel/time.ts'
import { roomFor, type SeenRoom } from './rooms.ts'

const count = sql`count(*)`.mapWith(Number)

/** After the end of a session: figures for the record, never words. Writing it twice keeps the newest. Refuses: forbidden, not-found. */
export const writeSummary = command(z.object({ roomId: z.string() }), async (ctx, { roomId }) => {
  const { tx, actor, now } = ctx
  demand(mayActForTheHouse(actor))
  const room = await roomFor(tx, actor, roomId, now)
  if (!room.session || room.session.closedAt === null || room.session.openedAt === null || room.session.sweptAt) return
  const row = { counts: await figures(tx, room), writtenAt: now }
  await tx
    .insert(chatSummaries)
    .values({ sessionId: roomId, ...row })
    .onConflictDoUpdate({ target: chatSummaries.sessionId, set: row })
  await ctx.record({ name: 'chat.summarised', roomId, groupId: room.groupId })
})

async function figures(db: Reader, { id, session }: SeenRoom): Promise<Record<string, number>> {
  const one = (rows: readonly { count: number }[]) => rows[0]?.count ?? 0
  const visits = (looksAfter: boolean) =>
    db
      .select({ count })
      .from(chatVisits)
      .where(and(eq(chatVisits.roomId, id), eq(chatVisits.looksAfter, looksAfter)))
  const withheld = (...how: ('held' | 'hidden' | 'removed' | 'taken-down')[]) =>
    db
      .select({ count })
      .from(chatWithholdings)
      .where(and(eq(chatWithholdings.roomId, id), inArray(chatWithholdings.how, how)))
  const ofRoom = db.select({ id: chatMessages.id }).from(chatMessages).where(eq(chatMessages.roomId, id))
  return {
    minutes: Math.round(((session?.closedAt ?? 0) - (session?.openedAt ?? 0)) / minute),
    came: one(await visits(false)),
    lookedAfter: one(await visits(true)),
    messages: one(await db.select({ count }).from(chatMessages).where(eq(chatMessages.roomId, id))),
    writers: one(
      await db
        .select({ count: sql`count(distinct ${chatMessages.authorId})`.mapWith(Number) })
        .from(chatMessages)
        .where(eq(chatMessages.roomId, id)),
    ),
    stillWaiting: one(await withheld('held')),
    keptBack: one(await withheld('hidden', 'removed')),
    takenBack: one(await withheld('taken-down')),
    askedForSupport: one(await db.select({ count }).from(chatSupportCalls).where(eq(chatSupportCalls.sessionId, id))),
    measures: one(
      await db
        .select({ count })
        .from(chatMeasures)
        .where(and(eq(chatMeasures.roomId, id), ne(chatMeasures.kind, 'note'))),
    ),
    cases: one(
      await db
        .select({ count })
        .from(cases)
        .where(and(eq(cases.subjectKind, 'chat-message'), inArray(cases.subjectId, ofRoom))),
    ),
  }
}
