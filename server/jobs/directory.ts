import { system } from '#server/domain/kernel/actor.ts'
import { refreshFeeds } from '#server/outside/feeds/refresh-feeds.ts'
import type { Outside } from './outside.ts'
import type { JobHandlers } from './runner.ts'

/** Jobs about the directory. Feeds were given by people on pages: they lead to public addresses only, unless the host says otherwise. */
export function directoryHandlers({ services, feedsReach }: Outside): JobHandlers {
  return { 'refresh-feeds': () => refreshFeeds(services.as(system), feedsReach) }
}
