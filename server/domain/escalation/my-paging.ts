import { and, asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { groupRoles, pagerNumbers, pushDevices } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayBePaged } from './policy.ts'

/** How whoever asks is reached in a crisis: their devices and their number. Refuses: forbidden. */
export const myPaging = query(z.object({}), async ({ db, actor }) => {
  await demandOnLadder(db, actor)
  const devices = await db
    .select({ id: pushDevices.id, addedAt: pushDevices.addedAt })
    .from(pushDevices)
    .where(eq(pushDevices.memberId, actor.id))
    .orderBy(asc(pushDevices.addedAt))
  const [number] = await db
    .select({ address: pagerNumbers.address })
    .from(pagerNumbers)
    .where(and(eq(pagerNumbers.memberId, actor.id), eq(pagerNumbers.channel, 'sms')))
  return { devices, number: number?.address ?? '' }
})

/** Only people on the ladder are paged. Refuses: forbidden. */
export async function demandOnLadder(db: Reader, actor: Actor): Promise<void> {
  demand(mayBePaged(actor, { facilitates: await facilitatesSomewhere(db, actor) }))
}

/** Whether they look after any group. */
export async function facilitatesSomewhere(db: Reader, actor: Actor): Promise<boolean> {
  const named = await db
    .select({ groupId: groupRoles.groupId })
    .from(groupRoles)
    .where(and(eq(groupRoles.memberId, actor.id), eq(groupRoles.role, 'facilitator')))
    .limit(1)
  return named.length > 0
}
