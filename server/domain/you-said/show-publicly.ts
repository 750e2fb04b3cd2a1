import { and, desc, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { publicAnswers } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { screenGroupWords } from '../safety/index.ts'
import { demandNobodysWords, mayArrange, workspaceFromWithin } from '../workspaces/index.ts'
import { answeredThing } from './subjects.ts'

const sentence = (what: string) =>
  z.string().trim().min(10, what).max(400, 'Keep it under 400 letters: one or two sentences')

export const ShowPubliclyInput = z.object({
  kind: z.enum(['comment', 'objective']),
  subjectId: z.string(),
  said: sentence('Say what was asked for, in words of the group'),
  answer: sentence('Say what you did, or why you could not'),
})

/**
 * The chair or the staff choose that an answer is shown to everybody, in words of the group. What was shown before for the
 * same thing is taken back. What could harm somebody, or comes in place of words that were taken from view, waits until a
 * moderator has read it. Refuses: not-found (also when it was not answered), forbidden, invalid (it tells who somebody is), too-many.
 */
export const showPublicly = command(
  ShowPubliclyInput,
  async (ctx, { kind, subjectId, said, answer }) => {
    const { tx, actor, now } = ctx
    const thing = await answeredThing(tx, kind, subjectId)
    if (!thing) throw notFound('Answer')
    const workspace = await workspaceFromWithin(tx, actor, thing.workspaceId)
    demand(mayArrange(actor, workspace))
    await demandNobodysWords(tx, workspace.id, { said, answer })
    const ofThis = and(eq(publicAnswers.kind, kind), eq(publicAnswers.subjectId, subjectId))
    const [before] = await tx
      .select({ id: publicAnswers.id })
      .from(publicAnswers)
      .where(ofThis)
      .orderBy(desc(publicAnswers.shownAt), desc(publicAnswers.id))
      .limit(1)
    await tx
      .update(publicAnswers)
      .set({ takenBackAt: now, takenBackBy: actor.id })
      .where(and(ofThis, isNull(publicAnswers.takenBackAt)))
    const answerId = ctx.newId()
    const shown = { workspaceId: workspace.id, shownBy: actor.id, shownAt: now, state: thing.state }
    await tx.insert(publicAnswers).values({ id: answerId, kind, subjectId, said, answer, ...shown })
    const whose = { workspaceId: workspace.id, authorId: actor.id }
    const text = `${said}\n\n${answer}`
    const { isHeld } = await screenGroupWords(ctx, {
      ...whose,
      place: 'public-answer',
      ofId: answerId,
      text,
      inPlaceOf: before?.id,
    })
    await ctx.record({ name: 'public-answer.shown', workspaceId: workspace.id, answerId, memberId: actor.id })
    return { answerId, isHeld }
  },
  { limit: 'posting' },
)

/** The chair or the staff take an answer from the public page. Refuses: not-found, forbidden. */
export const takeBackPublicly = command(z.object({ answerId: z.string() }), async (ctx, { answerId }) => {
  const { tx, actor, now } = ctx
  const isShown = and(eq(publicAnswers.id, answerId), isNull(publicAnswers.takenBackAt))
  const [shown] = await tx.select({ workspaceId: publicAnswers.workspaceId }).from(publicAnswers).where(isShown)
  if (!shown) throw notFound('Answer')
  const workspace = await workspaceFromWithin(tx, actor, shown.workspaceId)
  demand(mayArrange(actor, workspace))
  await tx.update(publicAnswers).set({ takenBackAt: now, takenBackBy: actor.id }).where(isShown)
  await ctx.record({ name: 'public-answer.taken-back', workspaceId: workspace.id, answerId, memberId: actor.id })
})
