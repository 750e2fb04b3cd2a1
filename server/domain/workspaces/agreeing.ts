import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { seats, type Voice } from '#db/schema/index.ts'
import { invalid } from '../kernel/refusal.ts'
import { hasSay } from './policy.ts'

/** What somebody says when their group is asked whether it agrees. */
export const voice = z.enum(['agree', 'live-with', 'stand-aside', 'object'], 'Choose one of the four')

/** Whoever objects says why. Refuses: invalid. */
export function demandReason(said: Voice, reason: string) {
  if (said === 'object' && reason.length < 3)
    throw invalid({ reason: ['Say why you object, so that the group can put it right'] })
}

/** The seats of a workspace that have a say in decisions now. */
export async function decidingSeats(db: Reader, workspaceId: string) {
  const held = await db
    .select({ id: seats.id, kind: seats.kind })
    .from(seats)
    .where(and(eq(seats.workspaceId, workspaceId), isNull(seats.leftAt)))
  return held.filter(({ kind }) => hasSay(kind))
}
