import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { serviceClaims, serviceMerges, services } from '#db/schema/index.ts'
import { type Actor, isMember } from '../kernel/actor.ts'
import { notFound } from '../kernel/refusal.ts'
import { isEditor } from './policy.ts'

/** A service as its row has it, with what this person is to it. */
export type SeenService = typeof services.$inferSelect & { readonly isOwner: boolean }

/**
 * The service of this id, when this person may see it: published ones everybody, the others those who look after the
 * directory and its owner. An entry that became part of another leads there. Refuses: not-found.
 */
export async function visibleService(db: Reader, actor: Actor, serviceId: string): Promise<SeenService> {
  const service = await serviceRow(db, await mergedInto(db, serviceId))
  if (!service) throw notFound('Service')
  const isOwner = isMember(actor) && (await owns(db, actor, service.id))
  if (service.publishedAt === null && !isOwner && !isEditor(actor)) throw notFound('Service')
  return { ...service, isOwner }
}

/** May this person know its places? A refuge tells them to nobody but those who look after the directory and itself. */
export const seesPlaces = (actor: Actor, service: Pick<SeenService, 'placeSecretSince' | 'isOwner'>): boolean =>
  service.placeSecretSince === null || service.isOwner || isEditor(actor)

async function mergedInto(db: Reader, serviceId: string): Promise<string> {
  const [merge] = await db
    .prepared('service-merged-into', (reader) =>
      reader
        .select({ keptId: serviceMerges.keptId })
        .from(serviceMerges)
        .where(and(eq(serviceMerges.goneId, sql.placeholder('id')), isNull(serviceMerges.undoneAt))),
    )
    .execute({ id: serviceId })
  return merge?.keptId ?? serviceId
}

async function serviceRow(db: Reader, id: string) {
  const [row] = await db
    .prepared('service-by-id', (reader) =>
      reader
        .select()
        .from(services)
        .where(eq(services.id, sql.placeholder('id'))),
    )
    .execute({ id })
  return row
}

async function owns(db: Reader, actor: Actor, serviceId: string): Promise<boolean> {
  const [claim] = await db
    .select({ id: serviceClaims.id })
    .from(serviceClaims)
    .where(
      and(
        eq(serviceClaims.serviceId, serviceId),
        eq(serviceClaims.memberId, actor.id),
        isNotNull(serviceClaims.provedAt),
        isNull(serviceClaims.endedAt),
      ),
    )
  return claim !== undefined
}
