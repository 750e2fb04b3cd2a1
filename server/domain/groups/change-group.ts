import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { groups } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { visibleGroup } from './groups.ts'
import { mayFacilitate } from './policy.ts'

const tooLong = 'Keep it under 600 letters'

/** The words a group shows of itself. */
export const groupWords = {
  purpose: z.string().trim().min(10, 'Say in a sentence or two what the group is for').max(600, tooLong),
  lookedAfter: z.string().trim().min(10, 'Say who reads, and how often').max(600, tooLong),
  dropIns: z.string().trim().max(200, 'Keep it under 200 letters').default(''),
}

export const ChangeGroupInput = z.object({
  slug: z.string(),
  ...groupWords,
  welcome: z.string().trim().max(5000, 'Keep it under 5,000 letters').default(''),
  houseRules: z.string().trim().max(5000, 'Keep it under 5,000 letters').default(''),
})

/** A facilitator rewrites what the group says of itself: its purpose, how it is looked after, its welcome and its rules. Refuses: not-found, forbidden, invalid. */
export const changeGroup = command(ChangeGroupInput, async (ctx, { slug, ...words }) => {
  const group = await visibleGroup(ctx.tx, ctx.actor, slug)
  demand(mayFacilitate(ctx.actor, group))
  await ctx.tx.update(groups).set(words).where(eq(groups.id, group.id))
  await ctx.record({ name: 'group.changed', groupId: group.id })
  return { slug }
})
