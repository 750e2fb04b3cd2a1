import { and, eq, isNull, lte } from 'drizzle-orm'
import { z } from 'zod'
import { notices } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayKeepNotices } from './policy.ts'

export const ReadNoticesInput = z.object({
  /** Up to this one; all when absent. What came while the page lay open stays new. */
  upTo: z.string().optional(),
  /** Only those about one thread, for somebody who is reading it. */
  threadId: z.string().optional(),
})

/** A member has read what they were told. What is read is no longer mailed. Refuses: forbidden. */
export const readNotices = command(ReadNoticesInput, async ({ tx, actor, now }, { upTo, threadId }) => {
  demand(mayKeepNotices(actor))
  await tx
    .update(notices)
    .set({ readAt: now, mailDueAt: null, inDigest: false })
    .where(
      and(
        eq(notices.memberId, actor.id),
        isNull(notices.readAt),
        upTo === undefined ? undefined : lte(notices.id, upTo),
        threadId === undefined ? undefined : eq(notices.threadId, threadId),
      ),
    )
})
