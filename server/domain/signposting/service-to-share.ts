import { z } from 'zod'
import { visibleService } from '../directory/index.ts'
import { isKeptOut, isMember } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { demand, no, yes } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { cardsOf } from '../service-cards/index.ts'

/** A service as others will see it when this member passes it on. Refuses: not-found (also when it is not published), forbidden. */
export const serviceToShare = query(
  z.object({ serviceId: z.string().max(60) }),
  async ({ db, actor }, { serviceId }) => {
    demand(isMember(actor) && !isKeptOut(actor) ? yes : no('Sign in first'))
    const { id } = await visibleService(db, actor, serviceId)
    const card = (await cardsOf(db, [id])).get(id)
    if (!card?.isThere) throw notFound('Service')
    return card
  },
)
