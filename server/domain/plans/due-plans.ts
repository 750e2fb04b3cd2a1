import { and, asc, gt, lte } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { plans } from '#db/schema/index.ts'
import { remindAgainAfter } from './policy.ts'

/** Plans that it is time to look at, a few at a time, and which reminder this is of each. */
export async function duePlans(
  db: Reader,
  now: number,
  after: string,
): Promise<readonly { readonly planId: string; readonly memberId: string; readonly turn: string }[]> {
  const rows = await db
    .select()
    .from(plans)
    .where(and(lte(plans.dueAt, now), gt(plans.id, after)))
    .orderBy(asc(plans.id))
    .limit(200)
  return rows.map(({ id, memberId, dueAt }) => ({
    planId: id,
    memberId,
    turn: `${dueAt}:${Math.floor((now - dueAt) / remindAgainAfter)}`,
  }))
}
