import { desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { planCards, planOpenings } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { type Card, cardInHand, codeField, isLocked } from './cards.ts'
import { type AnsweredPart, answeredParts } from './plans.ts'
import { codeFigures, mostWrongCodes } from './policy.ts'
import { openOne } from './sealed.ts'

export const OpenCardInput = z.object({
  cardId: z.string().max(60),
  code: z
    .string()
    .transform((text) => text.replace(/[\s-]/g, ''))
    .pipe(z.string().regex(new RegExp(`^\\d{${codeFigures}}$`), `The code on the card has ${codeFigures} figures`)),
})

/** What opening a card led to. A wrong code is an answer and no refusal: it has to be written down. */
export type CardOpened =
  | { readonly outcome: 'opened'; readonly parts: readonly AnsweredPart[] }
  | { readonly outcome: 'wrong-code'; readonly triesLeft: number }
  | { readonly outcome: 'locked' }

/**
 * Whoever holds a card gives the code that stands on it, and reads what its carer allowed. Every try is kept and told to the
 * carer; the fifth wrong code in a row locks the card. Open to everybody, kept-out members too. Refuses: invalid, not-found, too-many.
 */
export const openCard = command(
  OpenCardInput,
  async (ctx, { cardId, code }): Promise<CardOpened> => {
    // Holding the row: tries that come at once are counted one after the other.
    await ctx.tx.update(planCards).set({ triedAt: ctx.now }).where(eq(planCards.id, cardId))
    const card = await cardInHand(ctx.tx, cardId)
    if (isLocked(card)) return { outcome: 'locked' }
    const { [codeField]: right = '' } = await openOne(ctx.tx, ctx.seals, card.id)
    if (!ctx.seals.isSame(right, code)) return wrong(ctx, card)
    const openingId = await keep(ctx, card, 'opened')
    await ctx.record({ name: 'plan-card.opened', cardId, openingId, memberId: card.memberId })
    const parts = await answeredParts(ctx.tx, ctx.seals, { id: card.planId, kind: 'emergency' })
    return {
      outcome: 'opened',
      parts: parts.filter(({ name, isAnswered }) => isAnswered && card.parts.includes(name)),
    }
  },
  { limit: 'asking', evenKeptOut: true },
)

async function wrong(ctx: Context, card: Card): Promise<CardOpened> {
  const before = await wrongInARow(ctx, card)
  const triesLeft = mostWrongCodes - before - 1
  const told = { cardId: card.id, memberId: card.memberId }
  if (triesLeft > 0) {
    const openingId = await keep(ctx, card, 'wrong-code')
    await ctx.record({ name: 'plan-card.wrong-code', openingId, ...told })
    return { outcome: 'wrong-code', triesLeft }
  }
  const openingId = await keep(ctx, card, 'locked')
  await ctx.tx.update(planCards).set({ lockedAt: ctx.now, unlockedAt: null }).where(eq(planCards.id, card.id))
  await ctx.record({ name: 'plan-card.locked', openingId, ...told })
  return { outcome: 'locked' }
}

/** Counted until the code was right, the card was locked, or its carer opened it again. */
async function wrongInARow({ tx }: Context, { id, unlockedAt }: Card): Promise<number> {
  const tries = await tx
    .select({ outcome: planOpenings.outcome, at: planOpenings.at })
    .from(planOpenings)
    .where(eq(planOpenings.wayId, id))
    .orderBy(desc(planOpenings.at), desc(planOpenings.id))
    .limit(mostWrongCodes)
  const end = tries.findIndex(({ outcome, at }) => outcome !== 'wrong-code' || at < (unlockedAt ?? 0))
  return end === -1 ? tries.length : end
}

async function keep({ tx, newId, now }: Context, card: Card, outcome: 'opened' | 'wrong-code' | 'locked') {
  const id = newId()
  await tx.insert(planOpenings).values({ id, memberId: card.memberId, wayId: card.id, outcome, at: now })
  return id
}
