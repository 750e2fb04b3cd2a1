import { system } from '#server/domain/kernel/actor.ts'
import { refreshFeeds } from '#server/outside/feeds/refresh-feeds.ts'
import type { Outside } from './outside.ts'
import type { JobHandlers } from './runner.ts'

/** A hundred steps put the index of some hundred thousand services in order. */
const steps = 100

/** Jobs about the directory. Feeds were given by people on pages: they lead to public addresses only, unless the host says otherwise. */
export function directoryHandlers({ services, feedsReach }: Outside): JobHandlers {
  const { commands } = services.as(system)
  return {
    'refresh-feeds': () => refreshFeeds(services.as(system), feedsReach),
    // Step by step: others write in between.
    'tidy-search': async () => {
      await commands.directory.tidySearch({ step: 'anew' })
      for (let step = 1; step < steps; step++) await commands.directory.tidySearch({ step: 'on' })
    },
  }
}
