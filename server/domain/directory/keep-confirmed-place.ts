import { and, eq } from 'drizzle-orm'
import { confirmedParts, directoryLocations, serviceAtLocations } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'

/**
 * A feed is about to change a place. Services whose places somebody confirmed keep it as it was, as a place of their own; the
 * difference then waits for an editor like any other.
 */
export async function keepConfirmedPlace({ tx, newId }: Context, locationId: string): Promise<void> {
  const met = await tx
    .select({ id: serviceAtLocations.id })
    .from(serviceAtLocations)
    .innerJoin(
      confirmedParts,
      and(eq(confirmedParts.serviceId, serviceAtLocations.serviceId), eq(confirmedParts.part, 'places')),
    )
    .where(eq(serviceAtLocations.locationId, locationId))
  if (met.length === 0) return
  const [location] = await tx.select().from(directoryLocations).where(eq(directoryLocations.id, locationId))
  if (!location) return
  const { number: _number, ...asItWas } = location
  const own = newId()
  await tx.insert(directoryLocations).values({ ...asItWas, id: own })
  for (const { id } of met)
    await tx.update(serviceAtLocations).set({ locationId: own }).where(eq(serviceAtLocations.id, id))
}
