import { and, desc, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { erasures, planCards, planOpenings, plans } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { notFound } from '../kernel/refusal.ts'
import { demandCarer } from './demand-carer.ts'
import { answeredParts } from './plans.ts'
import { partNames } from './questions.ts'
import { openOne } from './sealed.ts'

export type Card = typeof planCards.$inferSelect

/** Under this the code of a card is sealed. */
export const codeField = 'code'

/** The card in use of this person; to everybody else it is not theirs to see. Refuses: not-found. */
export async function visibleCard(db: Reader, actor: Actor): Promise<Card> {
  const card = await cardOf(db, actor.id)
  if (!card) throw notFound('Card')
  return card
}

async function cardOf(db: Reader, memberId: string): Promise<Card | undefined> {
  const [card] = await db
    .select()
    .from(planCards)
    .where(and(eq(planCards.memberId, memberId), isNull(planCards.withdrawnAt)))
    .orderBy(desc(planCards.madeAt))
    .limit(1)
  return card
}

/** A card that somebody holds in their hand: there for everybody while it is in use and its carer has an account. Refuses: not-found. */
export async function cardInHand(db: Reader, cardId: string): Promise<Card> {
  const [row] = await db
    .select({ card: planCards })
    .from(planCards)
    .leftJoin(erasures, eq(erasures.memberId, planCards.memberId))
    .where(and(eq(planCards.id, cardId), isNull(planCards.withdrawnAt), isNull(erasures.memberId)))
  if (!row) throw notFound('Card')
  return row.card
}

/** It was tried too often, and its carer has not opened it again since. */
export const isLocked = ({ lockedAt, unlockedAt }: Pick<Card, 'lockedAt' | 'unlockedAt'>): boolean =>
  lockedAt !== null && (unlockedAt === null || unlockedAt < lockedAt)

/** One's own card with its code, what it shows, and who opened it when; null when there is none. Refuses: forbidden. */
export const myCard = query(z.object({}), async ({ db, actor, seals }) => {
  await demandCarer(db, actor)
  const [plan] = await db
    .select()
    .from(plans)
    .where(and(eq(plans.memberId, actor.id), eq(plans.kind, 'emergency')))
  const answered = plan
    ? (await answeredParts(db, seals, plan)).filter(({ isAnswered }) => isAnswered).map(({ name }) => name)
    : []
  const card = await cardOf(db, actor.id)
  if (!card) return { answered, card: null }
  const { [codeField]: code = '' } = await openOne(db, seals, card.id)
  const openings = await db
    .select({ id: planOpenings.id, outcome: planOpenings.outcome, at: planOpenings.at })
    .from(planOpenings)
    .where(eq(planOpenings.wayId, card.id))
    .orderBy(desc(planOpenings.at), desc(planOpenings.id))
    .limit(50)
  const { id, number, parts, madeAt } = card
  return { answered, card: { id, number, parts, madeAt, code, isLocked: isLocked(card), openings } }
})

/** What stands at the door of a card: its number, and whether it is locked. Nothing of anybody. Refuses: not-found. */
export const cardDoor = query(z.object({ cardId: z.string().max(60) }), async ({ db }, { cardId }) => {
  const card = await cardInHand(db, cardId)
  return { number: card.number, isLocked: isLocked(card) }
})

/** The parts somebody chose, of those there are, in the order of the plan. */
export const inOrder = (chosen: readonly string[]): string[] =>
  partNames('emergency').filter((name) => chosen.includes(name))
