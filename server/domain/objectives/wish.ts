import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { seats } from '#db/schema/index.ts'
import { invalid } from '../kernel/refusal.ts'
import { figure, wallDay } from './objectives.ts'

/** What is asked of whoever sets or changes an objective. */
export const objectiveFields = z.object({
  title: z
    .string()
    .trim()
    .min(5, 'Say what you want to change')
    .max(160, 'Keep it under 160 letters: one change, in one sentence'),
  measure: z.string().trim().min(5, 'Say how you will know').max(500, 'Keep it under 500 letters'),
  unit: z.string().trim().max(60, 'Keep it under 60 letters').default(''),
  aim: z.union([z.literal('').transform(() => null), figure]).default(null),
  dueOn: wallDay,
  ownerSeatId: z
    .string()
    .default('')
    .transform((seatId) => (seatId === '' ? null : seatId)),
})

/** Whoever keeps an eye on it sits in this workspace. Refuses: invalid. */
export async function demandOwnerSits(db: Reader, workspaceId: string, seatId: string | null): Promise<void> {
  if (seatId === null) return
  const [seat] = await db
    .select({ id: seats.id })
    .from(seats)
    .where(and(eq(seats.id, seatId), eq(seats.workspaceId, workspaceId), isNull(seats.leftAt)))
  if (!seat) throw invalid({ ownerSeatId: ['Choose somebody of this group'] })
}
