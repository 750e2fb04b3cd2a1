import { z } from 'zod'
import { weeklyReaders } from '#db/schema/index.ts'
import { visibleGroup } from '../groups/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayHearOfWeeklyRead } from './policy.ts'

/** A member wants to hear, once a week, that there is a five-minute read in their group. Refuses: not-found, forbidden. */
export const hearOfWeeklyRead = command(z.object({ slug: z.string() }), async ({ tx, actor, now }, { slug }) => {
  const group = await visibleGroup(tx, actor, slug)
  demand(mayHearOfWeeklyRead(actor, group))
  await tx.insert(weeklyReaders).values({ groupId: group.id, memberId: actor.id, since: now }).onConflictDoNothing()
})
