import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { caring, caringConditions } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { ownCared } from './carers.ts'
import { mayKeepCaring } from './policy.ts'

/** A carer takes back what they told of one person. It is gone from us at once, and needs no consent. Refuses: not-found, forbidden. */
export const removeCaring = command(z.object({ caringId: z.string() }), async ({ tx, actor, record }, { caringId }) => {
  demand(mayKeepCaring(actor))
  await ownCared(tx, actor, caringId)
  await tx.delete(caringConditions).where(eq(caringConditions.caringId, caringId))
  await tx.delete(caring).where(eq(caring.id, caringId))
  await record({ name: 'caring.removed', memberId: actor.id, caringId })
})
