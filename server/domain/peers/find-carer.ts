import { and, eq, isNotNull } from 'drizzle-orm'
import { z } from 'zod'
import { caring } from '#db/schema/index.ts'
import { isCarer, mayEnterCarersPlaces } from '../carers/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { openCarers } from './open-carers.ts'
import { countsOf } from './open-people.ts'
import { mayAsk, mayConnect } from './policy.ts'

/** Shown at once: enough to choose from, few enough to read. */
const aHandful = 5

/** A handful of carers whom this carer may ask, those two to three years further along first. Never by name. Refuses: forbidden. */
export const findCarer = query(
  z.object({}),
  async ({ db, actor, now }) => {
    demand(mayEnterCarersPlaces(actor, { isCarer: await isCarer(db, actor.id) }))
    const connecting = mayConnect(actor)
    const told = await db
      .select({ id: caring.id })
      .from(caring)
      .where(and(eq(caring.memberId, actor.id), isNotNull(caring.sinceYear)))
      .limit(1)
    return {
      people: connecting.allowed ? (await openCarers(db, { actorId: actor.id, now })).slice(0, aHandful) : [],
      /** They said since when they look after somebody: without it nobody is further along. */
      hasTold: told.length > 0,
      mayAsk: mayAsk(actor, await countsOf(db, actor.id, now)),
    }
  },
  { limit: 'searching' },
)
