import type { ActorServices } from '#server/services.ts'
import { importFeed } from './import-feed.ts'
import { openSource } from './open-source.ts'
import { type Reach, Unreadable } from './reaching.ts'

/** Goes to every feed whose time has come. One that cannot be reached is put off and keeps none of the others waiting. */
export async function refreshFeeds(house: ActorServices, where: Reach): Promise<void> {
  for (const { feedId, address, isWhole, modifiedAfter } of await house.queries.directory.dueFeeds({})) {
    try {
      const source = await openSource(address, { where, ...(modifiedAfter === null ? {} : { modifiedAfter }) })
      await importFeed(house, { ...source, address }, { isRehearsal: false, isWhole })
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      await house.commands.directory.putOffFeed({ feedId })
    }
  }
}
