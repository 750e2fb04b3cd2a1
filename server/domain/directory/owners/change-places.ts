import { eq } from 'drizzle-orm'
import { directoryLocations, serviceAtLocations } from '#db/schema/index.ts'
import type { Context } from '../../kernel/command.ts'
import { canonical } from '../incoming/ids.ts'
import type { PartChange } from '../service-parts-compared.ts'
import { type PlacesSaid, type PlaceWords, placeWords } from './place-words.ts'
import type { StandingPlace } from './standing-places.ts'

type Making = { readonly newId: () => string; readonly now: number }

/**
 * The places of a service as somebody wishes them. A place that changes gets an address of its own: other services may be met
 * where it was, and its feed goes on telling of that one.
 */
export function plannedPlaces(
  serviceId: string,
  standing: readonly StandingPlace[],
  said: NonNullable<PlacesSaid>,
  making: Making,
): readonly StandingPlace[] {
  const typed = new Map(said.places.map((place) => [place.id, place]))
  const kept = standing
    .filter(({ at }) => !said.gone.has(at.id))
    .map((place) => {
      const wish = typed.get(place.at.id)
      if (!wish || canonical(wish) === canonical(placeWords(place.at.id, place.location))) return place
      const location = locationFrom(place.location, wish, making)
      return { location, at: { ...place.at, locationId: location.id, changedAt: making.now } }
    })
  const fresh = said.places
    .filter(({ id, name, street, town, postcode }) => id === '' && `${name}${street}${town}${postcode}` !== '')
    .map((wish) => {
      const location = locationFrom(null, wish, making)
      return { location, at: atNew(serviceId, location.id, making) }
    })
  return [...kept, ...fresh]
}

type Location = StandingPlace['location']

function locationFrom(before: Location | null, wish: PlaceWords, { newId, now }: Making): Location {
  const [main, ...others] = before?.addresses ?? []
  const isSameStreet = before !== null && placeWords('', before).street === wish.street
  const { line1: _line1, line2: _line2, city: _city, postcode: _postcode, ...rest } = main ?? {}
  const lines = isSameStreet
    ? { ...(main?.line1 ? { line1: main.line1 } : {}), ...(main?.line2 ? { line2: main.line2 } : {}) }
    : { ...(wish.street ? { line1: wish.street } : {}) }
  const written = {
    ...lines,
    ...(wish.town ? { city: wish.town } : {}),
    ...(wish.postcode ? { postcode: wish.postcode } : {}),
  }
  const address = { country: 'GB', type: 'physical' as const, ...rest, ...written, id: newId() }
  const isSamePostcode = before?.postcode === (wish.postcode || null)
  return {
    ...(before ?? bare),
    number: 0,
    id: newId(),
    name: wish.name,
    addresses: Object.keys(written).length > 0 ? [address, ...others] : others,
    postcode: wish.postcode || null,
    town: wish.town || null,
    latitude: isSamePostcode ? (before?.latitude ?? null) : null,
    longitude: isSamePostcode ? (before?.longitude ?? null) : null,
    stepFree: wish.stepFree || null,
    transport: wish.transport || null,
    createdAt: now,
    changedAt: now,
  }
}

const bare = {
  kind: 'physical',
  description: '',
  externalIdentifier: null,
  externalIdentifierType: null,
  accessibility: [],
  phones: [],
  attributes: [],
  extra: {},
} as const

const atNew = (serviceId: string, locationId: string, { newId, now }: Making): StandingPlace['at'] => ({
  number: 0,
  id: newId(),
  serviceId,
  locationId,
  description: '',
  schedules: [],
  contacts: [],
  phones: [],
  extra: {},
  latitude: null,
  longitude: null,
  cell: null,
  createdAt: now,
  changedAt: now,
})

/** What changes of the places, in words; nothing when all stay. */
export function placesChanged(
  standing: readonly StandingPlace[],
  planned: readonly StandingPlace[],
): readonly PartChange[] {
  const ids = (places: readonly StandingPlace[]) => places.map(({ at, location }) => `${at.id} ${location.id}`).join()
  if (ids(standing) === ids(planned)) return []
  return [{ part: 'places', old: standing.map(inWords), new: planned.map(inWords) }]
}

const inWords = ({ at, location }: StandingPlace) => {
  const { name, street, town, postcode, stepFree, transport } = placeWords(at.id, location)
  const steps = { '': '', yes: 'No steps', no: 'There are steps' }[stepFree]
  return [[name, street, town, postcode].filter(Boolean).join(', '), steps, transport].filter(Boolean).join('. ')
}

/** Keeps the places as planned. */
export async function keepPlannedPlaces(
  { tx }: Context,
  standing: readonly StandingPlace[],
  planned: readonly StandingPlace[],
): Promise<void> {
  const before = new Map(standing.map((place) => [place.at.id, place]))
  for (const { at, location } of planned) {
    const was = before.get(at.id)
    before.delete(at.id)
    if (was?.location.id === location.id) continue
    const { number: _locationNumber, ...place } = location
    await tx.insert(directoryLocations).values(place)
    const { number: _atNumber, ...met } = at
    if (!was) await tx.insert(serviceAtLocations).values(met)
    else
      await tx
        .update(serviceAtLocations)
        .set({ locationId: location.id, changedAt: at.changedAt })
        .where(eq(serviceAtLocations.id, at.id))
  }
  for (const id of before.keys()) await tx.delete(serviceAtLocations).where(eq(serviceAtLocations.id, id))
}
