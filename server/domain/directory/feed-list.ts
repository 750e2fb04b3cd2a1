import { asc, desc, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { directoryFeeds, directoryRuns, serviceDifferences, services } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { largestUpload } from './ask-for-rehearsal.ts'
import { mayKeepDirectory } from './policy.ts'

/** Every feed, the last runs, and where feeds say something else than was confirmed here. Refuses: forbidden. */
export const feedList = query(z.object({}), async ({ db, actor }) => {
  demand(mayKeepDirectory(actor))
  const feeds = await db
    .select()
    .from(directoryFeeds)
    .orderBy(asc(directoryFeeds.name), asc(directoryFeeds.id))
    .limit(200)
  const runs = await db
    .select({ run: directoryRuns, feed: directoryFeeds.name })
    .from(directoryRuns)
    .innerJoin(directoryFeeds, eq(directoryFeeds.id, directoryRuns.feedId))
    .orderBy(desc(directoryRuns.startedAt), desc(directoryRuns.id))
    .limit(20)
  const differences = await db
    .select({ difference: serviceDifferences, service: services.name, feed: directoryFeeds.name })
    .from(serviceDifferences)
    .innerJoin(services, eq(services.id, serviceDifferences.serviceId))
    .innerJoin(directoryFeeds, eq(directoryFeeds.id, serviceDifferences.feedId))
    .where(isNull(serviceDifferences.settledAt))
    .orderBy(asc(serviceDifferences.seenAt), asc(serviceDifferences.id))
    .limit(50)
  return {
    feeds,
    runs: runs.map(({ run, feed }) => ({ ...run, feed })),
    largestUpload,
    differences: differences.map(({ difference, service, feed }) => ({ ...difference, service, feed })),
  }
})
