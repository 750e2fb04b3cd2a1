import { and, eq } from 'drizzle-orm'
import type { Tx } from '#db/database.ts'
import {
  agreements,
  agreementVoices,
  commentReplies,
  documentComments,
  documentDrafts,
  documents,
  roundReaders,
  rounds,
  seats,
} from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'

/** Around the document of each workspace: a comment with a reply, a round and a question whether people agree, all by and for one member. */
export async function reviewThings(
  tx: Tx,
  { at, newId }: { readonly at: number; readonly newId: () => string },
  papers: {
    readonly home: { readonly id: string; readonly who: Actor }
    readonly foreign: { readonly id: string; readonly who: Actor }
  },
) {
  const keep = async (documentId: string, { id: authorId }: Actor) => {
    const [draft] = await tx.select().from(documentDrafts).where(eq(documentDrafts.documentId, documentId))
    const [seat] = await tx
      .select({ id: seats.id })
      .from(documents)
      .innerJoin(seats, and(eq(seats.workspaceId, documents.workspaceId), eq(seats.memberId, authorId)))
      .where(eq(documents.id, documentId))
    if (!draft || !seat) throw new Error('Nobody sits at this table')
    const [commentId, replyId, roundId, agreementId] = [newId(), newId(), newId(), newId()]
    const said = { authorId, seatId: seat.id, body: 'It reads like blame.', saidAt: at }
    const asked = { documentId, openedBy: 'system', openedAt: at, closesAt: at + 86_400_000 }
    await tx.insert(rounds).values({ ...asked, id: roundId, number: 1, questions: [] })
    await tx.insert(roundReaders).values({ roundId, seatId: seat.id, invitedAt: at })
    await tx
      .insert(documentComments)
      .values({ ...said, id: commentId, documentId, roundId, draftId: draft.id, kind: 'comment' })
    await tx.insert(commentReplies).values({ ...said, id: replyId, commentId })
    await tx.insert(agreements).values({ ...asked, id: agreementId, draftId: draft.id, statement: 'We agree' })
    await tx.insert(agreementVoices).values({ agreementId, seatId: seat.id })
    return { commentId, replyId, roundId, agreementId, seatId: seat.id }
  }
  const home = await keep(papers.home.id, papers.home.who)
  const foreign = await keep(papers.foreign.id, papers.foreign.who)
  return {
    documentComments: { home: () => home.commentId, foreign: () => foreign.commentId },
    commentReplies: { home: () => home.replyId, foreign: () => foreign.replyId },
    rounds: { home: () => home.roundId, foreign: () => foreign.roundId },
    agreements: { home: () => home.agreementId, foreign: () => foreign.agreementId },
    readingSeats: { home: () => home.seatId },
  }
}
