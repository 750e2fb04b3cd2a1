import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { prompts } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { notFound } from '../kernel/refusal.ts'
import { visibleGroupById } from './groups.ts'
import { mayFacilitate } from './policy.ts'

/** A facilitator ends a weekly prompt; what it has asked so far stays. Refuses: not-found. */
export const endPrompt = command(z.object({ promptId: z.string() }), async (ctx, { promptId }) => {
  const [prompt] = await ctx.tx.select({ groupId: prompts.groupId }).from(prompts).where(eq(prompts.id, promptId))
  if (!prompt) throw notFound('Prompt')
  const group = await visibleGroupById(ctx.tx, ctx.actor, prompt.groupId)
  if (!mayFacilitate(ctx.actor, group).allowed) throw notFound('Prompt')
  await stopPrompt(ctx, { promptId, groupId: group.id })
  return { slug: group.slug }
})

/** Ends a prompt once, however often it is said. */
export async function stopPrompt(
  { tx, now, record }: Context,
  { promptId, groupId }: { promptId: string; groupId: string },
): Promise<void> {
  const ended = await tx
    .update(prompts)
    .set({ endedAt: now })
    .where(and(eq(prompts.id, promptId), isNull(prompts.endedAt)))
    .returning({ id: prompts.id })
  if (ended.length > 0) await record({ name: 'prompt.ended', promptId, groupId })
}
