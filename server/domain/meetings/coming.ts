import { z } from 'zod'
import { meetingComers } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { keepSaying, saying } from '../sayings/index.ts'
import { forSeatId, whoSpeaksFrom } from '../workspaces/index.ts'
import { visibleMeeting } from './meetings.ts'
import { mayPrepare } from './policy.ts'

const meetingId = z.string().max(60)

/** Somebody says whether they come: for themselves, or for a member they support. The last answer stands. Refuses: not-found, forbidden, invalid. */
export const answerMeeting = command(
  z.object({ meetingId, answer: z.enum(['coming', 'not-coming'], 'Say whether you come'), forSeatId }),
  async (ctx, { meetingId: id, answer, forSeatId: forSeat }) => {
    const { workspace } = await demandPreparing(ctx, id)
    const { seatId, enteredBySeatId } = await whoSpeaksFrom(ctx, workspace.seat, forSeat)
    await keep(ctx, id, seatId, { answer, answeredAt: ctx.now, enteredBySeatId })
    const bySeatId = enteredBySeatId ?? seatId
    await ctx.record({ name: 'coming.answered', workspaceId: workspace.id, meetingId: id, seatId, bySeatId })
  },
)

/** Somebody sends views to a meeting, whether they come or not: their own, or those of a member they support. Refuses: not-found, forbidden, invalid. */
export const sendViews = command(
  z.object({ meetingId, words: saying, forSeatId }),
  async (ctx, { meetingId: id, words, forSeatId: forSeat }) => {
    const { workspace } = await demandPreparing(ctx, id)
    const speaker = await whoSpeaksFrom(ctx, workspace.seat, forSeat)
    const place = { workspaceId: workspace.id, place: 'meeting' as const, placeId: id }
    const { id: sayingId, isHeld, supportId } = await keepSaying(ctx, { ...place, speaker, body: words })
    await ctx.record({ name: 'views.sent', workspaceId: workspace.id, meetingId: id, seatId: speaker.seatId })
    return { sayingId, isHeld, supportId }
  },
  { limit: 'posting' },
)

/** Somebody has read the pack; it waits for them no more. Refuses: not-found, forbidden. */
export const markPackRead = command(z.object({ meetingId }), async (ctx, { meetingId: id }) => {
  const { workspace } = await demandPreparing(ctx, id)
  await keep(ctx, id, workspace.seat.id, { readAt: ctx.now })
  await ctx.record({ name: 'pack.read', workspaceId: workspace.id, meetingId: id, seatId: workspace.seat.id })
})

async function demandPreparing({ tx, actor, now }: Context, id: string) {
  const seen = await visibleMeeting(tx, actor, id)
  demand(mayPrepare(actor, seen.workspace, seen.meeting, now))
  return seen
}

async function keep(
  { tx }: Context,
  id: string,
  seatId: string,
  row: Partial<Omit<typeof meetingComers.$inferInsert, 'meetingId' | 'seatId'>>,
) {
  await tx
    .insert(meetingComers)
    .values({ meetingId: id, seatId, ...row })
    .onConflictDoUpdate({ target: [meetingComers.meetingId, meetingComers.seatId], set: row })
}
