import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { letterVoices, proposalLetters, proposals } from '#db/schema/index.ts'
import { type WaitingSource, type WaitingThing, waitingIn } from '../waiting.ts'
import { hasSay, isArranging } from '../workspaces/index.ts'

const mostThings = 30

/** Letters to agree to, and for those who arrange: proposals that arrived, and letters whose day has come. */
export const proposalsWaiting: WaitingSource = async ({ db, now }, seats) => {
  const about = { id: proposals.id, workspaceId: proposals.workspaceId, title: proposals.title }
  const thing = (
    row: { id: string; workspaceId: string; title: string },
    doing: Pick<WaitingThing, 'kind' | 'what' | 'minutes' | 'dueAt'>,
  ) => waitingIn(seats, row, { ...doing, room: `proposals/${row.id}` })
  const open = and(isNull(proposalLetters.sentAt), isNull(proposalLetters.replacedAt))
  const toSay = await db
    .select({ ...about, closesAt: proposalLetters.closesAt })
    .from(letterVoices)
    .innerJoin(proposalLetters, eq(proposalLetters.id, letterVoices.letterId))
    .innerJoin(proposals, eq(proposals.id, proposalLetters.proposalId))
    .where(
      and(
        inArray(
          letterVoices.seatId,
          seats.filter(({ kind }) => hasSay(kind)).map(({ seatId }) => seatId),
        ),
        isNull(letterVoices.saidAt),
        open,
      ),
    )
    .orderBy(asc(proposalLetters.closesAt))
    .limit(mostThings)
  const said = toSay.map(({ closesAt, ...row }) =>
    thing(row, { kind: 'agree-letter', what: 'Say whether you agree to our answer', minutes: 5, dueAt: closesAt }),
  )
  const arranged = seats.filter(({ kind }) => isArranging(kind)).map(({ workspaceId }) => workspaceId)
  if (arranged.length === 0) return said
  const rows = await db
    .select({ ...about, laidAt: proposals.laidAt, closesAt: proposalLetters.closesAt })
    .from(proposals)
    .leftJoin(proposalLetters, and(eq(proposalLetters.proposalId, proposals.id), isNull(proposalLetters.replacedAt)))
    .where(and(inArray(proposals.workspaceId, arranged), isNull(proposals.putAsideAt), isNull(proposalLetters.sentAt)))
    .limit(mostThings)
  const arranging = rows.flatMap(({ laidAt, closesAt, ...row }) => {
    if (laidAt === null)
      return [
        thing(row, { kind: 'lay-proposal', what: 'Lay it before the group, or say why not', minutes: 10, dueAt: null }),
      ]
    if (closesAt !== null && closesAt <= now)
      return [thing(row, { kind: 'send-letter', what: 'Send our answer', minutes: 5, dueAt: closesAt })]
    return []
  })
  return [...said, ...arranging].slice(0, mostThings)
}
