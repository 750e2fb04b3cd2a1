import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { peerConnections, peerOffers } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { screenWords } from '../safety/index.ts'
import { openTo } from './find-somebody.ts'
import { countsOf } from './open-people.ts'
import { mayAsk, mayConnect } from './policy.ts'
import { demandNoWayOut } from './words.ts'

export const AskToConnectInput = z.object({
  memberId: z.string().max(60),
  words: z.string().trim().min(10, 'Write a sentence or two').max(500, 'Keep it under 500 letters'),
})

/**
 * Somebody asks a person who is open to it. What could harm waits for a moderator before it is shown. Nobody is asked by
 * more than they chose. Refuses: forbidden, not-found, invalid, too-many.
 */
export const askToConnect = command(
  AskToConnectInput,
  async (ctx, { memberId, words }) => {
    const { tx, actor, now } = ctx
    demand(mayConnect(actor))
    // Whoever asks the same person at the same moment waits here, so that the count below is true.
    await tx.update(peerOffers).set({ touchedAt: now }).where(eq(peerOffers.memberId, memberId))
    const person = await openTo(tx, { actorId: actor.id, now, onlyId: memberId })
    demand(mayAsk(actor, await countsOf(tx, actor.id, now)))
    demandNoWayOut(ctx, words)
    const connectionId = ctx.newId()
    const { isFlagged, mustWait, supportId } = await screenWords(ctx, {
      subject: { kind: 'peer-ask', id: connectionId },
      authorId: actor.id,
      groupId: null,
      text: words,
      earlier: Number.POSITIVE_INFINITY,
    })
    const isHeld = isFlagged || mustWait
    await tx.insert(peerConnections).values({
      id: connectionId,
      askedBy: actor.id,
      askedOf: memberId,
      // Carers are asked about caring: what somebody else lives with is not written down here.
      conditionId: 'conditionId' in person ? person.conditionId : null,
      words,
      withheld: isHeld ? 'held' : null,
      askedAt: now,
    })
    if (!isHeld) await ctx.record({ name: 'peer.asked', connectionId, askedBy: actor.id, askedOf: memberId })
    return { connectionId, isHeld, supportId }
  },
  { limit: 'asking' },
)
