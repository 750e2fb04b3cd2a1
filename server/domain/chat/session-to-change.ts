import { z } from 'zod'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { minute } from '../kernel/time.ts'
import { mayHost } from './policy.ts'
import { visibleDoor } from './visible-door.ts'

/** A drop-in as its facilitator wrote it down, to change it or call it off. Refuses: not-found, forbidden. */
export const sessionToChange = query(z.object({ roomId: z.string() }), async ({ db, actor, now }, { roomId }) => {
  const door = await visibleDoor(db, actor, roomId, now)
  demand(mayHost(actor, door))
  const { session, slug, groupName } = door
  const { title, waitingWords, startsAt, endsAt, places, mayCome, readFrom, firstHeld, graceMinutes, keepDays } =
    session
  return {
    id: roomId,
    slug,
    groupName,
    title,
    waitingWords,
    startsAt,
    minutes: endsAt === null ? null : Math.round((endsAt - startsAt) / minute),
    places,
    mayCome,
    readFrom,
    firstHeld,
    graceMinutes,
    keepDays,
    isWeekly: session.seriesId !== null,
    isStillToCome: session.openedAt === null && session.closedAt === null,
  }
})
