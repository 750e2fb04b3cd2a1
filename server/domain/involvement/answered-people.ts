import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { involvementHours, opportunityInterests } from '#db/schema/index.ts'

/** Whoever was interested in an offer and has an answer. Members' ids, for their notices. */
export async function answeredAbout(db: Reader, opportunityId: string): Promise<readonly string[]> {
  const rows = await db
    .select({ memberId: opportunityInterests.memberId, outcome: opportunityInterests.outcome })
    .from(opportunityInterests)
    .where(and(eq(opportunityInterests.opportunityId, opportunityId), isNull(opportunityInterests.takenBackAt)))
    .limit(500)
  return rows.filter(({ outcome }) => outcome !== null).map(({ memberId }) => memberId)
}

/** Whose hours these are, once they are decided on, and a key that changes with each answer; null while nobody has decided. */
export async function giverOf(db: Reader, hoursId: string): Promise<{ memberId: string; answer: string } | null> {
  const [row] = await db
    .select({
      memberId: involvementHours.memberId,
      decidedAt: involvementHours.decidedAt,
      paidAt: involvementHours.paidAt,
    })
    .from(involvementHours)
    .where(eq(involvementHours.id, hoursId))
  return row && row.decidedAt !== null
    ? { memberId: row.memberId, answer: `${row.decidedAt}:${row.paidAt ?? ''}` }
    : null
}
