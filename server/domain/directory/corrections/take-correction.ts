import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { serviceCorrections } from '#db/schema/index.ts'
import { command } from '../../kernel/command.ts'
import { demand } from '../../kernel/policy.ts'
import { conflict } from '../../kernel/refusal.ts'
import { mayKeepDirectory } from '../policy.ts'
import { openCorrection } from './open-correction.ts'

/** An editor takes a correction on, so that two do not ring the same service. Again changes nothing. Refuses: forbidden, not-found, conflict. */
export const takeCorrection = command(z.object({ correctionId: z.string().max(60) }), async (ctx, { correctionId }) => {
  demand(mayKeepDirectory(ctx.actor))
  const { takenBy } = await openCorrection(ctx, correctionId)
  if (takenBy === ctx.actor.id) return
  if (takenBy !== null) throw conflict('A colleague is on it already')
  await ctx.tx
    .update(serviceCorrections)
    .set({ takenBy: ctx.actor.id, takenAt: ctx.now })
    .where(eq(serviceCorrections.id, correctionId))
  await ctx.record({ name: 'correction.taken', correctionId })
})
