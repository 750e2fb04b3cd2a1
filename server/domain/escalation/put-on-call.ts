import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { memberRoles, shifts } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { invalid } from '../kernel/refusal.ts'
import { atTheWall, day } from '../kernel/time.ts'
import { mayBeOnCall, mayKeepRota } from './policy.ts'

/** How long anybody can be on call in one go, in milliseconds. */
export const longestShift = 7 * day
const wall = z.string('Choose a day and a time').regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'Choose a day and a time')

export const PutOnCallInput = z.object({
  memberId: z.string().min(1, 'Choose who is on call').max(60),
  /** On UK time, as the boxes of a browser give it: year-month-day, T, hours:minutes. */
  from: wall,
  to: wall,
})

/** A coordinator puts somebody on the rota. Refuses: forbidden, invalid. */
export const putOnCall = command(PutOnCallInput, async (ctx, { memberId, from, to }) => {
  demand(mayKeepRota(ctx.actor))
  const roles = await ctx.tx
    .select({ role: memberRoles.role })
    .from(memberRoles)
    .where(eq(memberRoles.memberId, memberId))
  const can = mayBeOnCall({ roles: roles.map(({ role }) => role) })
  if (!can.allowed) throw invalid({ memberId: [can.because] })
  const [startsAt, endsAt] = [atTheWall(from), atTheWall(to)]
  if (!(endsAt > startsAt)) throw invalid({ to: ['Choose an end that is later than the beginning'] })
  if (endsAt - startsAt > longestShift) throw invalid({ to: ['At most a week at a time'] })
  if (endsAt <= ctx.now) throw invalid({ to: ['This is over already'] })
  const shiftId = ctx.newId()
  await ctx.tx
    .insert(shifts)
    .values({ id: shiftId, memberId, startsAt, endsAt, putInBy: ctx.actor.id, putInAt: ctx.now })
  await ctx.record({ name: 'shift.put-in', shiftId, memberId })
  return { shiftId }
})
