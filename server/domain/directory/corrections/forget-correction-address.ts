import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { serviceCorrections } from '#db/schema/index.ts'
import { command } from '../../kernel/command.ts'
import { demand, mayActForTheHouse } from '../../kernel/policy.ts'

/** Somebody has been told what became of their correction, so their address is kept no longer. Only for the house itself. Refuses: forbidden. */
export const forgetCorrectionAddress = command(
  z.object({ correctionId: z.string() }),
  async (ctx, { correctionId }) => {
    demand(mayActForTheHouse(ctx.actor))
    await ctx.tx.update(serviceCorrections).set({ email: null }).where(eq(serviceCorrections.id, correctionId))
  },
)
