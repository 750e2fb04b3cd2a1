import { and, count, eq, isNull, ne, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { commentOutcomes, documentComments, reviewTakedowns } from '#db/schema/index.ts'

/**
 * That a comment waits for an answer: it stands, is in view, asks for something ("this is good" does not), and nobody has said what
 * became of it.
 */
export const isUnanswered = (): SQL | undefined =>
  and(
    isNull(documentComments.withdrawnAt),
    ne(documentComments.kind, 'good'),
    sql`not exists (select 1 from ${reviewTakedowns} where ${reviewTakedowns.subjectId} = ${documentComments.id})`,
    sql`not exists (select 1 from ${commentOutcomes} where ${commentOutcomes.commentId} = ${documentComments.id}
      and ${commentOutcomes.replacedAt} is null)`,
  )

/** How many comments of a document wait for an answer; of one round when one is named. */
export async function countUnanswered(db: Reader, documentId: string, roundId?: string): Promise<number> {
  const [row] = await db
    .select({ count: count() })
    .from(documentComments)
    .where(
      and(
        eq(documentComments.documentId, documentId),
        roundId === undefined ? undefined : eq(documentComments.roundId, roundId),
        isUnanswered(),
      ),
    )
  return row?.count ?? 0
}
