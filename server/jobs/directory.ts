import { system } from '#server/domain/kernel/actor.ts'
import { checkLinks } from '#server/outside/feeds/check-links.ts'
import { readAskedFeed } from '#server/outside/feeds/read-asked-feed.ts'
import { refreshFeeds } from '#server/outside/feeds/refresh-feeds.ts'
import type { Outside } from './outside.ts'
import type { JobHandlers } from './runner.ts'

/** Work that goes far and takes long: it has a runner of its own, so that no mail waits behind it. */
export const slowJobs = ['refresh-feeds', 'read-feed', 'check-links']

/** A hundred steps put the index of some hundred thousand services in order. */
const steps = 100

/** Jobs about the directory. Feeds were given by people on pages: they lead to public addresses only, unless the host says otherwise. */
export function directoryHandlers({ services, feedsReach }: Outside): JobHandlers {
  const { commands } = services.as(system)
  return {
    'refresh-feeds': () => refreshFeeds(services.as(system), feedsReach),
    'read-feed': ({ runId }) => readAskedFeed(services.as(system), feedsReach, String(runId)),
    'check-links': () => checkLinks(services.as(system), feedsReach),
    // Step by step: others write in between.
    'tidy-search': async () => {
      await commands.directory.tidySearch({ step: 'anew' })
      for (let step = 1; step < steps; step++) await commands.directory.tidySearch({ step: 'on' })
    },
  }
}
