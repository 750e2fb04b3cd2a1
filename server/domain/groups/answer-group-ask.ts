import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { groupAsks } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, notFound } from '../kernel/refusal.ts'
import { visibleGroup } from './groups.ts'
import { mayCoordinate } from './policy.ts'

export const AnswerGroupAskInput = z.object({
  askId: z.string(),
  /** A group that is here already and may fit; none when the answer is words alone. */
  slug: z.string().default(''),
  answer: z
    .string()
    .trim()
    .min(3, 'Write a kind line or two. The person who asked will read it')
    .max(500, 'Keep it under 500 letters'),
})

/** A coordinator answers somebody who asked for a group: with one that is here already, or with words. Refuses: forbidden, not-found, conflict, invalid. */
export const answerGroupAsk = command(AnswerGroupAskInput, async (ctx, { askId, slug, answer }) => {
  demand(mayCoordinate(ctx.actor))
  const [ask] = await ctx.tx
    .select({ memberId: groupAsks.memberId, answeredAt: groupAsks.answeredAt })
    .from(groupAsks)
    .where(eq(groupAsks.id, askId))
  if (!ask) throw notFound('Ask')
  if (ask.answeredAt !== null) throw conflict('Somebody has answered this already')
  const groupId = slug ? (await visibleGroup(ctx.tx, ctx.actor, slug)).id : null

  await ctx.tx
    .update(groupAsks)
    .set({ answeredAt: ctx.now, answeredBy: ctx.actor.id, groupId, answer })
    .where(eq(groupAsks.id, askId))
  await ctx.record({ name: 'group.ask-answered', askId, memberId: ask.memberId, groupId })
  return { askId }
})
