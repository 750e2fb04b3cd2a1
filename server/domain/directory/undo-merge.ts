import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { serviceChanges, serviceMerges } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { settleLikeness } from './call-different.ts'
import { followClaims } from './claims/follow-claims.ts'
import type { BeforeMerge } from './merge-services.ts'
import { leadBack } from './merged-things.ts'
import { mayKeepDirectory } from './policy.ts'
import { publishedChanged } from './published-changed.ts'
import { enterState, leaveState } from './service-states.ts'

/**
 * Two entries that became one are two again: what was led from the one to the other is led back, and the one that went stands
 * as it did. Refuses: forbidden, not-found when it is undone already.
 */
export const undoMerge = command(z.object({ mergeId: z.string().max(60) }), async (ctx, { mergeId }) => {
  demand(mayKeepDirectory(ctx.actor))
  const { tx, now, newId, actor } = ctx
  const [merge] = await tx
    .select()
    .from(serviceMerges)
    .where(and(eq(serviceMerges.id, mergeId), isNull(serviceMerges.undoneAt)))
  if (!merge) throw notFound('Merge')
  const { keptId, goneId } = merge
  const before = merge.before as BeforeMerge
  await tx.update(serviceMerges).set({ undoneAt: now, undoneBy: actor.id }).where(eq(serviceMerges.id, mergeId))
  await leadBack(ctx, merge, before.moved)
  await followClaims(ctx, keptId)
  await followClaims(ctx, goneId)
  if (!before.states.includes('unpublished')) await leaveState(ctx, goneId, 'unpublished')
  for (const state of before.states) await enterState(ctx, goneId, state, 'Put back')
  for (const serviceId of [keptId, goneId])
    await tx.insert(serviceChanges).values({
      id: newId(),
      serviceId,
      part: 'merge',
      old: { keptId, goneId },
      new: null,
      changedAt: now,
      changedBy: actor.id,
      cause: 'undo',
      causeId: mergeId,
    })
  await settleLikeness(ctx, keptId, goneId, null)
  await publishedChanged(ctx, [keptId, goneId])
  await ctx.record({ name: 'services.parted', mergeId })
})
