import { and, asc, eq, exists, gt, inArray, isNotNull, isNull, lte, not, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import {
  appeals,
  cases,
  chatLetThroughs,
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
/** What is said in a session, and in the side conversations of its people. */
const messages = ['chat-message', 'private-message'] as const
/** After a case is closed somebody may appeal, or report the same person again: for half a year the words are there to look at. */
export const keptForAppeals = 183 * day

/**
 * When the days are over for which a session's words are kept, they are deleted: messages, what they said before,
 * reactions, and what triage thought of them; those of its side conversations too. Figures stay. A case about any of the
 * words or about somebody who asked for support there, an appeal, or a safeguarding hold on anybody who wrote there, keeps all of them. Refuses: forbidden.
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
        not(exists(calledFor(ctx))),
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
    .where(and(inArray(decisions.subjectKind, messages), isNull(appeals.decidedAt)))
  const inCases = tx
    .select({ id: cases.subjectId })
    .from(cases)
    .where(and(inArray(cases.subjectKind, messages), isLookedInto(now)))
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

/** Somebody asked for support in the session, and people look into it. */
const calledFor = ({ tx, now }: Context) =>
  tx
    .select({ id: cases.id })
    .from(chatSupportCalls)
    .innerJoin(cases, and(eq(cases.subjectKind, 'support-call'), eq(cases.subjectId, chatSupportCalls.id)))
    .where(and(eq(chatSupportCalls.sessionId, chatSessions.id), isLookedInto(now)))

const isLookedInto = (now: number) => or(isNull(cases.closedAt), gt(cases.closedAt, now - keptForAppeals))

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
  await tx.delete(chatLetThroughs).where(inArray(chatLetThroughs.messageId, words))
  await tx.delete(chatWithholdings).where(inArray(chatWithholdings.messageId, words))
  await tx
    .delete(screenings)
    .where(and(inArray(screenings.subjectKind, messages), inArray(screenings.subjectId, words)))
  await tx.delete(chatMessages).where(inArray(chatMessages.roomId, rooms))
  await tx.update(chatSessions).set({ sweptAt: now }).where(eq(chatSessions.id, roomId))
  await ctx.record({ name: 'chat.swept', roomId, groupId })
}
