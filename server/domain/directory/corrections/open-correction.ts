import { eq } from 'drizzle-orm'
import { serviceCorrections } from '#db/schema/index.ts'
import type { Context } from '../../kernel/command.ts'
import { conflict, notFound } from '../../kernel/refusal.ts'

/** A correction that still waits for its answer. Refuses: not-found, conflict. */
export async function openCorrection({ tx }: Context, correctionId: string) {
  const [correction] = await tx.select().from(serviceCorrections).where(eq(serviceCorrections.id, correctionId))
  if (!correction) throw notFound('Correction')
  if (correction.settledAt !== null) throw conflict('Somebody has settled this already')
  return correction
}
