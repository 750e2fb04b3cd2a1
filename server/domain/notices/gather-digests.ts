import { asc, inArray, lte } from 'drizzle-orm'
import { z } from 'zod'
import { preferences } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'

const gatheredAtOnce = 200

/** Asks for the digest of everybody whose hour has come, in turns. Who has nothing waiting has no hour. Refuses: forbidden. */
export const gatherDigests = command(z.object({}), async ({ tx, actor, now, record }) => {
  demand(mayActForTheHouse(actor))
  const due = await tx
    .select({ memberId: preferences.memberId })
    .from(preferences)
    .where(lte(preferences.nextDigestAt, now))
    .orderBy(asc(preferences.nextDigestAt))
    .limit(gatheredAtOnce)
  if (due.length === 0) return
  const memberIds = due.map(({ memberId }) => memberId)
  await tx.update(preferences).set({ nextDigestAt: null }).where(inArray(preferences.memberId, memberIds))
  for (const memberId of memberIds) await record({ name: 'digest.due', memberId })
  if (due.length === gatheredAtOnce) await record({ name: 'digests.partly-gathered' })
})
