import { and, eq, isNotNull } from 'drizzle-orm'
import { z } from 'zod'
import { serviceCorrections } from '#db/schema/index.ts'
import { query } from '../../kernel/command.ts'
import { demand, mayActForTheHouse } from '../../kernel/policy.ts'

/** Where to thank somebody with what became of their correction; null when they left no address, or have been told. Only for the house itself. Refuses: forbidden. */
export const correctionMail = query(z.object({ correctionId: z.string() }), async ({ db, actor }, { correctionId }) => {
  demand(mayActForTheHouse(actor))
  const [row] = await db
    .select({ to: serviceCorrections.email })
    .from(serviceCorrections)
    .where(and(eq(serviceCorrections.id, correctionId), isNotNull(serviceCorrections.settledAt)))
  return row?.to ?? null
})
