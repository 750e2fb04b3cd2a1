import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { joinRequests } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { giveNotices } from './give-notices.ts'
import { coordinators, lookingAfter } from './who-listens.ts'

/** Tells the facilitators of a group that somebody asks to join; coordinators, when it has none. Refuses: forbidden. */
export const tellAboutJoinRequest = command(z.object({ requestId: z.string() }), async (ctx, { requestId }) => {
  demand(mayActForTheHouse(ctx.actor))
  const [request] = await ctx.tx
    .select({ groupId: joinRequests.groupId })
    .from(joinRequests)
    .where(and(eq(joinRequests.id, requestId), isNull(joinRequests.decidedAt)))
  if (!request) return
  const facilitators = await lookingAfter(ctx, request.groupId, ['facilitator'])
  await giveNotices(ctx, facilitators.length > 0 ? facilitators : await coordinators(ctx), {
    kind: 'join-asked',
    groupId: request.groupId,
    onceKey: `join-asked:${requestId}`,
  })
})
