import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import {
  mergedMemberThings,
  type ServiceState,
  serviceChanges,
  serviceMerges,
  serviceStates,
  services,
} from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, notFound } from '../kernel/refusal.ts'
import { settleLikeness } from './call-different.ts'
import { followClaims } from './claims/follow-claims.ts'
import { insertEach } from './insert-each.ts'
import { leadTo, type Moved } from './merged-things.ts'
import { mayKeepDirectory } from './policy.ts'
import { publishedChanged } from './published-changed.ts'
import { enterState, leaveState } from './service-states.ts'

/** What a merge remembers, so that it can be undone. */
export type BeforeMerge = { readonly states: readonly ServiceState[]; readonly moved: Moved }

const input = z.object({ keptId: z.string().max(60), goneId: z.string().max(60) })

/**
 * Two entries become one: whoever comes to the one that goes is led to the one that is kept, and so is all that pointed at it.
 * The one that goes is not deleted; its feed still knows it. Refuses: forbidden, not-found, conflict when one is merged already.
 */
export const mergeServices = command(input, async (ctx, { keptId, goneId }) => {
  demand(mayKeepDirectory(ctx.actor))
  const { tx, now, newId, actor } = ctx
  if (keptId === goneId) throw conflict('These two are the same entry')
  for (const id of [keptId, goneId]) await standsAlone(ctx, id)
  const mergeId = newId()
  const states = await openStates(ctx, goneId)
  const { moved, ofMembers } = await leadTo(ctx, { goneId, keptId })
  await leaveState(ctx, goneId, 'published')
  await enterState(ctx, goneId, 'unpublished', 'It became part of another entry')
  const before: BeforeMerge = { states, moved }
  await tx.insert(serviceMerges).values({ id: mergeId, keptId, goneId, mergedBy: actor.id, mergedAt: now, before })
  await insertEach(
    tx,
    'remember-merged-things',
    mergedMemberThings,
    ofMembers.map((one) => ({ ...one, mergeId })),
  )
  await followClaims(ctx, keptId)
  await followClaims(ctx, goneId)
  for (const [serviceId, words] of [
    [keptId, { with: goneId }],
    [goneId, { into: keptId }],
  ] as const)
    await tx.insert(serviceChanges).values({
      id: newId(),
      serviceId,
      part: 'merge',
      old: null,
      new: words,
      changedAt: now,
      changedBy: actor.id,
      cause: 'merge',
      causeId: mergeId,
    })
  await settleLikeness(ctx, keptId, goneId, 'merged')
  await publishedChanged(ctx, [keptId, goneId])
  await ctx.record({ name: 'services.merged', mergeId })
  return { mergeId }
})

async function standsAlone({ tx }: Context, serviceId: string) {
  const [service] = await tx.select({ id: services.id }).from(services).where(eq(services.id, serviceId))
  if (!service) throw notFound('Service')
  const [merge] = await tx
    .select({ id: serviceMerges.id })
    .from(serviceMerges)
    .where(and(eq(serviceMerges.goneId, serviceId), isNull(serviceMerges.undoneAt)))
  if (merge) throw conflict('One of these is part of another entry already')
}

async function openStates({ tx }: Context, serviceId: string): Promise<readonly ServiceState[]> {
  const rows = await tx
    .select({ state: serviceStates.state })
    .from(serviceStates)
    .where(and(eq(serviceStates.serviceId, serviceId), isNull(serviceStates.endedAt)))
  return rows.map(({ state }) => state)
}
