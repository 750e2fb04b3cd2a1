import { and, eq, inArray, isNull, lt, notExists } from 'drizzle-orm'
import { z } from 'zod'
import { accessNeeds, meetings, seats } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { day } from '../kernel/time.ts'
import { ticked, writtenLines } from '../kernel/words.ts'
import { visibleMeeting } from './meetings.ts'
import { mayPrepare, mayTellAccessNeeds } from './policy.ts'

/** So long after a meeting what was told for it alone is still kept. In milliseconds. */
const keptAfter = 2 * day

/** A member tells the chair and the staff what they need to take part, for this meeting, or for those to come as well. Refuses: not-found, forbidden, invalid, too-many. */
export const tellAccessNeeds = command(
  z.object({
    meetingId: z.string().max(60),
    words: writtenLines.pipe(
      z.string().trim().min(3, 'Say what would help, in a line').max(1000, 'Keep it under 1,000 letters'),
    ),
    again: ticked,
  }),
  async (ctx, { meetingId, words, again }) => {
    const { tx, actor, now } = ctx
    const { meeting, workspace } = await visibleMeeting(tx, actor, meetingId)
    demand(mayTellAccessNeeds(actor, workspace))
    demand(mayPrepare(actor, workspace, meeting, now))
    const row = { words, toldAt: now, meetingId: again ? null : meetingId }
    await tx
      .insert(accessNeeds)
      .values({ workspaceId: workspace.id, memberId: actor.id, ...row })
      .onConflictDoUpdate({ target: [accessNeeds.workspaceId, accessNeeds.memberId], set: row })
    await ctx.record({ name: 'access-needs.told', workspaceId: workspace.id, memberId: actor.id })
  },
  { limit: 'posting' },
)

/** A member takes back what they told of their access needs. Nothing of it is kept. Refuses: not-found. */
export const forgetAccessNeeds = command(z.object({ meetingId: z.string().max(60) }), async (ctx, { meetingId }) => {
  const { workspace } = await visibleMeeting(ctx.tx, ctx.actor, meetingId)
  await ctx.tx
    .delete(accessNeeds)
    .where(and(eq(accessNeeds.workspaceId, workspace.id), eq(accessNeeds.memberId, ctx.actor.id)))
  await ctx.record({ name: 'access-needs.forgotten', workspaceId: workspace.id, memberId: ctx.actor.id })
})

/** What was told for one meeting alone goes two days after it; what somebody told who has no seat any more goes as well. Only for the house itself. Refuses: forbidden. */
export const sweepAccessNeeds = command(z.object({}), async (ctx) => {
  demand(mayActForTheHouse(ctx.actor))
  const over = ctx.tx
    .select({ id: meetings.id })
    .from(meetings)
    .where(lt(meetings.endsAt, ctx.now - keptAfter))
  await ctx.tx.delete(accessNeeds).where(inArray(accessNeeds.meetingId, over))
  const held = ctx.tx
    .select({ id: seats.id })
    .from(seats)
    .where(
      and(
        eq(seats.workspaceId, accessNeeds.workspaceId),
        eq(seats.memberId, accessNeeds.memberId),
        isNull(seats.leftAt),
      ),
    )
  await ctx.tx.delete(accessNeeds).where(notExists(held))
})
