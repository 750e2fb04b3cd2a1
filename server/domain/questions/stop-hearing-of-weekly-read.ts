import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { weeklyReaders } from '#db/schema/index.ts'
import { mayKeep, visibleGroup } from '../groups/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'

/** A member does not want to hear of the five-minute read any more. Refuses: not-found, forbidden. */
export const stopHearingOfWeeklyRead = command(z.object({ slug: z.string() }), async ({ tx, actor }, { slug }) => {
  const group = await visibleGroup(tx, actor, slug)
  demand(mayKeep(actor))
  await tx.delete(weeklyReaders).where(and(eq(weeklyReaders.groupId, group.id), eq(weeklyReaders.memberId, actor.id)))
})
