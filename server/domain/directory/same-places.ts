import { inArray } from 'drizzle-orm'
import { directoryLocations } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { canonical } from './incoming/ids.ts'

type Place = { readonly locationId: string }

/** Whether two lists of places differ in nothing but the ids of what they name, as when a feed gives its records new ones. */
export async function sayTheSame({ tx }: Context, some: readonly Place[], others: readonly Place[]): Promise<boolean> {
  if (some.length !== others.length) return false
  const ids = [...some, ...others].map(({ locationId }) => locationId)
  const locations = new Map(
    (await tx.select().from(directoryLocations).where(inArray(directoryLocations.id, ids))).map(
      ({ id, number: _number, createdAt: _created, changedAt: _changed, ...said }) => [id, said],
    ),
  )
  const told = (places: readonly Place[]) =>
    places
      .map(({ locationId, ...at }) => canonical(withoutIds({ at, location: locations.get(locationId) })))
      .sort()
      .join('\n')
  return told(some) === told(others)
}

function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'id')
      .map(([name, one]) => [name, withoutIds(one)]),
  )
}
