import { system } from '#server/domain/kernel/actor.ts'
import type { Outside } from './outside.ts'
import type { JobHandlers } from './runner.ts'

/** Jobs about groups. */
export function groupHandlers({ services }: Outside): JobHandlers {
  const { commands } = services.as(system)
  return {
    // A few prompts at a time, so that nobody's own words wait behind a Monday morning of them.
    'post-due-prompts': async () => {
      let posted = 1
      while (posted > 0) posted = (await commands.groups.postDuePrompts({})).posted
    },
    'index-thread': async ({ threadId }) => {
      let afterSeq: number | null = 0
      while (afterSeq !== null) afterSeq = (await commands.groups.indexThread({ threadId, afterSeq })).next
    },
  }
}
