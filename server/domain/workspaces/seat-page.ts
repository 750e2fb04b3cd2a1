import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { members, seats } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { notFound } from '../kernel/refusal.ts'
import { areApart, peopleApartFrom } from '../safety/index.ts'
import { mayAgreeToSupport, mayArrange, mayBeAppointed } from './policy.ts'
import { supportersOf } from './seat-support.ts'
import { peopleAt } from './workspace-page.ts'
import { workspaceFromWithin } from './workspaces.ts'

/** One seat: who sits in it, who writes down what they say, and what this person may do about it. Refuses: not-found. */
export const seatPage = query(z.object({ seatId: z.string() }), async ({ db, actor }, { seatId }) => {
  const [seat] = await db
    .select({
      id: seats.id,
      workspaceId: seats.workspaceId,
      memberId: seats.memberId,
      name: members.name,
      kind: seats.kind,
      takenAt: seats.takenAt,
      namedAt: seats.namedAt,
    })
    .from(seats)
    .innerJoin(members, eq(members.id, seats.memberId))
    .where(and(eq(seats.id, seatId), isNull(seats.leftAt)))
  if (!seat) throw notFound('Seat')
  const workspace = await workspaceFromWithin(db, actor, seat.workspaceId)
  const isMine = seat.memberId === actor.id
  if (!isMine && (await areApart(db, actor.id, seat.memberId))) throw notFound('Seat')
  const supporters = await supportersOf(db, seatId)
  const apart = await peopleApartFrom(db, actor.id)
  const people = await peopleAt(db, actor, workspace.id)
  return {
    workspace: { slug: workspace.slug, name: workspace.name },
    seat: { id: seat.id, name: seat.name, kind: seat.kind, takenAt: seat.takenAt, isNamed: seat.namedAt !== null },
    isMine,
    mySeatId: workspace.seat.id,
    mayArrange: mayArrange(actor, workspace),
    mayAgree: mayAgreeToSupport(actor, { ...workspace, isSpokenFor: isMine }),
    supporters: supporters.flatMap(({ memberId, ...one }) => (isMine || !apart.has(memberId) ? [one] : [])),
    /** Whoever could write down what they say. */
    couldSupport: people.filter(
      (person) =>
        person.seatId !== seatId &&
        mayBeAppointed({ isSpokenFor: isMine, isSupporter: person.seatId === workspace.seat.id }).allowed &&
        person.kind !== 'observer' &&
        !supporters.some((one) => one.endedAt === null && one.supporterSeatId === person.seatId),
    ),
  }
})
