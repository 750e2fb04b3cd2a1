import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { planCards } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { invalid } from '../kernel/refusal.ts'
import { codeField, inOrder, visibleCard } from './cards.ts'
import { demandCarer } from './demand-carer.ts'
import { visiblePlan } from './plans.ts'
import { codeFigures, mayEndOwn, mayShow } from './policy.ts'
import { forgetSealed, keepSealed } from './sealed.ts'
import { several } from './several.ts'

export const CardInput = z.object({ parts: several })

/** A carer makes a card for their wallet, and chooses what it shows. An earlier one stops working. Refuses: forbidden, invalid, not-found. */
export const makeCard = command(CardInput, async (ctx, { parts: wanted }) => {
  await demandCarer(ctx.tx, ctx.actor)
  const plan = await visiblePlan(ctx.tx, ctx.actor, 'emergency')
  const parts = chosen(wanted)
  demand(mayShow(parts))
  await withdrawAll(ctx)
  const cardId = ctx.newId()
  const row = { id: cardId, memberId: ctx.actor.id, planId: plan.id, parts, madeAt: ctx.now }
  await ctx.tx.insert(planCards).values({ ...row, number: numberFor(ctx) })
  await keepSealed(ctx, { ownerId: cardId, memberId: ctx.actor.id }, { [codeField]: ctx.seals.newCode(codeFigures) })
  await ctx.record({ name: 'plan-card.made', cardId, memberId: ctx.actor.id })
  return { cardId }
})

/** A carer changes what their card shows. The printed card stays as it is. Refuses: forbidden, invalid, not-found. */
export const changeCard = command(CardInput, async (ctx, { parts: wanted }) => {
  await demandCarer(ctx.tx, ctx.actor)
  const { id } = await visibleCard(ctx.tx, ctx.actor)
  await ctx.tx
    .update(planCards)
    .set({ parts: chosen(wanted) })
    .where(eq(planCards.id, id))
  await ctx.record({ name: 'plan-card.changed', cardId: id, memberId: ctx.actor.id })
})

/** A carer opens a card again that too many wrong codes have locked. Refuses: forbidden, not-found. */
export const unlockCard = command(z.object({}), async (ctx) => {
  await demandCarer(ctx.tx, ctx.actor)
  const { id } = await visibleCard(ctx.tx, ctx.actor)
  await ctx.tx.update(planCards).set({ unlockedAt: ctx.now, lockedAt: null }).where(eq(planCards.id, id))
  await ctx.record({ name: 'plan-card.unlocked', cardId: id, memberId: ctx.actor.id })
})

/** A carer ends their card: whoever holds it opens nothing more. Kept-out members too. Refuses: forbidden, not-found. */
export const withdrawCard = command(
  z.object({}),
  async (ctx) => {
    demand(mayEndOwn(ctx.actor))
    await visibleCard(ctx.tx, ctx.actor)
    await withdrawAll(ctx)
  },
  { evenKeptOut: true },
)

async function withdrawAll(ctx: Context) {
  const { tx, actor, now } = ctx
  const ended = await tx
    .update(planCards)
    .set({ withdrawnAt: now })
    .where(and(eq(planCards.memberId, actor.id), isNull(planCards.withdrawnAt)))
    .returning({ id: planCards.id })
  await forgetSealed(
    ctx,
    ended.map(({ id }) => id),
  )
  for (const { id } of ended) await ctx.record({ name: 'plan-card.withdrawn', cardId: id, memberId: actor.id })
}

function chosen(wanted: readonly string[]): string[] {
  const parts = inOrder(wanted)
  if (parts.length === 0) throw invalid({ parts: ['Choose at least one part for the card to show'] })
  return parts
}

/** By chance, so that no number says when a card was made, or how many there are. */
const numberFor = ({ seals }: Context): string => {
  const figures = seals.newCode(12)
  return `${figures.slice(0, 4)} ${figures.slice(4, 8)} ${figures.slice(8)}`
}
