import { z } from 'zod'
import { supportMessages } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { screenPrivateWords } from '../safety/index.ts'
import { visibleOffer } from './offers.ts'
import { maySupport } from './policy.ts'
import { takeOn } from './take-on-support.ts'

export const WriteInSupportInput = z.object({
  offerId: z.string().max(60),
  words: z.string().trim().min(1, 'Write something first').max(4000, 'Keep it under 4,000 letters'),
})

/** A facilitator writes to somebody who said "yes please", or that member writes back. Whoever writes first takes it on. Refuses: not-found, forbidden, conflict, invalid. */
export const writeInSupport = command(
  WriteInSupportInput,
  async (ctx, { offerId, words }) => {
    const { offer, facts } = await visibleOffer(ctx.tx, ctx.actor, offerId)
    if (!facts.isMine) {
      demand(maySupport(ctx.actor, facts))
      await takeOn(ctx, offerId)
    } else if (!facts.isWanted) throw conflict('Say “yes please” first, so that somebody reads this')
    const messageId = ctx.newId()
    await ctx.tx.insert(supportMessages).values({
      id: messageId,
      offerId,
      authorId: ctx.actor.id,
      fromMember: facts.isMine,
      words,
      writtenAt: ctx.now,
    })
    await screenPrivateWords(ctx, {
      subject: { kind: 'letter', id: messageId },
      authorId: ctx.actor.id,
      groupId: null,
      text: words,
    })
    await ctx.record({
      name: 'support.written',
      offerId,
      messageId,
      toId: facts.isMine ? offer.takenBy : offer.memberId,
    })
  },
  { limit: 'posting' },
)
