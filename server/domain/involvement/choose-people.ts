import { and, eq, inArray, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { opportunities, opportunityInterests, seats } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, forbidden, invalid } from '../kernel/refusal.ts'
import { list, telling } from '../kernel/words.ts'
import { mayArrange } from '../workspaces/index.ts'
import { drawLots } from './draw-lots.ts'
import { interestedIn, type SeenOpportunity, visibleOpportunity } from './opportunities.ts'

export const ChoosePeopleInput = z.object({
  opportunityId: z.string().max(60),
  /** Those who are chosen; where a lot is drawn, those who fit what was asked. */
  interestIds: list(z.array(z.string().max(60)).max(200)),
  why: telling('Say why: what was asked, and how they fit'),
  /** Told to everybody who is not chosen. */
  kindWords: telling('Write a kind line for those who are not chosen', 1000),
})

/**
 * The chair or the staff choose after the day for asking: by the criteria that were told before, or by lot among those who
 * fit. Everybody hears, and those not chosen hear why. Nobody chooses themselves, or somebody for whom they wrote. Refuses: not-found, forbidden, invalid, conflict.
 */
export const choosePeople = command(ChoosePeopleInput, async (ctx, { opportunityId, interestIds, why, kindWords }) => {
  const offer = await visibleOpportunity(ctx.tx, ctx.actor, opportunityId)
  demand(mayArrange(ctx.actor, offer))
  if (offer.withdrawnAt !== null) throw conflict('This was taken back')
  if (offer.chosenAt !== null) throw chosenAlready()
  if (offer.closesAt > ctx.now) throw conflict('People may still ask. Choose when the day has passed')
  const interested = await interestedIn(ctx.tx, opportunityId, ctx.actor)
  if (interested.some(({ memberId }) => memberId === ctx.actor.id))
    throw forbidden('You are interested yourself. Somebody else chooses')
  if (await wroteForSomebody(ctx, interested))
    throw forbidden('You wrote down what somebody who is interested said. Somebody else chooses')
  const fitting = interested.filter(({ id }) => interestIds.includes(id)).map(({ id }) => id)
  if (fitting.length === 0) throw invalid({ interestIds: ['Choose at least one person'] })
  const chosen = await chosenOf(ctx, offer, fitting)
  const done = await ctx.tx
    .update(opportunities)
    .set({ chosenAt: ctx.now, chosenBy: ctx.actor.id, chosenWhy: why, draw: chosen.draw })
    .where(and(eq(opportunities.id, opportunityId), isNull(opportunities.chosenAt), isNull(opportunities.withdrawnAt)))
    .returning({ id: opportunities.id })
  // Two people choose at once: nobody is told two answers, and no lot is drawn twice.
  if (done.length === 0) throw chosenAlready()
  for (const { id } of interested)
    await ctx.tx
      .update(opportunityInterests)
      .set(
        chosen.ids.includes(id)
          ? { outcome: 'chosen', reason: why, decidedAt: ctx.now }
          : { outcome: 'not-this-time', reason: kindWords, decidedAt: ctx.now },
      )
      .where(eq(opportunityInterests.id, id))
  await ctx.record({ name: 'opportunity.chosen', workspaceId: offer.workspaceId, opportunityId })
  return { chosen: chosen.ids.length }
})

/** Whoever speaks for one of those who are interested does not choose between them, from whichever seat they wrote. */
async function wroteForSomebody(
  { tx, actor }: Context,
  interested: readonly { readonly isWrittenFor: string | null }[],
): Promise<boolean> {
  const writing = interested.flatMap(({ isWrittenFor }) => isWrittenFor ?? [])
  if (writing.length === 0) return false
  const mine = await tx
    .select({ id: seats.id })
    .from(seats)
    .where(and(inArray(seats.id, writing), eq(seats.memberId, actor.id)))
    .limit(1)
  return mine.length > 0
}

const chosenAlready = () => conflict('People were chosen already')

/** Where people choose, they may not choose more than there are places; a lot takes as many as there are. */
async function chosenOf({ newId, digest }: Context, { choosing, places }: SeenOpportunity, fitting: readonly string[]) {
  if (choosing === 'people') {
    if (fitting.length > places)
      throw invalid({
        interestIds: [
          places === 1 ? 'There is one place. Choose one person' : `There are ${places} places. Choose no more`,
        ],
      })
    return { ids: fitting, draw: null }
  }
  const draw = drawLots(digest(newId()), fitting, digest)
  return { ids: draw.order.slice(0, places), draw }
}
