import { and, asc, isNotNull, lte } from 'drizzle-orm'
import { z } from 'zod'
import { directoryFeeds } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { day } from '../kernel/time.ts'

/** Feeds whose time has come. Once a week all of a feed is asked for, between that only what is new. Refuses: forbidden. */
export const dueFeeds = query(z.object({}), async ({ db, actor, now }) => {
  demand(mayActForTheHouse(actor))
  const feeds = await db
    .select()
    .from(directoryFeeds)
    .where(and(isNotNull(directoryFeeds.subscribedAt), lte(directoryFeeds.nextRunAt, now)))
    .orderBy(asc(directoryFeeds.nextRunAt))
    .limit(20)
  return feeds.map(({ id, address, readUpTo, readWholeAt }) => {
    const isWhole = readUpTo === null || readWholeAt === null || now - readWholeAt >= wholeEvery
    return { feedId: id, address, isWhole, modifiedAfter: isWhole ? null : readUpTo }
  })
})

const wholeEvery = 7 * day
