import { and, asc, eq, gt, isNull, lte } from 'drizzle-orm'
import { z } from 'zod'
import { meetingActions, meetings, seats } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { day, onTheWall } from '../kernel/time.ts'
import { seatedFor } from '../meetings/index.ts'
import { giveNotices } from './give-notices.ts'

const atOnce = 200
/** How long before a meeting people hear of it again, and before its day of an action. In milliseconds. */
const remindedBefore = 2 * day

/** Reminds whoever did not say they stay away of a meeting two days before it, and whoever took on an action two days before its day. Each once. Refuses: forbidden. */
export const remindAboutMeetings = command(z.object({}), async (ctx) => {
  demand(mayActForTheHouse(ctx.actor))
  await remindOfMeetings(ctx)
  await remindOfActions(ctx)
})

async function remindOfMeetings(ctx: Context) {
  const soon = await ctx.tx
    .select()
    .from(meetings)
    .where(
      and(
        isNull(meetings.calledOffAt),
        gt(meetings.startsAt, ctx.now),
        lte(meetings.startsAt, ctx.now + remindedBefore),
      ),
    )
    .orderBy(asc(meetings.startsAt))
    .limit(atOnce)
  for (const meeting of soon) {
    const people = (await seatedFor(ctx.tx, meeting)).filter(({ answer }) => answer !== 'not-coming')
    const told = { concernsId: meeting.id, onceKey: `meeting-soon:${meeting.id}:${meeting.startsAt}` }
    await giveNotices(
      ctx,
      people.map(({ memberId }) => memberId),
      { kind: 'meeting-soon', ...told },
    )
  }
}

async function remindOfActions(ctx: Context) {
  const due = await ctx.tx
    .select({
      id: meetingActions.id,
      meetingId: meetingActions.meetingId,
      dueOn: meetingActions.dueOn,
      memberId: seats.memberId,
    })
    .from(meetingActions)
    .innerJoin(seats, eq(seats.id, meetingActions.ownerSeatId))
    .where(
      and(
        isNull(meetingActions.endedAt),
        isNull(seats.leftAt),
        gt(meetingActions.dueOn, onTheWall(ctx.now - 7 * day).date),
        lte(meetingActions.dueOn, onTheWall(ctx.now + remindedBefore).date),
      ),
    )
    .orderBy(asc(meetingActions.dueOn))
    .limit(atOnce)
  for (const { id, meetingId, dueOn, memberId } of due)
    await giveNotices(ctx, [memberId], {
      kind: 'action-due',
      concernsId: meetingId,
      onceKey: `action-due:${id}:${dueOn}`,
    })
}
