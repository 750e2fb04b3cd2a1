import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { appeals } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { giveNotices } from './give-notices.ts'

/** Tells whoever appealed or complained what became of it. Refuses: forbidden. */
export const tellAboutAppealOutcome = command(z.object({ appealId: z.string() }), async (ctx, { appealId }) => {
  demand(mayActForTheHouse(ctx.actor))
  const [appeal] = await ctx.tx.select().from(appeals).where(eq(appeals.id, appealId))
  if (!appeal?.decidedAt) return
  await giveNotices(ctx, [appeal.memberId], { kind: 'appeal-answered', onceKey: `appeal-outcome:${appealId}` })
})
