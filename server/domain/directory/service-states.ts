import { and, eq, isNull } from 'drizzle-orm'
import { type ServiceState, serviceStates, services } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'

/** From now on the service is in this state (as well as in those it is in). Nothing happens when it is already. */
export async function enterState(ctx: Context, serviceId: string, state: ServiceState, because = ''): Promise<void> {
  const { tx, now, actor, newId } = ctx
  await tx
    .insert(serviceStates)
    .values({ id: newId(), serviceId, state, because, startedAt: now, startedBy: actor.id })
    .onConflictDoNothing()
  await follow(ctx, serviceId, state, now)
}

/** The service is in this state no more. */
export async function leaveState(ctx: Context, serviceId: string, state: ServiceState): Promise<void> {
  const { tx, now, actor } = ctx
  await tx
    .update(serviceStates)
    .set({ endedAt: now, endedBy: actor.id })
    .where(and(eq(serviceStates.serviceId, serviceId), eq(serviceStates.state, state), isNull(serviceStates.endedAt)))
  await follow(ctx, serviceId, state, null)
}

/** The columns that searches look at say the same as the rows. */
async function follow({ tx, now }: Context, serviceId: string, state: ServiceState, since: number | null) {
  const column = state === 'published' ? 'publishedAt' : state === 'place-secret' ? 'placeSecretSince' : undefined
  if (column)
    await tx
      .update(services)
      .set({ [column]: since, changedAt: now })
      .where(eq(services.id, serviceId))
}
