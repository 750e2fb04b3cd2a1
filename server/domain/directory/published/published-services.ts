import { and, asc, eq, gt, or } from 'drizzle-orm'
import { z } from 'zod'
import { directorySources, services } from '#db/schema/index.ts'
import { visitor } from '../../kernel/actor.ts'
import { query } from '../../kernel/command.ts'
import { notFound } from '../../kernel/refusal.ts'
import { visibleService } from '../visible-service.ts'
import { serviceInFull, serviceInList } from './as-open-referral.ts'
import { fitting } from './conditions.ts'
import { hangingOn, organizationsOf, servicesNumbered } from './hanging.ts'
import { asked, pageOf, serviceWishes, usualPage } from './parameters.ts'
import { enveloped, numbersOn, walkOf } from './walk.ts'

const input = pageOf.extend(serviceWishes.shape).extend({
  per_page: asked.perPage.optional(),
  minimal: asked.flag.optional(),
  full: asked.flag.optional(),
})

/** Minimal records say only what is there and when it changed: as many as this in one call. */
const mostMinimal = 10_000

/** A page of the published services, as Open Referral UK writes them. The same for everybody. */
export const publishedServices = query(input, async ({ db }, { page, per_page: wished, minimal, full, ...wishes }) => {
  const per_page = wished ?? (minimal ? mostMinimal : usualPage)
  const numbers = await walkOf(db, `services ${JSON.stringify(wishes)}`, (after, most) =>
    db
      .select({ number: services.number })
      .from(services)
      .where(and(gt(services.number, after), fitting(db, wishes)))
      .orderBy(asc(services.number))
      .limit(most),
  )
  const rows = await servicesNumbered(db, numbersOn(numbers, page, per_page))
  const shown = rows.filter(({ publishedAt }) => publishedAt !== null)
  if (minimal) {
    const few = shown.map(({ id, name, status, changedAt }) => ({
      id,
      name,
      status,
      last_modified: new Date(changedAt).toISOString(),
    }))
    return enveloped(few, numbers.length, page, per_page)
  }
  if (full) {
    const hanging = await hangingOn(db, shown)
    const whole = shown.flatMap((row) => {
      const on = hanging.get(row.id)
      return on ? [serviceInFull(row, on)] : []
    })
    return enveloped(whole, numbers.length, page, per_page)
  }
  const runners = await organizationsOf(db, shown)
  const contents = shown.map((row) => serviceInList(row, runners.get(row.organizationId ?? '')))
  return enveloped(contents, numbers.length, page, per_page)
})

/** One published service in full, by our id or the one its feed gives it. Refuses: not-found. */
export const publishedService = query(z.object({ id: z.string().max(200) }), async ({ db }, { id }) => {
  const service = await visibleService(db, visitor, id.toLowerCase()).catch(async () => {
    const [source] = await db
      .select({ ourId: directorySources.ourId })
      .from(directorySources)
      .where(
        and(
          eq(directorySources.kind, 'service'),
          or(eq(directorySources.externalId, id), eq(directorySources.externalId, id.toLowerCase())),
        ),
      )
      .limit(1)
    if (!source) throw notFound('Service')
    return visibleService(db, visitor, source.ourId)
  })
  const on = (await hangingOn(db, [service])).get(service.id)
  if (!on) throw notFound('Service')
  return serviceInFull(service, on)
})
