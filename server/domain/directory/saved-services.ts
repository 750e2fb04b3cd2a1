import { and, desc, eq, lt, or, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import { organizations, savedServices as saved, services } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayKeepServices } from './policy.ts'

const aPage = 20
const place = z.object({ at: z.coerce.number(), id: z.string() })

/**
 * The services this member saved, newest first, `after` (JSON of the last one's `at` and `id`) for more. One that is not
 * published any more says so and can be let go. Refuses: forbidden.
 */
export const savedServices = query(z.object({ after: place.nullish() }), async ({ db, actor }, { after }) => {
  demand(mayKeepServices(actor))
  const rows = await db
    .select({
      id: saved.serviceId,
      savedAt: saved.savedAt,
      name: services.name,
      organization: organizations.name,
      phones: services.phones,
      checkedAt: services.checkedAt,
      checkedUntil: services.checkedUntil,
      publishedAt: services.publishedAt,
    })
    .from(saved)
    .innerJoin(services, eq(services.id, saved.serviceId))
    .leftJoin(organizations, eq(organizations.id, services.organizationId))
    .where(and(eq(saved.memberId, actor.id), older(after ?? null)))
    .orderBy(desc(saved.savedAt), desc(saved.serviceId))
    .limit(aPage + 1)
  const page = rows.slice(0, aPage)
  const last = rows.length > aPage ? page.at(-1) : undefined
  return {
    services: page.map(({ phones, publishedAt, ...row }) => ({
      ...row,
      phone: phones[0]?.number ?? null,
      isThere: publishedAt !== null,
    })),
    next: last ? { at: last.savedAt, id: last.id } : null,
  }
})

const older = (after: z.infer<typeof place> | null): SQL | undefined =>
  after === null
    ? undefined
    : or(lt(saved.savedAt, after.at), and(eq(saved.savedAt, after.at), lt(saved.serviceId, after.id)))
