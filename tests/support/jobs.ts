import { beforeEach } from 'vitest'
import { createHandlers } from '#server/jobs/handlers.ts'
import { doDueJobs } from '#server/jobs/runner.ts'
import { createLog } from '#server/log.ts'
import type { Mail } from '#server/outside/mail.ts'
import { type Pager, quietPager } from '#server/outside/pager/pager.ts'
import type { FullTriage } from '#server/outside/triage/full-triage.ts'
import { foreseeableTriage } from './foreseeable-triage.ts'
import type { useWorld } from './world.ts'

/** A second look that sees what the first one saw. */
const agree: FullTriage['assess'] = async ({ text }) => foreseeableTriage(text)

/** Does the work that is due at the world's own time, and keeps the mails that would have left. */
export function jobsOf(world: ReturnType<typeof useWorld>) {
  let sent: Mail[] = []
  let assess: FullTriage['assess'] = agree
  let pager = quietPager
  let isPostBroken = false
  beforeEach(() => {
    sent = []
    assess = agree
    pager = quietPager
    isPostBroken = false
  })
  return {
    get sent() {
      return sent
    },
    /** From now on the second look at a text is this one. */
    triageWith: (other: FullTriage['assess']) => {
      assess = other
    },
    /** From now on these ways to page people are set up. */
    pageWith: (ways: Partial<Pager>) => {
      pager = { ...quietPager, ...ways }
    },
    /** From now on no mail leaves the house. */
    breakPost: () => {
      isPostBroken = true
    },
    /** Until nothing is due any more. */
    work: () =>
      doDueJobs(
        world.database,
        createHandlers({
          services: { as: world.as },
          post: {
            send: async (mail) => {
              if (isPostBroken) throw new Error('No mail leaves')
              sent.push(mail)
            },
          },
          triage: { assess: (input) => assess(input), wake: () => undefined, close: async () => undefined },
          pager,
          origin: 'https://waymark.example',
          feedsReach: 'anywhere',
        }),
        { clock: () => world.now, log: createLog('silent') },
      ),
  }
}
