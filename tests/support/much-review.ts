import type { Tx } from '#db/database.ts'
import {
  agreements,
  agreementVoices,
  commentAgreements,
  commentOutcomes,
  commentReplies,
  documentComments,
  documentDrafts,
  documents,
  seats,
  workspaces,
} from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'

/** Somebody who has reviewed documents for years: this many comments, replies, agreements and answers of theirs, all at one moment. */
export async function muchReview(
  tx: Tx,
  { at, newId }: { readonly at: number; readonly newId: () => string },
  { who, count }: { readonly who: Actor; readonly count: number },
) {
  const [workspaceId, documentId, draftId, seatId, agreementId] = [newId(), newId(), newId(), newId(), newId()]
  const opened = { openedBy: who.id, openedAt: at }
  await tx
    .insert(workspaces)
    .values({ id: workspaceId, slug: 'much-review', name: 'Much', service: 'Much', purpose: 'Much', ...opened })
  await tx
    .insert(seats)
    .values({ id: seatId, workspaceId, memberId: who.id, kind: 'staff', takenAt: at, givenBy: who.id })
  await tx
    .insert(documents)
    .values({ id: documentId, workspaceId, kind: 'leaflet', title: 'Much', broughtBy: who.id, broughtAt: at })
  await tx.insert(documentDrafts).values({
    id: draftId,
    documentId,
    number: 1,
    source: 'paste',
    length: 0,
    words: 0,
    warnings: [],
    sections: [],
    lacks: [],
    madeBy: who.id,
    madeAt: at,
  })
  const said = { authorId: who.id, seatId, body: 'Words', saidAt: at }
  const comments = Array.from({ length: count }, () => newId())
  const each = <Row>(make: (commentId: string) => Row): Row[] => comments.map(make)
  await tx
    .insert(documentComments)
    .values(each((id) => ({ ...said, id, documentId, draftId, kind: 'comment' as const })))
  await tx.insert(commentReplies).values(each((commentId) => ({ ...said, id: newId(), commentId })))
  await tx.insert(commentAgreements).values(each((commentId) => ({ commentId, memberId: who.id, agreedAt: at })))
  await tx.insert(commentOutcomes).values(
    each((commentId) => ({
      id: newId(),
      commentId,
      outcome: 'accepted' as const,
      reason: 'So',
      decidedBy: who.id,
      seatId,
      decidedAt: at,
    })),
  )
  await tx
    .insert(agreements)
    .values({ ...opened, id: agreementId, documentId, draftId, statement: 'We agree', closesAt: at })
  await tx.insert(agreementVoices).values({ agreementId, seatId, voice: 'agree', saidAt: at })
}
