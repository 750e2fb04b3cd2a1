import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { reports } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'

/** Somebody without an account has been told what came of their report, so their address is kept no longer. Only for the house itself. Refuses: forbidden. */
export const forgetTellAddress = command(z.object({ reportId: z.string() }), async (ctx, { reportId }) => {
  demand(mayActForTheHouse(ctx.actor))
  await ctx.tx.update(reports).set({ tellAddress: null }).where(eq(reports.id, reportId))
})
