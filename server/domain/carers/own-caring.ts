import { asc, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { caring, caringConditions, conditions } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { isCarer } from './carers.ts'
import { mayComeInAsCarer, mayKeepCaring } from './policy.ts'

/** Everything this member told as a carer, who may see each part, and whether they are here as one. Refuses: forbidden. */
export const ownCaring = query(z.object({}), async ({ db, actor }) => {
  demand(mayKeepCaring(actor))
  const told = await db.select().from(caring).where(eq(caring.memberId, actor.id)).orderBy(asc(caring.toldAt))
  const about = await conditionsOf(
    db,
    told.map(({ id }) => id),
  )
  return {
    isCarer: await isCarer(db, actor.id),
    mayTell: mayComeInAsCarer(actor),
    caring: told.map(({ memberId: _, ...one }) => ({ ...one, conditions: about(one.id) })),
  }
})

/** What the people who are cared for live with, by the id of each. */
export async function conditionsOf(db: Reader, caringIds: readonly string[]) {
  const rows =
    caringIds.length === 0
      ? []
      : await db
          .select({ caringId: caringConditions.caringId, id: conditions.id, name: conditions.name })
          .from(caringConditions)
          .innerJoin(conditions, eq(conditions.id, caringConditions.conditionId))
          .where(inArray(caringConditions.caringId, [...caringIds]))
          .orderBy(asc(conditions.name))
  return (caringId: string) => rows.filter((row) => row.caringId === caringId).map(({ id, name }) => ({ id, name }))
}
