import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { joinRequests } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { giveNotices } from './give-notices.ts'

/** Tells whoever asked to join a group that they have been answered. Refuses: forbidden. */
export const tellAboutJoinAnswer = command(z.object({ requestId: z.string() }), async (ctx, { requestId }) => {
  demand(mayActForTheHouse(ctx.actor))
  const [request] = await ctx.tx
    .select({ groupId: joinRequests.groupId, memberId: joinRequests.memberId, outcome: joinRequests.outcome })
    .from(joinRequests)
    .where(eq(joinRequests.id, requestId))
  if (!request?.outcome) return
  await giveNotices(ctx, [request.memberId], {
    kind: 'join-answered',
    groupId: request.groupId,
    onceKey: `join-answered:${requestId}`,
  })
})
