import { and, eq, isNull } from 'drizzle-orm'
import { serviceChecks, serviceStates, services } from '#db/schema/index.ts'
import type { Context } from '../../kernel/command.ts'
import { checkRunsOut } from '../check-dates.ts'
import { confirmParts, everyPart } from '../owners/confirm-parts.ts'
import { enterState, leaveState } from '../service-states.ts'
import type { SeenService } from '../visible-service.ts'

/** Why the clock took an entry from view: a check brings only such a one back. */
export const nobodyChecked = 'Nobody checked it'

/** The service itself, or an editor, has checked it: it holds for six months, and brings back what went stale. Whoever calls this calls `publishedChanged` after it. */
export async function keepCheck(ctx: Context, service: SeenService): Promise<void> {
  const { tx, actor, now, newId } = ctx
  const until = checkRunsOut(now)
  const how = service.isOwner ? ('owner' as const) : ('editor' as const)
  await tx
    .insert(serviceChecks)
    .values({ id: newId(), serviceId: service.id, how, checkedBy: actor.id, checkedAt: now, until })
  await tx
    .update(services)
    .set({ checkedAt: now, checkedUntil: until, changedAt: now })
    .where(eq(services.id, service.id))
  await confirmParts(ctx, service.id, everyPart)
  await leaveState(ctx, service.id, 'stale')
  if (await wasTakenByTheClock(ctx, service.id)) {
    await leaveState(ctx, service.id, 'unpublished')
    await enterState(ctx, service.id, 'published')
  }
  await ctx.record({ name: 'service.checked', serviceId: service.id })
}

async function wasTakenByTheClock({ tx }: Context, serviceId: string): Promise<boolean> {
  const [taken] = await tx
    .select({ because: serviceStates.because, by: serviceStates.startedBy })
    .from(serviceStates)
    .where(
      and(
        eq(serviceStates.serviceId, serviceId),
        eq(serviceStates.state, 'unpublished'),
        isNull(serviceStates.endedAt),
      ),
    )
  return taken?.by === 'system' && taken.because === nobodyChecked
}
