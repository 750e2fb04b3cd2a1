import { inArray } from 'drizzle-orm'
import { z } from 'zod'
import { groupAsks } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { giveNotices } from './give-notices.ts'

export const TellAboutOpenedGroupInput = z.object({
  askIds: z.array(z.string()).max(500),
  /** The group that is there now; null when the answer was words. */
  groupId: z.string().nullable(),
})

/** Tells everybody who wished for a group that it is open, or that their wish was answered. Refuses: forbidden. */
export const tellAboutOpenedGroup = command(TellAboutOpenedGroupInput, async (ctx, { askIds, groupId }) => {
  demand(mayActForTheHouse(ctx.actor))
  const asks = await ctx.tx
    .select({ id: groupAsks.id, memberId: groupAsks.memberId })
    .from(groupAsks)
    .where(inArray(groupAsks.id, askIds))
  for (const { id, memberId } of asks) {
    await giveNotices(ctx, [memberId], { kind: 'group-opened', groupId, onceKey: `group-opened:${id}` })
  }
})
