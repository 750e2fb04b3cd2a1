import { and, count, desc, eq, inArray, isNull, max } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { commentOutcomes, documentComments, documents, workspaces } from '#db/schema/index.ts'

/** In which documents something that a member said was taken up, whole or in part, and how often. For their own record alone. */
export const ownTakenUp = async (db: Reader, memberId: string) =>
  db
    .select({ title: documents.title, service: workspaces.service, times: count().mapWith(Number) })
    .from(documentComments)
    .innerJoin(commentOutcomes, eq(commentOutcomes.commentId, documentComments.id))
    .innerJoin(documents, eq(documents.id, documentComments.documentId))
    .innerJoin(workspaces, eq(workspaces.id, documents.workspaceId))
    .where(
      and(
        eq(documentComments.authorId, memberId),
        isNull(documentComments.withdrawnAt),
        isNull(commentOutcomes.replacedAt),
        inArray(commentOutcomes.outcome, ['accepted', 'in-part']),
      ),
    )
    .groupBy(documents.id, documents.title, workspaces.service)
    .orderBy(desc(max(commentOutcomes.decidedAt)))
    .limit(100)
