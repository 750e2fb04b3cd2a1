import { and, eq, gte, ne, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { exposures } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { day, hour, minute, onTheWall } from '../kernel/time.ts'
import { hostSetting } from '../safety/index.ts'
import { foldedKinds } from './folded-kinds.ts'
import { hardKinds } from './hard-kinds.ts'
import { scopeOf } from './scope.ts'

/**
 * How much hard reading somebody who moderates has done, for their own eyes: today, in the last seven days, and whether a
 * break would be good now. Refuses: forbidden.
 */
export const myCare = query(z.object({}), async ({ db, actor, now }) => {
  await scopeOf(db, actor)
  const { hardItemsAnHour } = await hostSetting(db, 'care')
  const midnight = now - onTheWall(now).minuteOfDay * minute
  const inTheHour = await openedSince(db, actor.id, now - hour)
  return {
    today: await openedSince(db, actor.id, midnight),
    thisWeek: await openedSince(db, actor.id, now - 7 * day),
    inTheHour,
    needsBreak: inTheHour >= hardItemsAnHour,
    kinds: hardKinds,
    folded: await foldedKinds(db, actor.id),
  }
})

/** How many hard items somebody has opened since a moment. What is ordinary does not count. */
async function openedSince(db: Reader, memberId: string, since: number): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)`.mapWith(Number) })
    .from(exposures)
    .where(and(eq(exposures.memberId, memberId), gte(exposures.at, since), ne(exposures.level, 'green')))
  return row?.count ?? 0
}
