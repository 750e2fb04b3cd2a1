import { and, asc, eq, inArray, isNull, or } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { accessNeeds, meetingComers, meetingDecisions, meetingMinutes, members, seats } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { groupWordsOf, peopleApartFrom } from '../safety/index.ts'
import { sayingsOf } from '../sayings/index.ts'
import type { HeldSeat, SeenWorkspace } from '../workspaces/index.ts'
import { actionsOf, openActionsOf } from './actions.ts'
import { itemsOf } from './agenda.ts'
import type { Meeting } from './meetings.ts'

type Within = SeenWorkspace & { readonly seat: HeldSeat }
/** Whoever reads, and the people they are apart from, who have no name for them. */
export type Reading = { readonly db: Reader; readonly actor: Actor; readonly workspace: Within }

/** The agenda as one person may read it: an item whose words are not there for them is not there. */
export async function agendaFor({ db, actor, workspace }: Reading, meetingId: string) {
  const said = new Map(
    (await sayingsOf(db, actor, workspace, { place: 'agenda', placeId: meetingId })).map((one) => [one.id, one]),
  )
  const minutes = await minutesFor({ db, actor }, meetingId)
  return (await itemsOf(db, meetingId)).flatMap(({ id, minutes: length }) => {
    const words = said.get(id)
    const written = minutes.get(id)
    return words ? [{ ...words, minutes: length, said: written?.words ?? null, saidMark: written?.mark ?? null }] : []
  })
}

/** What was written down about each item, and about the whole ('whole'), as one person may read it. */
export async function minutesFor({ db, actor }: Pick<Reading, 'db' | 'actor'>, meetingId: string) {
  const rows = await db
    .select({ about: meetingMinutes.about, words: meetingMinutes.words })
    .from(meetingMinutes)
    .where(eq(meetingMinutes.meetingId, meetingId))
  const marks = await groupWordsOf(db, actor, 'minutes', [meetingId])
  return new Map(
    rows.flatMap(({ about, words }) => {
      const mark = marks(meetingId, about)
      return mark.isHidden ? [] : [[about, { words, mark }] as const]
    }),
  )
}

/** What was decided at a meeting, in the order in which it was written down, as one person may read it. */
export async function decisionsFor({ db, actor }: Pick<Reading, 'db' | 'actor'>, meetingId: string) {
  const rows = await db
    .select({ id: meetingDecisions.id, words: meetingDecisions.words })
    .from(meetingDecisions)
    .where(and(eq(meetingDecisions.meetingId, meetingId), isNull(meetingDecisions.withdrawnAt)))
    .orderBy(asc(meetingDecisions.id))
    .limit(60)
  const marks = await groupWordsOf(
    db,
    actor,
    'decision',
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({ ...row, mark: marks(row.id) })).filter(({ mark }) => !mark.isHidden)
}

/** Actions with the name of whoever took them on: those that are open, or those that one meeting gave. What was taken from view keeps its day and its name. */
export async function actionsFor(
  { db, actor, workspace }: Pick<Reading, 'db' | 'actor'> & { readonly workspace: SeenWorkspace },
  from: 'open' | { readonly meetingId: string },
) {
  const apart = await peopleApartFrom(db, actor.id)
  const rows = from === 'open' ? await openActionsOf(db, workspace.id) : await actionsOf(db, from.meetingId)
  const marks = await groupWordsOf(
    db,
    actor,
    'action',
    rows.map(({ id }) => id),
  )
  return rows.map(({ ownerId, owner, ...action }) => ({
    ...action,
    words: marks(action.id).isHidden ? outOfView : action.words,
    outcome: marks(action.id, 'outcome').isHidden ? '' : action.outcome,
    mark: marks(action.id),
    outcomeMark: marks(action.id, 'outcome'),
    owner: apart.has(ownerId) ? null : owner,
    isMine: action.ownerSeatId === workspace.seat?.id,
  }))
}

const outOfView = 'These words are out of view'

/** Who said whether they come, and whether this person has read the pack. */
export async function comersFor({ db, actor, workspace }: Reading, meetingId: string) {
  const apart = await peopleApartFrom(db, actor.id)
  const rows = await db
    .select({
      seatId: meetingComers.seatId,
      memberId: seats.memberId,
      name: members.name,
      answer: meetingComers.answer,
      enteredBySeatId: meetingComers.enteredBySeatId,
      readAt: meetingComers.readAt,
    })
    .from(meetingComers)
    .innerJoin(seats, eq(seats.id, meetingComers.seatId))
    .innerJoin(members, eq(members.id, seats.memberId))
    .where(and(eq(meetingComers.meetingId, meetingId), isNull(seats.leftAt)))
    .orderBy(asc(seats.takenAt))
    .limit(200)
  const mine = rows.find(({ seatId }) => seatId === workspace.seat.id)
  return {
    mine: { answer: mine?.answer ?? null, readAt: mine?.readAt ?? null },
    people: rows
      .filter(({ memberId, answer }) => answer !== null && !apart.has(memberId))
      .map(({ seatId, name, answer }) => ({ seatId, name, answer })),
  }
}

/** What people told of their access needs that counts for this meeting: one's own, and all of it for those who arrange. Nothing to the others. */
export async function needsFor({ db, actor, workspace }: Reading, meeting: Meeting, arranges: boolean) {
  const rows = await db
    .select({
      memberId: accessNeeds.memberId,
      name: members.name,
      words: accessNeeds.words,
      meetingId: accessNeeds.meetingId,
    })
    .from(accessNeeds)
    .innerJoin(members, eq(members.id, accessNeeds.memberId))
    .innerJoin(seats, and(eq(seats.memberId, accessNeeds.memberId), eq(seats.workspaceId, accessNeeds.workspaceId)))
    .where(
      and(
        eq(accessNeeds.workspaceId, workspace.id),
        isNull(seats.leftAt),
        arranges ? undefined : inArray(accessNeeds.memberId, [actor.id]),
        or(isNull(accessNeeds.meetingId), eq(accessNeeds.meetingId, meeting.id)),
      ),
    )
    .limit(200)
  const apart = await peopleApartFrom(db, actor.id)
  const mine = rows.find(({ memberId }) => memberId === actor.id)
  return {
    mine: mine ? { words: mine.words, again: mine.meetingId === null } : null,
    told: arranges
      ? rows.filter(({ memberId }) => !apart.has(memberId)).map(({ name, words }) => ({ name, words }))
      : [],
  }
}
