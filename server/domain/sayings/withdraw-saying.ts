import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { sayings } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayEnterFor, speakingFor } from '../workspaces/index.ts'
import { mayWithdrawSaying } from './policy.ts'
import { visibleSaying } from './sayings.ts'

/** Somebody takes back what they said in a workspace. Refuses: not-found, forbidden. */
export const withdrawSaying = command(z.object({ sayingId: z.string().max(60) }), async (ctx, { sayingId }) => {
  const said = await visibleSaying(ctx.tx, ctx.actor, sayingId)
  demand(mayWithdrawSaying(said))
  if (said.authorId !== ctx.actor.id) demand(mayEnterFor(await speakingFor(ctx.tx, said.workspace.seat), said.seatId))
  await ctx.tx.update(sayings).set({ withdrawnAt: ctx.now }).where(eq(sayings.id, sayingId))
  await ctx.record({ name: 'saying.withdrawn', workspaceId: said.workspaceId, sayingId })
})
