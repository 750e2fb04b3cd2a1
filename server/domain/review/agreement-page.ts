import { and, asc, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { agreements, documentDrafts, members, seats } from '#db/schema/index.ts'
import { draftOf, visibleDocument } from '../documents/index.ts'
import { query } from '../kernel/command.ts'
import { groupWordsOf, peopleApartFrom } from '../safety/index.ts'
import { hasSay, mayArrange, supportedBy } from '../workspaces/index.ts'
import { lastAgreement, voicesOf } from './agreements.ts'
import { resultOf } from './policy.ts'
import { openRoundOf } from './rounds.ts'
import { countUnanswered } from './unanswered.ts'

/** What the group was asked about a document, who said what, and how it went. Refuses: not-found. */
export const agreementPage = query(
  z.object({ documentId: z.string().max(60) }),
  async ({ db, actor, now }, { documentId }) => {
    const { workspace, seat, ...document } = await visibleDocument(db, actor, documentId)
    const arranges = mayArrange(actor, { seat }).allowed
    const newest = await draftOf(db, documentId)
    const last = await lastAgreement(db, documentId)
    const voices = last ? await voicesOf(db, last.id) : []
    const marks = await groupWordsOf(db, actor, 'agreement-voice', last ? [last.id] : [])
    const [asked] = last
      ? await db
          .select({ number: documentDrafts.number })
          .from(agreements)
          .innerJoin(documentDrafts, eq(documentDrafts.id, agreements.draftId))
          .where(eq(agreements.id, last.id))
      : []
    const present = await db
      .select({ id: seats.id, kind: seats.kind, name: members.name, memberId: members.id })
      .from(seats)
      .innerJoin(members, eq(members.id, seats.memberId))
      .where(and(eq(seats.workspaceId, workspace.id), isNull(seats.leftAt)))
      .orderBy(asc(seats.takenAt), asc(seats.id))
    const apart = arranges ? new Set<string>() : await peopleApartFrom(db, actor.id)
    const names = new Map(present.filter(({ memberId }) => !apart.has(memberId)).map(({ id, name }) => [id, name]))
    return {
      workspace,
      document: { id: document.id, title: document.title, reviewOn: document.reviewOn },
      newest: newest.number,
      mayArrange: arranges,
      /** What must be done before the group can be asked. */
      isBeingRead: (await openRoundOf(db, documentId)) !== null,
      unanswered: await countUnanswered(db, documentId),
      deciding: arranges
        ? present.filter(({ kind }) => hasSay(kind)).map(({ id, kind, name }) => ({ id, kind, name }))
        : [],
      agreement: last
        ? {
            id: last.id,
            draft: asked?.number ?? newest.number,
            statement: last.statement,
            closesAt: last.closesAt,
            closedAt: last.closedAt,
            isOver: now >= last.closesAt,
            result: last.result,
            resultWords: last.resultWords,
            wouldBe: resultOf(voices.map(({ voice }) => voice)),
            // A voice counts whoever hears it; a name and words are for those who may know that they are here.
            voices: voices.map(({ seatId, memberId, name, kind, voice, reason, enteredBySeatId }) => ({
              seatId,
              name: apart.has(memberId) ? 'A member' : name,
              kind,
              voice,
              reason: apart.has(memberId) || marks(last.id, seatId).isHidden ? null : reason,
              mark: marks(last.id, seatId),
              enteredBy: enteredBySeatId === null ? null : (names.get(enteredBySeatId) ?? null),
              isMine: seatId === seat.id,
            })),
          }
        : null,
      supported: await supportedBy(db, seat),
    }
  },
)
