import { and, asc, eq, gt, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import { chatComers, chatSessions, memberships } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { hour, minute } from '../kernel/time.ts'
import { giveNotices } from './give-notices.ts'

const remindedAtOnce = 200
/** How long before the start somebody is reminded, in milliseconds; of what they promised in the last hour, shortly before. */
const remindedBefore = hour
const remindedShortlyBefore = 10 * minute

/** Reminds those who said they would come, an hour before a drop-in starts, once each. Refuses: forbidden. */
export const remindAboutSessions = command(z.object({}), async (ctx) => {
  demand(mayActForTheHouse(ctx.actor))
  const { tx, now } = ctx
  const due = await tx
    .select({ memberId: chatComers.memberId, sessionId: chatComers.sessionId, startsAt: chatSessions.startsAt })
    .from(chatSessions)
    .innerJoin(chatComers, eq(chatComers.sessionId, chatSessions.id))
    .innerJoin(
      memberships,
      and(eq(memberships.groupId, chatSessions.groupId), eq(memberships.memberId, chatComers.memberId)),
    )
    .where(
      and(
        isNull(chatSessions.closedAt),
        isNull(chatComers.remindedAt),
        gt(chatSessions.startsAt, now),
        lte(chatSessions.startsAt, now + remindedBefore),
        or(
          lte(chatComers.saidAt, sql`${chatSessions.startsAt} - ${remindedBefore}`),
          lte(chatSessions.startsAt, now + remindedShortlyBefore),
        ),
      ),
    )
    .orderBy(asc(chatSessions.startsAt), asc(chatComers.memberId))
    .limit(remindedAtOnce)
  for (const sessionId of new Set(due.map((comer) => comer.sessionId))) {
    const here = due.filter((comer) => comer.sessionId === sessionId)
    const memberIds = here.map(({ memberId }) => memberId)
    await tx
      .update(chatComers)
      .set({ remindedAt: now })
      .where(and(eq(chatComers.sessionId, sessionId), inArray(chatComers.memberId, memberIds)))
    await giveNotices(ctx, memberIds, {
      kind: 'session-soon',
      concernsId: sessionId,
      // A drop-in that was moved is told of again.
      onceKey: `session-soon:${sessionId}:${here[0]?.startsAt}`,
    })
  }
})
