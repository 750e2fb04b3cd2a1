import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { peerConnections } from '#db/schema/index.ts'
import { endPrivateRoom } from '../chat/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { visibleConnection } from './connections.ts'
import { mayEnd } from './policy.ts'
import { endings } from './words.ts'

/** Either of the two ends their conversation, with a few kind words to choose from and no reason. Nothing can be sent from then on. Refuses: not-found, forbidden, invalid. */
export const endConnection = command(
  z.object({ roomId: z.string(), ending: z.enum(endings, 'Choose some kind words') }),
  async (ctx, { roomId, ending }) => {
    const connection = await visibleConnection(ctx.tx, ctx.actor, roomId, ctx.now)
    demand(mayEnd(ctx.actor, connection))
    await end(ctx, connection, { endedBy: ctx.actor.id, ending })
  },
)

type Living = {
  readonly id: string
  readonly roomId: string
  readonly askedBy: string
  readonly askedOf: string
}

/** A conversation is over. `endedBy` null: a block ended it, and nobody is told. */
export async function end(
  ctx: Context,
  { id, roomId, askedBy, askedOf }: Living,
  how: { readonly endedBy: string | null; readonly ending: (typeof endings)[number] | null },
): Promise<void> {
  await ctx.tx
    .update(peerConnections)
    .set({ endedAt: ctx.now, ...how })
    .where(eq(peerConnections.id, id))
  await endPrivateRoom(ctx, roomId)
  await ctx.record({ name: 'peer.ended', connectionId: id, roomId, askedBy, askedOf, endedBy: how.endedBy })
}
