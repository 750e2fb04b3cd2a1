import { and, asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { chosenServices as chosen } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { cardsOf } from '../service-cards/index.ts'
import { chosenPlace, placeIdOf } from './chosen-places.ts'
import { mostChosen } from './policy.ts'

type Kept = { readonly place: 'group' | 'turning-point'; readonly placeId: string }

/** The services that facilitators chose for a page, in their order, as the directory has them now. Those that are not in it any more say so. Open to everybody. Refuses: not-found. */
export const chosenServices = query(z.object(chosenPlace), async ({ db, actor }, { place, key }) => {
  const rows = await chosenAt(db, { place, placeId: await placeIdOf(db, actor, { place, key }) })
  const cards = await cardsOf(
    db,
    rows.map(({ serviceId }) => serviceId),
  )
  return rows.flatMap(({ serviceId, note }) => {
    const service = cards.get(serviceId)
    return service ? [{ note, service }] : []
  })
})

/** The choices of one place, in order. */
export const chosenAt = (db: Reader, { place, placeId }: Kept) =>
  db
    .select()
    .from(chosen)
    .where(and(eq(chosen.place, place), eq(chosen.placeId, placeId)))
    .orderBy(asc(chosen.position), asc(chosen.serviceId))
    .limit(mostChosen)
