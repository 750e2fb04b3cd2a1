import {
  directoryLocations,
  organizations,
  serviceAtLocations,
  serviceClaims,
  services,
  serviceTerms,
  taxonomyTerms,
} from '#db/schema/index.ts'
import { enterState, followClaims, pointOf, publishedChanged } from '#server/domain/directory/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { nameKey } from '#server/domain/people/index.ts'
import type { useWorld } from './world.ts'

type World = ReturnType<typeof useWorld>
type ServiceWish = Partial<Omit<typeof services.$inferInsert, 'id' | 'number'>> & {
  /** Degrees; with it goes a place. */
  readonly at?: {
    readonly latitude: number
    readonly longitude: number
    readonly postcode?: string
    readonly town?: string
  }
  readonly stepFree?: 'yes' | 'no'
  readonly organization?: string
  /** Names of taxonomy terms. */
  readonly terms?: readonly string[]
  readonly owner?: Actor
  readonly isDraft?: true
  readonly isRefuge?: true
}

/** A service in the directory, published unless told otherwise, with its organization, place and terms. */
export async function aService(world: World, name = 'Knowle Community Café', wish: ServiceWish = {}) {
  const { at, stepFree, organization = `${name} Trust`, terms = [], owner, isDraft, isRefuge, ...columns } = wish
  const [id, organizationId, locationId] = [world.newId(), world.newId(), world.newId()]
  const made = { createdAt: world.now, changedAt: world.now }
  await world.act(world.system, async (ctx) => {
    const { tx } = ctx
    await tx
      .insert(organizations)
      .values({ id: organizationId, name: organization, nameKey: nameKey(organization), ...made })
    await tx
      .insert(services)
      .values({ id, organizationId, name, nameKey: nameKey(name), status: 'active', ...made, ...columns })
    if (at) {
      const point = pointOf(at.latitude, at.longitude)
      const { postcode = null, town = null } = at
      await tx
        .insert(directoryLocations)
        .values({ id: locationId, kind: 'physical', name, postcode, town, stepFree, ...point, ...made })
      await tx.insert(serviceAtLocations).values({ id: world.newId(), serviceId: id, locationId, ...made })
    }
    for (const term of terms) {
      const termId = world.newId()
      await tx.insert(taxonomyTerms).values({ id: termId, name: term, nameKey: nameKey(term), ...made })
      await tx.insert(serviceTerms).values({ serviceId: id, termId, attributeId: world.newId() })
    }
    if (owner) {
      const proved = { askedAt: world.now, provedAt: world.now, provedBy: 'mail' }
      await tx.insert(serviceClaims).values({ id: world.newId(), serviceId: id, memberId: owner.id, ...proved })
      await followClaims(ctx, id)
    }
    await enterState(ctx, id, isDraft ? 'draft' : 'published')
    if (isRefuge) await enterState(ctx, id, 'place-secret')
    await publishedChanged(ctx, [id])
  })
  return { id, organizationId, locationId }
}
