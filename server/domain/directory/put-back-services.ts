import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { type ServiceState, serviceChanges, serviceChecks, services } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, notFound } from '../kernel/refusal.ts'
import { mayKeepDirectory } from './policy.ts'
import { enterState, leaveState } from './service-states.ts'
import { changeTogether, type Standing, standingOf, standingPart } from './services-together.ts'

/**
 * What was done to several entries at once is undone: each stands as it did. An entry that somebody changed since keeps that
 * change. Refuses: forbidden, not-found, conflict when every one has changed since.
 */
export const putBackServices = command(z.object({ togetherId: z.string().max(60) }), async (ctx, { togetherId }) => {
  demand(mayKeepDirectory(ctx.actor))
  const changes = await ctx.tx
    .select()
    .from(serviceChanges)
    .where(and(eq(serviceChanges.causeId, togetherId), eq(serviceChanges.part, standingPart)))
  if (changes.length === 0) throw notFound('Change')
  const now = await standingOf(
    ctx,
    changes.map(({ serviceId }) => serviceId),
  )
  const same = changes.filter((change) => isSame(now.get(change.serviceId), change.new as Standing))
  if (same.length === 0) throw conflict('These entries have changed since, so we left them as they are')
  const before = new Map(same.map(({ serviceId, old }) => [serviceId, old as Standing]))
  const done = await changeTogether(ctx, [...before.keys()], {
    cause: 'undo',
    change: async ({ id, checkedAt }) => {
      const was = before.get(id)
      if (!was) return
      if (was.checkedAt !== checkedAt) await takeBackCheck(ctx, id, was, checkedAt)
      await standAgain(ctx, id, now.get(id)?.states ?? [], was.states)
    },
  })
  await ctx.record({ name: 'services.put-back', togetherId: done.togetherId })
  return { ...done, left: changes.length - same.length }
})

const isSame = (one: Standing | undefined, other: Standing): boolean =>
  one !== undefined &&
  one.checkedAt === other.checkedAt &&
  one.checkedUntil === other.checkedUntil &&
  [...one.states].sort().join() === [...other.states].sort().join()

/** A check that was marked by mistake never was. The entry's history still tells of it. */
async function takeBackCheck({ tx, now }: Context, serviceId: string, was: Standing, checkedAt: number | null) {
  if (checkedAt !== null)
    await tx
      .delete(serviceChecks)
      .where(
        and(
          eq(serviceChecks.serviceId, serviceId),
          eq(serviceChecks.checkedAt, checkedAt),
          eq(serviceChecks.how, 'editor'),
        ),
      )
  await tx
    .update(services)
    .set({ checkedAt: was.checkedAt, checkedUntil: was.checkedUntil, changedAt: now })
    .where(eq(services.id, serviceId))
}

async function standAgain(
  ctx: Context,
  serviceId: string,
  now: readonly ServiceState[],
  was: readonly ServiceState[],
): Promise<void> {
  for (const state of now) if (!was.includes(state)) await leaveState(ctx, serviceId, state)
  for (const state of was) if (!now.includes(state)) await enterState(ctx, serviceId, state, 'Put back')
}
