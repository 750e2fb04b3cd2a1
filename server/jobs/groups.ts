import { system } from '#server/domain/kernel/actor.ts'
import type { Outside } from './handlers.ts'
import type { JobHandlers } from './runner.ts'

/** Jobs about groups. */
export function groupHandlers({ services }: Outside): JobHandlers {
  const { groups } = services.as(system).commands
  return {
    'post-due-prompts': async () => {
      await groups.postDuePrompts({})
    },
    'index-thread': async ({ threadId }) => {
      // Part by part, so that people can write in between.
      for (let afterSeq: number | null = 0; afterSeq !== null; )
        afterSeq = (await groups.indexThread({ threadId, afterSeq })).next
    },
  }
}
