import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { serviceChanges, services } from '#db/schema/index.ts'
import { command } from '../../kernel/command.ts'
import { demand } from '../../kernel/policy.ts'
import { conflict } from '../../kernel/refusal.ts'
import { keepCheck } from '../checks/keep-check.ts'
import { mayChangeService } from '../policy.ts'
import { publishedChanged } from '../published-changed.ts'
import { partsChanged } from '../service-parts-compared.ts'
import { visibleService } from '../visible-service.ts'
import { aroundService, keepAround } from './around-service.ts'
import { confirmParts } from './confirm-parts.ts'
import { columnsFrom, ServiceWordsInput } from './service-words.ts'

/**
 * The service itself, or an editor, changes what its page says. Each part that changes is kept with who, when, old and new, and
 * no feed overwrites it any more. `allRight` says that the rest is right too, which is a check. Whoever began before somebody
 * else's change is stopped. Refuses: forbidden, invalid, not-found, conflict.
 */
export const changeService = command(
  ServiceWordsInput.extend({
    serviceId: z.string().max(60),
    version: z.coerce.number().int(),
    allRight: z.enum(['on']).optional(),
  }),
  async (ctx, { serviceId, version, allRight, ...said }) => {
    const { tx, actor, now, newId } = ctx
    const service = await visibleService(tx, actor, serviceId)
    demand(mayChangeService(actor, service))
    const columns = columnsFrom(service, said, newId)
    const around = await aroundService(tx, service.id, said, ctx)
    const changes = [...partsChanged(service, columns), ...around.changes]
    const [kept] = await tx
      .update(services)
      .set(changes.length > 0 ? { ...columns, version: version + 1, changedAt: now } : { version })
      .where(and(eq(services.id, service.id), eq(services.version, version)))
      .returning({ id: services.id })
    if (!kept) throw conflict('Somebody else changed this page while you were writing')
    await keepAround(ctx, service.id, around)
    const cause = service.isOwner ? ('owner' as const) : ('editor' as const)
    const by = { serviceId: service.id, changedAt: now, changedBy: actor.id, cause }
    if (changes.length > 0) {
      await tx.insert(serviceChanges).values(changes.map((change) => ({ ...change, ...by, id: newId() })))
      await confirmParts(
        ctx,
        service.id,
        changes.map(({ part }) => part),
      )
      await ctx.record({ name: 'service.changed', serviceId: service.id })
    }
    if (allRight) await keepCheck(ctx, service)
    if (allRight || changes.length > 0) await publishedChanged(ctx, [service.id])
    return { changed: changes.map(({ part }) => part) }
  },
)
