import { and, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { journeys, peerOfferCaring, peerOfferConditions, peerOffers } from '#db/schema/index.ts'
import { isCarer, mayEnterCarersPlaces } from '../carers/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { invalid } from '../kernel/refusal.ts'
import { screenWords } from '../safety/index.ts'
import { mayConnect } from './policy.ts'
import { demandNoWayOut, several, times } from './words.ts'

const howMany = z.coerce.number().int().min(1, 'Choose at least 1').max(5, 'Choose at most 5')

const ticked = z.preprocess((value) => value === true || value === 'on', z.boolean())

export const OfferToConnectInput = z.object({
  conditionIds: several(z.string().max(60)).pipe(z.array(z.string()).max(20)),
  words: z.string().trim().max(300, 'Keep it under 300 letters').default(''),
  times: several(z.enum(times)),
  cares: ticked,
  /** Other carers may ask, too: about looking after somebody. */
  asCarer: ticked,
  mostAsks: howMany.default(2),
  mostConnections: howMany.default(3),
})

/**
 * Somebody says that they are open to being asked, about which of their own conditions or about caring, and by how many. Changing it is
 * the same. Refuses: forbidden, invalid.
 */
export const offerToConnect = command(OfferToConnectInput, async (ctx, { conditionIds, asCarer, ...offer }) => {
  const { tx, actor, now } = ctx
  demand(mayConnect(actor))
  if (asCarer) demand(mayEnterCarersPlaces(actor, { isCarer: await isCarer(tx, actor.id) }))
  demandNoWayOut(ctx, offer.words)
  const wanted = [...new Set(conditionIds)]
  if (wanted.length === 0 && !asCarer) throw invalid({ conditionIds: ['Choose at least one'] })
  const own = await tx
    .select({ conditionId: journeys.conditionId })
    .from(journeys)
    .where(and(eq(journeys.memberId, actor.id), inArray(journeys.conditionId, wanted)))
  if (own.length < wanted.length) throw invalid({ conditionIds: ['Choose from what is on your own journey'] })

  const [before] = await tx.select().from(peerOffers).where(eq(peerOffers.memberId, actor.id))
  const changed = before?.words !== offer.words
  const { isFlagged, mustWait } =
    changed && offer.words !== ''
      ? await screenWords(ctx, {
          subject: { kind: 'peer-offer', id: actor.id },
          authorId: actor.id,
          groupId: null,
          text: offer.words,
          earlier: Number.POSITIVE_INFINITY,
        })
      : { isFlagged: false, mustWait: false }
  const withheld = changed ? (isFlagged || mustWait ? ('held' as const) : null) : before.withheld
  const row = { ...offer, withheld, touchedAt: now }
  await tx
    .insert(peerOffers)
    .values({ memberId: actor.id, openSince: now, ...row })
    .onConflictDoUpdate({ target: peerOffers.memberId, set: row })
  await tx.delete(peerOfferConditions).where(eq(peerOfferConditions.memberId, actor.id))
  if (own.length > 0)
    await tx.insert(peerOfferConditions).values(own.map(({ conditionId }) => ({ memberId: actor.id, conditionId })))
  if (asCarer) await tx.insert(peerOfferCaring).values({ memberId: actor.id, openSince: now }).onConflictDoNothing()
  else await tx.delete(peerOfferCaring).where(eq(peerOfferCaring.memberId, actor.id))
  await ctx.record({ name: before ? 'peer-offer.changed' : 'peer-offer.made', memberId: actor.id })
})
