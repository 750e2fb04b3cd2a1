import { beforeEach } from 'vitest'
import { createHandlers } from '#server/jobs/handlers.ts'
import { doDueJobs } from '#server/jobs/runner.ts'
import { createLog } from '#server/log.ts'
import type { Mail } from '#server/outside/mail.ts'
import type { FullTriage } from '#server/outside/triage/full-triage.ts'
import { foreseeableTriage } from './foreseeable-triage.ts'
import type { useWorld } from './world.ts'

/** A second look that sees what the first one saw. */
const agree: FullTriage['assess'] = async ({ text }) => foreseeableTriage(text)

/** Does the work that is due at the world's own time, and keeps the mails that would have left. */
export function jobsOf(world: ReturnType<typeof useWorld>) {
  let sent: Mail[] = []
  let assess: FullTriage['assess'] = agree
  beforeEach(() => {
    sent = []
    assess = agree
  })
  return {
    get sent() {
      return sent
    },
    /** From now on the second look at a text is this one. */
    triageWith: (other: FullTriage['assess']) => {
      assess = other
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
          triage: { assess: (input) => assess(input), close: async () => undefined },
          origin: 'https://waymark.example',
        }),
        { clock: () => world.now, log: createLog('silent') },
      ),
  }
}
