import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { journeys } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { openCarers } from './open-carers.ts'
import { countsOf, openPeople } from './open-people.ts'
import { mayAsk, mayConnect } from './policy.ts'
import { times } from './words.ts'

/** Shown at once: enough to choose from, few enough to read. */
const aHandful = 5

const anyTime = z.enum(times).nullish().catch(null)
const wanted = z.preprocess((value) => value === 'on' || value === true, z.boolean())

/** A handful of people whom this member may ask, those two to three years further along first. Never by name. Refuses: forbidden. */
export const findSomebody = query(
  z.object({ time: anyTime, cares: wanted }),
  async ({ db, actor, now }, { time, cares }) => {
    demand(mayConnect(actor))
    const people = await openPeople(db, { actorId: actor.id, now })
    const told = await db.select({ id: journeys.id }).from(journeys).where(eq(journeys.memberId, actor.id)).limit(1)
    return {
      people: people
        .filter((person) => (!time || person.times.includes(time)) && (!cares || person.cares))
        .slice(0, aHandful),
      hasJourney: told.length > 0,
      mayAsk: mayAsk(actor, await countsOf(db, actor.id, now)),
    }
  },
  { limit: 'searching' },
)

/** Somebody whom this member thinks of asking. Refuses: forbidden, not-found: also when they are not open to it, or not to this member. */
export const personToAsk = query(
  z.object({ memberId: z.string().max(60) }),
  async ({ db, actor, now }, { memberId }) => {
    demand(mayConnect(actor))
    const person = await openTo(db, { actorId: actor.id, now, onlyId: memberId })
    return { person, mayAsk: mayAsk(actor, await countsOf(db, actor.id, now)) }
  },
)

/** Somebody whom this member may ask, by a path they share or by caring. The ask and a profile ask here too. Refuses: not-found. */
export async function openTo(
  db: Reader,
  wish: { readonly actorId: string; readonly now: number; readonly onlyId: string },
) {
  const [person] = await openPeople(db, wish)
  const [carer] = person ? [] : await openCarers(db, wish)
  const found = person ?? carer
  if (!found) throw notFound('Member')
  return found
}
