import { z } from 'zod'
import { query } from '../kernel/command.ts'
import { day } from '../kernel/time.ts'
import { atTheDoor } from './at-the-door.ts'
import { hasReadRules } from './chat-rules.ts'
import { countComers, isComing } from './comers.ts'
import { hostsOf } from './hosts.ts'
import { doorsBefore, mayGoIn, mayHost, mayOpenDoors, mayReadRoom, mayReadSummary, maySayComing } from './policy.ts'
import { nextInGroup } from './session-lists.ts'
import { visibleDoor } from './visible-door.ts'
import { countHere, visitOf } from './visits.ts'

/** Where somebody stands: before the doors, at the rules, at a full room, in front of what is not for them, inside, or after the end. */
export type DoorStep = 'waiting' | 'rules' | 'full' | 'not-for-you' | 'in' | 'over'

/** The door of a session: what stands there, and what this person may do. Refuses: not-found. */
export const sessionDoor = query(z.object({ roomId: z.string() }), async ({ db, actor, now }, { roomId }) => {
  const door = await visibleDoor(db, actor, roomId, now)
  const { session, groupId } = door
  const { startsAt, endsAt, closedAt, keepDays } = session
  const before = await visitOf(db, roomId, actor.id)
  const standing = await atTheDoor(db, door, { before, now })
  const reading = mayReadRoom(actor, door)
  return {
    id: roomId,
    slug: door.slug,
    groupName: door.groupName,
    title: session.title,
    waitingWords: session.waitingWords,
    startsAt,
    endsAt,
    doorsAt: startsAt - doorsBefore,
    isWeekly: session.seriesId !== null,
    /** It was changed after it stood in the calendar. */
    wasChanged: session.changes > 0,
    mayCome: session.mayCome,
    readFrom: session.readFrom,
    firstHeld: session.firstHeld,
    unattended: session.unattended,
    unattendedSince: session.unattendedSince,
    graceMinutes: session.graceMinutes,
    places: session.places,
    coming: await countComers(db, roomId),
    amComing: await isComing(db, roomId, actor.id),
    here: await countHere(db, roomId, now),
    isOpen: door.isOpen,
    wasOpened: session.openedAt !== null,
    ending: session.ending,
    facilitators: (await hostsOf(db, door)).map(({ name }) => name),
    next: await nextInGroup(db, groupId, Math.max(startsAt, closedAt === null ? startsAt : now)),
    /** Until when its words are kept; null when it is not over, or they are gone. */
    keptUntil: closedAt !== null && session.sweptAt === null ? closedAt + keepDays * day : null,
    isSwept: session.sweptAt !== null,
    keepDays,
    step: await stepOf(),
    because: reading.allowed ? null : reading.because,
    maySayComing: maySayComing(actor, door),
    mayOpen: mayOpenDoors(actor, { ...door, startsAt, isOver: closedAt !== null }, now),
    mayHost: mayHost(actor, door).allowed,
    mayReadSummary: mayReadSummary(actor, door).allowed,
    now,
  }

  async function stepOf(): Promise<DoorStep> {
    if (closedAt !== null) return 'over'
    if (!reading.allowed) return 'not-for-you'
    if (standing.isUnopened) return 'waiting'
    if (!(await hasReadRules(db, actor.id))) return 'rules'
    return mayGoIn(actor, { ...door, ...standing }).allowed ? 'in' : 'full'
  }
})
