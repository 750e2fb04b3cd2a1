import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { mayFacilitate, visibleGroup } from '../groups/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { demand } from '../kernel/policy.ts'
import { mayChooseForTurningPoint } from './policy.ts'
import { facilitating } from './who-facilitates.ts'

/** A page that shows chosen services: a group by its slug, or a turning point of carers by its name in addresses. */
export const chosenPlace = {
  place: z.enum(['group', 'turning-point']),
  key: z.string().regex(/^[\w-]{1,80}$/, 'We do not know this place'),
}

type Place = { readonly place: 'group' | 'turning-point'; readonly key: string }

/** Under which id its choices are kept. Refuses: not-found. */
export async function placeIdOf(db: Reader, actor: Actor, { place, key }: Place): Promise<string> {
  return place === 'group' ? (await visibleGroup(db, actor, key)).id : key
}

/** The same, for those who may choose there. Refuses: not-found, forbidden. */
export async function placeToChooseFor(db: Reader, actor: Actor, { place, key }: Place): Promise<string> {
  if (place === 'turning-point') {
    demand(mayChooseForTurningPoint(actor, await facilitating(db, actor)))
    return key
  }
  const group = await visibleGroup(db, actor, key)
  demand(mayFacilitate(actor, group))
  return group.id
}
