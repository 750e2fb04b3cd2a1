import { and, asc, isNotNull, isNull, lte, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import { chatSessions } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { minute } from '../kernel/time.ts'
import { close } from './closing.ts'

const atOnce = 100

/** By the clock: drop-ins whose time is up end, and those whose doors nobody opened within the grace do not take place. Refuses: forbidden. */
export const endDueSessions = command(z.object({}), async (ctx) => {
  demand(mayActForTheHouse(ctx.actor))
  const neverOpened = and(
    isNull(chatSessions.openedAt),
    lte(sql`${chatSessions.startsAt} + ${chatSessions.graceMinutes} * ${minute}`, ctx.now),
  )
  const due = await ctx.tx
    .select({ id: chatSessions.id, groupId: chatSessions.groupId, openedAt: chatSessions.openedAt })
    .from(chatSessions)
    .where(
      and(
        isNull(chatSessions.closedAt),
        lte(chatSessions.startsAt, ctx.now + 15 * minute),
        or(and(isNotNull(chatSessions.openedAt), lte(chatSessions.endsAt, ctx.now)), neverOpened),
      ),
    )
    .orderBy(asc(chatSessions.startsAt))
    .limit(atOnce)
  for (const session of due) await close(ctx, session, session.openedAt === null ? 'never-opened' : 'time-up')
})
