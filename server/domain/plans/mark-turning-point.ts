import { and, eq, gt } from 'drizzle-orm'
import { z } from 'zod'
import { plans } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demandCarer } from './demand-carer.ts'

/** A carer says that something has changed: it is time to look at each of their plans. What changed is theirs, and is not asked. Refuses: forbidden. */
export const markTurningPoint = command(z.object({}), async ({ tx, actor, now, record }) => {
  await demandCarer(tx, actor)
  await tx
    .update(plans)
    .set({ dueAt: now })
    .where(and(eq(plans.memberId, actor.id), gt(plans.dueAt, now)))
  await record({ name: 'turning-point.marked', memberId: actor.id })
})
