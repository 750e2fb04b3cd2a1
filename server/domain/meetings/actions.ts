import { and, asc, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { meetingActions, members, seats } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, invalid, notFound } from '../kernel/refusal.ts'
import { onTheWall } from '../kernel/time.ts'
import { screenGroupWords } from '../safety/index.ts'
import { visibleMeeting } from './meetings.ts'
import { demandWriting } from './minutes.ts'
import { mayEndAction } from './policy.ts'

const mostOpen = 60

/** Whoever writes the minutes writes down who does what, and by when. Refuses: not-found, forbidden, invalid. */
export const giveAction = command(
  z.object({
    meetingId: z.string().max(60),
    words: z.string().trim().min(3, 'Say what is to be done').max(300, 'Keep it under 300 letters'),
    ownerSeatId: z.string('Choose who does it').min(1, 'Choose who does it').max(60),
    dueOn: z.iso.date('Choose a day'),
  }),
  async (ctx, { meetingId, words, ownerSeatId, dueOn }) => {
    const { tx, actor, now } = ctx
    const { workspace } = await demandWriting(ctx, meetingId)
    if (dueOn < onTheWall(now).date) throw invalid({ dueOn: ['Choose a day that is still to come'] })
    const [owner] = await tx
      .select({ id: seats.id })
      .from(seats)
      .where(and(eq(seats.id, ownerSeatId), eq(seats.workspaceId, workspace.id), isNull(seats.leftAt)))
    if (!owner) throw invalid({ ownerSeatId: ['Choose somebody of this group'] })
    const id = ctx.newId()
    const written = { writtenBy: actor.id, writtenAt: now }
    await tx
      .insert(meetingActions)
      .values({ id, workspaceId: workspace.id, meetingId, words, ownerSeatId, dueOn, ...written })
    const whose = { workspaceId: workspace.id, authorId: actor.id }
    const screened = await screenGroupWords(ctx, { ...whose, place: 'action', ofId: id, text: words })
    const about = { workspaceId: workspace.id, meetingId, actionId: id, memberId: actor.id }
    await ctx.record({ name: 'action.given', ...about })
    return { actionId: id, ...screened }
  },
  { limit: 'posting' },
)

/** Whoever took it on, the chair or the staff say what became of an action: done, or dropped and why. Refuses: not-found, forbidden, conflict, invalid. */
export const endAction = command(
  z.object({
    actionId: z.string().max(60),
    how: z.enum(['done', 'dropped'], 'Say what became of it'),
    outcome: z.string().trim().max(500, 'Keep it under 500 letters').default(''),
  }),
  async (ctx, { actionId, how, outcome }) => {
    const { action, about } = await demandEnding(ctx, actionId)
    if (how === 'dropped' && outcome.length < 3) throw invalid({ outcome: ['Say why it was dropped'] })
    const ended = await ctx.tx
      .update(meetingActions)
      .set({ ended: how, endedAt: ctx.now, endedBy: ctx.actor.id, outcome })
      .where(and(eq(meetingActions.id, action.id), isNull(meetingActions.endedAt)))
      .returning({ id: meetingActions.id })
    if (ended.length === 0) throw conflict('Somebody has said what became of this already')
    const whose = { workspaceId: about.workspaceId, authorId: ctx.actor.id }
    const screened = await screenGroupWords(ctx, {
      ...whose,
      place: 'action',
      ofId: actionId,
      part: 'outcome',
      text: outcome,
    })
    await ctx.record({ name: 'action.ended', ...about })
    return screened
  },
  { limit: 'posting' },
)

/** An action that was ended too soon goes on. Refuses: not-found, forbidden, conflict. */
export const resumeAction = command(z.object({ actionId: z.string().max(60) }), async (ctx, { actionId }) => {
  const { action, about } = await demandEnding(ctx, actionId)
  if (action.endedAt === null) throw conflict('It has not ended')
  await ctx.tx
    .update(meetingActions)
    .set({ ended: null, endedAt: null, endedBy: null, outcome: '' })
    .where(eq(meetingActions.id, actionId))
  await ctx.record({ name: 'action.resumed', ...about })
})

async function demandEnding({ tx, actor }: Context, actionId: string) {
  const [action] = await tx.select().from(meetingActions).where(eq(meetingActions.id, actionId))
  if (!action) throw notFound('Action')
  const { workspace } = await visibleMeeting(tx, actor, action.meetingId)
  demand(mayEndAction(actor, workspace, action))
  const about = { workspaceId: workspace.id, meetingId: action.meetingId, actionId, memberId: actor.id }
  return { action, about }
}

const shown = (db: Reader) =>
  db
    .select({
      id: meetingActions.id,
      meetingId: meetingActions.meetingId,
      words: meetingActions.words,
      ownerSeatId: meetingActions.ownerSeatId,
      ownerId: seats.memberId,
      owner: members.name,
      dueOn: meetingActions.dueOn,
      ended: meetingActions.ended,
      endedAt: meetingActions.endedAt,
      outcome: meetingActions.outcome,
    })
    .from(meetingActions)
    .innerJoin(seats, eq(seats.id, meetingActions.ownerSeatId))
    .innerJoin(members, eq(members.id, seats.memberId))

/** Every action of a workspace that has not ended, due first: it stands on the next agenda. */
export const openActionsOf = (db: Reader, workspaceId: string) =>
  shown(db)
    .where(and(eq(meetingActions.workspaceId, workspaceId), isNull(meetingActions.endedAt)))
    .orderBy(asc(meetingActions.dueOn), asc(meetingActions.id))
    .limit(mostOpen)

/** The actions that one meeting gave, whatever became of them. */
export const actionsOf = (db: Reader, meetingId: string) =>
  shown(db).where(eq(meetingActions.meetingId, meetingId)).orderBy(asc(meetingActions.id)).limit(mostOpen)
