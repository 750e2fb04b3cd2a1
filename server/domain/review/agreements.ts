import { asc, desc, eq } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { agreements, agreementVoices, members, seats } from '#db/schema/index.ts'
import { type SeenDocument, visibleDocument } from '../documents/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { notFound } from '../kernel/refusal.ts'
import { hasSay } from '../workspaces/index.ts'

export type Agreement = typeof agreements.$inferSelect

/** An agreement, for those with a seat at its table. Refuses: not-found. */
export async function visibleAgreement(
  db: Reader,
  actor: Actor,
  agreementId: string,
): Promise<Agreement & { readonly document: SeenDocument }> {
  const [agreement] = await db.select().from(agreements).where(eq(agreements.id, agreementId))
  if (!agreement) throw notFound('Question')
  try {
    return { ...agreement, document: await visibleDocument(db, actor, agreement.documentId) }
  } catch {
    throw notFound('Question')
  }
}

/** What a group was asked last about a document: open still, or with its result. */
export async function lastAgreement(db: Reader, documentId: string): Promise<Agreement | null> {
  const [last] = await db
    .select()
    .from(agreements)
    .where(eq(agreements.documentId, documentId))
    .orderBy(desc(agreements.openedAt), desc(agreements.id))
    .limit(1)
  return last ?? null
}

/** Who has a say, and what they said. Whoever left their seat, or took one without a say, has none any more unless they spoke before. */
export async function voicesOf(db: Reader, agreementId: string) {
  const rows = await db
    .select({
      seatId: agreementVoices.seatId,
      memberId: seats.memberId,
      name: members.name,
      kind: seats.kind,
      voice: agreementVoices.voice,
      reason: agreementVoices.reason,
      saidAt: agreementVoices.saidAt,
      enteredBySeatId: agreementVoices.enteredBySeatId,
      mayBeNamed: agreementVoices.mayBeNamed,
      leftAt: seats.leftAt,
    })
    .from(agreementVoices)
    .innerJoin(seats, eq(seats.id, agreementVoices.seatId))
    .innerJoin(members, eq(members.id, seats.memberId))
    .where(eq(agreementVoices.agreementId, agreementId))
    .orderBy(asc(seats.takenAt), asc(seats.id))
  return rows.filter(({ leftAt, voice, kind }) => voice !== null || (leftAt === null && hasSay(kind)))
}
