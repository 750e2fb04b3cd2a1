import { and, eq, inArray, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { notices } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'

export const MarkMailedInput = z.object({ memberId: z.string(), noticeIds: z.array(z.string()).min(1).max(1000) })

/** The mail about these is on its way: none of them goes out again. Refuses: forbidden. */
export const markMailed = command(MarkMailedInput, async ({ tx, actor, now, record }, { memberId, noticeIds }) => {
  demand(mayActForTheHouse(actor))
  await tx
    .update(notices)
    .set({ mailedAt: now, inDigest: false })
    .where(and(eq(notices.memberId, memberId), inArray(notices.id, noticeIds), isNull(notices.mailedAt)))
  await record({ name: 'notices.mailed', memberId, noticeIds })
})
