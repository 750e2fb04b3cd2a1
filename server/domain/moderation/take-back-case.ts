import { and, desc, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { caseEntries, cases } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { addEntry } from '../safety/index.ts'
import { mayTakeBack } from './policy.ts'
import { visibleCase } from './visible-case.ts'

/** Whoever handed a case on takes it back. Refuses: not-found, forbidden. */
export const takeBackCase = command(z.object({ caseId: z.string() }), async (ctx, { caseId }) => {
  const seen = await visibleCase(ctx.tx, ctx.actor, caseId)
  demand(mayTakeBack(ctx.actor, seen, { handedByMe: await handedOnBy(ctx.tx, ctx.actor, caseId) }))
  await ctx.tx
    .update(cases)
    .set({ claimedBy: ctx.actor.id, claimedAt: ctx.now, handedUpAt: null })
    .where(eq(cases.id, caseId))
  await addEntry(ctx, caseId, {
    kind: 'taken-back',
    old: { claimedBy: seen.claimedBy, handedUp: seen.isHandedUp },
    new: { claimedBy: ctx.actor.id },
  })
  const { groupId, level } = seen
  await ctx.record({ name: 'case.claimed', caseId, groupId, level, memberId: ctx.actor.id })
})

/** Whether this person was the last to hand the case on, and nobody has moved it since. */
export async function handedOnBy(db: Reader, actor: Actor, caseId: string): Promise<boolean> {
  const [last] = await db
    .select({ kind: caseEntries.kind, by: caseEntries.actorId })
    .from(caseEntries)
    .where(
      and(
        eq(caseEntries.caseId, caseId),
        inArray(caseEntries.kind, ['handed-over', 'handed-up', 'taken-over', 'taken-back', 'released', 'reopened']),
      ),
    )
    .orderBy(desc(caseEntries.seq))
    .limit(1)
  return last?.by === actor.id && (last.kind === 'handed-over' || last.kind === 'handed-up')
}
