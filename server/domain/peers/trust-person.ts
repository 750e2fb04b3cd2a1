import { z } from 'zod'
import { peerTrust } from '#db/schema/index.ts'
import { letWaitingThrough } from '../chat/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { visibleConnection } from './connections.ts'
import { mayTrust } from './policy.ts'

/**
 * "I know this person now": from the second week on, somebody lets links and contact details of the other come through,
 * also those that wait. Only the one they are for can say so: whoever would do harm cannot say it for them. Refuses: not-found, forbidden.
 */
export const trustPerson = command(z.object({ roomId: z.string() }), async (ctx, { roomId }) => {
  const connection = await visibleConnection(ctx.tx, ctx.actor, roomId, ctx.now)
  demand(mayTrust(ctx.actor, connection, ctx.now))
  const said = await ctx.tx
    .insert(peerTrust)
    .values({ roomId, memberId: ctx.actor.id, saidAt: ctx.now })
    .onConflictDoNothing()
    .returning({ roomId: peerTrust.roomId })
  if (said.length === 0) return
  await letWaitingThrough(ctx, roomId, connection.other.id)
  await ctx.record({ name: 'peer.trusted', connectionId: connection.id, roomId, memberId: ctx.actor.id })
})
