import { and, asc, eq, gt, inArray, isNull, lt, lte } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { meetingActions, meetingComers, meetingMinutes, meetings } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { atTheWall, day, onTheWall } from '../kernel/time.ts'
import { groupWordsOf } from '../safety/index.ts'
import { sayingWords } from '../sayings/index.ts'
import type { WaitingSeat, WaitingSource, WaitingThing } from '../waiting.ts'
import { openActionsOf } from './actions.ts'
import { itemsOf } from './agenda.ts'
import { packLength } from './pack-length.ts'
import { papersOf } from './papers.ts'

/** So long before a meeting its pack is there to be read, and before its day an action is told of. In milliseconds. */
const ahead = 14 * day
const actionAhead = 7 * day
/** So long after a meeting its minutes wait to be written. In milliseconds. */
const behind = 28 * day
const most = 30
const minutesToWrite = 20

/** What of meetings waits for somebody: to say whether they come, to read the pack, to do what they took on, to write the minutes. */
export const meetingsWaiting: WaitingSource = async ({ db, actor, now }, seats) => [
  ...(await toPrepare(db, seats, now)),
  ...(await toDo({ db, actor }, seats, now)),
  ...(await toWrite(db, seats, now)),
]

const inThese = (seats: readonly WaitingSeat[]) =>
  and(
    inArray(
      meetings.workspaceId,
      seats.map(({ workspaceId }) => workspaceId),
    ),
    isNull(meetings.calledOffAt),
  )

const pathOf = (seat: WaitingSeat, meetingId: string) => `/working-together/${seat.workspaceSlug}/meetings/${meetingId}`
const inHere = ({ workspaceId, workspaceSlug }: WaitingSeat) => ({ workspaceId, workspaceSlug })

async function toPrepare(db: Reader, seats: readonly WaitingSeat[], now: number): Promise<WaitingThing[]> {
  const soon = await db
    .select({
      id: meetings.id,
      workspaceId: meetings.workspaceId,
      title: meetings.title,
      startsAt: meetings.startsAt,
    })
    .from(meetings)
    .where(and(inThese(seats), gt(meetings.startsAt, now), lte(meetings.startsAt, now + ahead)))
    .orderBy(asc(meetings.startsAt))
    .limit(most)
  if (soon.length === 0) return []
  const said = await db
    .select()
    .from(meetingComers)
    .where(
      inArray(
        meetingComers.seatId,
        seats.map(({ seatId }) => seatId),
      ),
    )
  const things = []
  for (const { id, workspaceId, title, startsAt } of soon) {
    const seat = seats.find((one) => one.workspaceId === workspaceId)
    if (!seat) continue
    const mine = said.find((one) => one.meetingId === id && one.seatId === seat.seatId)
    const doing = { ...inHere(seat), title, dueAt: startsAt, path: pathOf(seat, id) }
    if (!mine?.answer) things.push({ ...doing, kind: 'meeting-coming', what: 'Say whether you come', minutes: 1 })
    if (mine?.answer === 'not-coming' || mine?.readAt) continue
    const agenda = await sayingWords(db, await itemsOf(db, id))
    const [papers, actions] = [await papersOf(db, id), await openActionsOf(db, workspaceId)]
    if (agenda.length + papers.length === 0) continue
    const minutes = packLength({ agenda, papers, actions })
    things.push({ ...doing, kind: 'meeting-pack', what: 'Read the pack', minutes, path: `${doing.path}/pack` })
  }
  return things
}

async function toDo(
  { db, actor }: { readonly db: Reader; readonly actor: Actor },
  seats: readonly WaitingSeat[],
  now: number,
): Promise<WaitingThing[]> {
  const rows = await db
    .select()
    .from(meetingActions)
    .where(
      and(
        inArray(
          meetingActions.ownerSeatId,
          seats.map(({ seatId }) => seatId),
        ),
        isNull(meetingActions.endedAt),
        lte(meetingActions.dueOn, onTheWall(now + actionAhead).date),
      ),
    )
    .orderBy(asc(meetingActions.dueOn))
    .limit(most)
  const marks = await groupWordsOf(
    db,
    actor,
    'action',
    rows.map(({ id }) => id),
  )
  return rows.flatMap(({ id, meetingId, words, ownerSeatId, dueOn }) => {
    const seat = seats.find((one) => one.seatId === ownerSeatId)
    if (!seat) return []
    const dueAt = atTheWall(`${dueOn}T18:00`)
    const path = `${pathOf(seat, meetingId)}/actions/${id}`
    const title = marks(id).isHidden ? 'What you took on' : words
    return [{ ...inHere(seat), kind: 'action-due', title, what: 'Your action is due', minutes: 15, dueAt, path }]
  })
}

/** Minutes that nobody has begun wait for the note-taker; without one, for the chair and the staff. */
async function toWrite(db: Reader, seats: readonly WaitingSeat[], now: number): Promise<WaitingThing[]> {
  const rows = await db
    .select({
      id: meetings.id,
      workspaceId: meetings.workspaceId,
      title: meetings.title,
      noteTakerSeatId: meetings.noteTakerSeatId,
    })
    .from(meetings)
    .leftJoin(meetingMinutes, eq(meetingMinutes.meetingId, meetings.id))
    .where(
      and(
        inThese(seats),
        lt(meetings.endsAt, now),
        gt(meetings.endsAt, now - behind),
        isNull(meetingMinutes.meetingId),
      ),
    )
    .orderBy(asc(meetings.startsAt))
    .limit(most)
  return rows.flatMap(({ id, workspaceId, title, noteTakerSeatId }) => {
    const seat = seats.find((one) => one.workspaceId === workspaceId)
    if (!seat) return []
    const arranges = seat.kind === 'chair' || seat.kind === 'staff'
    if (noteTakerSeatId === null ? !arranges : noteTakerSeatId !== seat.seatId) return []
    const doing = { kind: 'minutes', what: 'Write the minutes', minutes: minutesToWrite, dueAt: null }
    return [{ ...inHere(seat), ...doing, title, path: `${pathOf(seat, id)}/minutes` }]
  })
}
