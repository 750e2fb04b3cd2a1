import { beforeEach } from 'vitest'
import { createHandlers } from '#server/jobs/handlers.ts'
import { doDueJobs } from '#server/jobs/runner.ts'
import { createLog } from '#server/log.ts'
import type { Mail } from '#server/outside/mail.ts'
import type { useWorld } from './world.ts'

/** Does the work that is due at the world's own time, and keeps the mails that would have left. */
export function jobsOf(world: ReturnType<typeof useWorld>) {
  let sent: Mail[] = []
  beforeEach(() => {
    sent = []
  })
  return {
    get sent() {
      return sent
    },
    /** Until nothing is due any more. */
    work: () =>
      doDueJobs(
        world.database,
        createHandlers({
          services: { as: world.as },
          post: {
            send: async (mail) => {
              sent.push(mail)
            },
          },
          origin: 'https://waymark.example',
        }),
        { clock: () => world.now, log: createLog('silent') },
      ),
  }
}
