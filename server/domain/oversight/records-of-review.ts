import { and, asc, eq } from 'drizzle-orm'
import {
  agreements,
  agreementVoices,
  commentAgreements,
  commentOutcomes,
  commentReplies,
  documentComments,
  documents,
  seats,
} from '#db/schema/index.ts'
import { atOnce, paged, past, type ReadPage, whole } from './record-pages.ts'

/** What a member said about documents, with whom they agreed, how they voted, and what they answered. */
export const recordsOfReview = {
  'document-comments': async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { id: documentComments.id },
          row: {
            document: documents.title,
            kindOfComment: documentComments.kind,
            passage: documentComments.exact,
            words: documentComments.body,
            betterWords: documentComments.wording,
            withoutName: documentComments.nameless,
            saidAt: documentComments.saidAt,
            changedAt: documentComments.changedAt,
            takenBackAt: documentComments.withdrawnAt,
          },
        })
        .from(documentComments)
        .innerJoin(documents, eq(documents.id, documentComments.documentId))
        .where(and(eq(documentComments.authorId, actor.id), past([documentComments.id], after)))
        .orderBy(asc(documentComments.id))
        .limit(atOnce),
    ),
  'comment-replies': async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { id: commentReplies.id },
          row: {
            words: commentReplies.body,
            withoutName: commentReplies.nameless,
            saidAt: commentReplies.saidAt,
            takenBackAt: commentReplies.withdrawnAt,
          },
        })
        .from(commentReplies)
        .where(and(eq(commentReplies.authorId, actor.id), past([commentReplies.id], after)))
        .orderBy(asc(commentReplies.id))
        .limit(atOnce),
    ),
  'comments-agreed-with': async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { commentId: commentAgreements.commentId },
          row: { passage: documentComments.exact, agreedAt: commentAgreements.agreedAt },
        })
        .from(commentAgreements)
        .innerJoin(documentComments, eq(documentComments.id, commentAgreements.commentId))
        .where(and(eq(commentAgreements.memberId, actor.id), past([commentAgreements.commentId], after)))
        .orderBy(asc(commentAgreements.commentId))
        .limit(atOnce),
    ),
  'comments-answered': async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { id: commentOutcomes.id },
          row: {
            outcome: commentOutcomes.outcome,
            reason: commentOutcomes.reason,
            newWords: commentOutcomes.wording,
            answeredAt: commentOutcomes.decidedAt,
          },
        })
        .from(commentOutcomes)
        .where(and(eq(commentOutcomes.decidedBy, actor.id), past([commentOutcomes.id], after)))
        .orderBy(asc(commentOutcomes.id))
        .limit(atOnce),
    ),
  'having-a-say': whole((db, me) =>
    db
      .select({
        asked: agreements.statement,
        whatYouSaid: agreementVoices.voice,
        reason: agreementVoices.reason,
        nameMayBePrinted: agreementVoices.mayBeNamed,
        saidAt: agreementVoices.saidAt,
      })
      .from(seats)
      .innerJoin(agreementVoices, eq(agreementVoices.seatId, seats.id))
      .innerJoin(agreements, eq(agreements.id, agreementVoices.agreementId))
      .where(eq(seats.memberId, me))
      .limit(1000),
  ),
} satisfies Record<string, ReadPage>
