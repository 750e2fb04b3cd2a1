import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { groupAsks } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { notFound } from '../kernel/refusal.ts'

/** Somebody takes back that they asked for a group. Refuses: not-found (also for other people's asks, and answered ones). */
export const withdrawGroupAsk = command(z.object({ askId: z.string() }), async (ctx, { askId }) => {
  const [ask] = await ctx.tx
    .update(groupAsks)
    .set({ answeredAt: ctx.now, answeredBy: ctx.actor.id })
    .where(and(eq(groupAsks.id, askId), eq(groupAsks.memberId, ctx.actor.id), isNull(groupAsks.answeredAt)))
    .returning({ id: groupAsks.id })
  if (!ask) throw notFound('Request')
  await ctx.record({ name: 'group.ask-withdrawn', askId: ask.id, memberId: ctx.actor.id })
})
