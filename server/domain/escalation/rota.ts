import { and, asc, eq, gt, inArray, isNull, lt } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { memberRoles, members, shifts } from '#db/schema/index.ts'
import { isMember } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { atTheWall, day, onTheWall } from '../kernel/time.ts'
import { mayKeepRota, maySeeRota } from './policy.ts'
import { longestShift } from './put-on-call.ts'

/** For this long ahead the rota warns when nobody is on call, in milliseconds. */
export const warnedAhead = 7 * day

/** Who is on call in one week of UK days, what is left open in the next seven days, and who can be put on the rota. Refuses: forbidden, invalid. */
export const rota = query(
  z.object({
    /** Any day of the week meant, as year-month-day; this week unless given. */
    week: z.iso.date('Choose a day').nullish().catch(null),
  }),
  async ({ db, actor, now }, { week }) => {
    demand(maySeeRota(actor))
    const days = weekOf(week ? atTheWall(`${week}T12:00`) : now)
    const inWeek = await shiftsBetween(db, days[0] ?? now, days[7] ?? now)
    const ahead = await shiftsBetween(db, now, now + warnedAhead)
    return {
      days: days.slice(0, 7).map((begins, at) => ({
        begins,
        shifts: inWeek.filter(({ startsAt, endsAt }) => startsAt < (days[at + 1] ?? begins) && endsAt > begins),
      })),
      gaps: gapsIn(ahead, now, now + warnedAhead),
      onCallNow: ahead.filter(({ startsAt }) => startsAt <= now).map(({ name }) => name),
      people: mayKeepRota(actor).allowed ? await whoCanBeOnCall(db) : [],
      mayChange: mayKeepRota(actor),
    }
  },
)

/** The shifts of whoever asks that have not ended, the next one first. */
export const myShifts = query(z.object({}), async ({ db, actor, now }) =>
  isMember(actor)
    ? db
        .select({ id: shifts.id, startsAt: shifts.startsAt, endsAt: shifts.endsAt })
        .from(shifts)
        .where(and(eq(shifts.memberId, actor.id), gt(shifts.endsAt, now), isNull(shifts.takenOffAt)))
        .orderBy(asc(shifts.endsAt))
        .limit(20)
    : [],
)

/** The midnights of the week a moment falls into, Monday first, and the one that ends it. */
function weekOf(at: number): number[] {
  const { weekday } = onTheWall(at)
  const noons = Array.from({ length: 8 }, (_, ahead) => at + (ahead - ((weekday + 6) % 7)) * day)
  // By way of the middle of the day: a day on which the clocks change is an hour longer or shorter.
  return noons.map((noon) => atTheWall(`${onTheWall(noon).date}T00:00`))
}

/** Those whose shift reaches into a stretch. No shift is longer than `longestShift`, so that the index ends soon after it. */
const shiftsBetween = (db: Reader, from: number, to: number) =>
  db
    .select({
      id: shifts.id,
      memberId: shifts.memberId,
      name: members.name,
      startsAt: shifts.startsAt,
      endsAt: shifts.endsAt,
    })
    .from(shifts)
    .innerJoin(members, eq(members.id, shifts.memberId))
    .where(
      and(
        gt(shifts.endsAt, from),
        lt(shifts.endsAt, to + longestShift),
        lt(shifts.startsAt, to),
        isNull(shifts.takenOffAt),
      ),
    )
    .orderBy(asc(shifts.startsAt), asc(shifts.id))

type Stretch = { readonly startsAt: number; readonly endsAt: number }

/** The stretches between two moments in which nobody is on call. `sorted` begins with the earliest. */
export function gapsIn(sorted: readonly Stretch[], from: number, to: number): { from: number; to: number }[] {
  const gaps: { from: number; to: number }[] = []
  let covered = from
  for (const { startsAt, endsAt } of sorted) {
    if (startsAt > covered) gaps.push({ from: covered, to: startsAt })
    covered = Math.max(covered, endsAt)
  }
  if (covered < to) gaps.push({ from: covered, to })
  return gaps
}

const whoCanBeOnCall = (db: Reader) =>
  db
    .selectDistinct({ id: members.id, name: members.name })
    .from(memberRoles)
    .innerJoin(members, eq(members.id, memberRoles.memberId))
    .where(inArray(memberRoles.role, ['moderator', 'duty-lead']))
    .orderBy(asc(members.name))
