import { and, eq, lte } from 'drizzle-orm'
import { z } from 'zod'
import { mailLinks } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'

/** Forgets links that stopped working. Refuses: forbidden. */
export const sweepStopLinks = command(z.object({}), async ({ tx, actor, now }) => {
  demand(mayActForTheHouse(actor))
  await tx.delete(mailLinks).where(and(eq(mailLinks.purpose, 'unsubscribe'), lte(mailLinks.expiresAt, now)))
})
