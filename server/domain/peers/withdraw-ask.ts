import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { peerConnections } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { visibleAsk } from './connections.ts'
import { mayWithdraw } from './policy.ts'

/** Somebody takes back an ask before it is answered. Refuses: not-found, forbidden. */
export const withdrawAsk = command(z.object({ askId: z.string() }), async (ctx, { askId }) => {
  const ask = await visibleAsk(ctx.tx, ctx.actor, askId, ctx.now)
  demand(mayWithdraw(ctx.actor, ask))
  await ctx.tx.update(peerConnections).set({ withdrawnAt: ctx.now }).where(eq(peerConnections.id, askId))
  const { askedBy, askedOf } = ask
  await ctx.record({ name: 'peer.withdrawn', connectionId: askId, askedBy, askedOf })
})
