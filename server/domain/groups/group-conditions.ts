import { eq, inArray } from 'drizzle-orm'
import { conditions, groupConditions } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { invalid } from '../kernel/refusal.ts'

/** Says anew which conditions a group is about. Refuses: invalid. */
export async function setConditions({ tx }: Context, groupId: string, conditionIds: readonly string[]): Promise<void> {
  const wanted = [...new Set(conditionIds)]
  const known =
    wanted.length === 0
      ? []
      : await tx.select({ id: conditions.id }).from(conditions).where(inArray(conditions.id, wanted))
  if (known.length !== wanted.length) throw invalid({ conditionIds: ['Choose conditions from the list'] })
  await tx.delete(groupConditions).where(eq(groupConditions.groupId, groupId))
  if (wanted.length > 0)
    await tx.insert(groupConditions).values(wanted.map((conditionId) => ({ groupId, conditionId })))
}
