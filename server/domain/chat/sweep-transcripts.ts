import { and, asc, eq, exists, gt, inArray, isNotNull, isNull, lte, not, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import {
  appeals,
  cases,
  chatMessages,
  chatMessageVersions,
  chatReactions,
  chatSessions,
  chatSupportCalls,
  chatWithholdings,
  decisions,
  safeguardingHolds,
  screenings,
} from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { day } from '../kernel/time.ts'

const sessionsAtOnce = 5
/** After a case is closed somebody may appeal, or report the same person again: for half a year the words are there to look at. */
export const keptForAppeals = 183 * day

/**
 * When the days are over for which a session's words are kept, they are deleted: messages, what they said before,
 * reactions, and what triage thought of them; those of its side conversations too. Figures stay. A case about any of the
 * words, an appeal, or a safeguarding hold on anybody who wrote there, keeps all of them. Refuses: forbidden.
 */
export const sweepTranscripts = command(z.object({}), async (ctx) => {
  demand(mayActForTheHouse(ctx.actor))
  const { tx, now } = ctx
  const due = await tx
    .select({ id: chatSessions.id, groupId: chatSessions.groupId })
    .from(chatSessions)
    .where(
      and(
        isNull(chatSessions.sweptAt),
        isNotNull(chatSessions.closedAt),
        lte(sql`${chatSessions.closedAt} + ${keptFor}`, now),
        not(exists(whatHolds(ctx))),
      ),
    )
    .orderBy(asc(chatSessions.closedAt))
    .limit(sessionsAtOnce)
  for (const session of due) await sweep(ctx, session)
  return { swept: due.length }
})

// In milliseconds, 25 days are more than the plain integers of PostgreSQL hold.
const keptFor = sql`cast(${chatSessions.keepDays} as bigint) * ${day}`

/** The messages of a session and of its side conversations. */
const inSession = sql`(${chatMessages.roomId} = ${chatSessions.id} or exists (
  select 1 from ${chatSupportCalls} where ${chatSupportCalls.sessionId} = ${chatSessions.id}
    and ${chatSupportCalls.roomId} = ${chatMessages.roomId}))`

/** A message of the session that somebody may still have to look at. */
function whatHolds({ tx, now }: Context) {
  const heldAuthors = tx
    .select({ id: safeguardingHolds.memberId })
    .from(safeguardingHolds)
    .where(isNull(safeguardingHolds.liftedAt))
  const appealed = tx
    .select({ id: decisions.subjectId })
    .from(appeals)
    .innerJoin(decisions, eq(decisions.id, appeals.decisionId))
    .where(and(eq(decisions.subjectKind, 'chat-message'), isNull(appeals.decidedAt)))
  const inCases = tx
    .select({ id: cases.subjectId })
    .from(cases)
    .where(
      and(eq(cases.subjectKind, 'chat-message'), or(isNull(cases.closedAt), gt(cases.closedAt, now - keptForAppeals))),
    )
  return tx
    .select({ id: chatMessages.id })
    .from(chatMessages)
    .where(
      and(
        inSession,
        or(
          inArray(chatMessages.authorId, heldAuthors),
          inArray(chatMessages.id, inCases),
          inArray(chatMessages.id, appealed),
        ),
      ),
    )
}

async function sweep(ctx: Context, { id: roomId, groupId }: { readonly id: string; readonly groupId: string }) {
  const { tx, now } = ctx
  const side = await tx
    .select({ roomId: chatSupportCalls.roomId })
    .from(chatSupportCalls)
    .where(eq(chatSupportCalls.sessionId, roomId))
  const rooms = [roomId, ...side.map((call) => call.roomId)]
  const words = tx.select({ id: chatMessages.id }).from(chatMessages).where(inArray(chatMessages.roomId, rooms))
  await tx.delete(chatReactions).where(inArray(chatReactions.messageId, words))
  await tx.delete(chatMessageVersions).where(inArray(chatMessageVersions.messageId, words))
  await tx.delete(chatWithholdings).where(inArray(chatWithholdings.messageId, words))
  await tx
    .delete(screenings)
    .where(and(eq(screenings.subjectKind, 'chat-message'), inArray(screenings.subjectId, words)))
  await tx.delete(chatMessages).where(inArray(chatMessages.roomId, rooms))
  await tx.update(chatSessions).set({ sweptAt: now }).where(eq(chatSessions.id, roomId))
  await ctx.record({ name: 'chat.swept', roomId, groupId })
}
