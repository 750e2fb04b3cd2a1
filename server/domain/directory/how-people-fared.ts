import { and, eq, gt, inArray, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { serviceTries } from '#db/schema/index.ts'
import { day } from '../kernel/time.ts'
import { fewestThanks } from './also-found.ts'

/** What somebody said longer ago than this tells of the service as it was. */
const lately = 365 * day
const mostCounted = 100

/**
 * How members who tried a service in the last year fared: how many it helped, if only a little, and how many could not get in
 * or got no answer. Null under five, since fewer would say who. Counts to a hundred and no further.
 */
export async function howPeopleFared(db: Reader, serviceId: string, now: number) {
  const saying = async (ways: readonly (typeof serviceTries.$inferSelect)['how'][]): Promise<number | null> => {
    const some = db
      .select({ memberId: serviceTries.memberId })
      .from(serviceTries)
      .where(
        and(
          eq(serviceTries.serviceId, serviceId),
          inArray(serviceTries.how, [...ways]),
          gt(serviceTries.triedAt, now - lately),
        ),
      )
      .limit(mostCounted)
      .as('some')
    const [row] = await db.select({ count: sql<number>`count(*)`.mapWith(Number) }).from(some)
    const count = row?.count ?? 0
    return count < fewestThanks ? null : count
  }
  return { helped: await saying(['helped', 'a-little']), couldNotGetIn: await saying(['could-not-get-in']) }
}
