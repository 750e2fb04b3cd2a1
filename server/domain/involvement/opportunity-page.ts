import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { members, opportunityInterests } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { groupWordsOf } from '../safety/index.ts'
import { mayArrange, supportedBy } from '../workspaces/index.ts'
import { interestedIn, type SeenOpportunity, visibleOpportunity } from './opportunities.ts'
import { mayBeInterested } from './policy.ts'
import { stateOf } from './state.ts'

/**
 * One thing that is offered, with what this person said about it. Who else is interested, why people were chosen, and the lot
 * as it was drawn, are for those who choose. Refuses: not-found.
 */
export const opportunityPage = query(
  z.object({ opportunityId: z.string().max(60) }),
  async ({ db, actor, now }, { opportunityId }) => {
    const offer = await visibleOpportunity(db, actor, opportunityId)
    const { kind, title, purpose, timeAsked, support, payment, places, criteria, choosing, reach, closesAt } = offer
    const arranging = mayArrange(actor, offer)
    const changedMark = (await groupWordsOf(db, actor, 'offer-change', [offer.id]))(offer.id)
    return {
      id: offer.id,
      workspace: { slug: offer.workspace.slug, name: offer.workspace.name, service: offer.workspace.service },
      isSeated: offer.seat !== null,
      offer: { kind, title, purpose, timeAsked, support, payment, places, criteria, choosing, reach, closesAt },
      state: stateOf(offer, now),
      withdrawnWhy: offer.withdrawnWhy,
      changed: changedMark.isHidden ? '' : offer.changed,
      changedMark,
      mayBeInterested: mayBeInterested(actor, offer),
      mine: await mineOf(db, actor, opportunityId),
      supported: offer.seat ? await supportedBy(db, offer.seat) : [],
      choosing: arranging.allowed ? await choosingOf(db, actor, offer) : null,
    }
  },
)

async function mineOf(db: Reader, actor: Actor, opportunityId: string) {
  const [mine] = await db
    .select({
      id: opportunityInterests.id,
      words: opportunityInterests.words,
      supportNeeded: opportunityInterests.supportNeeded,
      outcome: opportunityInterests.outcome,
      reason: opportunityInterests.reason,
    })
    .from(opportunityInterests)
    .where(
      and(
        eq(opportunityInterests.opportunityId, opportunityId),
        eq(opportunityInterests.memberId, actor.id),
        isNull(opportunityInterests.takenBackAt),
      ),
    )
  return mine ?? null
}

async function choosingOf(db: Reader, actor: Actor, { id, chosenAt, chosenBy, chosenWhy, draw }: SeenOpportunity) {
  const interested = await interestedIn(db, id, actor)
  const [by] =
    chosenBy === null ? [] : await db.select({ name: members.name }).from(members).where(eq(members.id, chosenBy))
  const marks = await groupWordsOf(
    db,
    actor,
    'interest',
    interested.map((one) => one.id),
  )
  return {
    interested: interested.map(({ memberId: _memberId, isWrittenFor, words, supportNeeded, ...one }) => {
      const mark = marks(one.id)
      const said = mark.isHidden ? { words: '', supportNeeded: '' } : { words, supportNeeded }
      return { ...one, ...said, mark, isWrittenFor: isWrittenFor !== null }
    }),
    chosenAt,
    chosenBy: by?.name ?? null,
    chosenWhy,
    draw: draw && {
      seed: draw.seed,
      order: draw.order.map((lot) => ({ lot, name: interested.find((one) => one.id === lot)?.name ?? null })),
    },
  }
}
