import { and, asc, eq, gt, inArray, isNull, ne, sql } from 'drizzle-orm'
import { letterVoices, proposalComments, proposalLetters, proposals } from '#db/schema/index.ts'
import { day } from '../kernel/time.ts'
import { type WaitingSeat, type WaitingSource, type WaitingThing, waitingIn } from '../waiting.ts'
import { hasSay, isArranging } from '../workspaces/index.ts'

const mostThings = 30

/** How long a proposal waits for somebody who has said nothing about it, and for the group before its answer is written. In milliseconds. */
const timeToSay = 14 * day

/** Proposals to say something about, letters to agree to, and for those who arrange: proposals that arrived, answers to write, and letters whose day has come. */
export const proposalsWaiting: WaitingSource = async ({ db, actor, now }, seats) => {
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
  const toRead = await unread({ db, actor, now }, seats)
  said.push(
    ...toRead.map(({ laidAt, ...row }) =>
      thing(row, {
        kind: 'say-on-proposal',
        what: 'Read what somebody asks of us, and say what you think',
        minutes: 10,
        dueAt: (laidAt ?? now) + timeToSay,
      }),
    ),
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
    if (closesAt === null && laidAt + timeToSay / 2 <= now)
      return [thing(row, { kind: 'write-letter', what: 'Write our answer', minutes: 20, dueAt: laidAt + timeToSay })]
    if (closesAt !== null && closesAt <= now)
      return [thing(row, { kind: 'send-letter', what: 'Send our answer', minutes: 5, dueAt: closesAt })]
    return []
  })
  return [...said, ...arranging].slice(0, mostThings)
}

/** What was laid before these seats lately, has no letter yet, and heard nothing from them. Seats that only watch are not asked. */
async function unread({ db, actor, now }: Parameters<WaitingSource>[0], seats: readonly WaitingSeat[]) {
  const asked = seats.filter(({ kind }) => hasSay(kind))
  if (asked.length === 0) return []
  const rows = await db
    .select({
      id: proposals.id,
      workspaceId: proposals.workspaceId,
      title: proposals.title,
      laidAt: proposals.laidAt,
    })
    .from(proposals)
    .where(
      and(
        inArray(
          proposals.workspaceId,
          asked.map(({ workspaceId }) => workspaceId),
        ),
        gt(proposals.laidAt, now - timeToSay),
        ne(proposals.laidBy, actor.id),
        isNull(proposals.putAsideAt),
        sql`not exists (select 1 from ${proposalLetters} where ${proposalLetters.proposalId} = ${proposals.id})`,
      ),
    )
    .orderBy(asc(proposals.laidAt))
    .limit(mostThings)
  if (rows.length === 0) return []
  const spoken = await db
    .select({ proposalId: proposalComments.proposalId })
    .from(proposalComments)
    .where(
      and(
        inArray(
          proposalComments.proposalId,
          rows.map(({ id }) => id),
        ),
        inArray(
          proposalComments.seatId,
          asked.map(({ seatId }) => seatId),
        ),
        isNull(proposalComments.withdrawnAt),
      ),
    )
    .limit(200)
  return rows.filter(({ id }) => !spoken.some(({ proposalId }) => proposalId === id))
}
