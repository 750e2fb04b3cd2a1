import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { peerConnections } from '#db/schema/index.ts'
import { openPrivateRoom } from '../chat/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { visibleAsk } from './connections.ts'
import { countsOf } from './open-people.ts'
import { mayAccept, mayDecline } from './policy.ts'

/** Somebody who was asked says yes, and the two can talk; or "not now", and nobody asks why. Refuses: not-found, forbidden, conflict. */
export const answerAsk = command(
  z.object({ askId: z.string(), answer: z.enum(['yes', 'not-now'], 'Choose an answer') }),
  async (ctx, { askId, answer }) => {
    const { tx, actor, now } = ctx
    const ask = await visibleAsk(tx, actor, askId, now)
    const accepted = answer === 'yes'
    const { connections } = await countsOf(tx, actor.id, now)
    demand(accepted ? mayAccept(actor, { ...ask, connections }) : mayDecline(actor, ask))
    const roomId = accepted ? await openPrivateRoom(ctx) : null
    const answered = await tx
      .update(peerConnections)
      .set({ answeredAt: now, accepted, roomId })
      .where(
        and(eq(peerConnections.id, askId), isNull(peerConnections.answeredAt), isNull(peerConnections.withdrawnAt)),
      )
      .returning({ id: peerConnections.id })
    if (answered.length === 0) throw conflict('This ask is over already')
    const { askedBy, askedOf } = ask
    await ctx.record({ name: 'peer.answered', connectionId: askId, askedBy, askedOf, accepted })
    return { roomId }
  },
)
