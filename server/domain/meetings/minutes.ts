import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { meetingDecisions, meetingMinutes, meetings } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, notFound } from '../kernel/refusal.ts'
import { writtenLines } from '../kernel/words.ts'
import { screenGroupWords } from '../safety/index.ts'
import { itemsOf } from './agenda.ts'
import { nextAfter, visibleMeeting } from './meetings.ts'
import { mayApproveMinutes, mayWriteMinutes } from './policy.ts'

const meetingId = z.string().max(60)
const words = writtenLines.pipe(
  z.string().trim().min(3, 'Write a line or two').max(5000, 'Keep it under 5,000 letters'),
)

/** The chair, the staff or the note-taker write down what was said: about an item of the agenda, or about the whole. The last words stand. Refuses: not-found, forbidden, invalid, too-many. */
export const writeMinutes = command(
  z.object({ meetingId, about: z.string().max(60).default('whole'), words }),
  async (ctx, { meetingId: id, about, words: written }) => {
    const { workspace } = await demandWriting(ctx, id)
    if (about !== 'whole' && !(await itemsOf(ctx.tx, id)).some((item) => item.id === about)) throw notFound('Item')
    const row = { words: written, writtenBy: ctx.actor.id, writtenAt: ctx.now }
    await ctx.tx
      .insert(meetingMinutes)
      .values({ meetingId: id, about, ...row })
      .onConflictDoUpdate({ target: [meetingMinutes.meetingId, meetingMinutes.about], set: row })
    const whose = { workspaceId: workspace.id, authorId: ctx.actor.id }
    const { isHeld, supportId } = await screenGroupWords(ctx, {
      ...whose,
      place: 'minutes',
      ofId: id,
      part: about,
      text: written,
    })
    await ctx.record({ name: 'minutes.written', workspaceId: workspace.id, meetingId: id, memberId: ctx.actor.id })
    return { isHeld, supportId }
  },
  { limit: 'posting' },
)

/** At the next meeting the chair or the staff note that the group approved the minutes. After that they stay as they are. Refuses: not-found, forbidden, conflict. */
export const approveMinutes = command(z.object({ meetingId }), async (ctx, { meetingId: id }) => {
  const { tx, actor, now } = ctx
  const { meeting, workspace } = await visibleMeeting(tx, actor, id)
  const written = await tx
    .select({ about: meetingMinutes.about })
    .from(meetingMinutes)
    .where(eq(meetingMinutes.meetingId, id))
    .limit(1)
  const next = await nextAfter(tx, meeting)
  const facts = { hasMinutes: written.length > 0, hasNextBegun: next !== null && next.startsAt <= now }
  demand(mayApproveMinutes(actor, workspace, { ...meeting, ...facts }, now))
  const approved = await tx
    .update(meetings)
    .set({ minutesApprovedAt: now, minutesApprovedBy: actor.id })
    .where(and(eq(meetings.id, id), isNull(meetings.minutesApprovedAt)))
    .returning({ id: meetings.id })
  if (approved.length === 0) throw conflict('They are approved already')
  await ctx.record({ name: 'minutes.approved', workspaceId: workspace.id, meetingId: id, memberId: actor.id })
})

/** Whoever writes the minutes writes down a decision. Refuses: not-found, forbidden, invalid, too-many. */
export const writeDecision = command(
  z.object({ meetingId, words }),
  async (ctx, { meetingId: id, words: written }) => {
    const { workspace } = await demandWriting(ctx, id)
    const decisionId = ctx.newId()
    const authorId = ctx.actor.id
    await ctx.tx
      .insert(meetingDecisions)
      .values({ id: decisionId, meetingId: id, words: written, writtenBy: authorId, writtenAt: ctx.now })
    const whose = { workspaceId: workspace.id, authorId }
    const { isHeld, supportId } = await screenGroupWords(ctx, {
      ...whose,
      place: 'decision',
      ofId: decisionId,
      text: written,
    })
    await ctx.record({ name: 'decision.written', workspaceId: workspace.id, meetingId: id, memberId: authorId })
    return { decisionId, isHeld, supportId }
  },
  { limit: 'posting' },
)

/** A decision that was written down wrongly is struck out. Refuses: not-found, forbidden. */
export const withdrawDecision = command(z.object({ decisionId: z.string().max(60) }), async (ctx, { decisionId }) => {
  const [decision] = await ctx.tx
    .select({ meetingId: meetingDecisions.meetingId })
    .from(meetingDecisions)
    .where(and(eq(meetingDecisions.id, decisionId), isNull(meetingDecisions.withdrawnAt)))
  if (!decision) throw notFound('Decision')
  const { meeting, workspace } = await demandWriting(ctx, decision.meetingId)
  await ctx.tx.update(meetingDecisions).set({ withdrawnAt: ctx.now }).where(eq(meetingDecisions.id, decisionId))
  const about = { workspaceId: workspace.id, meetingId: meeting.id, memberId: ctx.actor.id }
  await ctx.record({ name: 'decision.withdrawn', ...about })
})

/** A meeting, for those who write its minutes now. Refuses: not-found, forbidden. */
export async function demandWriting({ tx, actor, now }: Context, id: string) {
  const seen = await visibleMeeting(tx, actor, id)
  demand(mayWriteMinutes(actor, seen.workspace, seen.meeting, now))
  return seen
}
