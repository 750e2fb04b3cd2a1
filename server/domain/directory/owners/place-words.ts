import { z } from 'zod'
import type { directoryLocations } from '#db/schema/index.ts'
import { ukPostcode } from '../incoming/ways-to-reach.ts'
import { plainWords, shortWords } from '../incoming/words.ts'

/** A name given once comes as one value, given twice as a list. */
const asList = (typed: unknown) => (typed === undefined || Array.isArray(typed) ? typed : [typed])
const each = <Value extends z.ZodType>(value: Value) => z.preprocess(asList, z.array(value).max(20).optional())
const short = (most: number) => z.string().max(most, `Keep it under ${most} letters`)

/** The places of a service as a form sends them: the same names again for each place, and an empty one for a new place. */
export const PlaceWordsInput = z.object({
  placeId: each(short(60)),
  placeName: each(short(200)),
  placeStreet: each(short(300)),
  placeTown: each(short(100)),
  placePostcode: each(
    short(20).refine(
      (typed) => typed.trim() === '' || ukPostcode(typed) !== null,
      'Write a whole postcode, like HP20 1UE',
    ),
  ),
  placeStepFree: each(z.enum(['', 'yes', 'no'])),
  placeTransport: each(short(1000)),
  /** The places where it is met no more. */
  placeGone: each(short(60)),
})

/** One place as somebody typed it. `id` is empty for a new one. */
export type PlaceWords = {
  readonly id: string
  readonly name: string
  readonly street: string
  readonly town: string
  readonly postcode: string
  readonly stepFree: '' | 'yes' | 'no'
  readonly transport: string
}

/** A place as it stands in the form. */
export function placeWords(id: string, location: typeof directoryLocations.$inferSelect): PlaceWords {
  const [address] = location.addresses
  return {
    id,
    name: location.name,
    street: [address?.line1, address?.line2].filter(Boolean).join(', '),
    town: address?.city ?? location.town ?? '',
    postcode: location.postcode ?? address?.postcode ?? '',
    stepFree: location.stepFree ?? '',
    transport: location.transport ?? '',
  }
}

/** The places somebody typed, and which are gone; null when the form says nothing of places. */
export function placesSaid(said: z.output<typeof PlaceWordsInput>) {
  if (!said.placeId) return null
  const at = (list: readonly string[] | undefined, position: number) => list?.[position] ?? ''
  const places = said.placeId.map((id, position): PlaceWords => {
    const postcode = at(said.placePostcode, position)
    return {
      id,
      name: shortWords(at(said.placeName, position)) ?? '',
      street: shortWords(at(said.placeStreet, position), 300) ?? '',
      town: shortWords(at(said.placeTown, position), 100) ?? '',
      postcode: ukPostcode(postcode) ?? postcode.trim(),
      stepFree: said.placeStepFree?.[position] ?? '',
      transport: plainWords(at(said.placeTransport, position)),
    }
  })
  return { places, gone: new Set(said.placeGone ?? []) }
}
export type PlacesSaid = ReturnType<typeof placesSaid>
