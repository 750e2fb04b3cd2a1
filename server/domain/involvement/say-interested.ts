import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { opportunities, opportunityInterests } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, invalid, notFound } from '../kernel/refusal.ts'
import { mayTell, telling } from '../kernel/words.ts'
import { hasConsented } from '../people/index.ts'
import { screenGroupWords } from '../safety/index.ts'
import { forSeatId, mayEnterFor, whoSpeaksFrom } from '../workspaces/index.ts'
import { visibleOpportunity } from './opportunities.ts'
import { mayBeInterested } from './policy.ts'

export const SayInterestedInput = z.object({
  opportunityId: z.string().max(60),
  words: telling('Say in a line why you would like to'),
  supportNeeded: mayTell(1000),
  forSeatId,
})

/**
 * Somebody would like to do what is offered: for themselves, or for a member they support. Only those who choose read their
 * words. Refuses: not-found, forbidden, invalid, conflict, too-many.
 */
export const sayInterested = command(
  SayInterestedInput,
  async (ctx, { opportunityId, words, supportNeeded, forSeatId: forSeat }) => {
    const offer = await visibleOpportunity(ctx.tx, ctx.actor, opportunityId)
    demand(mayBeInterested(ctx.actor, offer))
    if (offer.withdrawnAt !== null) throw conflict('This was taken back')
    if (offer.chosenAt !== null || offer.closesAt <= ctx.now) throw conflict('The day for asking has passed')
    const { memberId, enteredBySeatId } = offer.seat
      ? await whoSpeaksFrom(ctx, offer.seat, forSeat)
      : onOwnBehalf(ctx, forSeat)
    if (supportNeeded !== '' && !(await hasConsented(ctx.tx, memberId)))
      throw invalid({
        supportNeeded: ['This may say something about health. Before you tell us, we need your consent'],
      })
    const id = ctx.newId()
    const said = await ctx.tx
      .insert(opportunityInterests)
      .values({ id, opportunityId, memberId, words, supportNeeded, enteredBySeatId, saidAt: ctx.now })
      .onConflictDoNothing()
      .returning({ id: opportunityInterests.id })
    if (said.length === 0) throw conflict('You have said so already. Take that back first to say it in other words')
    await ctx.record({ name: 'interest.said', workspaceId: offer.workspaceId, opportunityId, interestId: id })
    const screened = await screenGroupWords(ctx, {
      place: 'interest',
      ofId: id,
      workspaceId: offer.workspaceId,
      authorId: memberId,
      text: [words, supportNeeded].filter(Boolean).join('\n\n'),
    })
    return { interestId: id, ...screened }
  },
  { limit: 'asking' },
)

/** Whoever holds no seat there speaks for themselves alone. */
function onOwnBehalf({ actor }: Context, forSeat: string) {
  if (forSeat !== '') demand(mayEnterFor([], forSeat))
  return { memberId: actor.id, enteredBySeatId: null }
}

/** Somebody takes back that they were interested, before people were chosen: their words are gone. Refuses: not-found, conflict. */
export const takeBackInterest = command(z.object({ interestId: z.string().max(60) }), async (ctx, { interestId }) => {
  // Whoever has left the group since does not see the offer any more. Their words are still theirs to take back.
  const [found] = await ctx.tx
    .select({ interest: opportunityInterests, workspaceId: opportunities.workspaceId })
    .from(opportunityInterests)
    .innerJoin(opportunities, eq(opportunities.id, opportunityInterests.opportunityId))
    .where(
      and(
        eq(opportunityInterests.id, interestId),
        eq(opportunityInterests.memberId, ctx.actor.id),
        isNull(opportunityInterests.takenBackAt),
      ),
    )
  if (!found) throw notFound('Your wish')
  const { interest, workspaceId } = found
  if (interest.outcome !== null) throw conflict('This was answered already')
  const { opportunityId } = interest
  await ctx.tx
    .update(opportunityInterests)
    .set({ takenBackAt: ctx.now, words: '', supportNeeded: '' })
    .where(eq(opportunityInterests.id, interestId))
  await ctx.record({ name: 'interest.taken-back', workspaceId, opportunityId, interestId })
})
