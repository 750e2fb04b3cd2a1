import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { appeals } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayTakeAppeal, mayWriteInAppeal } from './policy.ts'
import { visibleAppeal } from './visible-appeal.ts'

/** Whoever has taken it on lets it go again, for somebody else to take. Refuses: not-found, forbidden. */
export const letGoOfAppeal = command(z.object({ appealId: z.string() }), async (ctx, { appealId }) => {
  const appeal = await visibleAppeal(ctx.tx, ctx.actor, appealId)
  demand(mayTakeAppeal(ctx.actor, appeal))
  demand(mayWriteInAppeal(ctx.actor, appeal))
  await ctx.tx.update(appeals).set({ takenBy: null, takenAt: null }).where(eq(appeals.id, appealId))
  await ctx.record({ name: 'appeal.let-go', appealId })
})
