import { and, count, eq, gte, isNull, lte } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { agreements, commentOutcomes, documentComments, documents } from '#db/schema/index.ts'

type Between = { readonly since: number; readonly before: number }

/** Which documents a group agreed to between two moments (epoch milliseconds), and what became of comments. For other pillars, which ask first who may see it. */
export async function reviewSums(db: Reader, workspaceId: string, { since, before }: Between) {
  const agreed = await db
    .selectDistinct({ title: documents.title })
    .from(documents)
    .innerJoin(agreements, eq(agreements.documentId, documents.id))
    .where(
      and(
        eq(documents.workspaceId, workspaceId),
        eq(agreements.result, 'agreed'),
        gte(agreements.closedAt, since),
        lte(agreements.closedAt, before),
      ),
    )
    .limit(100)
  const outcomes = await db
    .select({ outcome: commentOutcomes.outcome, people: count().mapWith(Number) })
    .from(documents)
    .innerJoin(documentComments, eq(documentComments.documentId, documents.id))
    .innerJoin(commentOutcomes, eq(commentOutcomes.commentId, documentComments.id))
    .where(
      and(
        eq(documents.workspaceId, workspaceId),
        isNull(commentOutcomes.replacedAt),
        gte(commentOutcomes.decidedAt, since),
        lte(commentOutcomes.decidedAt, before),
      ),
    )
    .groupBy(commentOutcomes.outcome)
  const of = (which: string) => outcomes.find(({ outcome }) => outcome === which)?.people ?? 0
  return {
    documents: agreed.map(({ title }) => title),
    comments: { accepted: of('accepted'), inPart: of('in-part'), notThisTime: of('not-this-time') },
  }
}
