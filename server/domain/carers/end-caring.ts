import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { caring } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { isCarer, ownCared } from './carers.ts'
import { mayChangeCaring } from './policy.ts'

/** A carer says that their caring for one person has ended. They stay a carer here: after caring is a part of it. Refuses: not-found, forbidden, conflict. */
export const endCaring = command(
  z.object({ caringId: z.string() }),
  async ({ tx, actor, now, record }, { caringId }) => {
    demand(mayChangeCaring(actor, { isCarer: await isCarer(tx, actor.id) }))
    const { endedAt } = await ownCared(tx, actor, caringId)
    if (endedAt !== null) throw conflict('You have told us this already')
    await tx.update(caring).set({ endedAt: now }).where(eq(caring.id, caringId))
    await record({ name: 'caring.changed', memberId: actor.id, caringId })
  },
)
