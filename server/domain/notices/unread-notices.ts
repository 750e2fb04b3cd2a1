import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { notices } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'

/** Whether something is waiting to be read. Yes or no: a number would nag. */
export const unreadNotices = query(z.object({}), async ({ db, actor }) => {
  const waiting = await db
    .select({ id: notices.id })
    .from(notices)
    .where(and(eq(notices.memberId, actor.id), isNull(notices.readAt)))
    .limit(1)
  return waiting.length > 0
})
