import { and, eq, isNull, or } from 'drizzle-orm'
import { z } from 'zod'
import { peerConnections } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { end } from './end-connection.ts'
import { isLiving } from './open-people.ts'
import { forgetOffer } from './stop-offer.ts'

/** Two people do not see each other any more: their conversation is over, silently, and so is every ask between them. Refuses: forbidden. */
export const partPeople = command(
  z.object({ memberId: z.string(), otherId: z.string() }),
  async (ctx, { memberId, otherId }) => {
    demand(mayActForTheHouse(ctx.actor))
    const between = or(
      and(eq(peerConnections.askedBy, memberId), eq(peerConnections.askedOf, otherId)),
      and(eq(peerConnections.askedBy, otherId), eq(peerConnections.askedOf, memberId)),
    )
    await endAll(ctx, between)
  },
)

/** Somebody took back their consent or closed their account: nothing of what they live with stays with others. Refuses: forbidden. */
export const forgetPeer = command(z.object({ memberId: z.string() }), async (ctx, { memberId }) => {
  demand(mayActForTheHouse(ctx.actor))
  await forgetOffer(ctx, memberId)
  const theirs = or(eq(peerConnections.askedBy, memberId), eq(peerConnections.askedOf, memberId))
  await endAll(ctx, theirs)
  await ctx.tx.update(peerConnections).set({ conditionId: null }).where(theirs)
  await ctx.tx.update(peerConnections).set({ words: '' }).where(eq(peerConnections.askedBy, memberId))
})

async function endAll(ctx: Context, which: ReturnType<typeof or>) {
  const living = await ctx.tx.select().from(peerConnections).where(and(which, isLiving))
  for (const { roomId, ...connection } of living)
    if (roomId !== null) await end(ctx, { ...connection, roomId }, { endedBy: null, ending: null })
  await ctx.tx
    .update(peerConnections)
    .set({ withdrawnAt: ctx.now })
    .where(and(which, isNull(peerConnections.answeredAt), isNull(peerConnections.withdrawnAt)))
}
