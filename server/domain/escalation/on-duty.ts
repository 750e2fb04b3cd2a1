import { and, asc, eq, gt, isNull, lt, lte, not, sql } from 'drizzle-orm'
import { z } from 'zod'
import { members, shifts } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { nextTime, onTheWall } from '../kernel/time.ts'
import { hostSetting, isApart } from '../safety/index.ts'
import { maySeeWhoIsOnDuty } from './policy.ts'
import { longestShift } from './put-on-call.ts'
import { nextStaffed } from './staffing.ts'

/** Who is on duty at this moment by their chosen name and until when; until when facilitators read here, or when they are back. Refuses: forbidden. */
export const onDuty = query(z.object({}), async ({ db, actor, now }) => {
  demand(maySeeWhoIsOnDuty(actor))
  const hours = await hostSetting(db, 'staffed-hours')
  const { weekday, minuteOfDay } = onTheWall(now)
  const stretch = hours.find((one) => one.weekday === weekday && minuteOfDay >= one.from && minuteOfDay < one.to)
  const people = await db
    .select({ name: members.name, until: shifts.endsAt })
    .from(shifts)
    .innerJoin(members, eq(members.id, shifts.memberId))
    .where(
      and(
        gt(shifts.endsAt, now),
        lt(shifts.endsAt, now + longestShift + 1),
        lte(shifts.startsAt, now),
        isNull(shifts.takenOffAt),
        not(isApart(shifts.memberId, sql`${actor.id}`)),
      ),
    )
    .orderBy(asc(shifts.endsAt), asc(shifts.id))
  return {
    people,
    readUntil: stretch ? nextTime(now, stretch.to % (24 * 60)) : null,
    backAt: stretch ? null : nextStaffed(hours, now),
  }
})
